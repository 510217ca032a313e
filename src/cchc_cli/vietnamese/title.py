"""Titles that a paper prints in capitals, in the letters of a sentence."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?"
)
_WORD = re.compile(r"[^\W\d_]+")


def in_sentence_letters(title: str, names: Iterable[str] = ()) -> str:
    """ "CẢI CÁCH THỂ CHẾ" → "Cải cách thể chế"; what is not all in capitals stays as it is.

    Abbreviations keep theirs: "UBND" is no Vietnamese syllable. ``names`` are written as they stand there.
    """
    text = unicodedata.normalize("NFC", title)
    if not text.isupper():
        return title
    small = _WORD.sub(lambda found: found[0].lower() if _is_syllable(found[0]) else found[0], text)
    for name in names:
        whole = re.compile(rf"(?<!\w){re.escape(unicodedata.normalize('NFC', name))}(?!\w)", re.IGNORECASE)
        small = whole.sub(name, small)
    return small[:1].upper() + small[1:]


def without_remark(title: str) -> str:
    """A title without the remark in brackets behind it and its end mark: "CẢI CÁCH THỂ CHẾ (Sở Tư pháp chủ trì)." """
    bare = re.sub(r"\s*\([^()]*\)\s*[.:;]*\s*$", "", title).strip(" .:;")
    return bare or title


def _is_syllable(word: str) -> bool:
    letters = unicodedata.normalize("NFD", word.lower())
    return bool(_SYLLABLE.fullmatch("".join(each for each in letters if not unicodedata.combining(each))))

"""Characters that look like Vietnamese letters and are not, and characters that cannot be seen at all."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from cchc_cli.vietnamese.spelling.syllable import is_syllable


class Lookalike(NamedTuple):
    """A word with letters of another script, and the word as it should be."""

    start: int
    end: int
    letter: str
    """the first such letter"""
    right: str
    """the Vietnamese letter that it looks like"""
    word: str
    """the whole word, mended"""


class Invisible(NamedTuple):
    """A word with characters in it that cannot be seen."""

    start: int
    end: int
    mark: str
    """the first such character"""
    word: str
    """the whole word without them; two words, where they stood between two"""


_ALWAYS = {"Ð": "Đ", "ð": "đ", "Ɖ": "Đ", "ɖ": "đ", "ƣ": "ư", "Ƣ": "Ư", "ǎ": "ă", "Ǎ": "Ă"}
"""Letters that no word of a Vietnamese paper has, foreign names included: from old fonts and from PDF."""
_IN_WORDS = dict(
    zip(
        "АВЕІКМНОРСТУХаеіорсухѕΑΒΕΗΙΚΜΝΟΡΤΥΧο",
        "ABEIKMHOPCTYXaeiopcyxsABEHIKMNOPTYXo",
        strict=True,
    )
)
"""Cyrillic and Greek letters, for the Latin ones that they look like: wrong inside a word of Latin letters."""
_WIDE = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
"""Full-width forms of Latin letters, digits and signs, from keyboards for Chinese and Japanese."""
_INVISIBLE = "\u00ad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
"""Soft hyphen, zero-width spaces and joiners, marks of writing direction."""

_RIGHT = str.maketrans(_ALWAYS | _IN_WORDS | _WIDE)
_SUSPECT = re.compile(f"[{''.join(_ALWAYS)}{''.join(_IN_WORDS)}！-～]")
_SURE = re.compile(f"[{''.join(_ALWAYS)}！-～]")
_WORD = re.compile(rf"(?:[^\W_]|[\u0300-\u036f{_INVISIBLE}]|[！-～])+")
_LATIN = re.compile("[A-Za-zÀ-ɏḀ-ỹ]")
_UNSEEN = re.compile(f"[{_INVISIBLE}]")
_RUN = re.compile(f"[{_INVISIBLE}]+")
_LONGEST = 12
_LETTERS_BEFORE = re.compile(r"[^\W\d_]+$")
_LETTERS_AFTER = re.compile(r"[^\W\d_]+")
_AROUND = re.compile(rf"[\w{_INVISIBLE}\u0300-\u036f]*[{_INVISIBLE}][\w{_INVISIBLE}\u0300-\u036f]*")


def lookalikes(text: str) -> Iterator[Lookalike]:
    """The words of a text that have letters of another script among their own."""
    if text.isascii() or not _SUSPECT.search(text):
        return
    for found in _WORD.finditer(text):
        word = found[0]
        first = (_SUSPECT if _LATIN.search(word) else _SURE).search(word)
        if first:
            mended = unicodedata.normalize("NFC", word.translate(_RIGHT))
            yield Lookalike(*found.span(), first[0], first[0].translate(_RIGHT), mended)


def invisibles(text: str) -> Iterator[Invisible]:
    """The words of a text that have invisible characters in or beside them."""
    if text.isascii() or not _UNSEEN.search(text):
        return
    for found in _AROUND.finditer(text):
        first = _UNSEEN.search(found[0])
        if first:
            yield Invisible(*found.span(), first[0], _RUN.sub(_seam, found[0]))


def readable(text: str) -> tuple[str, tuple[int, ...] | None]:
    """The text with Vietnamese letters and nothing invisible; the place of each character, None where all is in place."""
    if text.isascii():
        return text, None
    letters = text.translate(_ALWAYS_AND_WIDE)
    if not _UNSEEN.search(letters):
        return letters, None
    gaps = {gap.start(): _seam(gap) for gap in _RUN.finditer(letters)}
    kept = [(gaps.get(place, letter), place) for place, letter in enumerate(letters)]
    kept = [(letter, place) for letter, place in kept if letter and not _UNSEEN.match(letter)]
    return "".join(letter for letter, _ in kept), (*(place for _, place in kept), len(letters))


def _seam(gap: re.Match[str]) -> str:
    """A space where two words meet in what cannot be seen, nothing inside a word."""
    before, after = (
        _LETTERS_BEFORE.search(gap.string, max(0, gap.start() - _LONGEST), gap.start()),
        _LETTERS_AFTER.match(gap.string, gap.end()),
    )
    if before is None or after is None:
        return ""
    parts = before[0].lower(), after[0].lower()
    return " " if all(map(is_syllable, parts)) and not is_syllable("".join(parts)) else ""


_ALWAYS_AND_WIDE = str.maketrans(_ALWAYS | _WIDE)

"""Where a syllable that ends in oa, oe or uy carries its tone: on the first vowel (hòa, thủy) or the second (hoà, thuỷ).

Both are right; a paper uses one of them. In "quý" the u belongs to the consonant, and there is no choice.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ToneMark:
    """A syllable that could carry its tone elsewhere."""

    start: int
    end: int
    on_first: bool
    """hòa, not hoà"""
    other: str
    """the same syllable in the other style"""


def tone_marks(text: str) -> Iterator[ToneMark]:
    """The syllables of a text (composed letters) that have the choice."""
    for found in _SYLLABLE.finditer(text):
        bare = [unicodedata.normalize("NFD", letter) for letter in found[0][-2:]]
        tones = [next((mark for mark in letter if mark in _TONES), "") for letter in bare]
        plain = [
            letter.replace(tone, "") if tone else letter for letter, tone in zip(bare, tones, strict=True)
        ]
        if "".join(plain).casefold() not in _PAIRS or bool(tones[0]) == bool(tones[1]):
            continue
        moved = plain[0] + tones[1] + plain[1] + tones[0]
        other = found[0][:-2] + unicodedata.normalize("NFC", moved)
        yield ToneMark(found.start(), found.end(), bool(tones[0]), other)


_TONES = "\u0300\u0301\u0303\u0309\u0323"
_PAIRS = ("oa", "oe", "uy")
_VOWELS = "oòóỏõọuùúủũụ"
_SECOND = "aàáảãạeèéẻẽẹyỳýỷỹỵ"
_SYLLABLE = re.compile(rf"(?<![^\W_])(?!qu)[^\W\d_]{{0,3}}[{_VOWELS}][{_SECOND}](?![^\W_])", re.IGNORECASE)

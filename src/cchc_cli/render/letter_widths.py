"""How wide letters are in print, so that lines and columns can be measured without a font file."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

# Times New Roman bold, in thousandths of the size; Vietnamese letters are as wide as the letter without marks.
_WIDTHS: Final = {
    250: " ,.",
    278: "'/\\il",
    333: "!()-:;[]`fjt",
    389: "Is",
    444: "cerz",
    556: "Sbdhknpqu",
    611: "FP",
    667: "BELTZ",
    722: "ACDNRUVXYw",
    778: "GHKOQ",
    833: "&m",
    944: "M",
    1000: "%W",
}
_WIDTH: Final = {letter: width for width, letters in _WIDTHS.items() for letter in letters}


@lru_cache(maxsize=4096)  # for words: a table has few different ones
def text_width(text: str) -> float:
    """The length of a line of bold text, without wrapping, in sizes of its font."""
    plain = unicodedata.normalize("NFD", text.replace("Đ", "D").replace("đ", "d"))
    letters = (letter for letter in plain if not unicodedata.combining(letter))
    return sum(_WIDTH.get(letter, 500) for letter in letters) / 1000

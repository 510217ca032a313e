"""What a code page can hold of a letter that it lacks: the nearest thing a reader still understands."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_SIGNS = {
    "đ": "d",
    "Đ": "D",
    "₫": "d",
    "–": "-",
    "—": "-",
    "−": "-",
    "‘": "'",
    "’": "'",
    "“": '"',
    "”": '"',
    "…": "...",
    "•": "*",
    "·": "-",
    "→": "->",
    "←": "<-",
    "↳": "->",
    "≤": "<=",
    "≥": ">=",
    "≠": "!=",
    "×": "x",
    "✓": "v",
    "✗": "x",
    "\u00a0": " ",
    "\u202f": " ",
    "\u200b": "",
    "\ufeff": "",
    "─": "-",
    "━": "-",
    "═": "=",
    "│": "|",
    "┃": "|",
    "║": "|",
}
"""Signs and letters that Unicode does not take apart."""


def legible(text: str, encoding: str) -> str:
    r"""The text with each letter replaced by the best that the encoding holds.

    In order: the letter with its tone as a separate mark (cp1258 writes Vietnamese so: "ế" is "ê" and an
    acute), the letter without its tone ("ê"), the bare letter ("e"), a sign that looks like it ("->"), and
    at last its number ("\u2192").
    """
    return "".join(_nearest(letter, encoding) for letter in text)


def _nearest(letter: str, encoding: str) -> str:
    return next(candidate for candidate in _candidates(letter) if _holds(encoding, candidate))


def _candidates(letter: str) -> Iterator[str]:
    parts = unicodedata.normalize("NFD", letter)
    tones = "".join(mark for mark in parts if mark in _TONES)
    shape = unicodedata.normalize("NFC", "".join(mark for mark in parts if mark not in _TONES))
    yield letter
    yield shape + tones
    yield shape
    yield "".join(mark for mark in parts if not unicodedata.combining(mark))
    if letter in _SIGNS:
        yield _SIGNS[letter]
    if "\u2500" <= letter <= "\u257f":
        yield "+"  # the corners and crossings of tables
    yield unicodedata.normalize("NFKC", letter)
    yield letter.encode("ascii", "backslashreplace").decode("ascii")


def _holds(encoding: str, text: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeError:
        return False
    return True

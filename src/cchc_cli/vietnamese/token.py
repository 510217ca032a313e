"""A phrase as words, numbers and marks, folded so that spellings of one word compare equal.

Offsets count characters of the phrase as it stands, decomposed letters and full-width digits included.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

TokenKind = Literal["word", "number", "mark"]

_TOKEN = re.compile(
    r"""
    (?P<number> \d+ )
  | (?P<word>   [Qq] (?= (?: [Ii]{1,3} | [Ii]? [Vv] ) \b )    # "QIII"; no syllable begins so
              | [Qq]u[ýíyi] (?= (?: [IV]{1,3} ) \b )     # "QuýIII"
              | (?: [^\W\d_] [\u0300-\u036f]* )+ )       # letters with their decomposed marks
  | (?P<mark>   \S )
    """,
    re.VERBOSE,
)

_DASHES = "‐‑‒–—―−"

# "oà" and "òa", "uỳ" and "ùy" are two rules for placing one tone; the older one ("òa") is kept.
_NEW_TONES = dict(
    zip(
        ["oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"],
        ["òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"],
        strict=True,
    )
)

_SPELLINGS = {"quí": "quý", "qúy": "quý", "kì": "kỳ", "hàng": "hằng"}


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or mark; ``text`` is folded, the offsets are those of the phrase."""

    kind: TokenKind
    text: str
    start: int
    end: int
    glued: bool
    """no space stands before it"""


def tokens(phrase: str) -> tuple[Token, ...]:
    """The tokens of a phrase; spaces of any kind and invisible characters are left out."""
    found: list[Token] = []
    for match in _TOKEN.finditer(phrase):
        if match["mark"] and unicodedata.category(match[0]) == "Cf":
            continue
        kind: TokenKind = "number" if match["number"] else "word" if match["word"] else "mark"
        glued = bool(found) and found[-1].end == match.start()
        found.append(Token(kind, fold(match[0]), match.start(), match.end(), glued))
    return tuple(found)


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """A word as it is compared: composed, lower case, one tone placement, one spelling, one dash."""
    text = unicodedata.normalize("NFKC", word).casefold()
    if text in _DASHES:
        return "-"
    if text[-2:] in _NEW_TONES and text[-3:-2] != "q":
        text = text[:-2] + _NEW_TONES[text[-2:]]
    return _SPELLINGS.get(text, text)


def word_at(line: tuple[Token, ...], index: int) -> str:
    """The folded text at ``index``; empty outside the line."""
    return line[index].text if 0 <= index < len(line) else ""


def number_at(line: tuple[Token, ...], index: int) -> int | None:
    """The value at ``index`` when it is written in digits; longer runs than any count or year are no value."""
    is_value = 0 <= index < len(line) and line[index].kind == "number" and len(line[index].text) < 10
    return int(line[index].text) if is_value else None

"""Brackets and quotation marks that open and close each other.

Letters and numbers of a list ("a) …; b) …") close nothing, and a straight mark behind a figure may be inches.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Fault = Literal["open", "closed", "mixed"]


@dataclass(frozen=True, slots=True)
class LooseMark:
    """A mark without its partner."""

    mark: str
    place: int
    fault: Fault
    """never closed; closes nothing; closed by a mark of another kind"""
    partner: int | None = None
    """of a mixed pair: where the first mark stands"""


@dataclass(frozen=True, slots=True)
class Quotation:
    """A pair of quotation marks."""

    first: int
    last: int
    straight: bool


def pairs(text: str) -> tuple[tuple[LooseMark, ...], tuple[Quotation, ...]]:
    """The marks that do not fit, and the quotations that do."""
    opened: list[tuple[str, int]] = []
    loose: list[LooseMark] = []
    quotations: list[Quotation] = []
    for found in _MARK.finditer(text):
        mark, place = found[0], found.start()
        closes = mark in _CLOSING or (mark == '"' and _closes(text, place, opened))
        if not closes:
            if not (mark == '"' and _FIGURE.match(text[place - 1 : place])):
                opened.append((mark, place))
        elif opened and opened[-1][0] in _CLOSING.get(mark, '"'):
            sign, first = opened.pop()
            if sign in _QUOTES:
                quotations.append(Quotation(first, place, sign == '"'))
        elif opened and (opened[-1][0] in _QUOTES) == (mark in _QUOTES):
            _, first = opened.pop()
            loose.append(LooseMark(mark, place, "mixed", first))
        elif not (mark == ")" and _ENUMERATOR.search(text[:place])):
            loose.append(LooseMark(mark, place, "closed"))
    loose += [LooseMark(mark, place, "open") for mark, place in opened]
    return tuple(sorted(loose, key=lambda item: item.place)), tuple(quotations)


def _closes(text: str, place: int, opened: list[tuple[str, int]]) -> bool:
    """Whether a straight mark is the second of its pair, or stands where only a second one can."""
    if any(sign == '"' for sign, _ in opened):
        return True
    within = any(sign in _QUOTES for sign, _ in opened)
    return within and text[place - 1 : place].strip() != "" and not text[place + 1 : place + 2].isalnum()


_MARK = re.compile(r"[()\[\]“”\"«»]")
_CLOSING = {")": "(", "]": "[", "”": "“", "»": "«"}
_QUOTES = '“”"«»'
_FIGURE = re.compile(r"\d")
_ENUMERATOR = re.compile(r"(?:^|[;,:.(/\n]\s*)[^\W_]{1,4}$")

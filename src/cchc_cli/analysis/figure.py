"""A delivered figure, read as what its cell holds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from cchc_cli.message import N_, Message
from cchc_cli.plan.statistics import PERCENT, WHOLE, WORDS, YES_NO, ValueType
from cchc_cli.vietnamese.letters import key
from cchc_cli.vietnamese.number import Number, Reason, read_number

_SHARE = re.compile(r"(?P<figure>.*?)\s*[%％]")


@dataclass(frozen=True, slots=True)
class Figure:
    """What a cell says."""

    text: str
    """as it is printed, without its unit"""
    value: Number | None
    """None for words"""
    doubt: Message | None = None
    """why it may be a slip, though it can be read"""

    def agrees(self, other: Figure) -> bool:
        """Whether two figures are the same, however written."""
        if self.value is None or other.value is None:
            return key(self.text) == key(other.text)
        return self.value == other.value


def read_figure(text: str, kind: ValueType | None, unit: str | None) -> Figure | Message:
    """The figure, or why it does not fit. In a cell without a type, anything fits."""
    shown = " ".join(text.split())
    bare = _without_unit(shown, unit)
    if kind == WORDS:
        return Figure(shown, None)
    if kind == PERCENT:
        return _share(shown)
    number = read_number(bare)
    if kind is None:
        share = _share(shown)
        read = share.value if isinstance(share, Figure) and "%" in shown else number
        return Figure(shown, None if isinstance(read, Reason) else read)
    if isinstance(number, Reason):
        return _NO_NUMBER.get(kind) or number.message
    if kind == YES_NO and number not in (0, 1):
        return _NO_NUMBER[YES_NO]
    if kind == WHOLE and isinstance(number, Decimal):
        return Message(N_("a whole number is expected here"))
    if number < 0:
        return Message(N_("a count cannot be negative")) if kind == WHOLE else Figure(bare, number)
    return Figure(bare, number)


_NO_NUMBER: dict[ValueType, Message] = {YES_NO: Message(N_("1 (yes) or 0 (no) is expected here"))}


def _share(text: str) -> Figure | Message:
    """A share with or without its sign; one above 100 or, without the sign, below 1 is doubted."""
    signed = _SHARE.fullmatch(text)
    number = read_number(signed["figure"] if signed else text)
    if isinstance(number, Reason):
        return Message(N_("a share in % is expected here, such as {example}"), {"example": "96,4%"})
    doubt = None
    if number > 100:
        doubt = Message(N_("it is more than 100%"))
    elif number < 0:
        doubt = Message(N_("it is less than 0%"))
    elif 0 < number < 1 and not signed:
        doubt = Message(N_("without its % it may be a fraction of 1"))
    return Figure(text, number, doubt)


def _without_unit(text: str, unit: str | None) -> str:
    """ "12 văn bản" in a row that counts văn bản is 12."""
    if not unit or not text[:1].isdecimal():
        return text
    digits = re.match(r"[\d.,\u00a0 ]*\d", text)
    rest = text[digits.end() :] if digits else ""
    return text[: len(text) - len(rest)] if rest and key(rest.strip()) == key(unit) else text

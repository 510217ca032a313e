"""Money as officers write it: "50 triệu", "1,5 tỷ đồng", "6.000" counted in thousands, "05triệu/ kỳ"."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.letters import key
from cchc_cli.vietnamese.number import FIGURE, Number, Reason, grouped, read_number, whole
from cchc_cli.vietnamese.occurrence import Count, count, occurrences_per_year
from cchc_cli.vietnamese.words import read_words

__all__ = [
    "DONG", "Count", "Money", "MoneyCell", "count", "in_unit", "is_small_unit", "occurrences_per_year", "read_cell", "read_money", "read_unit",
    "unit_name", "vnd",
]  # fmt: skip

DONG = "đồng"
"""The unit of every amount here, as people name it."""


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in đồng: ``int``, a ``Decimal`` only where a fraction of a đồng is written (then remarked)."""

    amount: Number
    per: str | None = None
    """of a rate: what it is paid for, "huyện" in "50triệu/ huyện"; None for a whole amount"""
    remarks: tuple[Message, ...] = ()


CellKind = Literal["amount", "rate", "source", "reference", "words", "none"]


@dataclass(frozen=True, slots=True)
class MoneyCell:
    """What a cell of a money column says.

    Source: who pays instead of how much ("NS nhà nước"). Reference: where it is settled ("Theo Kế hoạch"). Words:
    neither, or a figure that is refused (then with a reason). None: nothing or a dash.
    """

    kind: CellKind
    amount: Number | None = None
    per: str | None = None
    source: str | None = None
    reason: Reason | None = None
    remarks: tuple[Message, ...] = ()


def read_unit(text: str) -> int | None:
    """How many đồng one counts: "1.000 đồng" → 1000, "triệu đồng", "ĐVT: tỷ đồng"; None when it names no unit."""
    said = _UNIT_LABEL.sub("", key(text)).strip("() .,;:")
    match = _UNIT_NAME.fullmatch(said)
    if match is None or not said:
        return None
    figure = read_number(match["figure"]) if match["figure"] else 1
    worth = _worth(match["unit"])
    return None if isinstance(figure, Reason) or worth is None else int(figure * worth) or None


def read_money(text: str, unit: int = 1) -> Money | Reason:
    """The amount or rate a phrase says; ``unit`` is what a figure without a unit counts in this table.

    Refused with a reason: "1.5 tỷ", "1,500", and whatever holds more than an amount ("khoảng 50 triệu").
    """
    shown = _shown(text)
    amount_text, _, per = shown.partition("/")
    per = _FIRST_OF.sub("", per.strip())
    amount = _amount(amount_text.strip(), unit)
    if isinstance(amount, Reason):
        rest = shown[len(amount_text) :]
        return Reason(amount.message, tuple(suggestion + rest for suggestion in amount.suggestions))
    if "/" in shown and not _NOUN.fullmatch(per):
        return Reason(Message(N_("“{text}” does not say what the amount is for"), {"text": shown}))
    exact = whole(amount)
    fraction = Message(N_("“{text}” is not a whole number of đồng"), {"text": shown})
    return Money(exact, per or None, () if isinstance(exact, int) else (fraction,))


def read_cell(text: str, unit: int = 1) -> MoneyCell:
    """What a cell of a money column says; an amount may name its source: "40 triệu (NS tỉnh)", "NS tỉnh: 40 triệu"."""
    shown = _shown(text)
    if not key(shown).strip("-. "):
        return MoneyCell("none")
    amount_text, source = _source_beside(shown)
    money = read_money(amount_text, unit)
    if isinstance(money, Money):
        kind: CellKind = "rate" if money.per else "amount"
        return MoneyCell(kind, money.amount, money.per, source, remarks=money.remarks)
    if _LIKE_MONEY.search(key(amount_text)):
        return MoneyCell("words", source=source, reason=money)
    if _REFERENCE.match(key(shown)):
        return MoneyCell("reference")
    return MoneyCell("source", source=shown) if _is_source(shown) else MoneyCell("words")


def vnd(amount: Number) -> str:
    """An amount in full: "735.000.000 đồng"."""
    return f"{grouped(amount)} {DONG}"


def is_small_unit(worth: int) -> bool:
    """Whether a unit is đồng or thousands: amounts in it are written out in full."""
    return worth < 10**6


def unit_name(unit: str | None) -> str:
    """What a bare figure of a column counts: its unit, đồng where it states none."""
    return unit or DONG


def in_unit(amount: Number, unit: int, separator: str = ".") -> str:
    """The figure of an amount in a table that counts in ``unit``; exact, never rounded."""
    return grouped(whole(Decimal(amount) / unit), separator)


def _shown(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split()).rstrip(" .,;/")


def _amount(text: str, unit: int) -> Decimal | Reason:
    """The sum of figures with falling units ("1 tỷ 500 triệu đồng"), one figure, or number words."""
    if not text:
        return Reason(Message(N_("there is no amount of money here")))
    if not any(character.isdecimal() for character in text):
        return _amount_in_words(text)
    if not _AMOUNT.fullmatch(key(text)):
        return Reason(Message(N_("“{text}” holds more than an amount of money"), {"text": text}))
    total, last_worth = Decimal(0), None
    for part in _PART.finditer(text):
        figure, worth = _figure(part, text), _worth(key(part["unit"] or ""))
        if isinstance(figure, Reason):
            return figure
        if worth is None and last_worth is not None:
            return Reason(
                Message(N_("“{figure}” has no unit in “{text}”"), {"figure": part["figure"], "text": text})
            )
        worth = worth or unit
        if last_worth is not None and worth >= last_worth:
            return Reason(Message(N_("“{text}” holds more than one amount"), {"text": text}))
        total, last_worth = total + figure * worth, worth
    return total


def _amount_in_words(text: str) -> Decimal | Reason:
    reading = read_words(text) if key(text).endswith(("đồng", "đồng chẵn")) else None
    if reading is None or isinstance(reading, Reason):
        return Reason(Message(N_("“{text}” is not an amount of money"), {"text": text}))
    return Decimal(reading.value)


def _figure(part: re.Match[str], text: str) -> Number | Reason:
    """The figure of a part; the suggestions of a refused one repeat the words around it."""
    figure = read_number(part["figure"])
    if not isinstance(figure, Reason):
        return figure
    before, after = text[: part.start("figure")], text[part.end("figure") :]
    return Reason(figure.message, tuple(f"{before}{suggestion}{after}" for suggestion in figure.suggestions))


def _worth(unit: str) -> int | None:
    bare = re.sub(r"[ .]", "", unit)
    name = re.sub(r"(?:đồng|vnđ|vnd|đ)$", "", bare)
    return _WORTH.get(name) if name or bare else None


def _source_beside(shown: str) -> tuple[str, str | None]:
    for pattern in (_SOURCE_AFTER, _SOURCE_BEFORE):
        if (match := pattern.fullmatch(shown)) and _is_source(match["source"]):
            return match["amount"].strip(), match["source"].strip()
    return shown, None


def _is_source(text: str) -> bool:
    said = key(text)
    return bool(_SOURCE.search(said)) and not said.startswith(("không", "chưa"))


_WORTH = {"": 1, "nghìn": 10**3, "ngàn": 10**3, "triệu": 10**6, "tr": 10**6, "tỷ": 10**9, "tỉ": 10**9}
_UNIT_WORDS = r"(?:nghìn|ngàn|triệu|tr|tỷ|tỉ)[ .]*(?:đồng|vnđ|vnd|đ)?|đồng|vnđ|vnd|đ"
_UNIT_NAME = re.compile(rf"(?P<figure>[0-9][0-9. ]*[0-9] ?)?(?P<unit>{_UNIT_WORDS})")
_UNIT_LABEL = re.compile(r"^\(?(?:đơn vị(?: tính)?|đvt)\b[: ]*")
_PART = re.compile(rf"(?P<figure>{FIGURE}) ?(?P<unit>(?:{_UNIT_WORDS})(?!\w))?", re.IGNORECASE)
_AMOUNT = re.compile(rf"(?:(?>{FIGURE}) ?(?:(?:{_UNIT_WORDS})(?!\w))?[ ,]*+)++(?:chẵn)?")
# "50 triệu/01 huyện": one is what a rate is for anyway.
_FIRST_OF = re.compile(r"^0?1 |^(?:một|mỗi) ", re.IGNORECASE)
_NOUN = re.compile(r"[^\W\d_][^\d();:]*|", re.IGNORECASE)
_LIKE_MONEY = re.compile(rf"^[-(]?[0-9]|(?:{FIGURE}) ?(?:{_UNIT_WORDS})(?!\w)")
_REFERENCE = re.compile(r"(?:thực hiện |áp dụng |chi )?(?:theo|căn cứ)\b")
_SOURCE = re.compile(
    r"\b(?:kinh phí|ngân sách|ns|nsnn|nstw|nsđp|nguồn|vốn|tự chủ|lồng ghép|xã hội hóa|xã hội hoá|tài trợ|oda)\b"
)
_SOURCE_AFTER = re.compile(r"(?P<amount>[^()]+)\((?P<source>[^()]+)\)")
_SOURCE_BEFORE = re.compile(r"(?P<source>[^:]+):(?P<amount>[^:]+)")

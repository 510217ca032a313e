"""The scalars of a plan file: each keeps its words as written beside what they mean."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, WithJsonSchema

from cchc_cli.message import N_, Message
from cchc_cli.plan.fault import fault
from cchc_cli.plan.text import NAME, SCALAR_TYPES, Text
from cchc_cli.vietnamese.date import date_fault, read_date
from cchc_cli.vietnamese.money import read_money, read_unit
from cchc_cli.vietnamese.number import Reason, read_number


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise fault("shape", Message(N_("one text is expected here, not a list or a map of keys")))
    return value


def _filled(value: Text) -> Text:
    if not value:
        raise fault("missing", Message(N_("this must not be empty")))
    return value


def _line(value: object) -> str:
    text = _text(value)
    if not text.strip():
        raise fault("missing", Message(N_("this must not be empty")))
    return text


def _listed(value: object) -> object:
    """A single entry stands for a list of one; nothing typed is an empty list."""
    if isinstance(value, list):
        return value
    return [] if value == "" else [value]


def _year(value: object) -> int:
    text = _text(value).strip()
    if not re.fullmatch(r"(19|20|21)\d\d", text):
        if re.fullmatch(r"\d{4}", text):
            message = N_("no plan is of the year {text}: 1900 to 2199 can stand here")
            raise fault("value", Message(message, {"text": text}))
        raise fault("value", Message(N_("{text} is no year: four digits, such as 2024"), {"text": text}))
    return int(text)


def _name(value: object) -> str:
    text = _text(value).strip()
    if not NAME.fullmatch(text):
        raise fault(
            "value",
            Message(N_("{name} is no name: small letters without accents, digits and -"), {"name": text}),
        )
    return text


_SYMBOL = re.compile(r"(?P<number>\d*[A-Za-z]?)/(?P<symbol>\S.*)")


def _document_number(value: object) -> str:
    text = _text(value).strip()
    if not _SYMBOL.fullmatch(text):
        raise fault(
            "value",
            Message(N_("{text} is no number and symbol: 4879/QĐ-UBND; in a draft /QĐ-UBND"), {"text": text}),
        )
    return text


_BLANK = r"(?:…+|\.{2,}|_+)"
_MONTH_ONLY = re.compile(
    rf"(?:ngày\s+(?:{_BLANK}\s*)?)?tháng\s+(?P<month>\d{{1,2}}|{_BLANK})\s+năm\s+(?:\d{{4}}|{_BLANK})",
    re.IGNORECASE,
)


def _document_date(value: object) -> str:
    """Check a day (30/12/2020, or in words), or what a draft leaves blank (tháng 01 năm 2024); keep the words."""
    text = _text(value).strip()
    if found := _MONTH_ONLY.fullmatch(unicodedata.normalize("NFC", text)):
        month = found["month"]
        if month.isdecimal() and (reason := date_fault(None, int(month), None)):
            raise fault("value", reason)
        return text
    _existing_date(text)
    return text


def _day(value: object) -> date:
    return _existing_date(_text(value).strip())


def _existing_date(text: str) -> date:
    found = read_date(text)
    if found and found.reason:
        raise fault("value", found.reason)
    if not found or not found.date:
        message = Message(N_("{text} is no day: write 30/9/2026 or 2026-09-30"), {"text": text or "''"})
        raise fault("value", message)
    return found.date


def _amount(value: object) -> str:
    text = _text(value).strip()
    found = read_money(text)
    if isinstance(found, Reason):
        raise fault("value", found.message)
    if found.per:
        message = N_(
            "{text} is a rate, and a line of money needs an amount: write the product, or quantity and rate in the text"
        )
        raise fault("value", Message(message, {"text": text}))
    if found.remarks and any(sign.isalpha() for sign in text):
        raise fault("value", found.remarks[0])
    return text


def _unit(value: object) -> str:
    text = _text(value).strip()
    if read_unit(text) is None:
        raise fault(
            "value",
            Message(N_("{text} is no unit of money: đồng, 1.000 đồng, triệu đồng, tỷ đồng"), {"text": text}),
        )
    return text


def _count(value: object) -> int:
    text = _text(value).strip()
    found = read_number(text)
    if not isinstance(found, int) or found < 0:
        raise fault("value", Message(N_("{text} is no whole number"), {"text": text}))
    return found


STAND_INS = ("…", "/…", "ngày … tháng … năm …")
"""What stands for a required text that is missing or wrong, so that the rest can be read: each prints as a
blank, and invents nothing."""

_ANY: dict[str, Any] = {"type": SCALAR_TYPES}

Filled = Annotated[Text, AfterValidator(_filled)]
Line = Annotated[str, BeforeValidator(_line), WithJsonSchema(_ANY)]
Label = Annotated[str, BeforeValidator(_text), WithJsonSchema(_ANY)]
Name = Annotated[
    str,
    BeforeValidator(_name),
    # "true" is a name for cchc; an editor takes it for a boolean.
    WithJsonSchema({"type": ["string", "boolean", "null"], "pattern": f"^{NAME.pattern}$"}),
]
Year = Annotated[
    int, BeforeValidator(_year), WithJsonSchema({"type": ["integer", "string"], "examples": [2026]})
]
Day = Annotated[date, BeforeValidator(_day), WithJsonSchema({"type": "string"})]
# 1.500 is a whole number, 1500; an editor takes it for 1.5.
Count = Annotated[int, BeforeValidator(_count), WithJsonSchema({"type": ["number", "string"]})]
DocumentNumber = Annotated[
    str,
    BeforeValidator(_document_number),
    WithJsonSchema({"type": "string", "pattern": r"^\s*\d*[A-Za-z]?/\S"}),
]
DocumentDate = Annotated[str, BeforeValidator(_document_date), WithJsonSchema({"type": "string"})]
Amount = Annotated[str, BeforeValidator(_amount), WithJsonSchema({"type": ["string", "number"]})]
Unit = Annotated[str, BeforeValidator(_unit), WithJsonSchema({"type": ["string", "number"]})]

_ONE_OR_MANY: dict[str, Any] = {"anyOf": [_ANY, {"type": "array", "items": _ANY}]}

Lines = Annotated[tuple[Line, ...], BeforeValidator(_listed), WithJsonSchema(_ONE_OR_MANY)]
"""One line, or a list of lines."""

Texts = Annotated[tuple[Text, ...], BeforeValidator(_listed), WithJsonSchema(_ONE_OR_MANY)]
"""A cell: one line is printed as it is, a list of two or more with dashes."""

"""Answers as JSON: one object, its schema first, figures exact."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from pathlib import PurePath

from cchc_cli.message import Message, Translate

_INDENT = "  "


def answer(schema: str, translate: Translate, /, **named: object) -> str:
    """One object with a line feed at its end: ``schema``, then the fields in the order given.

    Dates become ISO text, paths use "/", messages are in the reader's language, frozen dataclasses are objects,
    tuples arrays. A Decimal is a number with exactly its digits (12.50 stays 12.50, never 12.5 or 1E+3): a
    reader that wants them exactly can have them, one that takes floats loses nothing it would have had.
    A float that is no number, a set, or anything else without a settled form is a fault of ours: TypeError or
    ValueError.
    """
    return document({"schema": schema, **named}, translate)


def document(value: object, translate: Translate) -> str:
    """A JSON text of somebody else's schema, with a line feed at its end; values as in an answer."""
    return _written(value, translate, "\n") + "\n"


# Not json.dumps: it writes a Decimal only as text or through float, which changes digits.
def _written(value: object, translate: Translate, newline: str) -> str:
    inner = newline + _INDENT
    match value:
        case list() | tuple():
            return _bracketed("[]", (_written(item, translate, inner) for item in value), newline)
        case None | bool() | int() | float() | Decimal():
            return _number(value)
        case str() | Message() | Enum() | date() | PurePath():
            return _text(_words(value, translate))
        case _:
            pairs = (f"{_text(key)}: {_written(item, translate, inner)}" for key, item in _pairs(value))
            return _bracketed("{}", pairs, newline)


def _number(value: float | Decimal | None) -> str:
    if value is None or isinstance(value, int):
        return json.dumps(value)
    if not math.isfinite(value):
        message = f"no JSON number: {value!r}"
        raise ValueError(message)
    return format(value, "f") if isinstance(value, Decimal) else repr(value)


def _words(value: str | Message | Enum | date | PurePath, translate: Translate) -> str:
    match value:
        case Message():
            return value.text(translate)
        case Enum():
            return str(value.value)
        case date():
            return value.isoformat()
        case PurePath():
            return value.as_posix()
        case _:
            return value


def _text(text: str) -> str:
    # Half a surrogate pair cannot be written as UTF-8; JSON has an escape for it.
    return re.sub(
        "[\ud800-\udfff]", lambda half: f"\\u{ord(half[0]):04x}", json.dumps(text, ensure_ascii=False)
    )


def _pairs(value: object) -> Iterator[tuple[str, object]]:
    if isinstance(value, Mapping):
        for key, item in value.items():
            if not isinstance(key, str):
                message = f"no JSON key: {key!r}"
                raise TypeError(message)
            yield str(key), item
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield field.name, getattr(value, field.name)
    else:
        message = f"no JSON form: {value!r}"
        raise TypeError(message)


def _bracketed(brackets: str, items: Iterable[str], newline: str) -> str:
    inner = newline + _INDENT
    joined = f",{inner}".join(items)
    return f"{brackets[0]}{inner}{joined}{newline}{brackets[1]}" if joined else brackets

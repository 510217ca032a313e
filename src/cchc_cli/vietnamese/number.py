"""Printed figures: groups of three, a comma before decimals; what may be read two ways is refused."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from cchc_cli.message import N_, Message

Number = int | Decimal
"""Whole numbers are ``int``, others exact ``Decimal``; never ``float``."""

FIGURE = r"\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)*"
"""What looks like one figure inside running text; ``read_number`` says whether it is one."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why words were refused, and what may have been meant."""

    message: Message
    suggestions: tuple[str, ...] = ()


def read_number(text: str) -> Number | Reason:
    """The number a printed figure says: "15 818 911 000", "1.081.000", "2,5", "0155".

    "1.5" and "1,500" are refused: the first is English or a slip, the second may be 1500 or 1,5.
    """
    shown = " ".join(unicodedata.normalize("NFC", text).split())
    sign, figure = ("-", shown[1:]) if shown[:1] in {"-", "−"} else ("", shown)
    if not _ONLY_FIGURES.fullmatch(figure):
        return Reason(Message(N_("“{text}” is not a number"), {"text": shown}))
    if len(figure) > _LONGEST:
        return Reason(Message(N_("“{text}” is too long for a number"), {"text": f"{shown[:_LONGEST]}…"}))
    if (plain_form := _plain_form(figure)) is None:
        return _refusal(shown, figure)
    return whole(Decimal(sign + plain_form))


def whole(value: Decimal) -> Number:
    """The value as ``int`` when it has no fraction."""
    return int(value) if value == value.to_integral_value() else value


def plain(value: Number) -> str:
    """Digits for machines: no exponent, a dot, no zeros at the end of a fraction ("2.5", "100")."""
    digits = f"{Decimal(value):f}"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def grouped(value: Number, separator: str = ".") -> str:
    """Digits for readers: groups of three, a comma before decimals ("1.081.000", "2,5")."""
    head, _, fraction = plain(value).partition(".")
    grouped_head = f"{int(head):,}".replace(",", separator)
    sign = "-" if value < 0 and not grouped_head.startswith("-") else ""
    return f"{sign}{grouped_head},{fraction}" if fraction else sign + grouped_head


def grouping(text: str) -> str | None:
    """The separator of a printed figure's groups, "." or " " (no-break and thin spaces too); None when it has none."""
    match = _GROUPED.fullmatch(" ".join(text.split()))
    return match["groups"][0] if match else None


def usual_grouping(texts: Iterable[str]) -> str:
    """The separator most figures of a table use; "." when they do not say."""
    found = [separator for text in texts if (separator := grouping(text))]
    return " " if found.count(" ") > found.count(".") else "."


def _plain_form(figure: str) -> str | None:
    """Digits and a decimal point; None when the figure may be read two ways or none."""
    if figure.isdecimal():
        return figure
    if (match := _GROUPED.fullmatch(figure)) and int(match["head"]):
        digits = match["head"] + re.sub(r"[. ]", "", match["groups"])
        return f"{digits}.{match['fraction'] or '0'}"
    if (match := _DECIMAL.fullmatch(figure)) and not _like_thousands(match["head"], match["fraction"]):
        return f"{match['head']}.{match['fraction']}"
    return None


def _like_thousands(head: str, fraction: str) -> bool:
    """ "1,500" may be fifteen hundred; "0,500" and "1500,250" may not."""
    return len(fraction) == 3 and len(head) <= 3 and not head.startswith("0")


def _refusal(shown: str, figure: str) -> Reason:
    if match := _DECIMAL.fullmatch(figure):
        thousands, decimal = f"{match['head']}.{match['fraction']}", figure.rstrip("0").rstrip(",")
        return Reason(
            Message(
                N_("“{text}” may be a thousand or a decimal: group thousands with dots, as in {thousands}"),
                {"text": shown, "thousands": thousands},
            ),
            (thousands, decimal) if decimal != figure and "," in decimal else (thousands,),
        )
    if _ENGLISH.fullmatch(figure):
        swapped = figure.translate(str.maketrans(".,", ",."))
        return Reason(
            Message(
                N_("“{text}” has dot and comma the English way: write {suggestion}"),
                {"text": shown, "suggestion": swapped},
            ),
            (swapped,),
        )
    return Reason(Message(N_("“{text}” is not grouped by threes"), {"text": shown}))


_LONGEST = 26  # with separators; keeps every product inside Decimal's 28 exact digits
_ONLY_FIGURES = re.compile(r"[0-9](?:[0-9., ]*[0-9])?")
_GROUPED = re.compile(
    r"(?P<head>[0-9]{1,3})(?P<groups>(?:\.[0-9]{3})+|(?: [0-9]{3})+)(?:,(?P<fraction>[0-9]+))?"
)
_DECIMAL = re.compile(r"(?P<head>[0-9]+),(?P<fraction>[0-9]+)")
_ENGLISH = re.compile(r"[0-9]+\.[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")

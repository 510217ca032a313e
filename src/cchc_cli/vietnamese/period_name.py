"""Periods as people type them: 2021-03, 2021-Q1, 2021-6T, 2021-9T, 2021-N, 2021, or in words."""

from __future__ import annotations

import re
from datetime import date

from cchc_cli.vietnamese.deadline import read_deadline
from cchc_cli.vietnamese.deadline.part import Every
from cchc_cli.vietnamese.deadline.period import Period

_TYPED = re.compile(
    r"(?P<year>(?:19|20|21)\d\d)(?:-(?:Q(?P<quarter>[1-4])|(?P<six>6T)(?P<half>[12])?|(?P<nine>9T)|(?P<whole>N)|(?P<month>0?[1-9]|1[0-2])))?",
    re.IGNORECASE,
)


def read_period(text: str) -> Period | None:
    """The period that a short name means; "6T" is the first half of the year, "6T2" the second."""
    found = _TYPED.fullmatch(text.strip())
    if found is None:
        return None
    kind: Every
    if found["quarter"]:
        kind, index = "quarter", int(found["quarter"])
    elif found["six"]:
        kind, index = "half-year", int(found["half"] or 1)
    elif found["nine"]:
        kind, index = "nine-months", 1
    elif found["month"]:
        kind, index = "month", int(found["month"])
    else:
        kind, index = "year", 1
    return Period(kind, index, int(found["year"]))


def read_period_name(text: str, year: int) -> tuple[date, date] | None:
    """First and last day of a period, typed short or in words ("Quý I", "tháng 3", "6 tháng đầu năm")."""
    if found := read_period(text):
        return found.first_day, found.last_day
    parts = read_deadline(text, year).parts
    if len(parts) == 1 and parts[0].first_day and parts[0].last_day:
        return parts[0].first_day, parts[0].last_day
    return None

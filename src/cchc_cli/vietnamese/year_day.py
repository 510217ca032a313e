"""Days and periods of a year that is not named, as rules that hold every year write them: "15/12 năm trước", "quý III"."""

from __future__ import annotations

import datetime
import re
from calendar import monthrange
from dataclasses import dataclass

from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.date import date_fault
from cchc_cli.vietnamese.deadline import Period
from cchc_cli.vietnamese.deadline.part import Every
from cchc_cli.vietnamese.letters import key

_DAY = re.compile(r"(?:ngày )?(?P<day>\d{1,2}) ?[/-] ?(?P<month>\d{1,2})(?:,? (?P<year>năm trước|năm sau))?")
_SHIFTS = {None: 0, "năm trước": -1, "năm sau": 1}


@dataclass(frozen=True, slots=True)
class YearDay:
    """A day of every year, or of the year before or after."""

    day: int
    month: int
    shift: int = 0
    """-1: of the year before ("15/12 năm trước")"""

    def in_year(self, year: int) -> datetime.date:
        """The day reckoned from a year; 29/02 is the 28th where there is none."""
        of_year = year + self.shift
        return datetime.date(of_year, self.month, min(self.day, monthrange(of_year, self.month)[1]))


def read_year_day(text: str) -> YearDay | Message:
    """The day that the words name, or why they name none."""
    found = _DAY.fullmatch(key(text.strip()))
    if found is None:
        return Message(
            N_("{text} is no day of every year: write 14/3, or 15/12 năm trước"), {"text": text or "''"}
        )
    day, month = int(found["day"]), int(found["month"])
    return date_fault(day, month, None) or YearDay(day, month, _SHIFTS[found["year"]])


@dataclass(frozen=True, slots=True)
class YearPeriod:
    """A period of every year: the third quarter, the first half, the year itself."""

    kind: Every
    index: int

    def in_year(self, year: int) -> Period:
        """The period of a year."""
        return Period(self.kind, self.index, year)


def read_year_period(text: str) -> YearPeriod | None:
    """The period that the words name: "quý I", "tháng 3", "6 tháng", "6 tháng cuối năm", "9 tháng", "năm"."""
    return _PERIODS.get(re.sub(r"\b0(?=\d)", "", key(text.strip())))


_COUNTS: dict[Every, int] = {"month": 12, "quarter": 4, "half-year": 2, "nine-months": 1}
_PERIODS: dict[str, YearPeriod] = {
    **{
        key(Period(kind, index, 2000).name): YearPeriod(kind, index)
        for kind, count in _COUNTS.items()
        for index in range(1, count + 1)
    },
    **{f"quý {index}": YearPeriod("quarter", index) for index in range(1, 5)},
    "6 tháng": YearPeriod("half-year", 1),
    "9 tháng": YearPeriod("nine-months", 1),
    "năm": YearPeriod("year", 1),
    "cả năm": YearPeriod("year", 1),
}

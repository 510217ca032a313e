"""Periods of the calendar: the second quarter, July, the first half of a year, with their names and days."""

from __future__ import annotations

import datetime
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.deadline.part import Every

_MONTHS: dict[Every, int] = {
    "month": 1,
    "two-months": 2,
    "quarter": 3,
    "four-months": 4,
    "half-year": 6,
    "nine-months": 9,
    "year": 12,
}
_ROMAN = ("I", "II", "III", "IV")

_NAMES: dict[Every, tuple[str, ...]] = {
    "day": ("ngày {day}",),
    "week": ("tuần {number}",),
    "fortnight": ("nửa đầu tháng {first}", "nửa cuối tháng {first}"),
    "month": ("tháng {number}",),
    "two-months": ("tháng {first} - {last}",),
    "quarter": ("quý {number}",),
    "four-months": ("tháng {first} - {last}",),
    "half-year": ("6 tháng đầu năm", "6 tháng cuối năm"),
    "nine-months": ("9 tháng đầu năm",),
    "year": ("năm {number}",),
}
_MESSAGES: dict[Every, tuple[str, ...]] = {
    "day": (N_("day {day}"),),
    "week": (N_("week {number}"),),
    "fortnight": (N_("first half of month {first}"), N_("second half of month {first}")),
    "month": (N_("month {number}"),),
    "two-months": (N_("months {first} - {last}"),),
    "quarter": (N_("quarter {number}"),),
    "four-months": (N_("months {first} - {last}"),),
    "half-year": (N_("first 6 months"), N_("last 6 months")),
    "nine-months": (N_("first 9 months"),),
    "year": (N_("year {number}"),),
}


@dataclass(frozen=True, slots=True)
class Period:
    """The ``index``-th day, week (ISO), half-month, month, quarter … of a year; counts from 1."""

    kind: Every
    index: int
    year: int

    @property
    def first_day(self) -> datetime.date:
        """Its first day."""
        match self.kind:
            case "day":
                return datetime.date(self.year, 1, 1) + datetime.timedelta(days=self.index - 1)
            case "week":
                return datetime.date.fromisocalendar(self.year, self.index, 1)
            case "fortnight":
                return datetime.date(self.year, (self.index + 1) // 2, 1 if self.index % 2 else 16)
        return datetime.date(self.year, self.first_month, 1)

    @property
    def last_day(self) -> datetime.date:
        """Its last day."""
        match self.kind:
            case "day":
                return self.first_day
            case "week":
                return self.first_day + datetime.timedelta(days=6)
            case "fortnight" if self.index % 2:
                return self.first_day.replace(day=15)
        return _month_end(self.year, self.last_month)

    @property
    def first_month(self) -> int:
        """The month in which it begins."""
        return (self.index - 1) * _MONTHS[self.kind] + 1 if self.kind in _MONTHS else self.first_day.month

    @property
    def last_month(self) -> int:
        """The month in which it ends."""
        return self.first_month + _MONTHS.get(self.kind, 1) - 1

    @property
    def name(self) -> str:
        """Its name in a Vietnamese paper, in lower case: "quý II", "6 tháng đầu năm", "năm 2021"."""
        return self._wording(_NAMES).format(**self._values)

    @property
    def message(self) -> Message:
        """The same name for output in the reader's language."""
        return Message(self._wording(_MESSAGES), self._values)

    def _wording(self, wordings: dict[Every, tuple[str, ...]]) -> str:
        """One wording for all, or one for odd and one for even periods."""
        choice = wordings[self.kind]
        return choice[(self.index - 1) % len(choice)]

    @property
    def _values(self) -> dict[str, object]:
        number = (
            _ROMAN[self.index - 1]
            if self.kind == "quarter"
            else self.year
            if self.kind == "year"
            else self.index
        )
        day = f"{self.first_day:%d/%m/%Y}"
        return {"number": number, "first": self.first_month, "last": self.last_month, "day": day}

    def later(self, count: int) -> Period:
        """The period ``count`` places on; only for whole months."""
        in_year = 12 // _MONTHS[self.kind]
        years, index = divmod(self.index - 1 + count, in_year)
        return Period(self.kind, index + 1, self.year + years)


def periods(kind: Every, year: int) -> Iterator[Period]:
    """The periods of one kind in a year, in order; a year has one "nine-months"."""
    count = {"day": 366, "week": 53, "fortnight": 24, "nine-months": 1}.get(kind) or 12 // _MONTHS[kind]
    if kind == "day":
        count = 365 + (monthrange(year, 2)[1] == 29)
    if kind == "week":
        count = datetime.date(year, 12, 28).isocalendar().week
    return (Period(kind, index, year) for index in range(1, count + 1))


def month_day(year: int, month: int, day: int | None) -> datetime.date:
    """A day of a month; None, or a day that the month lacks, is its last day."""
    last = _month_end(year, month)
    return last if day is None else last.replace(day=min(day, last.day))


def _month_end(year: int, month: int) -> datetime.date:
    return datetime.date(year, month, monthrange(year, month)[1])

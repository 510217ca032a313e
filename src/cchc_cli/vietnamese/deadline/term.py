"""The terms of a deadline phrase: what its tokens mean, before they are put together."""

from __future__ import annotations

import datetime
from calendar import monthrange
from dataclasses import dataclass, replace
from typing import Literal

from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.date import date_fault
from cchc_cli.vietnamese.deadline.lexicon import Cue
from cchc_cli.vietnamese.deadline.part import Anchor, Every, OffsetUnit

StampUnit = Literal["day", "month", "quarter", "half-year", "months", "year", "years"]


@dataclass(frozen=True, slots=True)
class Stamp:
    """A place in the calendar: a day, or a stretch of whole months."""

    start: int
    end: int
    unit: StampUnit
    month: int | None
    """the (first) month; None: a day without a month ("ngày 20")"""
    day: int | None = None
    year: int | None = None
    """None: the plan year"""
    months: int = 1
    """how many months, for all units but days"""
    later: int = 0
    """how many years after the plan year ("quý I năm sau" is 1)"""
    until: Stamp | None = None
    """the other end of a range"""
    fault: Message | None = None
    """why there is no such quarter"""
    lunar: bool = False
    """counted in the lunar calendar"""
    blank: bool = False
    """a figure of it is still to be filled in"""
    worded: bool = False
    """its month follows the word "tháng" ("ngày 20 tháng 3, 6, 9")"""

    @property
    def is_placed(self) -> bool:
        """Whether the words alone can name a day of the calendar."""
        return not (self.fault or self.lunar or self.blank)

    @property
    def calendar_months(self) -> tuple[int, ...]:
        """The months of the year that it covers."""
        if self.month is None or not self.is_placed:
            return ()
        last = self.until.calendar_months[-1:] if self.until else ()
        end = last[0] if last else self.month + self.months - 1
        return tuple(range(self.month, end + 1))


@dataclass(frozen=True, slots=True)
class Beat:
    """A period of recurrence."""

    start: int
    end: int
    every: Every | None
    """None: an interval that has no name here"""
    explicit: bool
    """said to recur ("hằng quý", "02 lần/năm"), not only named ("quý")"""
    anchor: Anchor | None = None


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week."""

    start: int
    end: int
    day: int
    """1 is Monday"""


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time ("05 ngày làm việc")."""

    start: int
    end: int
    count: int
    unit: OffsetUnit


@dataclass(frozen=True, slots=True)
class Steer:
    """A cue in its place."""

    start: int
    end: int
    cue: Cue
    words: str = ""

    @property
    def word(self) -> str:
        """Its first word."""
        return self.words.partition(" ")[0]


@dataclass(frozen=True, slots=True)
class Join:
    """A word or mark between statements: "," "và" "hoặc" "&" "(" ")" "-" "đến"."""

    start: int
    end: int
    mark: str


@dataclass(frozen=True, slots=True)
class Plain:
    """A word, figure or citation that fixes no time."""

    start: int
    end: int
    word: str


Term = Stamp | Beat | Weekday | Duration | Steer | Join | Plain
Bounds = tuple[datetime.date, datetime.date]


def bounds(stamp: Stamp, year: int) -> Bounds | Message:
    """First and last day, in a plan of ``year``; a message when the calendar has no such time."""
    if stamp.fault:
        return stamp.fault
    if stamp.lunar:
        return Message(N_("is counted in the lunar calendar, which cchc does not keep"))
    if stamp.blank:
        return Message(N_("a figure is left blank"))
    if stamp.until:
        return _range_bounds(stamp, stamp.until, year)
    if stamp.month is None:
        return Message(N_("no month is stated for day {day}"), {"day": stamp.day})
    own_year = stamp.year if stamp.year is not None else year + stamp.later
    if fault := date_fault(stamp.day, stamp.month, own_year):
        return fault
    if stamp.day is not None:
        day = datetime.date(own_year, stamp.month, stamp.day)
        return day, day
    years, month = divmod(stamp.month + stamp.months - 2, 12)
    last_year = own_year + years
    last = datetime.date(last_year, month + 1, monthrange(last_year, month + 1)[1])
    return datetime.date(own_year, stamp.month, 1), last


def _range_bounds(stamp: Stamp, until: Stamp, year: int) -> Bounds | Message:
    """From the first day of one to the last day of the other; a year written only at the end holds for both ends."""
    end = bounds(until, stamp.year if stamp.year is not None else year)
    if isinstance(end, Message):
        return end
    own_year = stamp.year if stamp.year is not None else until.year
    begin = bounds(_single(stamp, own_year), year)
    if isinstance(begin, Message):
        return begin
    if begin[0] > end[1] and stamp.year is None and until.year is not None:
        begin = bounds(_single(stamp, until.year - 1), year)  # "từ tháng 11 đến tháng 02/2024"
        if isinstance(begin, Message):
            return begin
    if begin[0] > end[1]:
        return Message(N_("ends before it begins"))
    return begin[0], end[1]


def _single(stamp: Stamp, year: int | None) -> Stamp:
    return replace(stamp, year=year, until=None)

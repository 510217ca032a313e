"""What a deadline phrase says, part by part."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from cchc_cli.message import Message

Every = Literal[
    "day",
    "week",
    "fortnight",
    "month",
    "two-months",
    "quarter",
    "four-months",
    "half-year",
    "nine-months",
    "year",
]
"""A period of recurring work, shortest first. "nine-months" is the report in September that papers call "9 tháng"."""

EVERY: tuple[Every, ...] = (
    "day",
    "week",
    "fortnight",
    "month",
    "two-months",
    "quarter",
    "four-months",
    "half-year",
    "nine-months",
    "year",
)

OffsetUnit = Literal["hour", "day", "working-day", "week", "month", "quarter", "year"]


class Kind(StrEnum):
    """How a part fixes its time; the values are part of the JSON contract."""

    DAY = "day"
    """a day, or up to a day with that day included ("chậm nhất ngày 15/12")"""
    BEFORE = "before"
    """before a day or a period, which is itself too late ("trước ngày 25/10")"""
    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half-year"
    RANGE = "range"
    WITHIN_YEAR = "within-year"
    RECURRING = "recurring"
    ONGOING = "ongoing"
    CONDITIONAL = "conditional"
    UNKNOWN = "unknown"
    """not understood, or a date that does not exist"""


@dataclass(frozen=True, slots=True)
class Offset:
    """A length of time counted from the event of a conditional part; a negative count lies before the event."""

    count: int
    unit: OffsetUnit


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day inside a period on which recurring work is due ("ngày 20 của tháng cuối quý").

    A day that a month does not have (31 in June) is that month's last day.
    """

    day: int | None
    """None: the last day of the month; inside a week, 1 is Monday"""
    month: int | None
    """counts inside the period from 1; None: its last month"""
    later: int = 0
    """how many periods later ("ngày 05 tháng sau" is 1)"""
    exclusive: bool = False
    """the day itself is too late ("trước ngày 25 hàng tháng")"""


@dataclass(frozen=True, slots=True)
class Part:
    """One statement of a deadline phrase, in its own words, without list marks and end marks."""

    text: str
    start: int
    end: int
    """offsets into the phrase; the end is outside"""
    kind: Kind
    first_day: datetime.date | None = None
    """The first day on which the words place the work; None when they only say how late it may be."""
    last_day: datetime.date | None = None
    """The last day allowed. Of recurring parts, only one with a day in the year has it: that day in the plan year."""
    every: tuple[Every, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    excepted: tuple[int, ...] = ()
    """months of the year in which it does not recur ("hằng tháng, trừ tháng 7")"""
    offset: Offset | None = None
    condition: str = ""
    """the words of the condition or event, where there is one"""
    reason: Message | None = None
    """why the part has no date; None when it has one, or recurs in known periods"""
    impossible: bool = False
    """a day, month or quarter that the calendar does not have; the reason says which"""


@dataclass(frozen=True, slots=True)
class Deadline:
    """A deadline phrase and its parts, in the order of the words."""

    text: str
    year: int
    parts: tuple[Part, ...]

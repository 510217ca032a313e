"""When recurring work falls due."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.deadline.part import Anchor, Every, Kind, Part
from cchc_cli.vietnamese.deadline.period import Period, month_day, periods

_WHOLE_MONTHS: tuple[Every, ...] = ("month", "two-months", "quarter", "four-months", "half-year", "year")


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One round of recurring work; periods that end on the same day are one round."""

    periods: tuple[Period, ...]
    """shortest first"""
    first_day: datetime.date
    last_day: datetime.date
    """the last day allowed: the end of the period unless the words name a day"""

    @property
    def name(self) -> str:
        """Its Vietnamese name: "quý II, 6 tháng đầu năm"."""
        return ", ".join(period.name for period in self.periods)

    @property
    def message(self) -> Message:
        """The same for output in the reader's language."""
        first, *others = (period.message for period in self.periods)
        joined = first
        for other in others:
            joined = Message(N_("{first}, {second}"), {"first": joined, "second": other})
        return joined


def occurrences(part: Part, from_day: datetime.date, to_day: datetime.date) -> tuple[Occurrence, ...]:
    """The rounds of a recurring part whose last day lies from ``from_day`` to ``to_day``, in order.

    Where both the half-year and the year are reported, the second half is the year's report: "6 tháng, năm" has
    no round "6 tháng cuối năm". A part that does not recur, or in no stated period, has none.
    """
    if part.kind is not Kind.RECURRING:
        return ()
    rounds = [
        round_
        for year in range(from_day.year - 1, to_day.year + 1)
        for kind in part.every
        for period in periods(kind, year)
        if not _is_excepted(part, period)
        and not (kind == "half-year" and period.index == 2 and "year" in part.every)
        for round_ in _rounds(part, period)
        if from_day <= round_.last_day <= to_day
        and (part.first_day is None or round_.last_day >= part.first_day)
    ]
    rounds.sort(key=lambda round_: round_.last_day)
    return tuple(_merged(list(same)) for _, same in groupby(rounds, key=lambda round_: round_.last_day))


def _is_excepted(part: Part, period: Period) -> bool:
    """Whether the words leave the whole period out."""
    months = range(period.first_day.month, period.last_day.month + 1)
    return bool(part.excepted) and all(month in part.excepted for month in months)


def _rounds(part: Part, period: Period) -> Iterator[Occurrence]:
    anchors = part.anchors if period.kind in (*_WHOLE_MONTHS, "week") else ()
    for anchor in anchors or (None,):
        last = _anchored_day(period, anchor) if anchor else period.last_day
        yield Occurrence((period,), min(period.first_day, last), last)


def _anchored_day(period: Period, anchor: Anchor) -> datetime.date:
    """The due day of a period, which may lie in a later one ("ngày 05 tháng sau")."""
    if period.kind == "week":
        return period.first_day + datetime.timedelta(days=(anchor.day or 7) - 1 - anchor.exclusive)
    due = period.later(anchor.later)
    month = (
        due.last_month if anchor.month is None else min(due.first_month + anchor.month - 1, due.last_month)
    )
    day = month_day(due.year, month, anchor.day)
    return day - datetime.timedelta(days=1) if anchor.exclusive else day


def _merged(same: list[Occurrence]) -> Occurrence:
    periods_ = tuple(dict.fromkeys(period for round_ in same for period in round_.periods))
    return Occurrence(periods_, min(round_.first_day for round_ in same), same[0].last_day)

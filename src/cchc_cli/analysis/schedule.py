"""What falls due when: dated parts, the rounds of recurring work, and what has no date and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from cchc_cli.analysis.work import Phrase, WorkItem
from cchc_cli.message import N_, Message
from cchc_cli.repository.working_days import WorkingDays
from cchc_cli.vietnamese.deadline import (
    Deadline,
    Kind,
    Occurrence,
    Part,
    occurrences,
    read_deadline,
    read_period,
)


@dataclass(frozen=True, slots=True)
class DueDay:
    """A day on which something of a task falls due: a dated part, or one round of a recurring one."""

    item: WorkItem
    phrase: Phrase
    part: Part
    number: int
    """which part of its task, from 1; parts without a date count too"""
    due: date
    """the last day allowed, as the paper says"""
    late_after: date
    """the same, unless it is a day off and the office's policy moves it"""
    working_day: date | None = None
    """the working day that goes with it (``WorkingDays.working_day``); None where nobody asked"""
    period: Occurrence | None = None
    """the round, of recurring work"""


@dataclass(frozen=True, slots=True)
class Due:
    """A dated part, or the next occurrence of a recurring one."""

    item: WorkItem
    phrase: Phrase
    part: Part
    due: date
    """the last day allowed"""
    days_late: int
    """0 or less when it is not late"""
    period: Occurrence | None = None
    """the occurrence, of recurring work"""
    working_day: date | None = None
    """as in ``DueDay``"""


@dataclass(frozen=True, slots=True)
class NotScheduled:
    """A part or task without a date, and why."""

    item: WorkItem
    phrase: Phrase | None
    part: Part | None
    reason: Message


@dataclass(frozen=True, slots=True)
class Schedule:
    """The work of a plan seen from a day, with nothing recorded as done."""

    as_of: date
    overdue: tuple[Due, ...]
    upcoming: tuple[Due, ...]
    not_scheduled: tuple[NotScheduled, ...]


def read_phrase(phrase: Phrase, year: int) -> Deadline:
    """The parts of a deadline, with what an officer states beside the words."""
    deadline = read_deadline(phrase.text, year)
    if phrase.due:
        stated = Part(phrase.text, 0, len(phrase.text), Kind.DAY, last_day=phrase.due)
        return replace(deadline, parts=(stated,))
    if phrase.every:
        periods = read_period(phrase.every, year)
        end = len(phrase.text)
        return replace(
            deadline, parts=tuple(replace(part, text=phrase.text, start=0, end=end) for part in periods)
        )
    if phrase.after and not any(part.last_day or part.every for part in deadline.parts):
        return replace(deadline, parts=(_waiting(phrase.text, phrase.after),))
    return deadline


def _waiting(words: str, event: str) -> Part:
    reason = Message(N_("depends on something without a date: {condition}"), {"condition": event})
    return Part(words, 0, len(words), Kind.CONDITIONAL, condition=event, reason=reason)


def due_days(items: Iterable[WorkItem], year: int, days: WorkingDays | None = None) -> tuple[DueDay, ...]:
    """Every day of the plan on which something falls due, in order: dated parts, and all rounds of recurring ones.

    A round belongs to the plan when its period lies in the plan year: a report on December may be due in January.
    """
    found: list[DueDay] = []
    for entry in (entry for item in items for entry in _entries(item, year)):
        if entry.part.every:
            found += [entry.on(round_.last_day, days, round_) for round_ in rounds(entry.part, year)]
        elif entry.part.last_day:
            found.append(entry.on(entry.part.last_day, days))
    return tuple(sorted(found, key=lambda day: day.due))


def rounds(part: Part, year: int) -> tuple[Occurrence, ...]:
    """The rounds of a recurring part for the periods of a year, in order."""
    around = occurrences(part, date(year - 1, 1, 1), date(year + 1, 12, 31))
    return tuple(found for found in around if found.periods[0].year == year)


def schedule(
    items: Iterable[WorkItem], year: int, as_of: date, within: timedelta, days: WorkingDays | None = None
) -> Schedule:
    """Sort the parts of all tasks: late by ``as_of``, due within a stretch of days, recurring next, or without a date.

    ``days`` tells the working day that goes with each last day; without it every day is as good as another.
    """
    overdue: list[Due] = []
    upcoming: list[Due] = []
    rest: list[NotScheduled] = []
    for item in items:
        if not item.phrases:
            rest.append(NotScheduled(item, None, None, Message(N_("the plan states no deadline"))))
        for entry in _entries(item, year):
            found = _next_day(entry, year, as_of, days)
            if isinstance(found, NotScheduled):
                rest.append(found)
            elif found.period is None and found.late_after < as_of:
                overdue.append(_seen(found, as_of))
            elif found.period or found.late_after <= as_of + within:
                upcoming.append(_seen(found, as_of))
    overdue.sort(key=lambda due: due.due)
    upcoming.sort(key=lambda due: (due.due, due.period is not None))
    return Schedule(as_of, tuple(overdue), tuple(upcoming), tuple(rest))


@dataclass(frozen=True, slots=True)
class _Entry:
    """A part of a deadline of a task."""

    item: WorkItem
    phrase: Phrase
    part: Part
    number: int

    def on(self, due: date, days: WorkingDays | None, round_: Occurrence | None = None) -> DueDay:
        """The part, or a round of it, on its last day."""
        late_after, working_day = (days.late_after(due), days.working_day(due)) if days else (due, None)
        return DueDay(self.item, self.phrase, self.part, self.number, due, late_after, working_day, round_)

    def without_date(self, reason: Message) -> NotScheduled:
        """The part, and why it has no day."""
        return NotScheduled(self.item, self.phrase, self.part, reason)


def _entries(item: WorkItem, year: int) -> Iterator[_Entry]:
    parts = ((phrase, part) for phrase in item.phrases for part in read_phrase(phrase, year).parts)
    return (_Entry(item, phrase, part, number) for number, (phrase, part) in enumerate(parts, 1))


def _next_day(entry: _Entry, year: int, as_of: date, days: WorkingDays | None) -> DueDay | NotScheduled:
    part = entry.part
    if part.every:
        all_days = (entry.on(round_.last_day, days, round_) for round_ in rounds(part, year))
        following = next((day for day in all_days if day.late_after >= as_of), None)
        return following or entry.without_date(Message(N_("no further round of it falls in the plan year")))
    if part.last_day is None:
        return entry.without_date(part.reason or Message(N_("the words give no date")))
    return entry.on(part.last_day, days)


def _seen(day: DueDay, as_of: date) -> Due:
    late = (as_of - day.late_after).days
    return Due(day.item, day.phrase, day.part, day.due, late, day.period, day.working_day)

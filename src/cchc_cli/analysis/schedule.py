"""What falls due when: dated parts, next occurrences of recurring work, and what has no date and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from cchc_cli.analysis.work import Phrase, WorkItem
from cchc_cli.message import N_, Message
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


def schedule(items: Iterable[WorkItem], year: int, as_of: date, within: timedelta) -> Schedule:
    """Sort the parts of all tasks: late by ``as_of``, due within a stretch of days, recurring next, or without a date."""
    overdue: list[Due] = []
    upcoming: list[Due] = []
    rest: list[NotScheduled] = []
    for item in items:
        if not item.phrases:
            rest.append(NotScheduled(item, None, None, Message(N_("the plan states no deadline"))))
        for phrase, part in _parts(item, year):
            found = _placed(item, phrase, part, year, as_of)
            if isinstance(found, NotScheduled):
                rest.append(found)
            elif found.period is None and found.due < as_of:
                overdue.append(found)
            elif found.period or found.due <= as_of + within:
                upcoming.append(found)
    overdue.sort(key=lambda due: due.due)
    upcoming.sort(key=lambda due: (due.due, due.period is not None))
    return Schedule(as_of, tuple(overdue), tuple(upcoming), tuple(rest))


def _parts(item: WorkItem, year: int) -> Iterator[tuple[Phrase, Part]]:
    for phrase in item.phrases:
        for part in read_phrase(phrase, year).parts:
            yield phrase, part


def _placed(item: WorkItem, phrase: Phrase, part: Part, year: int, as_of: date) -> Due | NotScheduled:
    if part.every:
        following = _next_round(part, year, as_of)
        if following is None:
            return NotScheduled(
                item, phrase, part, Message(N_("no further round of it falls in the plan year"))
            )
        return Due(item, phrase, part, following.last_day, (as_of - following.last_day).days, following)
    if part.last_day is None:
        reason = part.reason or Message(N_("the words give no date"))
        return NotScheduled(item, phrase, part, reason)
    return Due(item, phrase, part, part.last_day, (as_of - part.last_day).days)


def _next_round(part: Part, year: int, as_of: date) -> Occurrence | None:
    """The first round of the plan year that is not over; a report on December may be due in the next January."""
    rounds = occurrences(part, max(as_of, date(year, 1, 1)), date(year + 1, 12, 31))
    return next((found for found in rounds if found.periods[0].year == year), None)

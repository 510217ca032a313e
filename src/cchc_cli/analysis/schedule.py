"""What a schedule holds: dated parts, the rounds of recurring work, and what has no date and why."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

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
    working_day: date
    """the working day that goes with it (``WorkingDays.working_day``)"""
    period: Occurrence | None = None
    """the round, of recurring work"""
    turn: int = 1
    """which of the days that it has in its period: "ngày 10 và 25 hằng tháng" has two"""


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
    working_day: date
    """as in ``DueDay``"""
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
    """The work of a plan that is left, seen from a day."""

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


def rounds(part: Part, year: int) -> tuple[Occurrence, ...]:
    """The rounds of a recurring part for the periods of a year, in order."""
    around = occurrences(part, date(year - 1, 1, 1), date(year + 1, 12, 31))
    return tuple(found for found in around if found.periods[0].year == year)

"""What falls due when, once it is recorded what is done: late, upcoming, or without a date and why."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from cchc_cli.analysis.progress import Progress, State, TaskProgress, Unit
from cchc_cli.analysis.schedule import Due, NotScheduled, Schedule
from cchc_cli.analysis.work import Phrase
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.deadline import Kind, Part


def follow_up(found: Progress, as_of: date, within: timedelta) -> Schedule:
    """The work that is left, seen from a day. What is done or dropped is in no list; what is paused is not late."""
    overdue: list[Due] = []
    upcoming: list[Due] = []
    rest: list[NotScheduled] = []
    for task in found.tasks:
        for unit in _left(task, as_of, kept=found.kept):
            placed = _placed(unit, as_of)
            if isinstance(placed, NotScheduled):
                rest.append(placed)
            elif placed.due < as_of:
                overdue.append(placed)
            elif placed.period or placed.due <= as_of + within:
                upcoming.append(placed)
        rest += _over(task, as_of)
    overdue.sort(key=lambda due: due.due)
    upcoming.sort(key=lambda due: (due.due, due.period is not None))
    return Schedule(as_of, tuple(overdue), tuple(upcoming), tuple(rest))


def _left(task: TaskProgress, as_of: date, *, kept: bool) -> Iterator[Unit]:
    """The units that are still to do; of work that comes back, the next round and, where records are kept, those missed."""
    following: set[int] = set()
    for unit in task.units:
        if unit.is_settled:
            continue
        if unit.period is None:
            yield unit
        elif unit.period.last_day < as_of:
            if kept:
                yield unit
        elif unit.number not in following:
            following.add(unit.number)
            yield unit


def _over(task: TaskProgress, as_of: date) -> Iterator[NotScheduled]:
    """Recurring parts of which no round is left in the plan year, and none is missed."""
    by_part: dict[int, list[Unit]] = {}
    for unit in task.units:
        if unit.period:
            by_part.setdefault(unit.number, []).append(unit)
    for units in by_part.values():
        last = units[-1]
        if all(unit.due is not None and unit.due < as_of for unit in units) and not last.is_settled:
            message = Message(N_("no further round of it falls in the plan year"))
            yield NotScheduled(last.item, last.phrase, last.part, message)


def _placed(unit: Unit, as_of: date) -> Due | NotScheduled:
    due = unit.due
    if unit.state is State.PAUSED:
        return NotScheduled(unit.item, unit.phrase, unit.part, Message(N_("paused, as recorded")))
    if due is None:
        return NotScheduled(unit.item, unit.phrase, unit.part, _reason(unit))
    # A deadline that an entry has set needs words of its own.
    part = unit.part or Part("", 0, 0, Kind.DAY, last_day=due)
    phrase = unit.phrase or Phrase("", unit.item.location)
    return Due(unit.item, phrase, part, due, (as_of - due).days, unit.period)


def _reason(unit: Unit) -> Message:
    if unit.part is None:
        return Message(N_("the plan states no deadline"))
    return unit.part.reason or Message(N_("the words give no date"))

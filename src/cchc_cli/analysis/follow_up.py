"""What falls due when, once it is recorded what is done: late, upcoming, or without a date and why."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from cchc_cli.analysis.progress import Progress
from cchc_cli.analysis.progress_unit import State, TaskProgress, Unit
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
        for unit in _left(task, as_of):
            placed = _placed(unit, as_of)
            if isinstance(placed, NotScheduled):
                rest.append(placed)
            elif placed.due < as_of:
                overdue.append(placed)
            elif placed.period or placed.due - within <= as_of:
                upcoming.append(placed)
        if not found.kept:
            rest += _over(task, as_of)
    overdue.sort(key=lambda due: due.due)
    upcoming.sort(key=lambda due: (due.due, due.period is not None))
    return Schedule(as_of, tuple(overdue), tuple(upcoming), tuple(rest))


def _left(task: TaskProgress, as_of: date) -> Iterator[Unit]:
    """The units that are still to do; of work that comes back the next round, and those missed where records are kept.

    While such work is paused it is told once.
    """
    told: set[int] = set()
    for unit in task.units:
        if unit.is_settled:
            continue
        if unit.period is None or unit.is_late(as_of):
            yield unit
        elif not _is_over(unit, as_of) and unit.number not in told:
            told.add(unit.number)
            yield unit


def _is_over(unit: Unit, as_of: date) -> bool:
    """Whether a round lies in the past; a paused one waits for no day."""
    return unit.state is not State.PAUSED and unit.due is not None and unit.due < as_of


def _over(task: TaskProgress, as_of: date) -> Iterator[NotScheduled]:
    """Recurring parts of which no round is left in the plan year, while nobody records whether they were done."""
    by_part: dict[int, list[Unit]] = {}
    for unit in task.units:
        if unit.period:
            by_part.setdefault(unit.number, []).append(unit)
    for units in by_part.values():
        if all(_is_over(unit, as_of) for unit in units):
            last = units[-1]
            message = Message(N_("no further round of it falls in the plan year"))
            yield NotScheduled(last.item, last.phrase, last.part, message)


def _placed(unit: Unit, as_of: date) -> Due | NotScheduled:
    due = unit.due
    if unit.state is State.PAUSED:
        return NotScheduled(unit.item, unit.phrase, unit.part, Message(N_("paused, as recorded")))
    if due is None:
        return NotScheduled(unit.item, unit.phrase, unit.part, _reason(unit))
    # Where the plan has no deadline, an entry has set the day.
    part = unit.part or Part("", 0, 0, Kind.DAY, last_day=due)
    phrase = unit.phrase or Phrase("", unit.item.location, outputs=unit.item.outputs, lead=unit.item.lead)
    return Due(unit.item, phrase, part, due, (as_of - due).days, unit.period)


def _reason(unit: Unit) -> Message:
    if unit.part is None:
        return Message(N_("the plan states no deadline"))
    return unit.part.reason or Message(N_("the words give no date"))

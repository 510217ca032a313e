"""What falls due when: late, upcoming, or without a date and why; with what is recorded as done, or with nothing recorded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

from cchc_cli.analysis.progress import Progress
from cchc_cli.analysis.progress_unit import State, TaskProgress, Unit
from cchc_cli.analysis.schedule import Due, DueDay, NotScheduled, Schedule
from cchc_cli.analysis.work import Phrase
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.deadline import Kind, Occurrence, Part


def follow_up(found: Progress, as_of: date, within: timedelta) -> Schedule:
    """The work that is left, seen from a day. What is done or dropped is in no list; what is paused is not late."""
    overdue: list[Due] = []
    upcoming: list[Due] = []
    rest: list[NotScheduled] = []
    for task in found.tasks:
        for unit in _left(task, as_of):
            placed = _placed(unit)
            if isinstance(placed, NotScheduled):
                rest.append(placed)
            elif placed.late_after < as_of:
                overdue.append(_seen(placed, as_of))
            elif placed.period or placed.late_after - as_of <= within:
                upcoming.append(_seen(placed, as_of))
        if not found.kept:
            rest += _over(task, as_of)
    overdue.sort(key=lambda due: due.due)
    upcoming.sort(key=lambda due: (due.due, due.period is not None))
    return Schedule(as_of, tuple(overdue), tuple(upcoming), tuple(rest))


def due_days(found: Progress) -> tuple[DueDay, ...]:
    """Every day on which something that is left falls due, in order: dated parts, and all rounds of recurring ones.

    A round belongs to the plan when its period lies in the plan year: a report on December may be due in January.
    """
    turns: Counter[tuple[str, int, str]] = Counter()
    days: list[DueDay] = []
    for unit in found.units:
        which = unit.item.id or unit.item.address, unit.number, round_key(unit.period)
        turns[which] += 1
        if unit.due and not unit.is_settled and unit.state is not State.PAUSED:
            days.append(_day(unit, unit.due, turns[which]))
    return tuple(sorted(days, key=lambda day: day.due))


def round_key(period: Occurrence | None) -> str:
    """What tells a round of a part from its others, whatever its day."""
    return "+".join(f"{each.kind}-{each.index}-{each.year}" for each in period.periods) if period else ""


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
    return unit.state is not State.PAUSED and unit.late_after is not None and unit.late_after < as_of


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


def _placed(unit: Unit) -> DueDay | NotScheduled:
    if unit.state is State.PAUSED:
        return NotScheduled(unit.item, unit.phrase, unit.part, Message(N_("paused, as recorded")))
    if unit.due is None:
        return NotScheduled(unit.item, unit.phrase, unit.part, _reason(unit))
    return _day(unit, unit.due)


def _day(unit: Unit, due: date, turn: int = 1) -> DueDay:
    # Where the plan has no deadline, an entry has set the day.
    part = unit.part or Part("", 0, 0, Kind.DAY, last_day=due)
    phrase = unit.phrase or Phrase("", unit.item.location, outputs=unit.item.outputs, lead=unit.item.lead)
    late_after, working_day = unit.days.late_after(due), unit.days.working_day(due)
    return DueDay(unit.item, phrase, part, unit.number, due, late_after, working_day, unit.period, turn)


def _seen(day: DueDay, as_of: date) -> Due:
    late = (as_of - day.late_after).days
    return Due(day.item, day.phrase, day.part, day.due, late, day.working_day, day.period)


def _reason(unit: Unit) -> Message:
    if unit.part is None:
        return Message(N_("the plan states no deadline"))
    if unit.part.every:
        return Message(N_("no further round of it falls in the plan year"))
    return unit.part.reason or Message(N_("the words give no date"))

"""How far a plan is: what was recorded, put to the tasks, their parts, and the rounds of recurring work.

Nothing is typed twice: whether a task is done follows from its parts, whether a part is done from what was recorded for it.
The order in which entries stand means nothing; the latest day counts, and of one day what is further on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from cchc_cli.analysis.money_lines import amount_in_dong
from cchc_cli.analysis.schedule import read_phrase
from cchc_cli.analysis.work import Phrase, WorkItem
from cchc_cli.repository.progress import (
    DONE,
    DROPPED,
    NOT_STARTED,
    ONGOING,
    PAUSED,
    ProgressEntry,
    ProgressFile,
    Status,
)
from cchc_cli.source.line_reader import Line
from cchc_cli.vietnamese.deadline import Occurrence, Part, occurrences
from cchc_cli.vietnamese.deadline.part import Offset
from cchc_cli.vietnamese.deadline.period import month_day
from cchc_cli.vietnamese.letters import key
from cchc_cli.vietnamese.number import Number
from cchc_cli.vietnamese.period_name import read_period_name

Recorded = Line[ProgressEntry]


class State(StrEnum):
    """How far something is; the values are part of the JSON contract."""

    NOT_STARTED = "not-started"
    IN_PROGRESS = "in-progress"
    DONE = "done"
    PAUSED = "paused"
    DROPPED = "dropped"


_STATES: dict[Status, State] = {
    NOT_STARTED: State.NOT_STARTED,
    ONGOING: State.IN_PROGRESS,
    DONE: State.DONE,
    PAUSED: State.PAUSED,
    DROPPED: State.DROPPED,
}
_FURTHER = (State.NOT_STARTED, State.PAUSED, State.IN_PROGRESS, State.DROPPED, State.DONE)


@dataclass(frozen=True, slots=True)
class Unit:
    """The least that can be done by itself: a part of a deadline, one round of recurring work, or a task without deadline."""

    item: WorkItem
    phrase: Phrase | None
    part: Part | None
    number: int
    """which part of its task, from 1"""
    period: Occurrence | None = None
    entries: tuple[Recorded, ...] = ()
    """what was recorded for it, in the order of the days"""

    @property
    def due(self) -> date | None:
        """The last day allowed: what an entry sets, else what the words and what has happened give."""
        stated = next((line.entry.due for line in reversed(self.entries) if line.entry.due), None)
        if stated:
            return stated
        if self.period:
            return self.period.last_day
        if self.part is None:
            return None
        happened = next((line.entry.happened for line in reversed(self.entries) if line.entry.happened), None)
        return self.part.last_day or (_after(happened, self.part.offset) if happened else None)

    @property
    def state(self) -> State:
        """How far it is, by its last entry that says so."""
        found = State.NOT_STARTED
        for line in self.entries:
            entry = line.entry
            if entry.status:
                found = _STATES[entry.status]
            elif entry.percent is not None:
                found = State.DONE if entry.percent == 100 else State.IN_PROGRESS
        return found

    @property
    def done_on(self) -> date | None:
        """The day on which it was recorded as done."""
        if self.state is not State.DONE:
            return None
        return next(
            (
                line.entry.date
                for line in reversed(self.entries)
                if line.entry.status == DONE or line.entry.percent == 100
            ),
            None,
        )

    @property
    def is_settled(self) -> bool:
        """Whether nothing is expected any more."""
        return self.state in (State.DONE, State.DROPPED)


@dataclass(frozen=True, slots=True)
class TaskProgress:
    """A task with how far it is."""

    item: WorkItem
    units: tuple[Unit, ...]
    entries: tuple[Recorded, ...]
    """everything recorded for it, in the order of the days"""

    @property
    def state(self) -> State:
        """Done when all of it is; dropped when nothing else is left; in progress when something has begun."""
        states = {unit.state for unit in self.units}
        if states <= {State.DONE, State.DROPPED}:
            return State.DONE if State.DONE in states else State.DROPPED
        if states & {State.DONE, State.IN_PROGRESS} or (State.NOT_STARTED in states and self.entries):
            return State.IN_PROGRESS
        return State.PAUSED if State.PAUSED in states else State.NOT_STARTED

    @property
    def percent(self) -> int | None:
        """The last share recorded for the whole task."""
        shares = (
            line.entry.percent
            for line in reversed(self.entries)
            if not (line.entry.part or line.entry.period)
        )
        return next((share for share in shares if share is not None), None)

    @property
    def allocated(self) -> Number:
        """Money allocated, added up, in đồng."""
        return sum(amount_in_dong(line.entry.allocated, 1) or 0 for line in self.entries)

    @property
    def spent(self) -> Number:
        """Money spent, added up, in đồng."""
        return sum(amount_in_dong(line.entry.spent, 1) or 0 for line in self.entries)


@dataclass(frozen=True, slots=True)
class Misplaced:
    """An entry that belongs to nothing: which key of it, and what there would be."""

    line: Recorded
    key: str
    known: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a plan is."""

    tasks: tuple[TaskProgress, ...]
    kept: bool
    """whether somebody records at all; without records nothing is said to be late that only recurs"""
    misplaced: tuple[Misplaced, ...] = ()

    @property
    def units(self) -> Iterator[Unit]:
        """The units of all tasks."""
        return (unit for task in self.tasks for unit in task.units)


def progress(
    items: Iterable[WorkItem], year: int, file: ProgressFile | None, as_of: date | None = None
) -> Progress:
    """Put entries to tasks; entries after ``as_of`` are not known yet on that day."""
    listed = tuple(items)
    lines = tuple(
        line for line in (file.entries if file else ()) if as_of is None or line.entry.date <= as_of
    )
    names = {key(name): item for item in listed for name in (item.id, item.address) if name}
    misplaced: list[Misplaced] = []
    by_task: dict[str, list[Recorded]] = {}
    for line in sorted(lines, key=_order):
        if line.entry.task is None:
            continue
        item = names.get(key(line.entry.task).rstrip("."))
        if item is None:
            known = tuple(name for each in listed for name in (each.address, each.id) if name)
            misplaced.append(Misplaced(line, "task", known))
        else:
            by_task.setdefault(item.address, []).append(line)
    tasks = []
    for item in listed:
        task, wrong = _task(item, year, tuple(by_task.get(item.address, ())))
        tasks.append(task)
        misplaced += wrong
    return Progress(tuple(tasks), file is not None, tuple(misplaced))


def _task(item: WorkItem, year: int, lines: tuple[Recorded, ...]) -> tuple[TaskProgress, list[Misplaced]]:
    units = tuple(_units(item, year))
    taken: dict[int, list[Recorded]] = {}
    misplaced = []
    for line in lines:
        meant, wrong = _meant(line, units, year)
        if wrong:
            misplaced.append(wrong)
        for index in meant:
            taken.setdefault(index, []).append(line)
    filled = tuple(
        Unit(unit.item, unit.phrase, unit.part, unit.number, unit.period, tuple(taken.get(index, ())))
        for index, unit in enumerate(units)
    )
    return TaskProgress(item, filled, lines), misplaced


def _units(item: WorkItem, year: int) -> Iterator[Unit]:
    number = 0
    for phrase in item.phrases:
        for part in read_phrase(phrase, year).parts:
            number += 1
            rounds = rounds_of(part, year)
            for period in rounds:
                yield Unit(item, phrase, part, number, period)
            if not rounds:
                yield Unit(item, phrase, part, number)
    if not number:
        yield Unit(item, None, None, 1)


def rounds_of(part: Part, year: int) -> tuple[Occurrence, ...]:
    """Every round of a recurring part in a plan year; one for December may be due in the next January."""
    found = occurrences(part, date(year, 1, 1), date(year + 1, 12, 31))
    return tuple(each for each in found if each.periods[0].year == year)


def _meant(line: Recorded, units: tuple[Unit, ...], year: int) -> tuple[list[int], Misplaced | None]:
    """The units that an entry is about."""
    entry = line.entry
    chosen = list(range(len(units)))
    if entry.part:
        chosen = [index for index in chosen if _is_part(entry.part, units[index])]
        if not chosen:
            known = dict.fromkeys(unit.part.text for unit in units if unit.part)
            return [], Misplaced(line, "part", tuple(known))
    if entry.period:
        wanted = read_period_name(entry.period, year)
        chosen = [index for index in chosen if wanted and _is_round(wanted, units[index])]
        if not chosen:
            periods = dict.fromkeys(unit.period.name for unit in units if unit.period)
            return [], Misplaced(line, "period", tuple(periods))
    elif any(units[index].period for index in chosen) and (
        entry.status in (DONE, DROPPED) or entry.percent == 100
    ):
        # "Done" of work that comes back says which round; without it only what does not come back is done.
        once = [index for index in chosen if not units[index].period]
        if not once:
            return [], Misplaced(line, "status", ())
        return once, None
    elif any(not units[index].period for index in chosen):
        chosen = [index for index in chosen if not units[index].period]
    return chosen, None


def _is_part(wanted: str, unit: Unit) -> bool:
    if wanted.strip().isdecimal():
        step = unit.phrase.step if unit.phrase and unit.phrase.step is not None else unit.number
        return int(wanted) == step
    said = [unit.part.text if unit.part else "", unit.phrase.text if unit.phrase else ""]
    said += list(unit.phrase.outputs if unit.phrase else ())
    return key(wanted).rstrip(" .;") in {key(text).rstrip(" .;") for text in said}


def _is_round(wanted: tuple[date, date], unit: Unit) -> bool:
    if unit.period is None:
        return False
    return any((period.first_day, period.last_day) == wanted for period in unit.period.periods)


def _order(line: Recorded) -> tuple[date, int, int, str]:
    entry = line.entry
    state = _FURTHER.index(_STATES[entry.status]) if entry.status else -1
    return entry.date, state, -1 if entry.percent is None else entry.percent, entry.model_dump_json()


_UNITS = {"hour": 0, "day": 1, "week": 7}
_MONTHS = {"month": 1, "quarter": 3, "year": 12}


def _after(day: date, offset: Offset | None) -> date | None:
    """The last day of a stretch of time that begins with an event (Bộ luật Dân sự 2015, Điều 147: its day is not counted).

    None without a stretch: "theo Kế hoạch của Bộ" gives no day even when the plan has come.
    """
    if offset is None:
        return None
    if offset.unit in _UNITS:
        return day + timedelta(days=_UNITS[offset.unit] * offset.count)
    if offset.unit == "working-day":
        return _working(day, offset.count)
    year, month = divmod(day.year * 12 + day.month - 1 + _MONTHS[offset.unit] * offset.count, 12)
    return month_day(year, month + 1, day.day)


def _working(day: date, count: int) -> date:
    step = timedelta(days=1 if count >= 0 else -1)
    left = abs(count)
    while left:
        day += step
        left -= day.weekday() < 5
    return day

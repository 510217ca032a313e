"""What was recorded, put to the tasks of a plan, their parts, and the rounds of recurring work.

The order in which entries stand means nothing, and equal entries count once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from cchc_cli.analysis.progress_unit import (
    State,
    TaskProgress,
    Unit,
    is_general,
    recording_order,
    said_state,
)
from cchc_cli.analysis.schedule import read_phrase, rounds
from cchc_cli.analysis.work import WorkItem
from cchc_cli.repository.progress import ProgressFile, Recorded, each_once
from cchc_cli.repository.working_days import WEEKENDS, WorkingDays
from cchc_cli.vietnamese.deadline import Kind
from cchc_cli.vietnamese.letters import key
from cchc_cli.vietnamese.period_name import read_period_name


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


def named_items(items: Iterable[WorkItem]) -> dict[str, WorkItem]:
    """The tasks by every name that an entry may use, ready to compare: printed number and id."""
    listed = tuple(items)
    names = {task_key(item.id): item for item in listed if item.id}
    return names | {task_key(item.address): item for item in listed}


def task_key(name: str) -> str:
    """The name of a task for comparing: "II.5." and "ii.5" are one."""
    return key(name).rstrip(". ")


def progress(
    items: Iterable[WorkItem],
    year: int,
    file: ProgressFile | None,
    as_of: date | None = None,
    days: WorkingDays = WEEKENDS,
) -> Progress:
    """Put entries to tasks; entries after ``as_of`` are not known yet on that day. ``days``: the office's calendar."""
    listed = tuple(items)
    lines = each_once(file.entries) if file else ()
    known = sorted((line for line in lines if as_of is None or line.entry.date <= as_of), key=recording_order)
    names = named_items(listed)
    misplaced: list[Misplaced] = []
    by_task: dict[str, list[Recorded]] = {}
    for line in known:
        if line.entry.task is None:
            continue
        item = names.get(task_key(line.entry.task))
        if item is None:
            said = tuple(name for each in listed for name in (each.address, each.id) if name)
            misplaced.append(Misplaced(line, "task", said))
        else:
            by_task.setdefault(item.address, []).append(line)
    # Who had recorded nothing by that day was not keeping records yet: a round without an entry is not late then.
    is_kept = file is not None and (bool(known) or not lines)
    tasks = []
    for item in listed:
        own = tuple(by_task.get(item.address, ()))
        task, wrong = _task(item, list(_units(item, year, days, kept=is_kept)), own, year)
        tasks.append(task)
        misplaced += wrong
    return Progress(tuple(tasks), file is not None, tuple(misplaced))


def _task(
    item: WorkItem, units: list[Unit], lines: tuple[Recorded, ...], year: int
) -> tuple[TaskProgress, list[Misplaced]]:
    misplaced = []
    for line in lines:
        meant = _meant(line, units, year)
        if isinstance(meant, Misplaced):
            misplaced.append(meant)
            continue
        for index in meant:
            units[index] = replace(units[index], entries=(*units[index].entries, line))
        for index in _extended(line, units, meant):
            units[index] = replace(units[index], stated_due=line.entry.due)
    return TaskProgress(item, tuple(units), lines), misplaced


def _units(item: WorkItem, year: int, days: WorkingDays, *, kept: bool) -> Iterator[Unit]:
    number = 0
    for phrase in item.phrases:
        for part in read_phrase(phrase, year).parts:
            number += 1
            for period in rounds(part, year) or (None,):
                yield Unit(item, phrase, part, number, period, kept=kept, days=days)
    if not number:
        yield Unit(item, None, None, 1, kept=kept, days=days)


def _meant(line: Recorded, units: list[Unit], year: int) -> list[int] | Misplaced:
    """The units that an entry is about."""
    entry = line.entry
    chosen = list(range(len(units)))
    if entry.part:
        chosen = [index for index in chosen if _is_part(entry.part, units[index])]
        if not chosen:
            known = dict.fromkeys(unit.part.text for unit in units if unit.part)
            return Misplaced(line, "part", tuple(known))
    if entry.period:
        return _of_period(line, chosen, units, year)
    return _without_period(line, chosen, units)


def _of_period(line: Recorded, chosen: list[int], units: list[Unit], year: int) -> list[int] | Misplaced:
    """The rounds of just this period, else those inside it; of work that is never over, the work."""
    said = line.entry.period or ""
    named = [index for index in chosen if _is_called(said, units[index])]
    if named:
        return named
    wanted = read_period_name(said, year)
    if wanted:
        exact = [index for index in chosen if _is_round(wanted, units[index])]
        found = exact or [index for index in chosen if _is_inside(wanted, units[index])]
        if not any(units[index].period for index in chosen) and wanted[0].year <= year <= wanted[1].year:
            found = [index for index in chosen if _has_no_end(units[index])]
        if found:
            return found
    known = dict.fromkeys(unit.period.name for unit in units if unit.period)
    return Misplaced(line, "period", tuple(known))


def _without_period(line: Recorded, chosen: list[int], units: list[Unit]) -> list[int] | Misplaced:
    """What happens once; what comes back is done round by round, and only dropped or paused as a whole.

    What is said of a whole task leaves alone what was settled by itself.
    """
    entry, said = line.entry, said_state(line.entry)
    once = [index for index in chosen if not units[index].period]
    recurring = [index for index in chosen if units[index].period]
    if not once and recurring and (said is State.DONE or entry.due):
        return Misplaced(line, "due" if entry.due else "status" if entry.status else "percent", ())
    if said in (State.DROPPED, State.PAUSED):
        meant = once + [index for index in recurring if units[index].state is not State.DONE]
    elif said is State.DONE:
        meant = once
    else:
        stopped = (State.DROPPED, State.PAUSED)
        meant = once + [index for index in recurring if said and units[index].state in stopped]
    if not is_general(entry) or len(units) == 1:
        return meant
    return [index for index in meant if not units[index].settled_by_itself]


def _extended(line: Recorded, units: list[Unit], meant: list[int]) -> list[int]:
    """The units of which an entry sets the last day: those without one where there are some."""
    if line.entry.due is None:
        return []
    undated = [index for index in meant if units[index].due is None or units[index].stated_due]
    return undated or meant


def _is_part(wanted: str, unit: Unit) -> bool:
    if wanted.strip().isdecimal():
        step = unit.phrase.step if unit.phrase and unit.phrase.step is not None else unit.number
        return int(wanted) == step
    said = [unit.part.text if unit.part else "", unit.phrase.text if unit.phrase else ""]
    said += list(unit.phrase.outputs if unit.phrase else ())
    return _words(wanted) in {_words(text) for text in said}


def _words(text: str) -> str:
    """Words for comparing: "tháng 1" and "- Tháng 01;" are one."""
    return re.sub(r"(?<!\d)0+(?=\d)", "", key(text).strip(" .;-"))


def _is_called(said: str, unit: Unit) -> bool:
    """Whether words are the name under which cchc shows a round: "quý II, 6 tháng đầu năm"."""
    return unit.period is not None and key(said) == key(unit.period.name)


def _is_round(wanted: tuple[date, date], unit: Unit) -> bool:
    return unit.period is not None and any(
        (period.first_day, period.last_day) == wanted for period in unit.period.periods
    )


def _is_inside(wanted: tuple[date, date], unit: Unit) -> bool:
    return unit.period is not None and any(
        wanted[0] <= period.first_day and period.last_day <= wanted[1] for period in unit.period.periods
    )


def _has_no_end(unit: Unit) -> bool:
    """Whether work goes on without rounds that could be counted."""
    kinds = (Kind.ONGOING, Kind.RECURRING, Kind.CONDITIONAL, Kind.UNKNOWN)
    return unit.period is None and (unit.part is None or unit.part.kind in kinds)

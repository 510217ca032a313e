"""The figures of a periodic report: what was done in a period, what is late on a day of it, what falls due next.

They are worked out once and held still: nothing here reads the clock, and what was recorded later is not known.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from cchc_cli.analysis.answerable import Answer, Sought
from cchc_cli.analysis.progress import Progress
from cchc_cli.analysis.progress_unit import State, TaskProgress, Unit
from cchc_cli.analysis.status import PlanStatus
from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.deadline.period import Period
from cchc_cli.vietnamese.letters import key


@dataclass(frozen=True, slots=True)
class Span:
    """What a report is about, and the days whose work it counts."""

    period: Period
    following: Period
    """the one that its outlook is for"""
    counted_from: date
    counted_to: date
    as_of: date
    """the day whose knowledge it holds; the last one of the span, or an earlier one"""

    def holds(self, day: date | None) -> bool:
        """Whether a day is counted."""
        return day is not None and self.counted_from <= day <= min(self.counted_to, self.as_of)


def span(
    period: Period,
    as_of: date,
    counted_from: date | None = None,
    counted_to: date | None = None,
) -> Span:
    """The span of a period: its calendar days, unless an office counts others (15/12 to 14/3 for the first quarter).

    Raises a ``CchcError`` when the span has not begun on ``as_of``; knowledge from after the span is no part of it.
    """
    first, last = counted_from or period.first_day, counted_to or period.last_day
    if as_of < first:
        message = N_("on {day} the period had not begun: it is counted from {first}")
        raise CchcError(Message(message, {"day": f"{as_of:%d/%m/%Y}", "first": f"{first:%d/%m/%Y}"}))
    return Span(period, following(period), first, last, min(as_of, last))


def following(period: Period) -> Period:
    """The period after one: after nine months the last quarter, after the last of a year the first of the next."""
    if period.kind == "nine-months":
        return Period("quarter", 4, period.year)
    return period.later(1)


@dataclass(frozen=True, slots=True)
class ReportTask:
    """A task as the report tells of it."""

    task: TaskProgress
    done: tuple[Unit, ...]
    """the parts and rounds recorded as done in the span"""
    late: tuple[Unit, ...]
    is_done_now: bool
    """whether the whole of it was done in the span"""

    @property
    def is_known(self) -> bool:
        """Whether anything was recorded for it."""
        return bool(self.task.entries)

    @property
    def done_on(self) -> date | None:
        """The day on which the last of it was done; None while something is left."""
        return _done_on(self.task)


@dataclass(frozen=True, slots=True)
class ReportArea:
    """An area with its tasks, in print order."""

    name: str
    """as printed; empty for tasks without an area"""
    tasks: tuple[ReportTask, ...]

    @property
    def done(self) -> int:
        """How many tasks are done, in this span or before."""
        return sum(task.task.state is State.DONE for task in self.tasks)

    @property
    def done_now(self) -> int:
        """How many were done in this span."""
        return sum(task.is_done_now for task in self.tasks)


@dataclass(frozen=True, slots=True)
class PeriodReport:
    """Everything a report prints that files know."""

    span: Span
    status: PlanStatus
    """the counts on the day"""
    areas: tuple[ReportArea, ...]
    """the tasks that the plan counts"""
    late: tuple[ReportTask, ...]
    """those of which something is late, longest first; besides the counted ones those of the text"""
    past_due: int
    """parts whose last day is over; where nobody keeps progress, this is all that is known, and rounds are left out"""
    undated: tuple[Unit, ...]
    """what is left and has no last day, so that nobody can tell whether it is late"""
    next_due: tuple[Unit, ...]
    """what is left and falls due up to the end of the following period, in order of days"""
    carried: tuple[TaskProgress, ...]
    """begun or late, not done, and not among what falls due next"""
    agency: str = ""
    """whose work it is; empty for that of the whole plan"""

    @property
    def kept(self) -> bool:
        """Whether somebody records at all."""
        return self.status.kept

    @property
    def counted(self) -> tuple[ReportTask, ...]:
        """The tasks of all areas."""
        return tuple(task for area in self.areas for task in area.tasks)


def led_by(found: Progress, wanted: Sought, answer: Answer) -> Progress:
    """The tasks of which an agency leads the whole or a part."""

    def is_its_own(task: TaskProgress) -> bool:
        leads = (*task.item.lead, *(name for phrase in task.item.phrases for name in phrase.lead))
        return wanted.is_among(answer(dict.fromkeys(leads)))

    return replace(found, tasks=tuple(filter(is_its_own, found.tasks)))


def period_report(found: Progress, status: PlanStatus, about: Span, agency: str = "") -> PeriodReport:
    """The report's figures. ``found`` and ``status`` are those of the span's day, and of the agency's work."""
    day = about.as_of
    in_tables = [task for task in found.tasks if task.item.in_table]
    planned = in_tables or list(found.tasks)
    seen = [_seen(task, about, kept=found.kept) for task in found.tasks]
    left = [unit for unit in found.units if not unit.is_settled]
    next_due = [unit for unit in left if unit.due and day <= unit.due <= about.following.last_day]
    named = {unit.item.address for unit in next_due}
    late = [task for task in seen if task.late]
    counted = {task.item.address for task in planned}
    return PeriodReport(
        about,
        status,
        _areas(task for task in seen if task.task.item.address in counted),
        tuple(sorted(late, key=lambda task: min(unit.due or day for unit in task.late))),
        sum(unit.is_late(day) for unit in left),
        tuple(unit for unit in left if unit.due is None),
        tuple(sorted(next_due, key=lambda unit: unit.due or day)),
        tuple(task.task for task in seen if task.task.item.address not in named and _goes_on(task)),
        agency,
    )


def _seen(task: TaskProgress, about: Span, *, kept: bool) -> ReportTask:
    done = tuple(unit for unit in task.units if about.holds(unit.done_on))
    # Where nobody records, what is not recorded as done may well be done.
    late = tuple(task.late(about.as_of)) if kept else ()
    return ReportTask(task, done, late, about.holds(_done_on(task)))


def _done_on(task: TaskProgress) -> date | None:
    days = [unit.done_on for unit in task.units if unit.done_on]
    return max(days, default=None) if task.state is State.DONE else None


def _goes_on(task: ReportTask) -> bool:
    return task.task.state in (State.IN_PROGRESS, State.PAUSED) or bool(task.late)


def _areas(tasks: Iterable[ReportTask]) -> tuple[ReportArea, ...]:
    """The areas in print order; tasks without one come last."""
    names: dict[str, str] = {}
    by_area: dict[str, list[ReportTask]] = {}
    for task in tasks:
        name = " ".join(task.task.item.area.split())
        names.setdefault(key(name), name)
        by_area.setdefault(key(name), []).append(task)
    areas = [ReportArea(names[area], tuple(listed)) for area, listed in by_area.items()]
    return tuple(sorted(areas, key=lambda area: not area.name))


def evidence(units: Iterable[Unit]) -> Iterator[str]:
    """The documents that prove what was done, each once, in the order of the days."""
    lines = (line.entry for unit in units for line in unit.entries)
    found = (entry.evidence for entry in sorted(lines, key=lambda entry: entry.date) if entry.evidence)
    return iter(dict.fromkeys(found))

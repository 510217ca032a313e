"""The year of a plan as a calendar has it: every day on which something that is left falls due, and what no calendar can hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from cchc_cli.analysis.answerable import answering, sought
from cchc_cli.analysis.concerned import cells_of, concerning, undecided_groups
from cchc_cli.analysis.follow_up import due_days, follow_up
from cchc_cli.analysis.progress import Progress
from cchc_cli.analysis.reports import ReportDay, reports_of
from cchc_cli.analysis.schedule import DueDay, NotScheduled
from cchc_cli.plan.plan import Plan
from cchc_cli.repository.repository import Repository
from cchc_cli.repository.working_days import WorkingDays


@dataclass(frozen=True, slots=True)
class Agenda:
    """What falls due by one plan, in the order of the days."""

    days: tuple[DueDay, ...]
    reports: tuple[ReportDay, ...]
    undated: tuple[NotScheduled, ...]
    """what has no date, and why"""
    settled: int
    """how many dated parts and rounds are left out, as they are recorded as done or dropped"""
    daily: tuple[str, ...]
    """the numbers of tasks whose work of every day is left out"""
    undecided: tuple[str, ...]
    """groups whose work is left out, as nobody knows whether the agencies asked for belong to them"""


def agenda(
    plan: Plan,
    repository: Repository,
    found: Progress,
    days: WorkingDays,
    agencies: Sequence[str] = (),
    *,
    partners: bool = False,
) -> Agenda:
    """The agenda of everybody, or of some agencies; the reports are everybody's. ``found``: what is recorded of the plan."""
    due = due_days(found)
    undated = follow_up(found, date(plan.year, 1, 1), timedelta()).not_scheduled
    settled = tuple(unit for unit in found.units if unit.is_settled and unit.due)
    undecided: tuple[str, ...] = ()
    if agencies:
        registry = repository.registry
        # Who answers at the end of the plan year: whoever has taken over by then has the work of the whole year.
        answer = answering(registry, date(plan.year, 12, 31))
        wanted = [sought(name, registry) for name in agencies]
        theirs = concerning(due, wanted, answer, partners=partners)
        others = [cell for day in due if day not in theirs for cell in cells_of(day, partners=partners)]
        undecided = undecided_groups(others, registry, agencies)
        undated = concerning(undated, wanted, answer, partners=partners)
        settled = concerning(settled, wanted, answer, partners=partners)
        due = theirs
    daily = tuple(dict.fromkeys(day.item.address for day in due if _is_daily(day)))
    kept = tuple(day for day in due if not _is_daily(day))
    return Agenda(kept, reports_of(plan, repository, days), undated, len(settled), daily, undecided)


def _is_daily(day: DueDay) -> bool:
    return day.period is not None and all(period.kind == "day" for period in day.period.periods)

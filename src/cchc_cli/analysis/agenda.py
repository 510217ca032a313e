"""The year of a plan as a calendar has it: every day on which something falls due, and what no calendar can hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from cchc_cli.analysis.concerned import concerning, undecided_groups
from cchc_cli.analysis.follow_up import due_days, follow_up
from cchc_cli.analysis.progress import progress
from cchc_cli.analysis.reports import ReportDay, reports_of
from cchc_cli.analysis.schedule import DueDay, NotScheduled
from cchc_cli.analysis.work import work_items
from cchc_cli.plan.numbering import number
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
    daily: tuple[str, ...]
    """the numbers of tasks whose work of every day is left out"""
    undecided: tuple[str, ...]
    """groups whose work is left out, as nobody knows whether the agencies asked for belong to them"""


def agenda(
    plan: Plan,
    repository: Repository,
    days: WorkingDays,
    agencies: Sequence[str] = (),
    *,
    partners: bool = False,
) -> Agenda:
    """The agenda of everybody, or of some agencies; the reports are everybody's."""
    registry = repository.registry
    found = progress(work_items(plan, number(plan)), plan.year, None, days=days)
    due = due_days(found)
    undated = follow_up(found, date(plan.year, 1, 1), timedelta()).not_scheduled
    undecided: tuple[str, ...] = ()
    if agencies:
        theirs = concerning(due, registry, agencies, partners=partners)
        others = [day for day in due if day not in theirs]
        undecided = undecided_groups(others, registry, agencies, partners=partners)
        undated = concerning(undated, registry, agencies, partners=partners)
        due = theirs
    daily = tuple(dict.fromkeys(day.item.address for day in due if _is_daily(day)))
    kept = tuple(day for day in due if not _is_daily(day))
    return Agenda(kept, reports_of(plan, repository, days), undated, daily, undecided)


def _is_daily(day: DueDay) -> bool:
    return day.period is not None and all(period.kind == "day" for period in day.period.periods)

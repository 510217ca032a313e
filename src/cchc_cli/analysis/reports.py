"""The periodic reports of a year: what they count and when they are due. No task of a plan stands behind them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from cchc_cli.plan.plan import Plan
from cchc_cli.repository.committee import committee_level
from cchc_cli.repository.report_settings import Report
from cchc_cli.repository.repository import Repository
from cchc_cli.repository.working_days import WorkingDays
from cchc_cli.vietnamese.deadline import Period
from cchc_cli.vietnamese.stretch import Stretch

_MONTH = 31


@dataclass(frozen=True, slots=True)
class ReportDay:
    """One report of a year."""

    report: Report
    period: Period
    counted_from: date
    counted_to: date
    due: date
    """the last day allowed, as the rule says"""
    late_after: date
    """the same, unless it is a day off and the office's policy moves it"""
    working_day: date | None = None
    """the working day that goes with it; None where nobody asked"""


def reports_of(plan: Plan, repository: Repository, days: WorkingDays | None = None) -> tuple[ReportDay, ...]:
    """The periodic reports that the issuer of a plan makes about the plan year."""
    level = committee_level(plan.document, repository.registry)
    made = [report for report in repository.settings.periodic_reports if report.holds_for(plan.year, level)]
    return report_days(made, plan.year, days)


def report_days(
    reports: Iterable[Report], year: int, days: WorkingDays | None = None
) -> tuple[ReportDay, ...]:
    """The reports about a year in the order in which they are due."""
    found = [_report_day(report, year, days) for report in reports]
    return tuple(sorted(found, key=lambda day: day.due))


def next_reports(days: Iterable[ReportDay], as_of: date) -> tuple[ReportDay, ...]:
    """The report that comes next, with those due on the same day; nothing is late before somebody records reports."""
    coming = [day for day in days if day.late_after >= as_of]
    first = min((day.due for day in coming), default=None)
    return tuple(day for day in coming if day.due == first)


def closed_on(stretch: Stretch, reports: Iterable[ReportDay] = ()) -> date:
    """The day from which figures of a stretch of time can be final: the cut-off of the report about it, else its last day.

    Figures of a quarter go into the report that ends with it, on six or nine months or on the year; so do theirs into one
    on the quarter. A head that says itself until when it counts is taken at its word.
    """
    cut_offs = (
        [] if stretch.partial else [day.counted_to for day in reports if _is_about(day.period, stretch)]
    )
    return min([*cut_offs, stretch.last_day])


def _is_about(period: Period, stretch: Stretch) -> bool:
    if period.last_day != stretch.last_day:
        return False
    shorter = min((each.last_day - each.first_day).days for each in (period, stretch))
    return period.first_day == stretch.first_day or shorter > _MONTH


def _report_day(report: Report, year: int, days: WorkingDays | None) -> ReportDay:
    due = report.due.in_year(year)
    return ReportDay(
        report,
        report.period.in_year(year),
        report.counted_from.in_year(year),
        report.counted_to.in_year(year),
        due,
        days.late_after(due) if days else due,
        days.working_day(due) if days else None,
    )

"""``cchc overdue`` for programs and for Excel."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cchc_cli.analysis.agency_count import AgencyCount
from cchc_cli.analysis.reports import ReportDay
from cchc_cli.analysis.schedule import Due, NotScheduled, Schedule
from cchc_cli.message import N_, Translate
from cchc_cli.output.answers.wording import Names, joined, report_remark
from cchc_cli.output.csv import Cell, write_csv
from cchc_cli.output.json import answer


@dataclass(frozen=True, slots=True)
class PlanSchedule:
    """The work of one plan seen from a day."""

    plan: str
    schedule: Schedule
    names: Names
    ahead: int
    """days that count as soon"""
    reports: tuple[ReportDay, ...] = ()
    """the periodic reports that come next"""
    agencies: tuple[AgencyCount, ...] = ()
    kept: bool = False
    """whether somebody records what is done"""
    agency: str = ""
    """the only agency that was asked for"""


def as_json(plans: Sequence[PlanSchedule], translate: Translate) -> str:
    """What is late, what comes next, what has no date; for programs."""
    as_of = plans[0].schedule.as_of if plans else None
    return answer(
        "cchc/overdue/v1",
        translate,
        as_of=as_of,
        overdue=[_due(plan, due, translate) for plan in plans for due in plan.schedule.overdue],
        upcoming=[_due(plan, due, translate) for plan in plans for due in plan.schedule.upcoming],
        not_scheduled=[_without_date(plan, entry) for plan in plans for entry in plan.schedule.not_scheduled],
        reports=[_report(plan, report, translate) for plan in plans for report in plan.reports],
        agencies=[_agency(plan, count) for plan in plans for count in plan.agencies],
        plans=[{"plan": plan.plan, "recorded": plan.kept} for plan in plans],
    )


def as_csv(plans: Sequence[PlanSchedule], translate: Translate) -> str:
    """A row a part: late, upcoming, or without a date and why."""
    columns = [
        N_("plan"),
        N_("state"),
        N_("number"),
        N_("task"),
        N_("lead"),
        N_("deadline"),
        N_("last day"),
        N_("days late"),
        N_("remark"),
        N_("working day"),
    ]
    rows = [row for plan in plans for row in _rows(plan, translate)]
    return write_csv([translate(column) for column in columns], rows)


def _rows(plan: PlanSchedule, translate: Translate) -> Iterator[tuple[Cell, ...]]:
    schedule = plan.schedule
    for state, entries in ((N_("late"), schedule.overdue), (N_("upcoming"), schedule.upcoming)):
        for due in entries:
            what = (plan.plan, translate(state), due.item.address, due.item.title, joined(due.phrase.lead))
            late = due.days_late if due.days_late > 0 else None
            period = due.period.message.text(translate) if due.period else ""
            yield (*what, due.part.text, due.due, late, period, due.working_day)
    for report in plan.reports:
        what = (plan.plan, translate(N_("periodic report")), "", report.report.name, "")
        remark = report_remark(report).text(translate)
        yield (*what, "", report.due, None, remark, report.working_day)
    for entry in schedule.not_scheduled:
        lead = joined(entry.phrase.lead if entry.phrase else entry.item.lead)
        what = (plan.plan, translate(N_("no date")), entry.item.address, entry.item.title, lead)
        words = entry.part.text if entry.part else ""
        yield (*what, words, None, None, entry.reason.text(translate), None)


def _due(plan: PlanSchedule, due: Due, translate: Translate) -> dict[str, object]:
    return {
        "plan": plan.plan,
        "task": due.item.address,
        "step": due.phrase.step,
        "part": due.part.text,
        "kind": due.part.kind,
        "title": due.item.title,
        "outputs": list(due.phrase.outputs),
        "lead": list(due.phrase.lead),
        "agencies": list(plan.names(due.phrase.lead)),
        "deadline": due.phrase.text,
        "due": due.due,
        "days_late": max(due.days_late, 0),
        "period": due.period.message.text(translate) if due.period else None,
        "working_day": due.working_day,
    }


def _agency(plan: PlanSchedule, count: AgencyCount) -> dict[str, object]:
    agency = count.agency
    return {
        "plan": plan.plan,
        "agency": agency.name if agency else None,
        "formerly": list(agency.formerly) if agency else [],
        "ended": agency.ended if agency else None,
        "late": count.late,
        "soon": count.soon,
    }


def _without_date(plan: PlanSchedule, entry: NotScheduled) -> dict[str, object]:
    return {
        "plan": plan.plan,
        "task": entry.item.address,
        "step": entry.phrase.step if entry.phrase else None,
        "part": entry.part.text if entry.part else None,
        "kind": entry.part.kind if entry.part else None,
        "title": entry.item.title,
        "lead": list(entry.phrase.lead if entry.phrase else entry.item.lead),
        "deadline": entry.phrase.text if entry.phrase else None,
        "reason": entry.reason,
    }


def _report(plan: PlanSchedule, day: ReportDay, translate: Translate) -> dict[str, object]:
    return {
        "plan": plan.plan,
        "name": day.report.name,
        "period": day.period.message.text(translate),
        "counted_from": day.counted_from,
        "counted_to": day.counted_to,
        "due": day.due,
        "working_day": day.working_day,
        "to": day.report.to,
        "source": day.report.source,
        "verified": not day.report.is_doubtful,
    }

"""``cchc overdue`` for people: late, due soon, next periods, no date and why; a count by agency at the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from cchc_cli.analysis.concerned import cells_of
from cchc_cli.analysis.reports import ReportDay
from cchc_cli.analysis.schedule import Due, NotScheduled
from cchc_cli.message import N_, Message, Translate
from cchc_cli.output.answers.overdue import PlanSchedule
from cchc_cli.output.answers.progress_words import agency_name
from cchc_cli.output.answers.wording import (
    day,
    heading,
    joined,
    one_line,
    paragraph,
    report_remark,
    shortened,
)
from cchc_cli.output.look import Look
from cchc_cli.output.row import Column, Row
from cchc_cli.output.table import table

_TITLE = 100
"""columns of a title here; a task of running text has a whole paragraph for one, which ``cchc tasks`` prints"""


def as_text(plans: Sequence[PlanSchedule], translate: Translate, look: Look) -> str:
    """The answer; several plans are compared at the end."""
    answers = ["".join(_plan(plan, translate, look)) for plan in plans]
    if len(plans) > 1:
        answers.append(_overview(plans, translate, look))
    note = _unrecorded(plans)
    return "\n".join([*answers, paragraph(note, translate, look)] if note else answers)


def _unrecorded(plans: Sequence[PlanSchedule]) -> Message | None:
    """Where nobody records what is done, the reader must know that done work is shown as open."""
    without = [plan.plan for plan in plans if not plan.kept]
    if len(without) == len(plans):
        return Message(N_("Nothing is recorded as done: every dated part counts as open."))
    if not without:
        return None
    message = N_("Nothing is recorded as done for {plans}: every dated part there counts as open.")
    return Message(message, {"plans": ", ".join(without)})


def _plan(plan: PlanSchedule, translate: Translate, look: Look) -> Iterator[str]:
    schedule = plan.schedule
    soon, recurring = _soon(plan), _recurring(plan)
    as_of = Message(N_("{plan}, as of {day}"), {"plan": plan.plan, "day": day(schedule.as_of)})
    yield heading(as_of.text(translate), look)
    if plan.agency:
        only = Message(N_("only what {agency} leads"), {"agency": plan.agency})
        yield paragraph(only, translate, look)
    yield _summary(plan, translate, look)
    late = Message(N_("Late: {count}"), {"count": len(schedule.overdue)})
    yield from _due_table(plan, late, schedule.overdue, translate, look)
    within = Message(N_("Due within {days} days: {count}"), {"days": plan.ahead, "count": len(soon)})
    yield from _due_table(plan, within, soon, translate, look)
    following = Message(N_("Next periods of recurring work: {count}"), {"count": len(recurring)})
    yield from _due_table(plan, following, recurring, translate, look)
    yield from _no_date(schedule.not_scheduled, translate, look)
    yield from _by_agency(plan, translate, look)


def _soon(plan: PlanSchedule) -> list[Due]:
    return [due for due in plan.schedule.upcoming if due.period is None]


def _recurring(plan: PlanSchedule) -> list[Due | ReportDay]:
    """Rounds of recurring tasks, and the periodic reports that no task of the plan need name."""
    recurring = (due for due in plan.schedule.upcoming if due.period is not None)
    found: list[Due | ReportDay] = [*plan.reports, *recurring]
    return sorted(found, key=lambda entry: entry.due)


def _summary(plan: PlanSchedule, translate: Translate, look: Look) -> str:
    counts = {
        "late": len(plan.schedule.overdue),
        "soon": len(_soon(plan)),
        "days": plan.ahead,
        "recurring": len(_recurring(plan)),
        "undated": len(plan.schedule.not_scheduled),
    }
    template = N_(
        "late {late}, due within {days} days {soon}, recurring {recurring}, without a date {undated}"
    )
    return paragraph(Message(template, counts), translate, look)


def _due_table(
    plan: PlanSchedule,
    title: Message,
    entries: Sequence[Due | ReportDay],
    translate: Translate,
    look: Look,
) -> Iterator[str]:
    if not entries:
        return
    late = any(isinstance(entry, Due) and entry.days_late > 0 for entry in entries)
    working_days = [_working_day(entry, plan.schedule.as_of) for entry in entries]
    moved = any(working_days)
    columns = [Column(translate(N_("number"))), Column(translate(N_("last day")))]
    columns += [Column(translate(N_("working day")))] if moved else []
    columns += [Column(translate(N_("days late")), "number")] if late else []
    columns += [
        Column(translate(N_("task"))),
        Column(translate(N_("lead"))),
        Column(translate(N_("deadline")), rank=1),
    ]
    rows = []
    for entry, working_day in zip(entries, working_days, strict=True):
        number = entry.item.address if isinstance(entry, Due) else ""
        days = [day(entry.due), *([day(working_day)] if moved else [])]
        days += [str(entry.days_late)] if late and isinstance(entry, Due) else []
        rows.append(Row((number, *days, *_what(entry, translate, look))))
    yield "\n" + heading(title.text(translate), look)
    yield table(columns, rows, look, translate)


def _working_day(entry: Due | ReportDay, as_of: date) -> date | None:
    """The working day to be told beside a last day that is none; of late work only where it counts from there."""
    is_told = entry.working_day != entry.due
    if isinstance(entry, Due) and entry.days_late > 0:
        is_told = entry.days_late != (as_of - entry.due).days
    return entry.working_day if is_told else None


def _what(entry: Due | ReportDay, translate: Translate, look: Look) -> tuple[str, str, str]:
    """Task, lead and deadline of an entry."""
    if isinstance(entry, ReportDay):
        to = (
            Message(N_("to {agency}"), {"agency": entry.report.to}).text(translate) if entry.report.to else ""
        )
        return entry.report.name, to, report_remark(entry).text(translate)
    outputs = one_line("; ".join(entry.phrase.outputs)).rstrip(";. ") if entry.phrase.step else ""
    title = shortened(entry.item.title, _TITLE, look)
    period = f" ({entry.period.message.text(translate)})" if entry.period else ""
    return (
        f"{title} ({shortened(outputs, _TITLE, look)})" if outputs else title,
        joined(cells_of(entry)),
        f"{entry.part.text}{period}",
    )


def _no_date(entries: Sequence[NotScheduled], translate: Translate, look: Look) -> Iterator[str]:
    if not entries:
        return
    columns = (
        Column(translate(N_("number"))),
        Column(translate(N_("task")), rank=1),
        Column(translate(N_("deadline"))),
        Column(translate(N_("reason"))),
    )
    rows = [Row(tuple(_undated_cells(entry, translate, look))) for entry in entries]
    title = Message(N_("No date can be told, and why: {count}"), {"count": len(entries)})
    yield "\n" + heading(title.text(translate), look)
    yield table(columns, rows, look, translate)


def _undated_cells(entry: NotScheduled, translate: Translate, look: Look) -> Iterator[str]:
    yield entry.item.address
    yield shortened(entry.item.title, _TITLE, look)
    yield entry.part.text if entry.part else "-"
    yield entry.reason.text(translate)


def _by_agency(plan: PlanSchedule, translate: Translate, look: Look) -> Iterator[str]:
    nobody = translate(N_("(the plan names nobody)"))
    late = [count for count in plan.agencies if count.late]
    if late:
        names = (agency_name(count.agency, translate) if count.agency else nobody for count in late)
        counts = zip(names, (count.late for count in late), strict=True)
        yield "\n" + heading(translate(N_("Late by agency in charge")), look)
        yield _counted(translate(N_("agency")), counts, translate, look)


def _counted(first: str, counts: Iterable[tuple[str, int]], translate: Translate, look: Look) -> str:
    columns = (Column(first), Column(translate(N_("late")), "number"))
    return table(columns, [Row((name, str(count))) for name, count in counts], look, translate)


def _overview(plans: Sequence[PlanSchedule], translate: Translate, look: Look) -> str:
    title = Message(
        N_("Late in {plans} plans: {count}"),
        {"plans": len(plans), "count": sum(len(plan.schedule.overdue) for plan in plans)},
    )
    counts = ((plan.plan, len(plan.schedule.overdue)) for plan in plans)
    return heading(title.text(translate), look) + _counted(translate(N_("plan")), counts, translate, look)

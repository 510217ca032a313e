"""``cchc calendar``: every day on which something falls due, as events of a calendar program."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import NAMESPACE_URL, uuid5

from cchc_cli.analysis.agenda import Agenda
from cchc_cli.analysis.concerned import cells_of
from cchc_cli.analysis.follow_up import round_key
from cchc_cli.analysis.reports import ReportDay
from cchc_cli.analysis.schedule import DueDay
from cchc_cli.message import N_, Message, Translate
from cchc_cli.output.answers.wording import day, one_line, report_remark
from cchc_cli.output.ical import Event, calendar
from cchc_cli.plan.document import document_day
from cchc_cli.plan.plan import Plan
from cchc_cli.repository.report_settings import key_of
from cchc_cli.repository.working_days import WorkingDays
from cchc_cli.vietnamese.letters import key

_TITLE = 150
"""letters of a title; the description has the whole of it"""


@dataclass(frozen=True, slots=True)
class PlanAgenda:
    """What falls due by one plan, with what its events need."""

    path: str
    """the plan's path inside its repository, "/" between its parts: with the issuer it makes the UIDs"""
    plan: Plan
    agenda: Agenda
    days: WorkingDays

    @property
    def title(self) -> str:
        """The plan's title on one line."""
        year = str(self.plan.year)
        return one_line(
            self.plan.title.printed(lambda mark: year if mark.name == "year" else f"{{{mark.name}}}")
        )

    @property
    def stamp(self) -> date:
        """The day of the paper; of a draft without one, the first of the plan year."""
        return document_day(self.plan.document.date) or date(self.plan.year, 1, 1)


def as_calendar(plans: Sequence[PlanAgenda], alarms: Iterable[timedelta], translate: Translate) -> str:
    """The calendar; a report that several plans of one office bring stands in it once."""
    events: dict[str, Event] = {}
    for plan in plans:
        for event in (*_of_tasks(plan, translate), *_of_reports(plan, translate)):
            events.setdefault(event.uid, event)
    name = plans[0].title if len(plans) == 1 else translate(N_("Administrative-reform plans"))
    return calendar(name, events.values(), alarms)


def _of_tasks(plan: PlanAgenda, translate: Translate) -> Iterator[Event]:
    for due in plan.agenda.days:
        item = due.item
        what = (plan.path, item.id or item.address, str(due.number), round_key(due.period), str(due.turn))
        yield Event(
            _uid(plan, *what),
            plan.stamp,
            due.late_after,
            _summary(due, translate),
            "\n".join(_description(plan, due, translate)),
            (one_line(item.area),) if item.area else (),
        )


def _summary(due: DueDay, translate: Translate) -> str:
    outputs = one_line("; ".join(due.phrase.outputs)).rstrip(";. ") if due.phrase.step else ""
    title = " ".join(filter(None, [_short(due.item.title), f"({_short(outputs)})" if outputs else ""]))
    period = f" ({due.period.message.text(translate)})" if due.period else ""
    return f"{due.item.address}. {title}{period}"


def _description(plan: PlanAgenda, due: DueDay, translate: Translate) -> Iterator[str]:
    item = due.item
    if _short(item.title) != one_line(item.title):
        yield item.title
    lines = (
        (N_("Outputs: {words}"), due.phrase.outputs or item.outputs),
        (N_("In charge: {words}"), cells_of(due)),
        (N_("Taking part: {words}"), item.partners),
        (N_("Deadline: {words}"), (due.phrase.text,)),
    )
    for template, words in lines:
        if words:
            said = "; ".join(one_line(each).strip(" ;-+–") for each in words)
            yield Message(template, {"words": said}).text(translate)
    yield from _day_off(plan, due, translate)
    yield Message(N_("Plan: {words}"), {"words": plan.title}).text(translate)


def _day_off(plan: PlanAgenda, due: DueDay | ReportDay, translate: Translate) -> Iterator[str]:
    """What is to be known about a last day that is not worked."""
    reason = plan.days.why_off(due.due)
    if reason is None or due.working_day is None:
        return
    moved = N_("Last day by the paper: {day}, a day off ({reason}); {working_day} holds instead")
    kept = N_("{day} is a day off ({reason}); the last working day before it is {working_day}")
    values = {"day": day(due.due), "reason": reason, "working_day": day(due.working_day)}
    yield Message(kept if due.late_after == due.due else moved, values).text(translate)


def _of_reports(plan: PlanAgenda, translate: Translate) -> Iterator[Event]:
    for due in plan.agenda.reports:
        lines = [report_remark(due).text(translate)]
        if due.report.to:
            lines.append(Message(N_("To: {words}"), {"words": due.report.to}).text(translate))
        if due.report.source:
            lines.append(Message(N_("Source: {words}"), {"words": due.report.source}).text(translate))
        yield Event(
            _uid(plan, "report", key_of(due.report), str(due.period.year)),
            plan.stamp,
            due.late_after,
            due.report.name,
            "\n".join([*lines, *_day_off(plan, due, translate)]),
            (translate(N_("Periodic reports")),),
        )


def _uid(plan: PlanAgenda, *what: str) -> str:
    """The same for the same part of the same task, whatever its words, its day or its neighbours become."""
    return str(uuid5(NAMESPACE_URL, "/".join(["cchc:", key(plan.plan.document.issuer), *what])))


def _short(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= _TITLE else f"{line[:_TITLE].rsplit(' ', 1)[0].rstrip(' ,;:.')}…"

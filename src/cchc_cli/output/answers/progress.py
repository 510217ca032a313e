"""``cchc progress list``: what was recorded, for people, for programs and for Excel."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cchc_cli.analysis.money_lines import amount_in_dong
from cchc_cli.analysis.progress import Progress, named_items, task_key
from cchc_cli.analysis.progress_unit import recording_order, said_state
from cchc_cli.analysis.work import WorkItem
from cchc_cli.message import N_, Message, Translate
from cchc_cli.output.answers.progress_words import state_words
from cchc_cli.output.answers.wording import day, heading, one_line, paragraph, shortened
from cchc_cli.output.csv import Cell, write_csv
from cchc_cli.output.json import answer
from cchc_cli.output.look import Look
from cchc_cli.output.row import Column, Row
from cchc_cli.output.table import table
from cchc_cli.repository.progress import ProgressEntry, ProgressFile, Recorded, each_once
from cchc_cli.vietnamese.number import grouped

_TITLE = 60
"""columns of a task's title here"""


@dataclass(frozen=True, slots=True)
class Shown:
    """An entry with the task it is about; None: a target, or a task that the plan does not have."""

    line: Recorded
    item: WorkItem | None


@dataclass(frozen=True, slots=True)
class PlanEntries:
    """What was recorded for one plan, as far as it was asked for."""

    plan: str
    kept: bool
    entries: tuple[Shown, ...]


def shown_entries(found: Progress, records: ProgressFile | None) -> tuple[Shown, ...]:
    """Every entry once, in the order of the days."""
    names = named_items(task.item for task in found.tasks)
    lines = sorted(each_once(records.entries) if records else (), key=recording_order)
    return tuple(Shown(line, names.get(task_key(line.entry.task or ""))) for line in lines)


def as_json(plans: Sequence[PlanEntries], translate: Translate) -> str:
    """Every entry, for programs."""
    entries = [
        {"plan": plan.plan, **entry_fields(shown.line), "title": shown.item.title if shown.item else None}
        for plan in plans
        for shown in plan.entries
    ]
    return answer("cchc/progress/v1", translate, entries=entries)


def entry_fields(line: Recorded) -> dict[str, object]:
    """An entry for programs: its line, and its keys; money in đồng."""
    entry = line.entry
    return {
        "line": line.number,
        "date": entry.date,
        "task": entry.task,
        "target": entry.target,
        "part": entry.part,
        "period": entry.period,
        "state": said_state(entry),
        "status": entry.status,
        "percent": entry.percent,
        "value": entry.value,
        "baseline": entry.baseline,
        "happened": entry.happened,
        "due": entry.due,
        "allocated": amount_in_dong(entry.allocated, 1),
        "spent": amount_in_dong(entry.spent, 1),
        "source": entry.source,
        "evidence": entry.evidence,
        "note": entry.note,
        "by": entry.by,
    }


def as_csv(plans: Sequence[PlanEntries], translate: Translate) -> str:
    """A row an entry."""
    columns = [
        N_("plan"),
        N_("date"),
        N_("number"),
        N_("task"),
        N_("target"),
        N_("part"),
        N_("period"),
        N_("state"),
        N_("share (%)"),
        N_("value"),
        N_("allocated (đồng)"),
        N_("spent (đồng)"),
        N_("source"),
        N_("evidence"),
        N_("remark"),
        N_("recorded by"),
    ]
    rows = [_csv_row(plan.plan, shown, translate) for plan in plans for shown in plan.entries]
    return write_csv([translate(column) for column in columns], rows)


def _csv_row(plan: str, shown: Shown, translate: Translate) -> tuple[Cell, ...]:
    entry = shown.line.entry
    state = said_state(entry)
    return (
        plan,
        entry.date,
        entry.task or "",
        shown.item.title if shown.item else "",
        entry.target or "",
        entry.part or "",
        entry.period or "",
        state_words(state, translate) if state else "",
        entry.percent,
        entry.value or "",
        amount_in_dong(entry.allocated, 1),
        amount_in_dong(entry.spent, 1),
        entry.source or "",
        entry.evidence or "",
        entry.note or "",
        entry.by or "",
    )


def as_text(plans: Sequence[PlanEntries], translate: Translate, look: Look) -> str:
    """The entries of every plan, for people."""
    return "\n".join("".join(_plan(plan, translate, look)) for plan in plans)


def _plan(plan: PlanEntries, translate: Translate, look: Look) -> Iterator[str]:
    count = Message(N_("{plan}: {count} entries"), {"plan": plan.plan, "count": len(plan.entries)})
    yield heading(count.text(translate), look)
    if not plan.kept:
        yield paragraph(
            Message(N_("Nobody records progress of this plan: it has no progress file.")), translate, look
        )
    if plan.entries:
        columns = (Column(translate(N_("number"))), *entry_columns(translate))
        rows = (
            Row((_about(shown, look), *entry_cells(shown.line.entry, translate))) for shown in plan.entries
        )
        yield table(columns, rows, look, translate)


def _about(shown: Shown, look: Look) -> str:
    entry = shown.line.entry
    name = entry.task or entry.target or ""
    return f"{name} {shortened(shown.item.title, _TITLE, look)}" if shown.item else name


def entry_columns(translate: Translate) -> tuple[Column, ...]:
    """What a table of entries shows of each."""
    return (
        Column(translate(N_("date"))),
        Column(translate(N_("part"))),
        Column(translate(N_("recorded"))),
        Column(translate(N_("evidence")), rank=1),
        Column(translate(N_("remark")), rank=2),
        Column(translate(N_("recorded by")), rank=3),
    )


def entry_cells(entry: ProgressEntry, translate: Translate) -> tuple[str, ...]:
    """An entry in the columns of such a table."""
    place = "; ".join(filter(None, (entry.part, entry.period)))
    said = "; ".join(_said(entry, translate))
    return day(entry.date), place, said, entry.evidence or "", one_line(entry.note or ""), entry.by or ""


def _said(entry: ProgressEntry, translate: Translate) -> Iterator[str]:
    state = said_state(entry)
    if state:
        yield state_words(state, translate, percent=entry.percent)
    if entry.value:
        yield entry.value
    if entry.baseline:
        yield Message(N_("compared with {value}"), {"value": entry.baseline}).text(translate)
    if entry.happened:
        yield Message(N_("happened on {day}"), {"day": day(entry.happened)}).text(translate)
    if entry.due:
        yield Message(N_("due by {day}"), {"day": day(entry.due)}).text(translate)
    for text, message in (
        (entry.allocated, N_("allocated {amount} đồng")),
        (entry.spent, N_("spent {amount} đồng")),
    ):
        amount = amount_in_dong(text, 1)
        if amount is not None:
            yield Message(message, {"amount": grouped(amount)}).text(translate)

"""``cchc progress show``: one task, its parts with their days, and what was recorded for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from cchc_cli.analysis.progress_unit import TaskProgress, Unit
from cchc_cli.message import N_, Message, Translate
from cchc_cli.output.answers.progress import entry_cells, entry_columns, entry_fields
from cchc_cli.output.answers.progress_words import state_words
from cchc_cli.output.answers.tasks import unit_fields
from cchc_cli.output.answers.wording import day, heading, paragraph
from cchc_cli.output.json import answer
from cchc_cli.output.look import Look
from cchc_cli.output.row import Column, Row
from cchc_cli.output.table import table
from cchc_cli.vietnamese.number import grouped


@dataclass(frozen=True, slots=True)
class ShownTask:
    """One task on a day."""

    plan: str
    task: TaskProgress
    as_of: date
    kept: bool


def as_json(shown: ShownTask, translate: Translate) -> str:
    """The task for programs."""
    task, item = shown.task, shown.task.item
    return answer(
        "cchc/task/v1",
        translate,
        plan=shown.plan,
        as_of=shown.as_of,
        recorded=shown.kept,
        task=item.address,
        id=item.id,
        area=item.area,
        title=item.title,
        lead=list(item.lead),
        partners=list(item.partners),
        state=task.state,
        late=any(task.late(shown.as_of)),
        percent=task.percent,
        allocated=task.allocated,
        spent=task.spent,
        units=[unit_fields(unit, shown.as_of) for unit in task.units],
        evidence=_evidence(task),
        entries=[entry_fields(line) for line in task.entries],
    )


def as_text(shown: ShownTask, translate: Translate, look: Look) -> str:
    """The task for people."""
    return "".join(_page(shown, translate, look))


def _page(shown: ShownTask, translate: Translate, look: Look) -> Iterator[str]:
    task, item = shown.task, shown.task.item
    yield heading(f"{item.address} {item.title}", look)
    for name, text in (
        (N_("area"), item.area),
        (N_("lead"), _listed(item.lead)),
        (N_("partners"), _listed(item.partners)),
    ):
        if text:
            yield paragraph(f"{translate(name)}: {text}", translate, look)
    late = any(task.late(shown.as_of))
    state = state_words(task.state, translate, late=late, percent=task.percent)
    values = {"state": state, "day": day(shown.as_of)}
    yield paragraph(Message(N_("as of {day}: {state}"), values), translate, look)
    if not shown.kept:
        yield paragraph(
            Message(N_("Nobody records progress of this plan: it has no progress file.")), translate, look
        )
    if task.allocated or task.spent:
        amounts = {"allocated": grouped(task.allocated), "spent": grouped(task.spent)}
        yield paragraph(
            Message(N_("Money (đồng): {allocated} allocated, {spent} spent"), amounts), translate, look
        )
    yield "\n" + heading(translate(N_("Parts and rounds")), look)
    columns = (
        Column(translate(N_("deadline"))),
        Column(translate(N_("period"))),
        Column(translate(N_("last day"))),
        Column(translate(N_("state"))),
        Column(translate(N_("done on"))),
    )
    yield table(columns, (_unit_row(unit, shown.as_of, translate) for unit in task.units), look, translate)
    if task.entries:
        title = Message(N_("Recorded: {count}"), {"count": len(task.entries)})
        yield "\n" + heading(title.text(translate), look)
        rows = (Row(entry_cells(line.entry, translate)) for line in task.entries)
        yield table(entry_columns(translate), rows, look, translate)


def _listed(cell: tuple[str, ...]) -> str:
    """The entries of a cell in one line; some end with a sign of their own."""
    return "; ".join(entry.rstrip(" ;.") for entry in cell)


def _unit_row(unit: Unit, as_of: date, translate: Translate) -> Row:
    period = unit.period.message.text(translate) if unit.period else ""
    state = state_words(unit.state, translate, late=unit.is_late(as_of))
    words = unit.part.text if unit.part else "-"
    return Row((words, period, day(unit.due), state, day(unit.done_on)))


def _evidence(task: TaskProgress) -> list[str]:
    """The documents that prove it, each once, in the order of the days."""
    return list(dict.fromkeys(line.entry.evidence for line in task.entries if line.entry.evidence))

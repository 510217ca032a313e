"""``cchc stats`` for people: the tables as they are filled, then who has not delivered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from cchc_cli.analysis.filled_table import FilledCell, FilledTable
from cchc_cli.analysis.missing import Missing
from cchc_cli.analysis.statistics import Statistics
from cchc_cli.message import N_, Message, Translate
from cchc_cli.output.answers.stats import PlanStatistics
from cchc_cli.output.answers.wording import day, heading, paragraph, shortened
from cchc_cli.output.look import Look
from cchc_cli.output.row import Column, Row
from cchc_cli.output.table import table
from cchc_cli.plan.statistics import WORDS
from cchc_cli.vietnamese.number import grouped

_WORDS = 16
"""columns for a cell of words"""
_NAMED = 12
"""rows that are named one by one; of more the count is told"""


def as_text(plans: Sequence[PlanStatistics], as_of: date, translate: Translate, look: Look) -> str:
    """Every table, and every agency that still owes figures."""
    return "\n".join(_plan(plan, as_of, translate, look) for plan in plans)


def _plan(plan: PlanStatistics, as_of: date, translate: Translate, look: Look) -> str:
    found = plan.statistics
    values = {"plan": plan.plan, "count": len(found.tables), "day": day(as_of)}
    head = Message(N_("{plan}: {count} tables of statistics, as of {day}"), values)
    if not found.tables:
        head = Message(N_("{plan}: no tables of statistics"), values)
    answers = [heading(head.text(translate), look)]
    answers += [_table(filled, translate, look) for filled in found.tables]
    if found.tables:
        answers.append(_absent(found, translate, look))
    return "\n".join(answers)


def _table(filled: FilledTable, translate: Translate, look: Look) -> str:
    sheet = filled.sheet
    title = ". ".join(part for part in (sheet.annex, sheet.title, sheet.heading) if part)
    columns = (
        Column(translate(N_("row"))),
        Column(translate(N_("text"))),
        *(Column(column.name, "text" if column.type == WORDS else "number") for column in sheet.columns),
    )
    blank = tuple("" for _ in sheet.columns)
    rows = [
        Row(
            (
                row.row.address,
                row.row.text,
                *(tuple(_cell(cell, look) for cell in row.cells) or blank),
            ),
            strong=row.row.side,
        )
        for row in filled.rows
    ]
    return heading(title, look) + table(columns, rows, look, translate)


def _cell(cell: FilledCell, look: Look) -> str:
    if cell.contradictory:
        said = dict.fromkeys(given.text for given in cell.given if not given.superseded)
        return (" <> " if look.ascii_only else " ≠ ").join(said)
    if not cell.text and cell.partial is not None:
        return f"{grouped(cell.partial)}{look.ellipsis}"
    return shortened(cell.text, _WORDS, look) if cell.value is None and cell.text else cell.text


def _absent(found: Statistics, translate: Translate, look: Look) -> str:
    if not found.missing:
        return paragraph(Message(N_("Every agency has delivered.")), translate, look)
    names = {missing.agency for missing in found.missing}
    head = Message(N_("Not delivered yet: {count} agencies"), {"count": len(names)})
    columns = (
        Column(translate(N_("agency"))),
        Column(translate(N_("table"))),
        Column(translate(N_("rows"))),
        Column(translate(N_("remark")), rank=1),
    )
    rows = [Row(tuple(_missing(missing, translate))) for missing in found.missing]
    return heading(head.text(translate), look) + table(columns, rows, look, translate)


def _missing(missing: Missing, translate: Translate) -> Iterator[str]:
    yield missing.agency or translate(N_("(the plan names nobody)"))
    sheet = missing.sheet
    yield f"{sheet.annex} {sheet.heading}".strip()
    prefix = f"{sheet.annex}/"
    if len(missing.rows) > _NAMED:
        yield Message(N_("{count} rows"), {"count": len(missing.rows)}).text(translate)
    else:
        yield "; ".join(row.row.address.removeprefix(prefix) for row in missing.rows)
    yield translate(N_("nothing delivered yet") if missing.nothing else N_("partly delivered"))

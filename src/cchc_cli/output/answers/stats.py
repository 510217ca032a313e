"""``cchc stats`` for programs and for Excel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from cchc_cli.analysis.filled_table import FilledCell, FilledRow, FilledTable
from cchc_cli.analysis.missing import Missing
from cchc_cli.analysis.sheet import Sheet, SheetColumn, SheetRow
from cchc_cli.analysis.statistics import Statistics
from cchc_cli.message import N_, Translate
from cchc_cli.output.csv import Cell, write_csv
from cchc_cli.output.json import answer
from cchc_cli.plan.statistics import (
    AGENCIES_ADDED,
    HEADING_ROW,
    ONE_AGENCY,
    PERCENT,
    ROWS_ADDED,
    WHOLE,
    WORDS,
    YES_NO,
    Combine,
    ValueType,
)

SCHEMA = "cchc/stats/v1"

_COMBINE: dict[Combine, str] = {
    ONE_AGENCY: "one-agency",
    AGENCIES_ADDED: "agencies-added",
    ROWS_ADDED: "rows-added",
    HEADING_ROW: "heading",
}


@dataclass(frozen=True, slots=True)
class PlanStatistics:
    """The tables of one plan."""

    plan: str
    statistics: Statistics


def as_json(plans: Sequence[PlanStatistics], as_of: date, translate: Translate) -> str:
    """Every table with its cells, and who has not delivered, for programs."""
    found = [
        {
            "plan": plan.plan,
            "tables": [_table(table) for table in plan.statistics.tables],
            "missing": [_missing(missing) for missing in plan.statistics.missing],
        }
        for plan in plans
    ]
    return answer(SCHEMA, translate, as_of=as_of, plans=found)


def as_csv(plans: Sequence[PlanStatistics], translate: Translate) -> str:
    """A row a cell."""
    columns = [
        N_("plan"),
        N_("annex"),
        N_("table"),
        N_("row"),
        N_("text"),
        N_("column"),
        N_("value"),
        N_("as printed"),
        N_("unit"),
        N_("delivered by"),
        N_("not delivered by"),
    ]
    rows: list[tuple[Cell, ...]] = [
        (
            plan.plan,
            table.sheet.annex,
            table.sheet.heading or table.sheet.title,
            row.row.address,
            row.row.text,
            cell.column,
            cell.value,
            cell.text,
            row.row.unit or "",
            "; ".join(dict.fromkeys(given.agency for given in cell.given if given.agency)),
            "; ".join(cell.waits_for),
        )
        for plan in plans
        for table in plan.statistics.tables
        for row in table.rows
        for cell in row.cells
    ]
    return write_csv([translate(column) for column in columns], rows)


def _table(table: FilledTable) -> dict[str, object]:
    return {
        **_sheet(table.sheet),
        "columns": [_column(column) for column in table.sheet.columns],
        "rows": [_row(row) for row in table.rows],
    }


def _sheet(sheet: Sheet) -> dict[str, object]:
    return {"annex": sheet.annex, "title": sheet.title, "heading": sheet.heading or None}


def _column(column: SheetColumn) -> dict[str, object]:
    stretch = column.stretch
    return {
        "name": column.name,
        "type": _type(column.type),
        "year": stretch.year if stretch else None,
        "first_day": stretch.first_day if stretch else None,
        "last_day": stretch.last_day if stretch else None,
        "partial": stretch.partial if stretch else False,
    }


def _row(filled: FilledRow) -> dict[str, object]:
    row = filled.row
    return {
        "row": row.address,
        "id": row.id,
        "label": row.label,
        "text": row.text,
        "level": row.level,
        "side": row.side,
        "combine": _COMBINE[row.combine],
        "type": _type(row.type),
        "unit": row.unit,
        "lead": list(row.lead),
        **_period(row),
        "cells": [_cell(cell) for cell in filled.cells],
    }


def _period(row: SheetRow) -> dict[str, object]:
    stretch = row.stretch
    return {
        "first_day": stretch.first_day if stretch else None,
        "last_day": stretch.last_day if stretch else None,
    }


def _type(kind: ValueType | None) -> str | None:
    if kind is None:
        return None
    return {WHOLE: "integer", PERCENT: "percent", YES_NO: "yes-no", WORDS: "text"}.get(kind, "number")


def _cell(cell: FilledCell) -> dict[str, object]:
    return {
        "column": cell.column,
        "text": cell.text,
        "value": cell.value,
        "partial": cell.partial,
        "computed": cell.computed,
        "complete": cell.complete,
        "contradictory": cell.contradictory,
        "given": list(cell.given),
        "not_delivered_by": list(cell.waits_for),
    }


def _missing(missing: Missing) -> dict[str, object]:
    return {
        "agency": missing.agency,
        **_sheet(missing.sheet),
        "nothing_delivered": missing.nothing,
        "rows": [
            {"row": row.row.address, "text": row.row.text, "columns": list(row.columns)}
            for row in missing.rows
        ],
    }

"""Who has not delivered yet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from cchc_cli.analysis.charge import Charge
from cchc_cli.analysis.filled_table import FilledCell, FilledTable
from cchc_cli.analysis.sheet import Sheet, SheetColumn, SheetRow
from cchc_cli.diagnostics import Location
from cchc_cli.vietnamese.letters import key


@dataclass(frozen=True, slots=True)
class MissingRow:
    """A row of which an agency has not delivered some columns."""

    row: SheetRow
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """What an agency has not delivered of one table."""

    agency: str | None
    """None: the plan names nobody"""
    sheet: Sheet
    rows: tuple[MissingRow, ...]
    nothing: bool
    """whether it has delivered nothing of the table yet"""


def missing(table: FilledTable, charges: Mapping[Location, Charge], as_of: date | None) -> Iterator[Missing]:
    """What is missing from a table, by agency, in the order in which the table names them."""
    by_agency: dict[str | None, dict[Location, MissingRow]] = {}
    delivered = {key(given.agency or "") for row in table.rows for cell in row.cells for given in cell.given}
    for filled in table.rows:
        nobody = not charges[filled.row.location].agencies
        for agency in (None,) if nobody else charges[filled.row.location].agencies:
            late = tuple(
                cell.column
                for column, cell in zip(table.sheet.columns, filled.cells, strict=bool(filled.cells))
                if _is_missed(filled.row, column, cell, agency, as_of)
            )
            if late:
                by_agency.setdefault(agency, {})[filled.row.location] = MissingRow(filled.row, late)
    for agency, rows in by_agency.items():
        nothing = key(agency or "") not in delivered
        yield Missing(agency, table.sheet, tuple(rows.values()), nothing)


def _is_missed(
    row: SheetRow, column: SheetColumn, cell: FilledCell, agency: str | None, as_of: date | None
) -> bool:
    stretch = row.stretch_in(column)
    if as_of and stretch and stretch.last_day > as_of:
        return False
    if agency is None:
        return row.wants(column) and not cell.text and not cell.contradictory
    return agency in cell.waits_for

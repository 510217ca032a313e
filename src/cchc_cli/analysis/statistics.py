"""The tables of statistics filled with what agencies have delivered: figures, sums, and who is still missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from cchc_cli.analysis.charge import Charge, charge
from cchc_cli.analysis.delivery_check import conflict
from cchc_cli.analysis.figure import Figure, read_figure
from cchc_cli.analysis.filled_table import FilledCell, FilledRow, FilledTable, Given
from cchc_cli.analysis.missing import Missing, missing
from cchc_cli.analysis.posting import Posting
from cchc_cli.analysis.result_fault import ResultFault
from cchc_cli.analysis.sheet import Sheet, SheetColumn, SheetRow
from cchc_cli.diagnostics import Location
from cchc_cli.message import N_, Message
from cchc_cli.plan.statistics import AGENCIES_ADDED, HEADING_ROW, PERCENT, ROWS_ADDED, WORDS
from cchc_cli.repository.recognition import Registry
from cchc_cli.vietnamese.letters import key
from cchc_cli.vietnamese.number import Number, grouped, whole


@dataclass(frozen=True, slots=True)
class Statistics:
    """Every table, and what is missing from it."""

    tables: tuple[FilledTable, ...]
    missing: tuple[Missing, ...]
    faults: tuple[ResultFault, ...] = ()


def statistics(
    sheets: Sequence[Sheet], posted: Iterable[Posting], registry: Registry, as_of: date | None = None
) -> Statistics:
    """The tables filled; a figure whose period is not over on ``as_of`` is not missed yet."""
    by_cell: dict[tuple[Location, str], list[Posting]] = {}
    for posting in posted:
        by_cell.setdefault((posting.row, posting.column), []).append(posting)
    tables = []
    absent: list[Missing] = []
    faults: list[ResultFault] = []
    for sheet in sheets:
        charges = {row.location: charge(row.lead, registry) for row in sheet.rows}
        filler = _Filler(sheet, by_cell, charges)
        table = FilledTable(sheet, tuple(filler.row(row) for row in sheet.rows))
        tables.append(table)
        faults += filler.faults
        absent += missing(table, charges, as_of)
    return Statistics(tuple(tables), tuple(absent), tuple(faults))


class _Filler:
    """One table while it is filled; sums look at the cells below them."""

    def __init__(
        self,
        sheet: Sheet,
        by_cell: Mapping[tuple[Location, str], list[Posting]],
        charges: Mapping[Location, Charge],
    ) -> None:
        self.sheet = sheet
        self.by_cell = by_cell
        self.charges = charges
        self.by_location = {row.location: row for row in sheet.rows}
        self.cells: dict[tuple[Location, str], FilledCell] = {}
        self.faults: list[ResultFault] = []

    def row(self, row: SheetRow) -> FilledRow:
        return FilledRow(
            row, () if row.side else tuple(self._cell(row, column) for column in self.sheet.columns)
        )

    def _cell(self, row: SheetRow, column: SheetColumn) -> FilledCell:
        place = (row.location, column.name)
        if place not in self.cells:
            self.cells[place] = self._filled(row, column)
        return self.cells[place]

    def _filled(self, row: SheetRow, column: SheetColumn) -> FilledCell:
        if row.combine == ROWS_ADDED and row.type_in(column) != WORDS:
            return self._sum_of_rows(row, column)
        if row.combine == HEADING_ROW:
            return FilledCell(column.name, row.printed.get(column.name, ""), None, complete=True)
        latest, given = _latest(self.by_cell.get((row.location, column.name), ()))
        waits_for = self._waiting(row, column, latest)
        same_agency = [group for group in latest.values() if not _agree(group)]
        if same_agency or (row.combine != AGENCIES_ADDED and not _agree(_all(latest))):
            self._tell_conflict(row, column, same_agency[0] if same_agency else _all(latest))
            return FilledCell(column.name, "", None, given=given, contradictory=True, waits_for=waits_for)
        if row.combine == AGENCIES_ADDED:
            return self._sum_of_agencies(row, column, _one_each(latest), given, waits_for)
        return _single(row, column, _all(latest), given, waits_for)

    def _sum_of_rows(self, row: SheetRow, column: SheetColumn) -> FilledCell:
        parts = [self._cell(part, column) for part in self._parts(row)]
        values = [part.value for part in parts]
        known = [value for value in values if value is not None]
        total = _total(known) if known and row.type_in(column) != PERCENT else None
        complete = bool(parts) and total is not None and len(known) == len(parts)
        printed = row.printed.get(column.name)
        value = total if complete else None
        text = printed or (grouped(value) if value is not None else "")
        return FilledCell(column.name, text, value, total, computed=True, complete=complete)

    def _parts(self, row: SheetRow) -> Iterator[SheetRow]:
        """The rows that a sum adds: those directly below, below side heads and headings too."""
        for location in row.below:
            part = self.by_location[location]
            if part.side or part.combine == HEADING_ROW:
                yield from self._parts(part)
            else:
                yield part

    def _sum_of_agencies(
        self,
        row: SheetRow,
        column: SheetColumn,
        figures: Sequence[Figure],
        given: tuple[Given, ...],
        waits_for: tuple[str, ...],
    ) -> FilledCell:
        if row.type_in(column) in (WORDS, PERCENT):
            # Neither words nor shares can be added: what was delivered stands side by side.
            text = "; ".join(figure.text for figure in figures) if not waits_for else ""
            return FilledCell(
                column.name, text, None, None, given, complete=not waits_for, waits_for=waits_for
            )
        values = [figure.value for figure in figures if figure.value is not None]
        total = _total(values) if values else None
        complete = bool(values) and not waits_for
        value = total if complete else None
        printed = row.printed.get(column.name)
        text = printed or (grouped(value) if value is not None else "")
        return FilledCell(
            column.name, text, value, total, given, computed=True, complete=complete, waits_for=waits_for
        )

    def _waiting(
        self, row: SheetRow, column: SheetColumn, latest: Mapping[str, Sequence[Posting]]
    ) -> tuple[str, ...]:
        """The agencies in charge that have not delivered; of a group without list, the group while nobody has."""
        found = self.charges[row.location]
        if row.printed.get(column.name) or not row.wants(column):
            return ()
        if row.combine != AGENCIES_ADDED:
            return () if latest else found.agencies
        have = set(latest)
        named = {key(agency) for agency in found.agencies}
        strangers = have - named
        return tuple(
            agency
            for agency in found.agencies
            if key(agency) not in have and not (agency in found.groups and strangers)
        )

    def _tell_conflict(self, row: SheetRow, column: SheetColumn, group: Iterable[Posting]) -> None:
        values = {"row": row.address, "column": column.name}
        message = Message(N_("row {row}, “{column}”: the delivered figures contradict each other"), values)
        self.faults.append(conflict(message, [(posting.figure.text, posting.at) for posting in group]))


def _single(
    row: SheetRow,
    column: SheetColumn,
    latest: Sequence[Posting],
    given: tuple[Given, ...],
    waits_for: tuple[str, ...],
) -> FilledCell:
    """The cell of a row that one agency fills, or the paper itself."""
    if printed := row.printed.get(column.name):
        read = read_figure(printed, row.type_in(column), row.unit)
        value = read.value if isinstance(read, Figure) else None
        return FilledCell(column.name, printed, value, given=given, complete=True)
    figure = latest[0].figure if latest else None
    text, value = (figure.text, figure.value) if figure else ("", None)
    return FilledCell(column.name, text, value, None, given, complete=bool(figure), waits_for=waits_for)


def _latest(posted: Iterable[Posting]) -> tuple[dict[str, list[Posting]], tuple[Given, ...]]:
    """By agency the figures of its last day, and everything that was delivered, in order of agency and day."""
    ordered = sorted(posted, key=_order)
    last: dict[str, date] = {}
    for posting in ordered:
        last[key(posting.agency or "")] = posting.date
    latest: dict[str, list[Posting]] = {}
    given = []
    for posting in ordered:
        name = key(posting.agency or "")
        superseded = posting.date < last[name]
        figure = posting.figure
        given.append(Given(posting.agency, figure.text, figure.value, posting.date, superseded))
        if not superseded:
            latest.setdefault(name, []).append(posting)
    return latest, tuple(given)


def _order(posting: Posting) -> tuple[str, date, str, str]:
    return key(posting.agency or ""), posting.date, posting.figure.text, posting.at.file


def _all(latest: Mapping[str, Sequence[Posting]]) -> list[Posting]:
    return [posting for group in latest.values() for posting in group]


def _one_each(latest: Mapping[str, Sequence[Posting]]) -> list[Figure]:
    return [group[0].figure for group in latest.values()]


def _agree(group: Sequence[Posting]) -> bool:
    return all(posting.figure.agrees(group[0].figure) for posting in group[1:])


def _total(values: Iterable[Number]) -> Number:
    return whole(sum((Decimal(value) for value in values), Decimal(0)))

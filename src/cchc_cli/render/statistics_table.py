"""Tables to be filled with figures: two levels of heads, rows below rows, heads at the side."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Location
from cchc_cli.plan.stat_columns import layout
from cchc_cli.plan.statistics import Column, StatRow, StatTable
from cchc_cli.render.cells import cell
from cchc_cli.render.printing import Printing
from cchc_cli.render.view import Block, Cell, Row, Table
from cchc_cli.render.widths import widths


def statistics_table(table: StatTable, location: Location, printing: Printing) -> Table:
    """The printed table, with the figures that the paper itself states."""
    heads = _heads(table.columns)
    rows = tuple(_Printer(table, printing).rows(table.rows, (*location, "rows")))
    heading = None
    if table.heading:
        words = " ".join(printing.paragraphs(table.heading))
        heading = Block("section", printing.numbering.label(location), words, heading=True)
    notes = tuple(note.strip().removeprefix("-").strip() for note in table.notes)
    return Table(heading, "", widths(heads, rows), heads, rows, notes)


def _heads(columns: tuple[Column, ...]) -> tuple[Row, ...]:
    two = any(column.columns for column in columns)
    first = tuple(
        cell(column.head, across=len(column.columns))
        if column.columns
        else cell(column.head, down=2 if two else 1)
        for column in columns
    )
    second = tuple(cell(head) for column in columns for head in column.columns)
    return (Row("head", first), Row("head", second)) if two else (Row("head", first),)


class _Printer:
    """One table while it is laid out: where the numbers and the texts of its rows stand."""

    def __init__(self, table: StatTable, printing: Printing) -> None:
        self.printing = printing
        columns = layout(table)
        self.leaves = columns.leaves
        self.numbered = columns.numbered
        self.text_column = columns.text_column

    def rows(self, rows: tuple[StatRow, ...], location: Location) -> Iterator[Row]:
        """The rows in print order, those below a row after it."""
        for index, row in enumerate(rows):
            place = (*location, index)
            if row.side is not None and row.rows and self.text_column > 0:
                yield from self._beside(row, row.side, place)
            else:
                yield Row("row", tuple(self._cells(row, place)))
                yield from self.rows(row.rows, (*place, "rows"))

    def _beside(self, row: StatRow, side: str, place: Location) -> Iterator[Row]:
        """The rows below a side head, which stands in their first column; one side is all the paper has room for."""
        below = tuple(self._flat(row.rows, (*place, "rows")))
        for number, cells in enumerate(below):
            head = (cell(side, down=len(below)),) if number == 0 else ()
            yield Row("row", (*head, *cells[1:]))

    def _flat(self, rows: tuple[StatRow, ...], location: Location) -> Iterator[tuple[Cell, ...]]:
        for index, row in enumerate(rows):
            place = (*location, index)
            yield tuple(self._cells(row, place))
            yield from self._flat(row.rows, (*place, "rows"))

    def _cells(self, row: StatRow, place: Location) -> Iterator[Cell]:
        words = row.side or (" ".join(self.printing.paragraphs(row.text)))
        for column, leaf in enumerate(self.leaves):
            if column == self.text_column:
                yield cell(words)
            elif column == 0 and self.numbered:
                yield cell(self.printing.numbering.label(place), "number")
            else:
                value = row.values.get(leaf.name) or row.values.get(leaf.head) or ""
                yield cell(value, "amount")

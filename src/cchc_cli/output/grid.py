"""A table drawn at settled widths.

By hand and not by rich: rich's wrapping loses letters where wide ones stand in a column that is just wide enough
(found by the property test), strips the blanks that put digits below each other, and costs 40 ms to load; once
wrapping and widths are ours, what is left is this.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from cchc_cli.output.display import width, wrapped
from cchc_cli.output.look import Look

GAP = 2
"""blank columns between two columns of the table"""


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A column as it is drawn; figures are set flush right."""

    heading: str
    size: int
    right: bool


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row as it is drawn; ``indent`` moves all lines of the first cell."""

    cells: tuple[str, ...]
    indent: int
    strong: bool


def grid(columns: Sequence[GridColumn], rows: Iterable[GridRow], look: Look) -> str:
    """The drawn table, a line feed after each line; no line is wider than the sizes ask for."""
    heading = GridRow(tuple(column.heading for column in columns), 0, strong=True)
    rule = ("-" if look.ascii_only else "─") * (sum(column.size + GAP for column in columns) - GAP)
    lines = [*_lines(columns, heading, look), rule]
    lines += (line for row in rows for line in _lines(columns, row, look))
    return "".join(f"{line}\n" for line in lines)


def _lines(columns: Sequence[GridColumn], row: GridRow, look: Look) -> Iterator[str]:
    indents = (row.indent, *(0 for _ in columns[1:]))
    cells = (_cell(*each) for each in zip(columns, row.cells, indents, strict=True))
    blank = tuple(" " * column.size for column in columns)
    for pieces in zip_longest(*cells):
        filled = (piece if piece is not None else space for piece, space in zip(pieces, blank, strict=True))
        line = (" " * GAP).join(filled).rstrip()
        yield look.paint(line, "strong") if row.strong else line


def _cell(column: GridColumn, cell: str, indent: int) -> Iterator[str]:
    """The lines of a cell, all as wide as its column."""
    if column.right and width(cell) <= column.size:
        # As it is: the blanks behind a figure stand for the decimals and units that others have.
        yield " " * (column.size - width(cell)) + cell
        return
    for paragraph in cell.split("\n"):
        for line in wrapped(paragraph, column.size, lead=indent, hang=indent):
            blanks = " " * (column.size - indent - width(line))
            yield blanks + line if column.right else " " * indent + line + blanks

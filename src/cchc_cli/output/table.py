"""Tables for a terminal: figures below each other by their digits, records where the terminal is narrow."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cchc_cli.message import N_, Message, Translate
from cchc_cli.output.display import visible, width, wrapped
from cchc_cli.output.figures import aligned
from cchc_cli.output.grid import GAP, GridColumn, GridRow, grid
from cchc_cli.output.look import Look
from cchc_cli.output.records import records
from cchc_cli.output.row import INDENT, Column, Row

NARROW = 60
"""Columns under which every table is printed as records."""

_COMFORTABLE = 16
"""columns that a text column should have, so that a sentence does not become a tower of words"""


def table(columns: Sequence[Column], rows: Iterable[Row], look: Look, translate: Translate) -> str:
    """The table, or records where the terminal is narrow or the columns do not fit.

    No word is ever broken and nothing squeezed to a letter a line; a hidden column is named below the table.
    Cells are text as it is: ``[b]`` is no markup.
    """
    shown = _aligned(columns, rows)
    sizes = _fitted(columns, shown, look.columns) if look.columns >= NARROW else None
    if sizes is None:
        return records(columns, shown, look)
    drawn = [GridColumn(columns[i].heading, size, columns[i].kind == "number") for i, size in sizes.items()]
    lines = [GridRow(tuple(row.cells[i] for i in sizes), INDENT * row.level, row.strong) for row in shown]
    hidden = [column.heading for i, column in enumerate(columns) if i not in sizes]
    return grid(drawn, lines, look) + (_hidden_note(hidden, look, translate) if hidden else "")


def _aligned(columns: Sequence[Column], rows: Iterable[Row]) -> list[Row]:
    """The rows with figures padded below each other and nothing in them that a terminal would obey."""
    listed = list(rows)
    filled = (
        aligned(visible(row.cells[i]) for row in listed)
        if column.kind == "number"
        else tuple(_visible(row.cells[i]) for row in listed)
        for i, column in enumerate(columns)
    )
    cells_by_row = zip(*filled, strict=True)
    return [Row(cells, row.level, row.strong) for row, cells in zip(listed, cells_by_row, strict=True)]


def _visible(cell: str) -> str:
    return "\n".join(map(visible, cell.split("\n")))


def _fitted(columns: Sequence[Column], rows: Sequence[Row], room: int) -> dict[int, int] | None:
    """The width of each column that is shown, by its index; None where those of rank 0 do not fit."""
    sizes = {i: _sizes(column, i, rows) for i, column in enumerate(columns)}
    while sizes:
        spare = room - GAP * (len(sizes) - 1) - sum(least for least, _ in sizes.values())
        if spare >= 0:
            return _shared(sizes, spare)
        last = max(sizes, key=lambda i: (columns[i].rank, i))
        if not columns[last].rank:
            return None
        del sizes[last]
    return {}


def _sizes(column: Column, index: int, rows: Sequence[Row]) -> tuple[int, int]:
    """The least width a column can do with, and the one that needs no wrapping."""
    cells = [row.cells[index] for row in rows]
    indents = [INDENT * row.level if index == 0 else 0 for row in rows]
    full = max((_widest(cell, "\n") + by for cell, by in zip(cells, indents, strict=True)), default=0)
    word = max((_widest(cell, None) + by for cell, by in zip(cells, indents, strict=True)), default=0)
    least = full if column.kind == "number" else max(word, min(full, _COMFORTABLE))
    return max(least, _widest(column.heading, None)), max(full, width(column.heading))


def _widest(cell: str, separator: str | None) -> int:
    return max(map(width, cell.split(separator)), default=0)


def _shared(sizes: dict[int, tuple[int, int]], spare: int) -> dict[int, int]:
    """Spare columns go to each column by what it lacks."""
    wanted = sum(full - least for least, full in sizes.values())
    given = min(spare, wanted)
    return {i: least + (full - least) * given // max(wanted, 1) for i, (least, full) in sizes.items()}


def _hidden_note(headings: Sequence[str], look: Look, translate: Translate) -> str:
    message = Message(
        N_("no room for: {columns}; a wider window shows them"), {"columns": ", ".join(headings)}
    )
    return "".join(f"{line}\n" for line in wrapped(message.text(translate), look.columns))

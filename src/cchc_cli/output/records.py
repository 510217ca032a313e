"""A table as records, one below the other: what a narrow terminal can show without breaking words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cchc_cli.output.display import wrapped
from cchc_cli.output.look import Look
from cchc_cli.output.row import INDENT, Column, Row


def records(columns: Sequence[Column], rows: Sequence[Row], look: Look) -> str:
    """Each row as its first cell, then "heading: value" for every other that is not empty.

    A row that leaves its first cell empty, as a heading over others does, begins with its next one.
    """
    return "\n".join("".join(f"{line}\n" for line in _record(columns, row, look)) for row in rows)


def _record(columns: Sequence[Column], row: Row, look: Look) -> Iterator[str]:
    cells = [re.sub(r"[ ;,]*\n", "; ", cell.strip()) for cell in row.cells]
    first = next((at for at, cell in enumerate(cells) if cell), 0)
    indent = INDENT * row.level
    for line in _hanging(cells[first], indent, look):
        yield line[:indent] + (look.paint(line[indent:], "strong") if row.strong else line[indent:])
    for column, value in zip(columns[first + 1 :], cells[first + 1 :], strict=True):
        if value:
            yield from _hanging(f"{column.heading}: {value}", indent + INDENT, look)


def _hanging(text: str, indent: int, look: Look) -> Iterator[str]:
    first, *rest = wrapped(text, look.columns, lead=indent, hang=indent + INDENT)
    yield " " * indent + first
    yield from (" " * (indent + INDENT) + line for line in rest)

"""How cells of tables are filled: one line as it is, several with dashes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cchc_cli.plan.text import Text
from cchc_cli.render.printing import Printing
from cchc_cli.render.view import Cell, ColumnKind


def cell(text: str, kind: ColumnKind = "text", *, across: int = 1, down: int = 1) -> Cell:
    """A cell of one text; its line breaks are paragraphs."""
    return Cell(tuple(line for line in text.split("\n") if line.strip()), kind, across, down)


def listed(entries: Sequence[Text], printing: Printing) -> tuple[str, ...]:
    """One entry as it is, two or more with dashes, as the paper prints a cell."""
    filled = [entry for entry in entries if entry]
    return printing.paragraphs(filled[0]) if len(filled) == 1 else dashed(filled, printing)


def dashed(entries: Iterable[Text], printing: Printing) -> tuple[str, ...]:
    """Every entry with a dash: the cell of a row that has several steps."""
    return tuple(f"- {' '.join(printing.paragraphs(entry))}" for entry in entries if entry)

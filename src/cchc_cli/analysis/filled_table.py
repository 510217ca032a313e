"""A table of statistics with its figures, who delivered each, and what is still awaited."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cchc_cli.analysis.sheet import Sheet, SheetRow
from cchc_cli.vietnamese.number import Number


@dataclass(frozen=True, slots=True)
class Given:
    """A figure that an agency delivered for a cell."""

    agency: str | None
    text: str
    value: Number | None
    date: date
    superseded: bool
    """the same agency has delivered a later one"""


@dataclass(frozen=True, slots=True)
class FilledCell:
    """A cell with what is known of it."""

    column: str
    text: str
    """as it is printed; empty while the figure is missing, incomplete or contradictory"""
    value: Number | None
    partial: Number | None = None
    """of a sum, what has been added so far"""
    given: tuple[Given, ...] = ()
    computed: bool = False
    complete: bool = False
    """of a sum, whether every part has been delivered; of others, whether it is filled"""
    contradictory: bool = False
    waits_for: tuple[str, ...] = ()
    """agencies that have not delivered it"""


@dataclass(frozen=True, slots=True)
class FilledRow:
    """A row with its cells; a side head has none."""

    row: SheetRow
    cells: tuple[FilledCell, ...]


@dataclass(frozen=True, slots=True)
class FilledTable:
    """A table with its rows."""

    sheet: Sheet
    rows: tuple[FilledRow, ...]

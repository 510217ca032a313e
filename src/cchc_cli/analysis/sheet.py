"""The tables of statistics as they wait for figures: columns with their periods, rows with who fills them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from cchc_cli.diagnostics import Location
from cchc_cli.plan.numbering import Numbering
from cchc_cli.plan.plan import Annex, Plan
from cchc_cli.plan.stat_columns import layout
from cchc_cli.plan.statistics import (
    HEADING_ROW,
    ONE_AGENCY,
    ROWS_ADDED,
    WORDS,
    Combine,
    StatRow,
    StatTable,
    ValueType,
)
from cchc_cli.vietnamese.stretch import Stretch, read_stretch


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column that is filled in."""

    name: str
    """as it is told from the others: "Sự nghiệp y tế / Thuộc UBND cấp tỉnh" """
    head: str
    type: ValueType | None
    stretch: Stretch | None
    """None where the head is no period"""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row of a table; what it does not say itself, the rows above it, the table and the annex say."""

    location: Location
    address: str
    id: str | None
    label: str
    text: str
    level: int
    side: bool
    """a head at the side of the rows below, without cells"""
    combine: Combine
    lead: tuple[str, ...]
    type: ValueType | None
    unit: str | None
    stretch: Stretch | None
    printed: Mapping[str, str]
    """the figures that the paper itself prints, by column"""
    below: tuple[Location, ...]
    """the rows directly below"""

    @property
    def is_delivered(self) -> bool:
        """Whether agencies deliver its figures."""
        return not self.side and self.combine not in (ROWS_ADDED, HEADING_ROW)

    def type_in(self, column: SheetColumn) -> ValueType | None:
        """What a cell of the row holds; a column of its own kind (notes) goes before the row."""
        return column.type or self.type

    def wants(self, column: SheetColumn) -> bool:
        """Whether a cell must be filled; words may be left out."""
        return self.is_delivered and self.type_in(column) != WORDS

    def stretch_in(self, column: SheetColumn) -> Stretch | None:
        """The period of a cell: that of its column, or of its row where the periods are rows."""
        return column.stretch or self.stretch


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table."""

    location: Location
    annex: str
    """the annex's label, or its place in brackets"""
    title: str
    heading: str
    columns: tuple[SheetColumn, ...]
    rows: tuple[SheetRow, ...]
    """in print order, side heads among them"""


def sheets(plan: Plan, numbering: Numbering) -> tuple[Sheet, ...]:
    """Every table of statistics in print order."""
    return tuple(
        _sheet(plan, annex, table, ("annexes", number, "statistics", index), numbering)
        for number, annex in enumerate(plan.annexes)
        for index, table in enumerate(annex.statistics)
    )


def _sheet(plan: Plan, annex: Annex, table: StatTable, location: Location, numbering: Numbering) -> Sheet:
    columns = tuple(
        SheetColumn(leaf.name, leaf.head, leaf.type, read_stretch(leaf.head, plan.year))
        for leaf in layout(table).figures
    )
    above = SheetRow(
        location=location,
        address="",
        id=None,
        label="",
        text="",
        level=-1,
        side=False,
        combine=ONE_AGENCY,
        lead=annex.lead,
        type=table.type,
        unit=table.unit,
        stretch=None,
        printed={},
        below=(),
    )
    rows = tuple(_rows(table.rows, above, numbering, plan.year, columns))
    heading = table.heading.printed() if table.heading else ""
    title = " ".join(annex.title.printed().split())
    return Sheet(location, numbering.address(location[:2]), title, heading, columns, rows)


def _rows(
    rows: Sequence[StatRow], above: SheetRow, numbering: Numbering, year: int, columns: Sequence[SheetColumn]
) -> Iterator[SheetRow]:
    for index, row in enumerate(rows):
        location = (*above.location, "rows", index)
        text = row.side or (" ".join(row.text.printed().split()) if row.text else "")
        found = replace(
            above,
            location=location,
            address=numbering.address(location),
            id=row.id,
            label=numbering.label(location),
            text=text,
            level=above.level + 1,
            side=row.side is not None,
            combine=row.combine or ONE_AGENCY,
            lead=row.lead or above.lead,
            type=row.type or above.type,
            unit=row.unit or above.unit,
            stretch=read_stretch(text, year) or above.stretch,
            printed=_printed(row, columns),
            below=tuple((*location, "rows", number) for number in range(len(row.rows))),
        )
        yield found
        yield from _rows(row.rows, found, numbering, year, columns)


def _printed(row: StatRow, columns: Sequence[SheetColumn]) -> dict[str, str]:
    """Figures that the paper prints; a bare head stands for every column that has it, as in print."""
    said = {column.name: row.values.get(column.name) or row.values.get(column.head) for column in columns}
    return {name: value for name, value in said.items() if value}

"""The columns of money that a plan prints, cell by cell: amounts of a table of money, and of a table of tasks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.diagnostics import Location
from cchc_cli.lint.rule import Context
from cchc_cli.plan.budget import BudgetLine, BudgetTable
from cchc_cli.plan.duty import Duty, Work
from cchc_cli.plan.plan import Annex


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a money column, with the source beside it."""

    location: Location
    """of the words"""
    row: Location
    text: str
    source: str | None
    source_at: Location
    has_part_by_source: bool = False
    """shared out among columns of sources"""


@dataclass(frozen=True, slots=True)
class Column:
    """The money of one annex."""

    annex: Location
    cells: tuple[Cell, ...]
    """rows only, no totals"""
    totals: tuple[tuple[Location, str], ...]
    table: BudgetTable | None
    """None: the money column of a table of tasks"""

    @property
    def figures(self) -> Iterator[tuple[Location, str]]:
        """Every typed amount, totals included."""
        yield from ((cell.location, cell.text) for cell in self.cells if cell.text)
        yield from self.totals


def columns(context: Context) -> tuple[Column, ...]:
    """One for each annex with money; ask it through ``context.once``."""
    found = (_column(annex, ("annexes", index)) for index, annex in enumerate(context.plan.annexes))
    return tuple(column for column in found if column.cells)


def money_lines(table: BudgetTable, annex: Location) -> Iterator[tuple[Location, BudgetLine]]:
    """The lines of a table with their places."""
    at = (*annex, "budget")
    yield from (((*at, "lines", index), line) for index, line in enumerate(table.lines))
    for number, group in enumerate(table.groups):
        for index, line in enumerate(group.lines):
            yield (*at, "groups", number, "lines", index), line


def _column(annex: Annex, at: Location) -> Column:
    table = annex.budget
    if table is None:
        return Column(at, tuple(_of_tasks(annex, at)), (), None)
    cells = [cell for place, line in money_lines(table, at) for cell in _of_line(place, line)]
    return Column(at, tuple(cells), tuple(_totals(table, (*at, "budget"))), table)


def _of_line(at: Location, line: BudgetLine) -> Iterator[Cell]:
    place = (*at, "source")
    for source, text in line.amount_by_source.items():
        yield Cell((*at, "amount_by_source", source), at, text, source, at, has_part_by_source=True)
    if not line.amount_by_source:
        yield Cell((*at, "amount"), at, line.amount or "", line.source, place)


def _totals(table: BudgetTable, at: Location) -> Iterator[tuple[Location, str]]:
    for index, group in enumerate(table.groups):
        if group.total:
            yield (*at, "groups", index, "total"), group.total
    if table.total:
        yield (*at, "total"), table.total
    for source, text in table.total_by_source.items():
        yield (*at, "total_by_source", source), text


def _of_tasks(annex: Annex, at: Location) -> Iterator[Cell]:
    works: list[tuple[Location, Work]] = []
    for index, area in enumerate(annex.areas):
        place = (*at, "areas", index)
        works += [(place, area), *(((*place, "tasks", n), task) for n, task in enumerate(area.tasks))]
    works += [((*at, "tasks", n), task) for n, task in enumerate(annex.tasks)]
    for place, work in works:
        yield from _of_duty(place, work, work)
        for key in ("steps", "rows"):
            for index, step in enumerate(getattr(work, key)):
                yield from _of_duty((*place, key, index), step, work)


def _of_duty(at: Location, duty: Duty, work: Work) -> Iterator[Cell]:
    if duty.budget:
        source = duty.source or work.source
        yield Cell((*at, "budget", "text"), at, duty.budget.text, source, (*at, "source"))

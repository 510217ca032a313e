"""The table of money: units, lines, columns of sources, the total."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from cchc_cli.analysis.budget import Budget, Group
from cchc_cli.analysis.money_lines import MoneyLine
from cchc_cli.diagnostics import Location
from cchc_cli.plan.budget import BudgetGroup, BudgetLine, BudgetTable
from cchc_cli.plan.plan import Annex
from cchc_cli.render.cells import cell
from cchc_cli.render.columns import heads, printed_columns, renamed
from cchc_cli.render.printing import Printing, separator
from cchc_cli.render.view import Cell, Row, RowKind, Table
from cchc_cli.render.widths import widths
from cchc_cli.vietnamese.money import in_unit
from cchc_cli.vietnamese.number import Number

_ORDER = ("number", "text", "amount", "sources", "source", "note")
_ALWAYS = ("number", "text", "amount")
_NAMES = {"title": "text", "budget": "amount"}


def money_table(annex: Annex, location: Location, printing: Printing) -> Table:
    """The printed table of an annex of money: typed figures as typed, the others computed."""
    table = annex.budget
    assert table is not None, "called for an annex of money"  # noqa: S101 - narrows the type
    budget = next(found for found in printing.budgets if found.location == location)
    printer = _Printer(annex, table, budget, printing)
    head = printer.heads()
    rows = tuple(printer.rows())
    return Table(None, table.unit or "", widths(head, rows), head, rows)


class _Printer:
    """One table while it is laid out: its columns, and how its figures are written."""

    def __init__(self, annex: Annex, table: BudgetTable, budget: Budget, printing: Printing) -> None:
        self.table, self.budget, self.printing = table, budget, printing
        self.separator = separator(table)
        self.source_name = printing.repository.settings.source_name
        self.sources = self._sources()
        named = {"sources": "source"} if not self.sources else {}
        self.named = renamed(annex.headers.items(), {**_NAMES, **named})
        self.columns = printed_columns(self.named, _ORDER, _ALWAYS, self._filled())

    def _sources(self) -> dict[str, str]:
        """The columns of funding, by the source's one name: those the table declares, then those its lines use."""
        columns = {self.source_name(source): head for source, head in self.table.sources.items()}
        lines = self.table.all_lines
        used = [source for line in lines for source in line.amount_by_source]
        if columns or used:
            used += [line.source for line in lines if line.source]
        for source in (*used, *self.table.total_by_source):
            columns.setdefault(self.source_name(source), source)
        return columns

    def _filled(self) -> set[str]:
        lines = self.table.all_lines
        filled = {
            "number": self.printing.numbers_below(self.budget.location),
            "text": True,
            "amount": True,
            "sources": bool(self.sources),
            "source": not self.sources and any(line.source for line in lines),
            "note": any(line.note for line in lines),
        }
        return {column for column, is_filled in filled.items() if is_filled}

    def heads(self) -> tuple[Row, ...]:
        """One row, or two where the sources stand under one head."""
        ((row),) = heads(self.columns, self.named, self.printing.frame.heads["money"])
        if "sources" not in self.columns:
            return (row,)
        first = tuple(
            Cell(head.paragraphs, across=len(self.sources))
            if column == "sources"
            else Cell(head.paragraphs, down=2)
            for column, head in zip(self.columns, row.cells, strict=True)
        )
        return Row("head", first), Row("head", tuple(cell(head) for head in self.sources.values()))

    def rows(self) -> Iterator[Row]:
        """Units with their lines, or lines; the total last."""
        typed_lines = iter(self.table.all_lines)
        typed_groups = iter(self.table.groups)
        for group in self.budget.groups:
            if group.name is not None:
                yield self._group(group, next(typed_groups))
            for line in group.lines:
                yield self._line(line, next(typed_lines))
        yield self._total()

    def _group(self, group: Group, typed: BudgetGroup) -> Row:
        words = {
            "number": self.printing.numbering.label(group.location),
            "text": self.printing.line(typed.name),
            "amount": typed.total or self._figure(group.computed),
        }
        # What a paper states is stated in its own words alone; a draft's sums are computed.
        by_source = {} if typed.total else self._figures(_by_source(group.lines))
        return self._row("group", words, by_source)

    def _line(self, line: MoneyLine, typed: BudgetLine) -> Row:
        amount = typed.amount or (self._figure(line.fixed) if line.fixed is not None else "")
        by_source = {self.source_name(source): figure for source, figure in typed.amount_by_source.items()}
        if typed.source and not by_source:
            by_source = {self.source_name(typed.source): amount}
        words = {
            "number": self.printing.numbering.label(line.location),
            "text": self.printing.line(typed.text),
            "amount": amount,
            "source": typed.source or "",
            "note": self.printing.line(typed.note) if typed.note else "",
        }
        return self._row("row", words, by_source)

    def _total(self) -> Row:
        table = self.table
        words = {
            "text": table.total_label or self.printing.frame.lines["total"],
            "amount": table.total or self._figure(self.budget.computed_total),
        }
        computed = {} if table.total else self._figures(self.budget.computed_sources)
        typed = {self.source_name(source): figure for source, figure in table.total_by_source.items()}
        return self._row("total", words, {**computed, **typed})

    def _row(self, kind: RowKind, words: Mapping[str, str], by_source: Mapping[str, str]) -> Row:
        cells: list[Cell] = []
        for column in self.columns:
            text = words.get(column, "")
            if column == "sources":
                cells += [cell(by_source.get(name, ""), "amount") for name in self.sources]
            elif column == "number":
                cells.append(cell(text, "number"))
            else:
                cells.append(cell(text, "amount" if column == "amount" else "text"))
        return Row(kind, tuple(cells))

    def _figures(self, amounts: Mapping[str, Number]) -> dict[str, str]:
        return {source: self._figure(amount) for source, amount in amounts.items() if amount}

    def _figure(self, amount: Number) -> str:
        return in_unit(amount, self.budget.unit, self.separator)


def _by_source(lines: tuple[MoneyLine, ...]) -> dict[str, Number]:
    sums: dict[str, Number] = {}
    for line in lines:
        for source, amount in (line.by_source or {}).items():
            sums[source] = sums.get(source, 0) + amount
    return sums

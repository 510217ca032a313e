"""The money of a plan: what the paper declares beside what its lines add up to, in đồng.

A declared figure and the computed one are both kept; a rate is never summed as an amount; what the paper does
not state (a source, a unit) is not guessed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from cchc_cli.analysis.money_lines import (
    MoneyLine,
    SourceName,
    Table,
    amount_in_dong,
    table_line,
    task_lines,
    unit_of,
)
from cchc_cli.analysis.money_words import Figures, Words, amounts_in_words
from cchc_cli.analysis.work import work_items
from cchc_cli.diagnostics import Location
from cchc_cli.plan.budget import BudgetTable
from cchc_cli.plan.numbering import Numbering
from cchc_cli.plan.plan import Annex, Plan
from cchc_cli.vietnamese.number import Number

__all__ = ["Budget", "By", "Group", "Words", "budgets", "regrouped"]

By = Literal["unit", "source", "area", "agency"]


@dataclass(frozen=True, slots=True)
class Group:
    """Lines under one name; ``name`` is None for lines of which the paper does not state it."""

    name: str | None
    address: str
    location: Location
    declared: Number | None
    lines: tuple[MoneyLine, ...]

    @property
    def computed(self) -> Number:
        """The sum of the fixed amounts."""
        return sum(line.amount for line in self.lines)

    @property
    def complete(self) -> bool:
        """Whether every line has a fixed amount, so that the sum can be held against a declared one."""
        return all(line.fixed is not None for line in self.lines)

    @property
    def is_wrong(self) -> bool:
        """Whether the declared figure is not the sum of its lines."""
        return self.declared is not None and self.complete and self.declared != self.computed


@dataclass(frozen=True, slots=True)
class Budget:
    """The money of one table."""

    title: str
    address: str
    location: Location
    """of the annex"""
    unit: int
    declared_total: Number | None
    declared_sources: Mapping[str, Number]
    groups: tuple[Group, ...]
    """by unit as printed; one group without a name where the table has no units"""
    words: tuple[Words, ...]
    from_tasks: bool
    """the money column of a table of tasks, as against a table of money"""
    prints_sources: bool = False
    """whether the table has a column for each source, so that a blank cell says that it pays nothing"""

    @property
    def lines(self) -> tuple[MoneyLine, ...]:
        """All lines in print order."""
        return tuple(line for group in self.groups for line in group.lines)

    @property
    def computed_total(self) -> Number:
        """The sum of all fixed amounts."""
        return sum(line.amount for line in self.lines)

    @property
    def derived_total(self) -> Number:
        """The same with the rates that can be counted."""
        return sum(line.amount + (line.derived or 0) for line in self.lines)

    @property
    def complete(self) -> bool:
        """Whether every line has a fixed amount."""
        return all(group.complete for group in self.groups)

    @property
    def sources_complete(self) -> bool:
        """Whether the sums by source are whole: every amount is fixed, and its source named or its column printed blank."""
        return self.complete and (self.prints_sources or all(line.by_source for line in self.lines))

    @property
    def difference(self) -> Number | None:
        """Computed minus declared; None when nothing is declared or the sum is not complete."""
        if self.declared_total is None or not self.complete:
            return None
        return self.computed_total - self.declared_total

    @property
    def computed_sources(self) -> dict[str, Number]:
        """The sum by source of the lines that name one, in the order of the paper."""
        sums: dict[str, Number] = dict.fromkeys(self.declared_sources, 0)
        for line in self.lines:
            if line.fixed is not None:
                for source, amount in (line.by_source or {}).items():
                    sums[source] = sums.get(source, 0) + amount
        return sums

    @property
    def without_source(self) -> Number:
        """The sum of what no source is named for."""
        return self.computed_total - sum(self.computed_sources.values())

    @property
    def is_wrong(self) -> bool:
        """Whether any declared figure differs from what the lines say."""
        sources = self.computed_sources
        return (
            bool(self.difference)
            or any(group.is_wrong for group in self.groups)
            or any(words.agrees is False for words in self.words)
            or (
                self.sources_complete
                and any(sources[name] != figure for name, figure in self.declared_sources.items())
            )
        )


def budgets(plan: Plan, numbering: Numbering, named: SourceName = str) -> tuple[Budget, ...]:
    """The money of every annex that holds some; ``named`` tells spellings of one source together."""
    items = work_items(plan, numbering)
    tasks = {name: item for item in items for name in (item.address, item.id) if name}
    found = (
        _money_table(
            annex, annex.budget, ("annexes", index), Table(unit_of(annex.budget), numbering, named, tasks)
        )
        if annex.budget
        else _of_tasks(annex, ("annexes", index), numbering, named)
        for index, annex in enumerate(plan.annexes)
    )
    return tuple(budget for budget in found if budget is not None)


def regrouped(
    budget: Budget, by: By, names: Callable[[MoneyLine], Iterable[str]] | None = None
) -> tuple[Group, ...]:
    """The lines by source, area or agency; ``names`` gives the official names of a line's lead agencies."""
    if by == "unit":
        return budget.groups
    declared = budget.declared_sources if by == "source" else {}
    # A declared source that no line names is a group without lines: it is the fault people look for.
    sorted_lines: dict[str | None, list[MoneyLine]] = {name: [] for name in declared}
    for line in budget.lines:
        for name, part in _shares(line, by, names):
            sorted_lines.setdefault(name, []).append(part)
    return tuple(
        Group(name, "", budget.location, declared.get(name) if name else None, tuple(lines))
        for name, lines in sorted_lines.items()
    )


def _of_tasks(annex: Annex, at: Location, numbering: Numbering, named: SourceName) -> Budget | None:
    lines = tuple(task_lines(annex, at, numbering, named))
    if not lines:
        return None
    group = Group(None, "", at, None, lines)
    title = annex.title.printed()
    return Budget(title, numbering.address(at), at, 1, None, {}, (group,), (), from_tasks=True)


def _money_table(annex: Annex, budget: BudgetTable, at: Location, table: Table) -> Budget:
    sources = {
        table.named(name): amount
        for name, text in budget.total_by_source.items()
        if (amount := amount_in_dong(text, table.unit)) is not None
    }
    computed = Budget(
        annex.title.printed(),
        table.numbering.address(at),
        at,
        table.unit,
        amount_in_dong(budget.total, table.unit),
        sources,
        tuple(_groups(budget, (*at, "budget"), table)),
        (),
        from_tasks=False,
        prints_sources=bool(budget.sources),
    )
    closing = annex.closing.printed() if annex.closing else ""
    heads = {table.named(name): (name, head) for name, head in budget.sources.items()}
    return replace(computed, words=amounts_in_words(closing, _figures(computed), heads))


def _figures(budget: Budget) -> Figures:
    """The figures that the table prints: the declared ones, and what is computed where none is declared."""
    total = budget.declared_total
    if total is None and budget.complete:
        total = budget.computed_total
    sources = budget.computed_sources if budget.sources_complete else dict.fromkeys(budget.computed_sources)
    return Figures(total, {**sources, **budget.declared_sources})


def _groups(budget: BudgetTable, at: Location, table: Table) -> Iterator[Group]:
    if budget.lines:
        lines = (table_line(line, (*at, "lines", index), table) for index, line in enumerate(budget.lines))
        yield Group(None, "", at, None, tuple(lines))
    for index, group in enumerate(budget.groups):
        place = (*at, "groups", index)
        name = group.name.printed()
        lines = (
            table_line(line, (*place, "lines", number), table, name)
            for number, line in enumerate(group.lines)
        )
        declared = amount_in_dong(group.total, table.unit)
        yield Group(name, table.numbering.address(place), place, declared, tuple(lines))


def _shares(
    line: MoneyLine, by: By, names: Callable[[MoneyLine], Iterable[str]] | None
) -> Iterable[tuple[str | None, MoneyLine]]:
    """The groups a line belongs to; a line of several sources is shared out."""
    if by == "source":
        if not line.by_source:
            return [(None, line)]
        return [(source, _part(line, source, amount)) for source, amount in line.by_source.items()]
    if by == "area":
        return [(line.area, line)]
    # One line with two lead agencies cannot be shared out, and must not count twice.
    return [(", ".join(names(line)) or None if names else None, line)]


def _part(line: MoneyLine, source: str, amount: Number) -> MoneyLine:
    if line.fixed is not None:
        return replace(line, fixed=amount, by_source={source: amount})
    return replace(line, derived=amount, by_source={source: amount})

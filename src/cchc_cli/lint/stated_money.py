"""What the text says of all the money of a plan, held against the one table that it has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.analysis.budget import Budget
from cchc_cli.diagnostics import Location
from cchc_cli.lint.money_notes import table_of
from cchc_cli.lint.rule import Context
from cchc_cli.plan.prose import Passage
from cchc_cli.vietnamese.letters import key
from cchc_cli.vietnamese.number import Number
from cchc_cli.vietnamese.stated_total import StatedTotal, stated_totals


@dataclass(frozen=True, slots=True)
class Statement:
    """A total that the text states, and where."""

    passage: Passage
    total: StatedTotal


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A figure of the text that the table contradicts."""

    statement: Statement
    start: int
    end: int
    said: Number
    figure: Number
    """what the table says"""
    table_at: Location


def statements(context: Context) -> tuple[Statement, ...]:
    """Every total in running text; ask it through ``context.once``."""
    return tuple(
        Statement(passage, total)
        for passage in context.passages
        for total in stated_totals(passage.printed, context.plan.year)
    )


def contradictions(context: Context) -> tuple[Contradiction, ...]:
    """The totals of the text that are not those of the plan's only table of money; ask it through ``context.once``."""
    if len(context.budgets) != 1 or context.budgets[0].from_tasks:
        return ()
    budget = context.budgets[0]
    return tuple(
        found
        for statement in context.once(statements)
        if statement.passage.location[:2] != budget.location
        for found in _of_statement(statement, budget, context)
    )


def _of_statement(statement: Statement, budget: Budget, context: Context) -> Iterator[Contradiction]:
    total = statement.total
    right = _totals(budget)
    if right and total.value not in right:
        place = (*budget.location, "budget", "total")
        yield Contradiction(statement, total.start, total.end, total.value, max(right), place)
    table = table_of(budget, context.plan)
    for part in total.parts:
        for name, head in table.sources.items() if table else ():
            figures = _source_figures(budget, context.settings.source_name(name))
            said = any(words in part.before for words in (key(name), key(head)))
            if said and figures and part.value not in figures:
                place = (*budget.location, "budget", "total_by_source", name)
                yield Contradiction(statement, part.start, part.end, part.value, max(figures), place)


def _totals(budget: Budget) -> set[Number]:
    """The declared total and the computed one: where they differ, that is reported for itself."""
    computed = budget.computed_total if budget.complete else None
    return {total for total in (budget.declared_total, computed) if total is not None}


def _source_figures(budget: Budget, source: str) -> set[Number]:
    computed = budget.computed_sources.get(source) if budget.sources_complete else None
    return {figure for figure in (budget.declared_sources.get(source), computed) if figure is not None}

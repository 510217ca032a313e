"""Lines of money whose printed arithmetic and amount disagree, and what that does to the sums above."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from cchc_cli.analysis.budget import Budget
from cchc_cli.analysis.money_lines import MoneyLine, arithmetic
from cchc_cli.diagnostics import Location
from cchc_cli.lint.money_notes import table_of
from cchc_cli.lint.rule import Context
from cchc_cli.plan.budget import BudgetLine
from cchc_cli.vietnamese.number import Number
from cchc_cli.vietnamese.product import sum_of_products


@dataclass(frozen=True, slots=True)
class WrongLine:
    """A line with what its arithmetic gives."""

    budget: Budget
    line: MoneyLine
    typed: BudgetLine
    product: Number

    @property
    def difference(self) -> Number:
        """By how much its amount would have to grow."""
        return self.product - self.line.amount


def wrong_lines(context: Context) -> tuple[WrongLine, ...]:
    """Every line that prints another amount than its arithmetic gives."""
    return context.once(_wrong_lines)


def _wrong_lines(context: Context) -> tuple[WrongLine, ...]:
    return tuple(found for budget in context.budgets for found in _of_table(budget, context))


def _of_table(budget: Budget, context: Context) -> Iterator[WrongLine]:
    table = table_of(budget, context.plan)
    for line, typed in zip(budget.lines, table.all_lines, strict=True) if table else ():
        marked = arithmetic(typed.text)
        written = sum_of_products(typed.text.printed()) if marked is None else None
        product = written[2] if written else marked
        if product is not None and line.fixed is not None and product != line.fixed:
            yield WrongLine(budget, line, typed, product)


def explains(
    lines: Iterable[MoneyLine], missing: Number, context: Context, source: str | None = None
) -> bool:
    """Whether a sum is wrong only because the amounts of such lines are: it adds up what their arithmetic gives."""
    wrong: Mapping[Location, Number] = {each.line.location: each.difference for each in wrong_lines(context)}
    found = [
        wrong[line.location]
        for line in lines
        if line.location in wrong and (source is None or source in (line.by_source or {}))
    ]
    return bool(found) and sum(found) == missing

"""Whether a wrong total is a fault of its own, or faithfully adds up what is wrong above it."""

from __future__ import annotations

from cchc_cli.analysis.budget import Budget
from cchc_cli.vietnamese.number import Number


def printed_sum(budget: Budget) -> Number:
    """The sum of the sub-totals as printed, of the lines where a unit has none."""
    return sum(group.computed if group.declared is None else group.declared for group in budget.groups)


def follows_subtotals(budget: Budget) -> bool:
    """Whether the total adds up sub-totals of which some are wrong (BUD101)."""
    return bool(budget.difference) and budget.declared_total == printed_sum(budget)


def follows_sources(budget: Budget) -> bool:
    """Whether the total adds up the totals of the sources, of which some are wrong (BUD103)."""
    if not budget.difference or follows_subtotals(budget) or not budget.declared_sources:
        return False
    return not budget.without_source and budget.declared_total == sum(budget.declared_sources.values())

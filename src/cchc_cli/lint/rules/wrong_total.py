"""BUD102."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.analysis.budget import Budget
from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.money_fixes import new_words
from cchc_cli.lint.money_notes import as_typed, deviation, spoilt_words, table_of, where
from cchc_cli.lint.products import explains
from cchc_cli.lint.rule import At, Context, Finding, Replacement, Rule
from cchc_cli.lint.total_cause import follows_sources, follows_subtotals, printed_sum
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.money import vnd


class WrongTotal(Rule):
    """The grand total of a table is not the sum of what stands above it.

    A total that faithfully adds up a wrong sub-total (BUD101) or a wrong total of a source (BUD103) is not a second
    fault.

    ## Why
    The grand total is the figure that is approved, and that the words and the decision repeat.

    ## Bad
    ```yaml
    budget:
      lines:
        - text: Tập huấn
          amount: 20 000 000
        - text: Kiểm tra
          amount: 15 000 000
      total: 30 000 000  # error
    ```

    ## Good
    ```yaml
    budget:
      lines:
        - text: Tập huấn
          amount: 20 000 000
        - text: Kiểm tra
          amount: 15 000 000
      total: 35 000 000
    ```
    """

    code = "BUD102"
    name = "wrong-total"
    severity = Severity.ERROR
    fix = "unsafe"
    message = N_("the total is {deviation}")

    def check(self, context: Context) -> Iterator[Finding]:
        """At most one finding a table."""
        for budget in context.budgets:
            if not budget.difference or follows_subtotals(budget) or follows_sources(budget):
                continue
            if not explains(budget.lines, -budget.difference, context):
                yield _finding(budget, context)


def _finding(budget: Budget, context: Context) -> Finding:
    declared, computed = budget.declared_total or 0, budget.computed_total
    label = Message(
        N_("printed {printed}; {count} lines add up to {computed}"),
        {"printed": vnd(declared), "count": len(budget.lines), "computed": vnd(computed)},
    )
    at = (*budget.location, "budget", "total")
    table = table_of(budget, context.plan)
    typed = (table.total if table else None) or ""
    title = Message(N_("correct the total to the sum of the lines"))
    words = tuple(new_words(budget, None, computed, context))
    fix = Replacement(title, At(at), as_typed(computed, budget, typed), safe=False, more=words)
    notes = (where(budget), *_subtotals(budget), *spoilt_words(budget, None))
    return Finding(At(at), {"deviation": deviation(declared, computed)}, label, notes=notes, fixes=(fix,))


def _subtotals(budget: Budget) -> Iterator[Note]:
    """What the sub-totals give, where they are wrong too: the total is neither sum."""
    if any(group.is_wrong for group in budget.groups):
        message = N_("the sub-totals, some of them wrong, add up to {sum}")
        yield Note(NoteKind.CAUSE, Message(message, {"sum": vnd(printed_sum(budget))}))

"""BUD207."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.analysis.budget import Budget
from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_


class LineWithoutAmount(Rule):
    """A line of a table of money has no amount, where the others have one.

    ## Why
    The work is listed and not paid for, and the total says nothing of it: either the amount is missing, or the line is
    to be struck out.

    ## Bad
    ```yaml
    budget:
      lines:
        - text: Tập huấn
          amount: 20 000 000
        - text: Kiểm tra
          amount: 15 000 000
        - text: Khảo sát sự hài lòng  # error
    ```

    ## Good
    ```yaml
    budget:
      lines:
        - text: Tập huấn
          amount: 20 000 000
        - text: Kiểm tra
          amount: 15 000 000
        - text: Khảo sát sự hài lòng
          amount: 30 000 000
    ```
    """

    code = "BUD207"
    name = "line-without-amount"
    severity = Severity.WARNING
    message = N_("this line has no amount, {count} others have one")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a line; none in a table of which most is still blank."""
        for budget in context.budgets:
            if not budget.from_tasks:
                yield from _of_table(budget, context)


def _of_table(budget: Budget, context: Context) -> Iterator[Finding]:
    paid = sum(line.fixed is not None for line in budget.lines)
    if paid < 2 or paid < 2 * (len(budget.lines) - paid):
        return
    for line in budget.lines:
        if line.fixed is None and context.is_whole(line.location):
            yield Finding(At((*line.location, "text")), {"count": paid})

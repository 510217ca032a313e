"""BUD208."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.analysis.budget import Group
from cchc_cli.analysis.money_lines import MoneyLine
from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.letters import key
from cchc_cli.vietnamese.money import vnd
from cchc_cli.vietnamese.number import Number


class RepeatedLine(Rule):
    """One unit asks for the same amount for the same thing twice.

    ## Why
    A line copied and not changed counts twice in the sub-total and in the total: the paper asks for money that nobody
    needs, or hides a line that was meant.

    ## Bad
    ```yaml
    budget:
      groups:
        - name: Sở Nội vụ
          lines:
            - text: Tập huấn cải cách hành chính
              amount: 20 000 000
            - text: Tập huấn cải cách hành chính  # error
              amount: 20 000 000
    ```

    ## Good
    ```yaml
    budget:
      groups:
        - name: Sở Nội vụ
          lines:
            - text: Tập huấn cải cách hành chính
              amount: 20 000 000
            - text: Tập huấn một cửa
              amount: 20 000 000
    ```
    """

    code = "BUD208"
    name = "repeated-line"
    severity = Severity.WARNING
    message = N_("the same line with the same amount, {amount}, stands in this unit before")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a line that stands there before."""
        for budget in context.budgets:
            for group in budget.groups if not budget.from_tasks else ():
                yield from _of_unit(group)


def _of_unit(group: Group) -> Iterator[Finding]:
    seen: dict[tuple[str, Number, tuple[tuple[str, Number], ...]], MoneyLine] = {}
    for line in group.lines:
        if line.fixed is None:
            continue
        what = (key(line.text).rstrip(" .;"), line.fixed, tuple(sorted((line.by_source or {}).items())))
        before = seen.setdefault(what, line)
        if before is not line:
            related = ((At((*before.location, "text")), Message(N_("the first time"))),)
            yield Finding(At((*line.location, "text")), {"amount": vnd(line.fixed)}, related=related)

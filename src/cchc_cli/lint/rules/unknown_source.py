"""BUD106."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from cchc_cli.diagnostics import Location, Severity
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.plan.budget import BudgetTable


class UnknownSource(Rule):
    """A line of money names a source that has no column in its table.

    ## Why
    The amount would be printed in no column, and be missing from the total of its source.

    ## Bad
    ```yaml
    budget:
      sources:
        ngân sách huyện: Ngân sách huyện
      lines:
        - text: Tập huấn
          amount: 20 000 000
          source: ngân sách huyên  # error
    ```

    ## Good
    ```yaml
    budget:
      sources:
        ngân sách huyện: Ngân sách huyện
      lines:
        - text: Tập huấn
          amount: 20 000 000
          source: ngân sách huyện
    ```
    """

    code = "BUD106"
    name = "unknown-source"
    severity = Severity.ERROR
    message = N_("the table has no column for the source “{source}”")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a line; a table without columns of sources may name any."""
        for index, annex in enumerate(context.plan.annexes):
            if annex.budget and annex.budget.sources:
                yield from _of_table(annex.budget, ("annexes", index, "budget"))


def _of_table(table: BudgetTable, at: Location) -> Iterator[Finding]:
    lines = [(line, (*at, "lines", index)) for index, line in enumerate(table.lines)]
    lines += [
        (line, (*at, "groups", number, "lines", index))
        for number, group in enumerate(table.groups)
        for index, line in enumerate(group.lines)
    ]
    for line, place in lines:
        if line.source and line.source not in table.sources:
            yield _finding(At((*place, "source")), line.source, table)
        for source in line.amount_by_source:
            if source not in table.sources:
                yield _finding(At((*place, "amount_by_source", source), key=True), source, table)
    for source in table.total_by_source:
        if source not in table.sources:
            yield _finding(At((*at, "total_by_source", source), key=True), source, table)


def _finding(at: At, source: str, table: BudgetTable) -> Finding:
    near = get_close_matches(source, list(table.sources), 1, 0.6)
    words = "; ".join(near or table.sources)
    label = Message(N_("did you mean {key}?") if near else N_("its columns: {key}"), {"key": words})
    return Finding(at, {"source": source}, label)

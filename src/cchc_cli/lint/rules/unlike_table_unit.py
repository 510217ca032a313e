"""BUD202."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.analysis.money_lines import unit_of
from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.money_column import Column, columns, money_lines
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.lint.typed import at_words
from cchc_cli.message import N_, Message
from cchc_cli.plan.budget import BudgetLine
from cchc_cli.vietnamese.money import in_unit
from cchc_cli.vietnamese.product import find_money


class UnlikeTableUnit(Rule):
    """The words of a line give an amount in đồng, in a table that counts in thousands or millions.

    ## Why
    Beside a cell in thousand đồng the figure of the words looks a thousand times larger than it is; whoever checks the
    multiplication at a glance finds it wrong although it is right.

    ## Bad
    ```yaml
    budget:
      unit: 1.000 đồng
      lines:
        - text: "Trang thiết bị: 8 xã x 50.000.000 đồng/xã"  # error
          amount: 400.000
    ```

    ## Good
    ```yaml
    budget:
      unit: 1.000 đồng
      lines:
        - text: "Trang thiết bị: 8 xã x 50 triệu đồng/xã"
          amount: 400.000
    ```
    """

    code = "BUD202"
    name = "unlike-table-unit"
    severity = Severity.WARNING
    message = N_("the amount is in đồng, while the table counts in {unit}")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding an amount."""
        for column in context.once(columns):
            for place, line in money_lines(column.table, column.annex) if column.table else ():
                yield from _of_line((*place, "text"), line, column)


def _of_line(at: tuple[str | int, ...], line: BudgetLine, column: Column) -> Iterator[Finding]:
    table = column.table
    unit = unit_of(table) if table else 1
    for money in find_money(line.text.printed()) if table and unit > 1 else ():
        amount = money.figure * money.worth
        if money.worth == 1 and amount >= unit and amount % unit == 0:
            said = {"unit": table.unit or ""} if table else {}
            right = Message(N_("in the unit of the table it is {figure}"), {"figure": in_unit(amount, unit)})
            related = ((At((*column.annex, "budget", "unit")), Message(N_("the unit of the table"))),)
            place = at_words(at, line.text, money.start, money.end)
            yield Finding(place, said, related=related, notes=(Note(NoteKind.CAUSE, right),))

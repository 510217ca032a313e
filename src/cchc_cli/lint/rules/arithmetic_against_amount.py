"""BUD105."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.analysis.money_lines import MoneyLine
from cchc_cli.diagnostics import Severity
from cchc_cli.lint.money_notes import amount_of, where
from cchc_cli.lint.products import WrongLine, wrong_lines
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.lint.typed import at_words
from cchc_cli.message import N_, Message
from cchc_cli.plan.budget import BudgetLine
from cchc_cli.vietnamese.money import vnd
from cchc_cli.vietnamese.product import sum_of_products


class ArithmeticAgainstAmount(Rule):
    """A line prints quantity times rate, and an amount that is not their product.

    The factors may be marked, or only written: “8 xã x 50.000.000 đồng/xã”. A line that gives money beside them is not
    judged.

    ## Why
    The reader checks exactly this line first. The figures in the text and in the cell are often in different units.

    ## Bad
    ```yaml
    budget:
      unit: 1.000 đồng
      lines:
        - text: "Trang thiết bị: ({8 xã | quantity} x {50.000.000 đồng/xã | rate})"
          amount: 450.000  # error
    ```

    ## Good
    ```yaml
    budget:
      unit: 1.000 đồng
      lines:
        - text: "Trang thiết bị: ({8 xã | quantity} x {50.000.000 đồng/xã | rate})"
          amount: 400.000
    ```
    """

    code = "BUD105"
    name = "arithmetic-against-amount"
    severity = Severity.ERROR
    message = N_("quantity times rate is not the amount of the line")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a line."""
        for wrong in wrong_lines(context):
            yield _finding(wrong)


def _finding(wrong: WrongLine) -> Finding:
    budget, line, typed = wrong.budget, wrong.line, wrong.typed
    label = Message(
        N_("printed {printed}; quantity times rate is {computed}"),
        {"printed": vnd(line.amount), "computed": vnd(wrong.product)},
    )
    related = tuple(_arithmetic(line, typed))
    number = line.address.rpartition("/")[2]
    at = amount_of(line.location, typed)
    return Finding(at, {}, label, related, (where(budget, number),))


def _arithmetic(line: MoneyLine, typed: BudgetLine) -> Iterator[tuple[At, Message]]:
    """The words from the one factor to the other, whichever comes first; of unmarked ones all arithmetic of the line."""
    place = (*line.location, "text")
    factors = [mark for name in ("quantity", "rate") if (mark := typed.text.mark(name))]
    if len(factors) == 2:
        at = At(place, min(mark.start for mark in factors), max(mark.end for mark in factors))
        yield at, Message(N_("the arithmetic"))
    elif found := sum_of_products(typed.text.printed()):
        yield at_words(place, typed.text, found[0], found[1]), Message(N_("the arithmetic"))

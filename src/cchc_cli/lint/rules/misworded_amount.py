"""BUD204."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.typed import at_words, replaced
from cchc_cli.message import N_, Message
from cchc_cli.plan.prose import Passage
from cchc_cli.vietnamese.amount import find_amounts, may_hold_amount
from cchc_cli.vietnamese.amount_wording import Slip, slips


class MiswordedAmount(Rule):
    """An amount in words is not said as numbers are said: “tám mươi một” for “tám mươi mốt”, a comma inside, a “không trăm” left out.

    Both customs are right where there are two: linh or lẻ, bốn or tư, nghìn or ngàn.

    ## Why
    The words are there so that nobody can change or mistake the figure; words that nobody would say make the reader ask
    whether a syllable is missing, and the treasury returns papers for it.

    ## Bad
    ```yaml
    budget:
      lines:
        - text: Tập huấn
          amount: 81 000 000
      total: 81 000 000
    closing: "(Bằng chữ: Tám mươi một triệu đồng)"  # error
    ```

    ## Good
    ```yaml
    budget:
      lines:
        - text: Tập huấn
          amount: 81 000 000
      total: 81 000 000
    closing: "(Bằng chữ: Tám mươi mốt triệu đồng)"
    ```
    """

    code = "BUD204"
    name = "misworded-amount"
    severity = Severity.WARNING
    message = N_("“{words}” should read “{usual}” in an amount in words")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a slip; none in words that are reported for saying another figure (BUD104)."""
        wrong = {
            ((*budget.location, "closing"), words.start)
            for budget in context.budgets
            for words in budget.words
            if words.agrees is False
        }
        for passage in context.passages:
            if may_hold_amount(passage.printed):
                for amount in find_amounts(passage.printed):
                    if (passage.location, amount.start) not in wrong:
                        yield from (_finding(passage, slip, amount.start) for slip in slips(amount.text))


def _finding(passage: Passage, slip: Slip, begin: int) -> Finding:
    place, text = passage.location, passage.text
    start, end = begin + slip.start, begin + slip.end
    values = {"words": passage.printed[start:end], "usual": slip.usual}
    title = Message(N_("write “{new}”"), {"new": slip.usual})
    fixes = replaced(title, place, text, start, end, slip.usual, safe=False)
    return Finding(at_words(place, text, start, end), values, fixes=fixes)

"""BUD108."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.lint.stated_money import contradictions
from cchc_cli.lint.typed import at_words
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.money import vnd


class TextAgainstTotal(Rule):
    """The text states the total of the money, or of one source, and the plan's only table of money says otherwise.

    ## Why
    The text repeats the figures of the table; when the table is corrected and the text is not, the paper asks for two
    different sums.

    ## Bad
    ```yaml
    sections:
      - heading: KINH PHÍ THỰC HIỆN
        text: Tổng kinh phí thực hiện Kế hoạch là 45.000.000 đồng.  # error
    budget:
      lines:
        - text: Tập huấn
          amount: 20 000 000
        - text: Kiểm tra
          amount: 15 000 000
      total: 35 000 000
    ```

    ## Good
    ```yaml
    sections:
      - heading: KINH PHÍ THỰC HIỆN
        text: Tổng kinh phí thực hiện Kế hoạch là 35.000.000 đồng.
    budget:
      lines:
        - text: Tập huấn
          amount: 20 000 000
        - text: Kiểm tra
          amount: 15 000 000
      total: 35 000 000
    ```
    """

    code = "BUD108"
    name = "text-against-total"
    severity = Severity.ERROR
    message = N_("the text says {said}, the table {figure}")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a figure; none where there are several tables, or no total to hold it against."""
        for found in context.once(contradictions):
            passage = found.statement.passage
            at = at_words(passage.location, passage.text, found.start, found.end)
            related = ((At(found.table_at), Message(N_("the table"))),)
            yield Finding(at, {"said": vnd(found.said), "figure": vnd(found.figure)}, related=related)

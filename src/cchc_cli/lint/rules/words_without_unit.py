"""BUD209."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.typed import at_words, replaced
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.amount_wording import closings
from cchc_cli.vietnamese.money import DONG


class WordsWithoutUnit(Rule):
    """The amount in words does not end in “đồng”.

    ## Why
    Without its unit the amount in words is a number of anything; below a table that counts in thousands or millions it
    can be read a thousand times too small.

    ## Bad
    ```yaml
    budget:
      lines:
        - text: Tập huấn
          amount: 35 000 000
    closing: "(Bằng chữ: Ba mươi lăm triệu)"  # error
    ```

    ## Good
    ```yaml
    budget:
      lines:
        - text: Tập huấn
          amount: 35 000 000
    closing: "(Bằng chữ: Ba mươi lăm triệu đồng)"
    ```
    """

    code = "BUD209"
    name = "words-without-unit"
    severity = Severity.WARNING
    message = N_("the amount in words does not say “đồng”")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding an amount behind its label."""
        for passage in context.passages:
            for closing in closings(passage.printed):
                if not closing.has_unit:
                    place, text = passage.location, passage.text
                    words = passage.printed[closing.start : closing.end]
                    title = Message(N_("write “{new}”"), {"new": f"{words} {DONG}"})
                    yield Finding(
                        at_words(place, text, closing.start, closing.end),
                        fixes=replaced(
                            title, place, text, closing.start, closing.end, f"{words} {DONG}", safe=False
                        ),
                    )

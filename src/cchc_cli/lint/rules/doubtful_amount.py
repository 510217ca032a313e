"""BUD201."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Replacement, Rule
from cchc_cli.lint.typed import at_words, replaced
from cchc_cli.message import N_, Message
from cchc_cli.plan.prose import Passage
from cchc_cli.vietnamese.money_form import DoubtfulFigure, doubtful_figures


class DoubtfulAmount(Rule):
    """An amount of money is written so that it may be read two ways.

    ## Why
    In Vietnamese a dot groups thousands and a comma begins the decimals. “1,500 đồng” may be fifteen hundred or one and
    a half, and a treasury that guesses wrong pays a thousand times too much or too little.

    ## Bad
    ```yaml
    sections:
      - heading: KINH PHÍ
        text: Hỗ trợ mỗi xã 1.5 tỷ đồng.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: KINH PHÍ
        text: Hỗ trợ mỗi xã 1,5 tỷ đồng.
    ```
    """

    code = "BUD201"
    name = "doubtful-amount"
    severity = Severity.WARNING
    message = N_("{reason}")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a figure."""
        for passage in context.passages:
            if any(character.isdecimal() for character in passage.printed):
                for figure in doubtful_figures(passage.printed):
                    at = at_words(passage.location, passage.text, figure.start, figure.end)
                    fixes = tuple(_fixes(passage, figure))
                    yield Finding(at, {"reason": figure.reason.message}, fixes=fixes)


def _fixes(passage: Passage, figure: DoubtfulFigure) -> Iterator[Replacement]:
    """Only where one reading is left."""
    if len(figure.reason.suggestions) == 1:
        new = figure.reason.suggestions[0]
        title = Message(N_("write “{new}”"), {"new": new})
        yield from replaced(title, passage.location, passage.text, figure.start, figure.end, new, safe=False)

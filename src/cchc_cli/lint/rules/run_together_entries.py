"""TXT203."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.wording import Slip, place, prose, told
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.repetition import run_together


class RunTogetherEntries(Rule):
    """A text begins a second time with its own first words, without a mark before them: two entries printed as one.

    ## Why
    Two rows in one have one cell for the figures of both, and nobody can tell which is meant.

    ## Bad
    ```yaml
    tasks:
      - title: Bộ tiêu chí đánh giá sở, ngành Bộ tiêu chí đánh giá UBND cấp huyện  # error
    ```

    ## Good
    ```yaml
    tasks:
      - title: Bộ tiêu chí đánh giá sở, ngành
      - title: Bộ tiêu chí đánh giá UBND cấp huyện
    ```
    """

    code = "TXT203"
    name = "run-together-entries"
    severity = Severity.WARNING
    yields_to = ("NUM209",)
    message = N_("a second entry seems to begin at “{words}”")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a place."""
        for line in context.once(prose):
            for found in () if line.in_capitals else run_together(line.text, line.words):
                slip = Slip(line.passage, found.start, found.end)
                first = place(Slip(line.passage, *found.first))
                related = (
                    (
                        first,
                        Message(N_("the first begins with the same words")),
                    ),
                )
                yield told(slip, {"words": line.text[found.start : found.end]}, safe=False, related=related)

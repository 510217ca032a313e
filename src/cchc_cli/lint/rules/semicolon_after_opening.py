"""TXT317."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.wording import Slip, prose, told
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.opening import cut_openings


class SemicolonAfterOpening(Rule):
    """A semicolon cuts the opening words of a sentence ("Ngoài các nhiệm vụ nêu trên;") from what they belong to.

    ## Why
    What stands before a semicolon should be able to stand by itself; opening words cannot, and the reader looks for their verb.

    ## Bad
    ```yaml
    text: Ngoài các nhiệm vụ được giao nêu trên; tham mưu UBND huyện bố trí kinh phí.  # error
    ```

    ## Good
    ```yaml
    text: Ngoài các nhiệm vụ được giao nêu trên, tham mưu UBND huyện bố trí kinh phí; báo cáo kết quả.
    ```
    """

    code = "TXT317"
    name = "semicolon-after-opening"
    severity = Severity.ADVICE
    message = N_("a comma belongs behind “{words}”, not a semicolon")
    fix = "safe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a place."""
        for line in context.once(prose):
            for start, end in cut_openings(line.text):
                words = line.text[start : end - 1]
                slip = Slip(line.passage, end - 2, end, f"{words[-1]},")
                title = Message(N_("write a comma"))
                yield told(slip, {"words": words}, title, safe=True)

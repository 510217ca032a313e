"""TXT314."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.wording import Line, Slip, prose, told
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.coordination import Unparted, unparted


class MissingComma(Rule):
    """A fixed pair of equals lacks its comma or its dash: "kỷ luật kỷ cương", "kinh tế xã hội".

    ## Why
    Without the mark the second word reads as if it belonged to the first ("công chức viên chức"), and the two are one for
    whoever counts tasks and groups of people.

    ## Bad
    ```yaml
    text: Tăng cường kỷ luật kỷ cương hành chính.  # error
    ```

    ## Good
    ```yaml
    text: Tăng cường kỷ luật, kỷ cương hành chính, phát triển kinh tế - xã hội; triển khai thực hiện Kế hoạch.
    ```
    """

    code = "TXT314"
    name = "missing-comma"
    severity = Severity.ADVICE
    yields_to = ("ORG308",)
    message = N_("“{words}” is usually written “{usual}”")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a place."""
        for line in context.once(prose):
            for found in unparted(line.text, line.words):
                yield _finding(line, found)


def _finding(line: Line, found: Unparted) -> Finding:
    text = line.text
    usual = text[found.start : found.left_end] + found.mark + text[found.right_start : found.end]
    letters = (text[found.left_end - 1], text[found.right_start])
    narrow = (found.left_end - 1, found.right_start + 1, found.mark.join(letters))
    slip = Slip(line.passage, found.start, found.end, usual, narrow)
    values = {"words": text[found.start : found.end], "usual": usual}
    return told(slip, values, Message(N_("write “{new}”"), {"new": usual}), safe=False)

"""TXT343."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.spelling import findings
from cchc_cli.message import N_


class MisspeltLoanword(Rule):
    """A borrowed word that is one letter away from the one that is meant: “cataloge” for “catalogue”.

    Only words that official papers often borrow are compared; a Vietnamese word would do as well.

    ## Why
    A paper that borrows a word and misspells it says that nobody looked it up.

    ## Bad
    ```yaml
    text: Thiết kế và in cataloge giới thiệu dịch vụ công.  # error
    ```

    ## Good
    ```yaml
    text: Thiết kế và in catalogue, poster, pano giới thiệu dịch vụ công.
    ```
    """

    code = "TXT343"
    name = "misspelt-loanword"
    severity = Severity.ADVICE
    message = N_("“{written}” is no word; “{meant}” is probably meant")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a place."""
        yield from findings(context, "loan")

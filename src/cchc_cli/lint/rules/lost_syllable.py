"""TXT244."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.spelling import findings
from cchc_cli.message import N_


class LostSyllable(Rule):
    """A syllable is lost inside a fixed phrase: “cải hành chính” for “cải cách hành chính”.

    Reported where half of a word is left over and the phrase with the lost half is well known.

    ## Why
    A phrase of law with a hole in it names nothing: “Hội đồng nhân cấp huyện” is no authority, and a search for the right
    name does not find it.

    ## Bad
    ```yaml
    text: Nâng cao hiệu quả công tác cải hành chính của tỉnh.  # error
    ```

    ## Good
    ```yaml
    text: Nâng cao hiệu quả công tác cải cách hành chính của tỉnh; hội nhập và hành động.
    ```
    """

    code = "TXT244"
    name = "lost-syllable"
    severity = Severity.WARNING
    message = N_("“{written}” lacks a syllable; “{meant}” is probably meant")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a place."""
        yield from findings(context, "lost")

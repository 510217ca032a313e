"""TXT301."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.wording import spaced
from cchc_cli.message import N_
from cchc_cli.vietnamese.spacing import stray_spaces


class StraySpace(Rule):
    """A space that does not belong where it stands.

    Spaces are looked for before a comma or a full stop, behind an opening bracket, beside a slash or inside the number of
    a standard, and two in a row. What a draft leaves blank (số: /KH-UBND, ngày tháng 01) is not reported.

    ## Why
    A mark that stands off its word moves to the next line by itself, and a search for the symbol or the name does not find it.

    ## Bad
    ```yaml
    text: Công khai trên Cổng/ Trang thông tin điện tử.  # error
    ```

    ## Good
    ```yaml
    text: Công khai trên Cổng/Trang thông tin điện tử.
    ```
    """

    code = "TXT301"
    name = "stray-space"
    severity = Severity.ADVICE
    yields_to = ("CIT201", "CIT306")
    message = N_("a space in “{words}” does not belong there")
    fix = "safe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a place."""
        yield from spaced(context, stray_spaces)

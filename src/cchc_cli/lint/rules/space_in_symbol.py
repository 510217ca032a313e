"""CIT304."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.citations import cited
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message


class SpaceInSymbol(Rule):
    """A symbol with spaces in it, or with a dash in place of the hyphen.

    ## Why
    Number and symbol are written without spaces, with a hyphen between the groups of letters (Decree 30/2020/NĐ-CP,
    annex I, part II). With a space the symbol breaks at the end of a line, and a search does not find it.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Thực hiện Quyết định số 25/ QĐ-UBND ngày 04/01/2026 của Ủy ban nhân dân tỉnh.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Thực hiện Quyết định số 25/QĐ-UBND ngày 04/01/2026 của Ủy ban nhân dân tỉnh.
    ```
    """

    code = "CIT304"
    name = "space-in-symbol"
    severity = Severity.ADVICE
    message = N_("the symbol is written {symbol}")
    fix = "safe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a citation."""
        for each in cited(context):
            symbol = each.citation.symbol
            if symbol.text != symbol.tidy and not symbol.has_misplaced_marks:
                title = Message(N_("write {symbol}"), {"symbol": symbol.tidy})
                fixes = each.replaced(title, symbol.start, symbol.end, symbol.tidy, safe=True)
                yield Finding(each.symbol, {"symbol": symbol.tidy}, fixes=fixes)

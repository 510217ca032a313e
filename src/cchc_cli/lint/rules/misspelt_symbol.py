"""CIT305."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.citations import cited
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message


class MisspeltSymbol(Rule):
    """A symbol with D for Đ, or with letters of the wrong case.

    ## Why
    The letters of the kind and of the issuer are fixed (Decree 30/2020/NĐ-CP, annex III): QĐ, NĐ, TTg. Others are not
    found by a search.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Thực hiện Quyết định số 25/QD-UBND ngày 04/01/2026 của Ủy ban nhân dân tỉnh.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Thực hiện Quyết định số 25/QĐ-UBND ngày 04/01/2026 của Ủy ban nhân dân tỉnh.
    ```
    """

    code = "CIT305"
    name = "misspelt-symbol"
    severity = Severity.ADVICE
    message = N_("the symbol {symbol} has misspelt letters")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a citation; one whose marks are misplaced too is mended by that rule."""
        for each in cited(context):
            symbol = each.citation.symbol
            if symbol.tidy != symbol.canonical and not symbol.has_misplaced_marks:
                label = Message(N_("write {symbol}"), {"symbol": symbol.canonical})
                fixes = each.replaced(label, symbol.start, symbol.end, symbol.canonical, safe=False)
                yield Finding(each.symbol, {"symbol": symbol.text}, label, fixes=fixes)

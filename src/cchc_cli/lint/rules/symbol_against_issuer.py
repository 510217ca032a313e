"""CIT106."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.citations import cited
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.citation.issuer import contradict
from cchc_cli.vietnamese.citation.kind import fits


class SymbolAgainstIssuer(Rule):
    """A document that is said to be of one body while its symbol has the letters of another.

    Only bodies whose letters are known beyond doubt are compared: Government, Prime Minister, National Assembly,
    ministries, committees, councils, the Party. A minister counts as the ministry, a chairman as the committee.

    ## Why
    The last letters of the symbol name the issuer. Where the text names another, one of the two is wrong.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Thực hiện Quyết định số 17/QĐ-TTg ngày 04/01/2025 của Bộ Nội vụ.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Thực hiện Quyết định số 17/QĐ-TTg ngày 04/01/2025 của Thủ tướng Chính phủ.
    ```
    """

    code = "CIT106"
    name = "symbol-against-issuer"
    severity = Severity.ERROR
    message = N_("{symbol} is not a symbol of “{issuer}”")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a citation; one whose kind does not fit either is another rule's."""
        for each in cited(context):
            citation = each.citation
            if citation.issuer_words is None or not fits(citation.kind, citation.symbol.kind):
                continue
            if contradict(citation.symbol.head, citation.issuer):
                values = {"symbol": citation.symbol.text, "issuer": citation.issuer}
                related = ((each.symbol, Message(N_("the symbol names another issuer"))),)
                yield Finding(each.at(*citation.issuer_words), values, related=related)

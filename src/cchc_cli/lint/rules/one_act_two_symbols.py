"""CIT204."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.citations import Cited, cited
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.citation.title import folded
from cchc_cli.vietnamese.letters import key


class OneActTwoSymbols(Rule):
    """A document that bears another number or symbol than elsewhere in the plan, with the same date.

    ## Why
    A document has one number and one symbol. With two, the reader takes it for two documents, and one of them does not
    exist.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Thực hiện Quyết định số 28/2018/QĐ-TTg ngày 12/7/2018 của Thủ tướng Chính phủ.
          - Báo cáo việc thực hiện Quyết định số 28/QĐ-TTg ngày 12/7/2018 của Thủ tướng Chính phủ.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Thực hiện Quyết định số 28/2018/QĐ-TTg ngày 12/7/2018 của Thủ tướng Chính phủ.
          - Báo cáo việc thực hiện Quyết định số 28/2018/QĐ-TTg của Thủ tướng Chính phủ.
    ```
    """

    code = "CIT204"
    name = "one-act-two-symbols"
    severity = Severity.WARNING
    message = N_("{symbol} is called {other} elsewhere")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding for each symbol that departs from the first one of the same kind, issuer and day."""
        days: dict[tuple[str, str, date], list[Cited]] = {}
        for each in cited(context):
            citation = each.citation
            if citation.date and citation.date.date and citation.has_own_date and citation.kind:
                same = days.setdefault(
                    (citation.kind, citation.symbol.issuer.upper(), citation.date.date), []
                )
                yield from _findings(each, same)
                same.append(each)


def _findings(each: Cited, earlier: list[Cited]) -> Iterator[Finding]:
    for other in earlier:
        if other.key != each.key and (_same_number(each, other) or _same_title(each, other)):
            symbol = other.citation.symbol.text
            related = ((other.symbol, Message(N_("{symbol} here"), {"symbol": symbol})),)
            yield Finding(
                each.symbol, {"symbol": each.citation.symbol.text, "other": symbol}, related=related
            )
            return


def _same_number(each: Cited, other: Cited) -> bool:
    first, second = each.citation.symbol, other.citation.symbol
    return first.number.lstrip("0") == second.number.lstrip("0") and first.kind == second.kind


_LONG = 6


def _same_title(each: Cited, other: Cited) -> bool:
    first, second = each.citation, other.citation
    if not first.title_words or not second.title_words or key(first.issuer) != key(second.issuer):
        return False
    return len(first.title.split()) >= _LONG and folded(first.title) == folded(second.title)

"""CIT303."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.citations import Cited, cited_by_key, is_in_title
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.plan.duty import Duty
from cchc_cli.vietnamese.citation.kind import needs_title
from cchc_cli.vietnamese.citation.mention import has_issuer_before, is_told, nothing_follows


class IncompleteFirstCitation(Rule):
    """A document that is cited for the first time with its date, but without its issuer or its title.

    Cells of tables are not asked: they have no room.

    ## Why
    Where a document is cited for the first time, Decree 30/2020/NĐ-CP (annex I, part II) asks for its kind, number,
    symbol, day, issuer and title; later its kind, number and symbol are enough.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Tinh giản biên chế theo Nghị quyết số 39-NQ/TW ngày 17/4/2015 của Bộ Chính trị.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Thực hiện Nghị quyết số 39-NQ/TW ngày 17/4/2015 của Bộ Chính trị về tinh giản biên chế.
          - Báo cáo kết quả thực hiện Nghị quyết số 39-NQ/TW.
    ```
    """

    code = "CIT303"
    name = "incomplete-first-citation"
    severity = Severity.ADVICE
    message = N_("the first citation of {symbol} lacks {missing}")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a document, or a list of documents with one kind; not of one inside another's title."""
        for places in cited_by_key(context).values():
            first = places[0]
            if isinstance(first.passage.holder, Duty) or is_in_title(first, context):
                continue
            if missing := _missing(first):
                yield Finding(first.head, {"symbol": first.citation.symbol.text, "missing": missing})


def _missing(each: Cited) -> Message | None:
    citation, text = each.citation, each.passage.printed
    if citation.date is None or citation.kind_words is None or not needs_title(citation.kind):
        return None
    has_issuer = bool(citation.issuer) or has_issuer_before(text, citation.start)
    has_title = bool(citation.title) or is_told(text, citation.start, citation.end)
    has_title = has_title or not nothing_follows(text, citation.end)
    if has_issuer:
        return None if has_title else Message(N_("its title"))
    return Message(N_("the issuing agency")) if has_title else Message(N_("issuing agency and title"))

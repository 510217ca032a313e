"""CIT302."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.citations import Cited, cited_by_key
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.citation import Citation
from cchc_cli.vietnamese.citation.kind import fits, is_by_name, is_law
from cchc_cli.vietnamese.date import print_date


class FirstCitationWithoutDate(Rule):
    """A document that is cited for the first time without the day on which it was issued.

    ## Why
    Where a document is cited for the first time, Decree 30/2020/NĐ-CP (annex I, part II) asks for its kind, number,
    symbol, day, issuer and title; later its kind, number and symbol are enough. Numbers begin anew every year: without
    the day a number without a year does not tell which document is meant.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Kiểm tra việc thực hiện Chỉ thị số 26/CT-TTg của Thủ tướng Chính phủ.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Kiểm tra việc thực hiện Chỉ thị số 26/CT-TTg ngày 05/9/2016 của Thủ tướng Chính phủ.
          - Báo cáo kết quả thực hiện Chỉ thị số 26/CT-TTg.
    ```
    """

    code = "CIT302"
    name = "first-citation-without-date"
    severity = Severity.ADVICE
    yields_to = ("CIT102",)
    message = N_("{symbol} is cited for the first time without its date")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a document; a law is cited by its name."""
        for places in cited_by_key(context).values():
            first = places[0]
            citation = first.citation
            if citation.date is None and not citation.has_blank_date and _needs_date(citation):
                yield Finding(
                    first.head,
                    {"symbol": citation.symbol.text},
                    related=tuple(_dated_later(places)),
                    notes=tuple(_notes(first, context)),
                )


def _needs_date(citation: Citation) -> bool:
    """A law is cited by its name; where kind and symbol disagree it is not known which document is meant."""
    symbol = citation.symbol
    is_act = citation.kind and not is_law(citation.kind) and not symbol.is_of_assembly
    return bool(is_act) and fits(citation.kind, symbol.kind) and not is_by_name(citation.kind, symbol.kind)


def _dated_later(places: list[Cited]) -> Iterator[tuple[At, Message]]:
    later = next((each for each in places if each.citation.has_own_date), None)
    if later:
        yield later.date, Message(N_("the date stands here"))


def _notes(first: Cited, context: Context) -> Iterator[Note]:
    listed = [act for act in context.acts.numbered(first.citation) if act.is_verified]
    if len(listed) == 1:
        message = N_("the register of acts has {date}")
        yield Note(NoteKind.CAUSE, Message(message, {"date": print_date(listed[0].date)}))
    if not first.citation.issuer:
        yield Note(NoteKind.CAUSE, Message(N_("the issuing agency is missing too")))

"""CIT105."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.citations import Cited, cited, cited_laws
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.typed import at_words
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.date import print_date


class ActLaterThanPlan(Rule):
    """A cited document that is later than the paper itself.

    A draft is held against the end of its plan year only: its day is still to come.

    ## Why
    A paper cannot rest on a document that did not exist on the day it was signed: the date, the number or the day of
    the paper is wrong.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Thực hiện Quyết định số 17/QĐ-TTg ngày 15/01/2026 của Thủ tướng Chính phủ.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Thực hiện Quyết định số 17/QĐ-TTg ngày 04/01/2026 của Thủ tướng Chính phủ.
    ```
    """

    code = "CIT105"
    name = "act-later-than-plan"
    severity = Severity.ERROR
    message = N_("{act} is of {date}, after the day of this paper")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a citation, at its date, or at its number when that names a later year."""
        issued = _last_day(context)
        if issued is None:
            return
        note = Note(
            NoteKind.CAUSE, Message(N_("this paper is of {date} at the latest"), {"date": print_date(issued)})
        )
        for each in cited(context):
            if when := _later(each, issued):
                yield Finding(each.date, {"act": each.citation.symbol.text, "date": when}, notes=(note,))
        for passage, law in cited_laws(context):
            day = law.date.date if law.date else None
            if law.date and day and day > issued:
                values = {"act": f"{law.kind} {law.name}", "date": print_date(day)}
                at = at_words(passage.location, passage.text, law.date.start, law.date.end)
                yield Finding(at, values, notes=(note,))


def _last_day(context: Context) -> date | None:
    """The last day a cited document may bear; a draft may still be issued until its plan year ends."""
    issued = context.issued
    return date(max(issued.year, context.plan.year), 12, 31) if issued and context.is_draft else issued


def _later(each: Cited, issued: date) -> str | Message | None:
    """The day, or the year, that is too late."""
    citation = each.citation
    day = citation.date.date if citation.date and citation.has_own_date else None
    if day and each.number_fits_date:
        return print_date(day) if day > issued else None
    year = citation.symbol.year
    if day is None and year and year > issued.year:
        return Message(N_("the year {year}"), {"year": year})
    return None

"""DOC204."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.date import read_date
from cchc_cli.vietnamese.kind_symbol import read_symbol


class BlankNumber(Rule):
    """Number or day of the paper is blank, and it is not marked as a draft.

    In a draft (`status: dự thảo`) a blank number and a blank day are right.

    ## Why
    An issued paper without its number cannot be cited, and its deadlines that count from the day of issue have no
    beginning.

    ## Bad
    ```yaml
    document:
      issuer: ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG
      number: /KH-UBND  # error
      place: Tương Dương
      date: tháng 01 năm 2026
      signature: [CHỦ TỊCH]
    ```

    ## Good
    ```yaml
    document:
      status: dự thảo
      issuer: ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG
      number: /KH-UBND
      place: Tương Dương
      date: tháng 01 năm 2026
      signature: [CHỦ TỊCH]
    ```
    """

    code = "DOC204"
    name = "blank-number"
    severity = Severity.WARNING
    message = N_("{what}, and the paper is not marked as a draft")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding, at the number, or at the date when only the day is blank."""
        document = context.plan.document
        symbol, date = read_symbol(document.number), read_date(document.date)
        no_number = symbol is not None and not symbol.number
        no_day = date is None or date.day is None
        # A value that the schema refused prints as a blank, and is found there.
        if context.is_draft or not (no_number or no_day) or not context.is_whole(("document",)):
            return
        hint = N_("fill it in, or mark the paper as a draft: status: {draft}")
        notes = (Note(NoteKind.HELP, Message(hint, {"draft": Message(N_("dự thảo"))})),)
        if no_number:
            what = N_("number and day are blank") if no_day else N_("the number is blank")
            related = ((At(("document", "date")), Message(N_("the day is blank too"))),) if no_day else ()
            yield Finding(At(("document", "number")), {"what": Message(what)}, related=related, notes=notes)
        else:
            yield Finding(At(("document", "date")), {"what": Message(N_("the day is blank"))}, notes=notes)

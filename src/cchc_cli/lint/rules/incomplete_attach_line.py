"""DOC207."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.attach_lines import attach_lines
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message


class IncompleteAttachLine(Rule):
    """The line in brackets below a title leaves out the date or the issuer of the paper.

    ## Why
    Number, date and issuer together name the paper (Nghị định 30/2020/NĐ-CP, annex I, part I, III.1.c). Every committee
    of the country has a 12/KH-UBND of each year.

    ## Bad
    ```yaml
    annexes:
      - title: NHIỆM VỤ CỤ THỂ
        attached: (Kèm theo Kế hoạch số {number} {date})  # error
        text: Rà soát thủ tục hành chính.
    ```

    ## Good
    ```yaml
    annexes:
      - title: NHIỆM VỤ CỤ THỂ
        attached: (Kèm theo Kế hoạch số {number} {date} của UBND huyện)
        text: Rà soát thủ tục hành chính.
    ```
    """

    code = "DOC207"
    name = "incomplete-attach-line"
    severity = Severity.WARNING
    message = N_("this line does not say {what}")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a line; a line that gives no number is of another form, and left alone."""
        form = Message(N_("the form: {form}"), {"form": Message(N_("(Kèm theo … số … ngày … của …)"))})
        for found in attach_lines(context):
            line = found.line
            if line.number and not (line.date and line.issuer):
                both = N_("the date and the issuer of the paper")
                one = N_("the issuer of the paper") if line.date else N_("the date of the paper")
                what = Message(one if line.date or line.issuer else both)
                yield Finding(At(found.passage.location), {"what": what}, notes=(Note(NoteKind.HELP, form),))

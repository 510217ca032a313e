"""NUM206."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.annex_mentions import unmentioned
from cchc_cli.lint.annexes import absent
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message


class UnmentionedAnnex(Rule):
    """An annex that nothing in the plan refers to.

    ## Why
    A paper with an annex says so in its text (Nghị định 30/2020/NĐ-CP, annex I, part I, III.1.a). An annex that no
    sentence puts in force binds nobody: an estimate of costs that is only enclosed has not been approved.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        text: Nhiệm vụ cụ thể theo Phụ lục I.
    annexes:
      - title: NHIỆM VỤ CỤ THỂ
        text: Rà soát thủ tục hành chính.
      - title: DỰ TOÁN KINH PHÍ  # error
        text: Tập huấn nghiệp vụ.
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        text: Nhiệm vụ cụ thể theo Phụ lục I, kinh phí theo Phụ lục II.
    annexes:
      - title: NHIỆM VỤ CỤ THỂ
        text: Rà soát thủ tục hành chính.
      - title: DỰ TOÁN KINH PHÍ
        text: Tập huấn nghiệp vụ.
    ```
    """

    code = "NUM206"
    name = "unmentioned-annex"
    severity = Severity.WARNING
    message = N_("no sentence of the plan refers to this annex")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding an annex; none beside a reference to an absent one, which probably means it."""
        if absent(context):
            return
        for annex in unmentioned(context).annexes:
            address = context.numbering.address(annex.location)
            hint = Message(
                N_("refer to it in the text by its number: ({annex} attached)"), {"annex": address}
            )
            yield Finding(At((*annex.location, "title")), notes=(Note(NoteKind.HELP, hint),))

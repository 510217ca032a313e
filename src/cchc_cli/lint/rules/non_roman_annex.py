"""NUM302."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.annexes import annexes, sent_to
from cchc_cli.lint.rule import Context, Finding, Replacement, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.ordinal import Numeral, roman


class NonRomanAnnex(Rule):
    """One of several annexes is numbered in figures or letters.

    ## Why
    Nghị định 30/2020/NĐ-CP, annex I, part I, III.1.a asks for Roman numerals when there are two annexes or more.

    ## Bad
    ```yaml
    annexes:
      - label: PHỤ LỤC 1  # error
        title: NHIỆM VỤ CỤ THỂ
        text: Rà soát thủ tục hành chính.
      - label: PHỤ LỤC 2  # error
        title: DỰ TOÁN KINH PHÍ
        text: Tập huấn nghiệp vụ.
    ```

    ## Good
    ```yaml
    annexes:
      - label: PHỤ LỤC I
        title: NHIỆM VỤ CỤ THỂ
        text: Rà soát thủ tục hành chính.
      - label: PHỤ LỤC II
        title: DỰ TOÁN KINH PHÍ
        text: Tập huấn nghiệp vụ.
    ```
    """

    code = "NUM302"
    name = "non-roman-annex"
    severity = Severity.ADVICE
    message = N_("“{label}” of several annexes is not numbered in Roman numerals: {due}")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding an annex; the words that refer to it change with it."""
        counted = [annex for annex in annexes(context) if not annex.is_named]
        if len(counted) < 2:
            return
        for annex in counted:
            if annex.counting and annex.number and annex.counting.numeral is not Numeral.ROMAN:
                due = f"{annex.counting.prefix}{roman(annex.number)}{annex.counting.suffix}"
                title = Message(N_("write {due}"), {"due": due})
                fixes = (Replacement(title, annex.at_label, due, safe=False),)
                effect = Message(N_("the references to it in the text change with it"))
                notes = (Note(NoteKind.EFFECT, effect),) if any(sent_to(context, annex)) else ()
                yield Finding(annex.at_label, {"label": annex.label, "due": due}, notes=notes, fixes=fixes)

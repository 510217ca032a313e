"""DOC310."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import At, Context, Finding, Replacement, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.signature import is_of_party, read_signature_line


class LooseSignatureMark(Rule):
    """The authority of the signer is not written TM., KT., TL., TUQ. or Q.

    ## Why
    Nghị định 30/2020/NĐ-CP, annex I, part I, II.7.b gives the abbreviations with a full stop. T/M is the form of the
    Party's papers, which follow rules of their own.

    ## Bad
    ```yaml
    document:
      issuer: ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG
      number: 12/KH-UBND
      place: Tương Dương
      date: 05/01/2026
      signature:
        - TM ỦY BAN NHÂN DÂN  # error
        - CHỦ TỊCH
    ```

    ## Good
    ```yaml
    document:
      issuer: ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG
      number: 12/KH-UBND
      place: Tương Dương
      date: 05/01/2026
      signature:
        - TM. ỦY BAN NHÂN DÂN
        - CHỦ TỊCH
    ```
    """

    code = "DOC310"
    name = "loose-signature-mark"
    severity = Severity.ADVICE
    message = N_("“{line}” is written “{right}”")
    fix = "safe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a line."""
        document = context.plan.document
        if is_of_party(document.issuer):
            return
        for index, line in enumerate(document.signature):
            read = read_signature_line(line)
            if read.mark and (read.stop != "." or not line.lstrip().startswith(f"{read.mark}.")):
                at = At(("document", "signature", index))
                title = Message(N_("write {due}"), {"due": read.right})
                fixes = (Replacement(title, at, read.right, safe=True),)
                yield Finding(at, {"line": line, "right": read.right}, fixes=fixes)

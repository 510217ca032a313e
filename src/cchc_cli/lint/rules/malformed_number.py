"""DOC308."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import At, Context, Finding, Replacement, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.kind_symbol import written_right


class MalformedNumber(Rule):
    """Number and symbol of the paper are not written as the decree asks.

    ## Why
    Nghị định 30/2020/NĐ-CP, annex I, part I, II.3.c: numbers under 10 have a zero in front, the symbol is in capitals,
    its groups are joined by “-” without spaces. Registers and searches compare the signs, not the meaning.

    ## Bad
    ```yaml
    document:
      issuer: ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG
      number: 5/KH - UBND  # error
      place: Tương Dương
      date: 05/01/2026
      signature: [CHỦ TỊCH]
    ```

    ## Good
    ```yaml
    document:
      issuer: ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG
      number: 05/KH-UBND
      place: Tương Dương
      date: 05/01/2026
      signature: [CHỦ TỊCH]
    ```
    """

    code = "DOC308"
    name = "malformed-number"
    severity = Severity.ADVICE
    message = N_("“{number}” is written “{right}”")
    fix = "safe"

    def check(self, context: Context) -> Iterator[Finding]:
        """At most one finding."""
        number = context.plan.document.number
        right = written_right(number)
        if right != number and context.is_whole(("document",)):
            at = At(("document", "number"))
            title = Message(N_("write {due}"), {"due": right})
            yield Finding(
                at, {"number": number, "right": right}, fixes=(Replacement(title, at, right, safe=True),)
            )

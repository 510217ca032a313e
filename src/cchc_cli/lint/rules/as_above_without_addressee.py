"""DOC208."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.attach_lines import paper_kind
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_
from cchc_cli.vietnamese.kind_symbol import has_addressee
from cchc_cli.vietnamese.place_reference import as_above


class AsAboveWithoutAddressee(Rule):
    """The recipients begin with “Như trên”, and nobody is addressed above.

    ## Why
    “Như trên” repeats the agencies behind “Kính gửi:”, which only letters, submissions and reports to a superior agency
    have (Nghị định 30/2020/NĐ-CP, annex I, part I, II.9.b). In a plan it sends the paper to nobody; a decision says
    “Như Điều …”.

    ## Bad
    ```yaml
    document:
      issuer: ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG
      number: 12/KH-UBND
      place: Tương Dương
      date: 05/01/2026
      signature: [CHỦ TỊCH]
      recipients:
        - Như trên  # error
        - "Lưu: VT"
    ```

    ## Good
    ```yaml
    document:
      issuer: ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG
      number: 12/KH-UBND
      place: Tương Dương
      date: 05/01/2026
      signature: [CHỦ TỊCH]
      recipients:
        - Các phòng, ban, ngành huyện
        - "Lưu: VT"
    ```
    """

    code = "DOC208"
    name = "as-above-without-addressee"
    severity = Severity.WARNING
    message = N_("“{words}” repeats an addressee that the paper does not have")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a line."""
        if has_addressee(paper_kind(context)):
            return
        for index, recipient in enumerate(context.plan.document.recipients):
            found = as_above(recipient)
            if found:
                at = At(("document", "recipients", index), *found)
                yield Finding(at, {"words": recipient[found[0] : found[1]]})

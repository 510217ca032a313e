"""ORG102."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_
from cchc_cli.repository.agencies import Agency


class LetterheadWithoutSource(Rule):
    """A letterhead is to be supplied from the agency list, and the list has none for the issuer.

    ## Why
    What a text lacks may be supplied from a list that somebody has checked, never guessed.

    ## Bad
    ```yaml
    document:
      issuer: ỦY BAN NHÂN DÂN HUYỆN KHÔNG CÓ TÊN  # error
      supplied: [letterhead]
      number: /KH-UBND
      place: Tam Quang
      date: tháng 01 năm 2026
      signature: [CHỦ TỊCH]
    ```

    ## Good
    ```yaml
    document:
      issuer: ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG
      supplied: [letterhead]
      number: /KH-UBND
      place: Tương Dương
      date: tháng 01 năm 2026
      signature: [CHỦ TỊCH]
    ```
    """

    code = "ORG102"
    name = "letterhead-without-source"
    severity = Severity.ERROR
    message = N_("the agency list has no letterhead for “{issuer}”")

    def check(self, context: Context) -> Iterator[Finding]:
        """At most one finding."""
        document = context.plan.document
        if "letterhead" not in document.supplied:
            return
        found = context.registry.find(document.issuer)
        if not isinstance(found, Agency) or not found.letterhead:
            yield Finding(At(("document", "issuer")), {"issuer": document.issuer})

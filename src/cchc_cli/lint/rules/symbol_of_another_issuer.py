"""DOC102."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.kind_symbol import fits_issuer, read_symbol


class SymbolOfAnotherIssuer(Rule):
    """The symbol of the paper is another agency's than the one that issues it.

    How an agency abbreviates its name is its own affair; only letters that the name cannot give are reported.

    ## Why
    A paper that was made from another agency's keeps that agency's symbol. Whoever looks for 12/KH-UBND looks in the
    register of the people's committee, where it is not.

    ## Bad
    ```yaml
    document:
      issuer: SỞ NỘI VỤ
      number: 12/KH-UBND  # error
      place: Nghệ An
      date: 05/01/2026
      signature: [GIÁM ĐỐC]
    ```

    ## Good
    ```yaml
    document:
      issuer: SỞ NỘI VỤ
      number: 12/KH-SNV
      place: Nghệ An
      date: 05/01/2026
      signature: [GIÁM ĐỐC]
    ```
    """

    code = "DOC102"
    name = "symbol-of-another-issuer"
    severity = Severity.ERROR
    message = N_("“{said}” is not the symbol of {issuer}")

    def check(self, context: Context) -> Iterator[Finding]:
        """At most one finding."""
        document = context.plan.document
        symbol = read_symbol(document.number)
        if symbol is None or not symbol.agency or not context.is_whole(("document",)):
            return
        if not fits_issuer(symbol.agency, document.issuer, document.superior or ""):
            at = At(("document", "number"), *symbol.groups[1][1:])
            issuer = " ".join(document.issuer.split())
            related = ((At(("document", "issuer")), Message(N_("the issuer"))),)
            yield Finding(at, {"said": symbol.agency, "issuer": issuer}, related=related)

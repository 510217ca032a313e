"""DOC206."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import At, Context, Finding, Replacement, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.letters import key, slug


class MisspeltPlace(Rule):
    """The place before the date is spelt otherwise than in the issuer's name.

    Found where the letters are the same and only their marks differ.

    ## Why
    The place is the official name of the unit where the agency has its seat (Nghị định 30/2020/NĐ-CP, annex I, part I,
    II.4.a). It stands in the head, where everybody sees it first.

    ## Bad
    ```yaml
    document:
      issuer: ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG
      number: 12/KH-UBND
      place: Tương Duong  # error
      date: 05/01/2026
      signature: [CHỦ TỊCH]
    ```

    ## Good
    ```yaml
    document:
      issuer: ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG
      number: 12/KH-UBND
      place: Tương Dương
      date: 05/01/2026
      signature: [CHỦ TỊCH]
    ```
    """

    code = "DOC206"
    name = "misspelt-place"
    severity = Severity.WARNING
    message = N_("“{place}” is spelt “{due}” in the name of the issuer")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """At most one finding."""
        document = context.plan.document
        place = " ".join(document.place.split())
        length = len(place.split())
        for name, field in ((document.issuer, "issuer"), (document.superior or "", "superior")):
            end = " ".join(name.split()[-length:])
            if length and slug(place) and slug(end) == slug(place):
                if key(end) != key(place):
                    yield _finding(place, end.title(), field)
                return


def _finding(place: str, due: str, field: str) -> Finding:
    at = At(("document", "place"))
    fix = Replacement(Message(N_("write {due}"), {"due": due}), at, due, safe=False)
    related = ((At(("document", field)), Message(N_("the name in the head"))),)
    return Finding(at, {"place": place, "due": due}, related=related, fixes=(fix,))

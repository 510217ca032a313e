"""ORG209."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.errors import CchcError
from cchc_cli.lint.agency_place import Place
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.repository.issuer import Issuer, read_issuer
from cchc_cli.vietnamese.unit_name import in_case_of, is_misspelt, misspelt_units


class MisspeltUnit(Rule):
    """The name of the issuing commune or province with another tone or mark than in the head of the paper.

    ## Why
    Two names that differ by a mark are two places: xã Khe Sơn and xã Khê Sơn. The paper must name its own in one way.

    ## Bad
    ```yaml
    document:
      issuer: ỦY BAN NHÂN DÂN XÃ KHE SƠN
      number: 12/KH-UBND
      place: Khe Sơn
      date: 05/01/2026
      signature: [CHỦ TỊCH]
    sections:
      - heading: MỤC TIÊU
        items:
          - Mọi thủ tục của xã Khê Sơn được công khai.  # error
    ```

    ## Good
    ```yaml
    document:
      issuer: ỦY BAN NHÂN DÂN XÃ KHE SƠN
      number: 12/KH-UBND
      place: Khe Sơn
      date: 05/01/2026
      signature: [CHỦ TỊCH]
    sections:
      - heading: MỤC TIÊU
        items:
          - Mọi thủ tục của xã Khe Sơn được công khai.
    ```
    """

    code = "ORG209"
    name = "misspelt-unit"
    severity = Severity.WARNING
    yields_to = ("DOC103", "DOC206")
    message = N_("“{words}” is “{unit}” in the head of the paper")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a place."""
        document = context.plan.document
        heads = [
            (key, issuer) for key in ("issuer", "superior") if (issuer := _issuer(getattr(document, key)))
        ]
        for key, issuer in heads:
            head = At(("document", key))
            for passage in context.passages:
                for place in _misspelt(passage.printed, issuer, is_place=passage.key == "place"):
                    yield _finding(Place(passage, *place), issuer, head)


def _issuer(head: str | None) -> Issuer | None:
    try:
        issuer = read_issuer(head or "")
    except CchcError:
        return None
    return issuer if issuer.place and issuer.is_committee else None


def _misspelt(text: str, issuer: Issuer, *, is_place: bool) -> Iterator[tuple[int, int]]:
    if is_place and is_misspelt(text, issuer.place):
        yield 0, len(text)
    yield from misspelt_units(text, issuer.kind, issuer.place)


def _finding(place: Place, issuer: Issuer, head: At) -> Finding:
    right = in_case_of(issuer.place, place.words)
    return Finding(
        place.at,
        {"words": place.words, "unit": right},
        None,
        ((head, Message(N_("the head of the paper"))),),
        fixes=place.replaced(Message(N_("write “{words}”"), {"words": right}), right),
    )

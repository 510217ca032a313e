"""ORG304."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.agency_names import miswritten_names
from cchc_cli.lint.agency_place import Place
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message


class ClippedAgencyName(Rule):
    """An agency's name without the “và”, dash or comma that its decree gives it.

    A repository whose own list writes the name so is not told otherwise.

    ## Why
    The joining words tell where one field of work ends and the next begins: Lao động - Thương binh và Xã hội are three. Searches and
    the agency list find a department only under its own name.

    ## Bad
    ```yaml
    areas:
      - area: CẢI CÁCH TÀI CHÍNH CÔNG
        tasks:
          - title: Hỗ trợ nghiên cứu khoa học
            lead: Sở Khoa học Công nghệ  # error
            deadline: Quý II
    ```

    ## Good
    ```yaml
    areas:
      - area: CẢI CÁCH TÀI CHÍNH CÔNG
        tasks:
          - title: Hỗ trợ nghiên cứu khoa học
            lead: Sở Khoa học và Công nghệ
            deadline: Quý II
    ```
    """

    code = "ORG304"
    name = "clipped-agency-name"
    severity = Severity.ADVICE
    message = N_("“{words}” lacks a joining word or sign of “{official}”")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a place."""
        for passage, name in context.once(miswritten_names):
            if name.clipped:
                place = Place(passage, name.start, name.end)
                title = Message(N_("write “{words}”"), {"words": name.written})
                values = {"words": place.words, "official": name.official}
                yield Finding(place.at, values, fixes=place.replaced(title, name.written))

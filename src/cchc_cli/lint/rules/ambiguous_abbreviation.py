"""ORG208."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.abbreviations import abbreviated
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.abbreviation import same_meaning


class AmbiguousAbbreviation(Rule):
    """An abbreviation that the plan explains in two ways.

    ## Why
    After the second explanation nobody can tell which of the two things the letters stand for.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Rà soát các thủ tục (TT) đã công bố.
          - Nâng cấp hạ tầng thông tin (TT) của xã.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Rà soát các thủ tục (TT) đã công bố.
          - Nâng cấp hạ tầng thông tin của xã.
    ```
    """

    code = "ORG208"
    name = "ambiguous-abbreviation"
    severity = Severity.WARNING
    message = N_("“{letters}” stands for “{meaning}” here and for “{first}” above")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding for each explanation that is not the first one."""
        for letters, explained in context.once(abbreviated).explained.items():
            meant = [place for place in explained if place.meaning]
            for other in meant[1:]:
                if not same_meaning(other.meaning, meant[0].meaning):
                    values = {"letters": letters, "meaning": other.meaning, "first": meant[0].meaning}
                    related = ((meant[0].use.at, Message(N_("the first meaning"))),)
                    yield Finding(other.use.at, values, None, related)

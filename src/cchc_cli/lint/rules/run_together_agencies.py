"""ORG308."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.agency_names import run_together
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message


class RunTogetherAgencies(Rule):
    """Two kinds of agencies without a comma between them (sở ngành), where the plan has one elsewhere.

    ## Why
    “Sở ngành” can be read as the departments of one branch; with the comma, which the plan writes elsewhere, it is two kinds.

    ## Bad
    ```yaml
    sections:
      - heading: TỔ CHỨC THỰC HIỆN
        items:
          - Các sở, ngành báo cáo hằng quý.
          - Cổng thông tin của các sở ngành được nâng cấp.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: TỔ CHỨC THỰC HIỆN
        items:
          - Các sở, ngành báo cáo hằng quý.
          - Cổng thông tin của các sở, ngành được nâng cấp.
    ```
    """

    code = "ORG308"
    name = "run-together-agencies"
    severity = Severity.ADVICE
    message = N_("a comma is missing in “{words}”")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a place."""
        for place, gap in run_together(context):
            title = Message(N_("put the comma"))
            yield Finding(place.at, {"words": place.words}, fixes=gap.replaced(title, ", "))

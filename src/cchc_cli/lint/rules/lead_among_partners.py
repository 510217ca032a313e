"""ORG202."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.agency_cells import Named, Row, named, rows
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message


class LeadAmongPartners(Rule):
    """An agency that leads a task and takes part in it as well.

    A group that holds the lead (Sở Nội vụ leads, the departments take part) is no fault, nor are agencies that the words
    leave open (các sở, ngành liên quan).

    ## Why
    Who leads answers for the result, who takes part answers to the lead. An agency in both columns is either a cell
    copied from its neighbour or work with two masters.

    ## Bad
    ```yaml
    areas:
      - area: CẢI CÁCH THỂ CHẾ
        tasks:
          - title: Rà soát văn bản quy phạm pháp luật
            lead: Sở Tư pháp
            partners: Sở Nội vụ, Sở Tư pháp  # error
            deadline: Quý II
    ```

    ## Good
    ```yaml
    areas:
      - area: CẢI CÁCH THỂ CHẾ
        tasks:
          - title: Rà soát văn bản quy phạm pháp luật
            lead: Sở Tư pháp
            partners: Sở Nội vụ, các sở, ban, ngành cấp tỉnh
            deadline: Quý II
    ```
    """

    code = "ORG202"
    name = "lead-among-partners"
    severity = Severity.WARNING
    message = N_("“{words}” leads this task and takes part in it")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a row, at the first such agency."""
        for row in rows(context):
            if both := _both(row, context):
                lead, partner = both
                yield Finding(
                    partner.at, {"words": partner.words}, None, ((lead.at, Message(N_("leads here"))),)
                )


def _both(row: Row, context: Context) -> tuple[Named, Named] | None:
    leads = {found.about: found for found in named(row.lead, context)}
    partners = (found for found in named(row.partners, context) if found.about in leads)
    first = next(partners, None)
    return (leads[first.about], first) if first else None

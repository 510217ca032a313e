"""ORG309."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.agency_cells import cells
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_
from cchc_cli.vietnamese.agency_cell import names_nobody


class VagueLead(Rule):
    """A lead that is everybody concerned.

    ## Why
    Partners may be left open, for the lead chooses them; who leads must be known on the day the plan is signed.

    ## Bad
    ```yaml
    areas:
      - area: CẢI CÁCH THỂ CHẾ
        tasks:
          - title: Thực hiện các nhiệm vụ khác
            lead: Các cơ quan, đơn vị có liên quan  # error
            deadline: Trong năm
    ```

    ## Good
    ```yaml
    areas:
      - area: CẢI CÁCH THỂ CHẾ
        tasks:
          - title: Thực hiện các nhiệm vụ khác
            lead: Sở Nội vụ
            partners: Các cơ quan, đơn vị có liên quan
            deadline: Trong năm
    ```
    """

    code = "ORG309"
    name = "vague-lead"
    severity = Severity.ADVICE
    message = N_("“{words}” leaves open who is in charge")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a cell that names nobody else."""
        for cell in context.once(cells):
            if (
                cell.key == "lead"
                and cell.entries
                and all(names_nobody(entry.printed) for entry in cell.entries)
            ):
                entry = cell.entries[0]
                words = entry.printed.strip(" .;-")
                start = entry.printed.index(words)
                yield Finding(entry.at(start, start + len(words)), {"words": words})

"""ORG307."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.agency_cells import cells
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.agency_group import territories


class TerritoryAsAgency(Rule):
    """Districts or communes that a cell of agencies names without their people's committees.

    ## Why
    A district is a place; its people's committee works. The cell leaves open whether the committee, the party committee or every office of
    the place is meant.

    ## Bad
    ```yaml
    areas:
      - area: CẢI CÁCH THỂ CHẾ
        tasks:
          - title: Rà soát văn bản quy phạm pháp luật
            lead: Sở Tư pháp
            partners: Các sở, ngành tỉnh và các xã, phường  # error
            deadline: Quý II
    ```

    ## Good
    ```yaml
    areas:
      - area: CẢI CÁCH THỂ CHẾ
        tasks:
          - title: Rà soát văn bản quy phạm pháp luật
            lead: Sở Tư pháp
            partners: Các sở, ngành tỉnh và UBND các xã, phường
            deadline: Quý II
    ```
    """

    code = "ORG307"
    name = "territory-as-agency"
    severity = Severity.ADVICE
    message = N_("“{words}” are places, not agencies")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a place."""
        for cell in context.once(cells):
            for entry in cell.entries:
                for start, end in territories(entry.printed):
                    words = entry.printed[start:end]
                    hint = Message(N_("write {words}"), {"words": f"UBND {words}"})
                    yield Finding(entry.at(start, end), {"words": words}, notes=(Note(NoteKind.HELP, hint),))

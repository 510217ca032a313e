"""ORG201."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.agency_cells import cells
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.agency_cell import circular


class CircularLead(Rule):
    """A cell of agencies that names “the agencies that are given the work”.

    A cell that says which paper names them (tại Phụ lục II, theo Quyết định số …) is not meant.

    ## Why
    The column is there to give the work to somebody. Words that send the reader back to the column give it to nobody,
    and at the end of the year nobody is late.

    ## Bad
    ```yaml
    areas:
      - area: CẢI CÁCH THỦ TỤC HÀNH CHÍNH
        tasks:
          - title: Thực hiện liên thông các thủ tục
            lead: Các cơ quan được giao chủ trì  # error
            deadline: Quý II
    ```

    ## Good
    ```yaml
    areas:
      - area: CẢI CÁCH THỦ TỤC HÀNH CHÍNH
        tasks:
          - title: Thực hiện liên thông các thủ tục
            lead: Sở Nội vụ, Sở Tư pháp
            deadline: Quý II
    ```
    """

    code = "ORG201"
    name = "circular-lead"
    severity = Severity.WARNING
    message = N_("“{words}” names no agency: the column itself must say who")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding an entry of a cell."""
        for cell in context.once(cells):
            for entry in cell.entries:
                if found := circular(entry.printed):
                    hint = Message(N_("name the agencies, or the paper that names them"))
                    yield Finding(
                        entry.at(*found),
                        {"words": entry.printed[found[0] : found[1]]},
                        notes=(Note(NoteKind.HELP, hint),),
                    )

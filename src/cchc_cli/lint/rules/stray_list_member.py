"""ORG205."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.typed import at_words
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.agency_cell import stray_members


class StrayListMember(Rule):
    """An agency of another kind that a comma puts into a list of departments or offices.

    ## Why
    In “Các Sở: Nội vụ, Tư pháp, Văn phòng UBND tỉnh” the word before the colon belongs to every member. A semicolon, or “và”
    before the last name, ends the list; without it the reader looks for a department of that name.

    ## Bad
    ```yaml
    areas:
      - area: CẢI CÁCH THỂ CHẾ
        tasks:
          - title: Rà soát văn bản quy phạm pháp luật
            lead: Sở Tư pháp
            partners: "Các Sở: Nội vụ, Tài chính, Văn phòng UBND tỉnh"  # error
            deadline: Quý II
    ```

    ## Good
    ```yaml
    areas:
      - area: CẢI CÁCH THỂ CHẾ
        tasks:
          - title: Rà soát văn bản quy phạm pháp luật
            lead: Sở Tư pháp
            partners: "Văn phòng UBND tỉnh; các Sở: Nội vụ, Tài chính"
            deadline: Quý II
    ```
    """

    code = "ORG205"
    name = "stray-list-member"
    severity = Severity.WARNING
    message = N_("“{words}” stands in the list of “{head}” as if it were one of them")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a member."""
        for passage in context.passages:
            text = passage.printed
            if ":" not in text or passage.key == "recipients":
                continue
            for start, end, first, last in stray_members(text):
                hint = Message(N_("end the list with “;” or “và” before it, or put it first"))
                yield Finding(
                    at_words(passage.location, passage.text, start, end),
                    {"words": text[start:end], "head": text[first:last]},
                    notes=(Note(NoteKind.HELP, hint),),
                )

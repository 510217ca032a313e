"""ORG203."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.agency_cells import cells, named
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.letters import key


class AgencyNamedTwice(Rule):
    """An agency that one cell, or the list of recipients, names twice.

    ## Why
    The second name takes the place of another agency that was meant, or is left over from an older version of the cell.

    ## Bad
    ```yaml
    areas:
      - area: CẢI CÁCH THỂ CHẾ
        tasks:
          - title: Rà soát văn bản quy phạm pháp luật
            lead: Sở Tư pháp; các cơ quan, đơn vị; Sở Tư pháp  # error
            deadline: Quý II
    ```

    ## Good
    ```yaml
    areas:
      - area: CẢI CÁCH THỂ CHẾ
        tasks:
          - title: Rà soát văn bản quy phạm pháp luật
            lead: Sở Tư pháp; các cơ quan, đơn vị
            deadline: Quý II
    ```
    """

    code = "ORG203"
    name = "agency-named-twice"
    severity = Severity.WARNING
    message = N_("“{words}” is named a second time")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding for each name that has been named before."""
        for cell in context.once(cells):
            seen: dict[str, At] = {}
            for found in named(cell, context):
                if found.about in seen:
                    yield _finding(found.words, found.at, seen[found.about])
                seen.setdefault(found.about, found.at)
        yield from _recipients(context)


def _recipients(context: Context) -> Iterator[Finding]:
    seen: dict[str, At] = {}
    for index, line in enumerate(context.plan.document.recipients):
        at = At(("document", "recipients", index))
        name = key(line).strip(" .;-")
        if name in seen:
            yield _finding(line, at, seen[name])
        seen.setdefault(name, at)


def _finding(words: str, at: At, first: At) -> Finding:
    return Finding(at, {"words": words}, None, ((first, Message(N_("named here first"))),))

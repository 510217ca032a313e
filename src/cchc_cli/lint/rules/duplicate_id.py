"""REF101."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message


class DuplicateId(Rule):
    """One name stands for two places, or for two targets.

    ## Why
    Progress and comparisons follow names. With two places of one name, what is recorded for one counts for the other.

    ## Bad
    ```yaml
    areas:
      - area: CẢI CÁCH THỂ CHẾ
        tasks:
          - id: ra-soat
            title: Rà soát văn bản quy phạm pháp luật
            deadline: Quý II
          - id: ra-soat  # error
            title: Rà soát thủ tục hành chính
            deadline: Quý III
    ```

    ## Good
    ```yaml
    areas:
      - area: CẢI CÁCH THỂ CHẾ
        tasks:
          - id: ra-soat-van-ban
            title: Rà soát văn bản quy phạm pháp luật
            deadline: Quý II
          - id: ra-soat-thu-tuc
            title: Rà soát thủ tục hành chính
            deadline: Quý III
    ```
    """

    code = "REF101"
    name = "duplicate-id"
    severity = Severity.ERROR
    message = N_("the name {id} already stands for another place")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding for each place after the first."""
        seen: dict[str, At] = {}
        for name, at in (*_ids(context), *_targets(context)):
            if name in seen:
                yield Finding(at, {"id": name}, related=((seen[name], Message(N_("first here"))),))
            else:
                seen[name] = at


def _ids(context: Context) -> Iterator[tuple[str, At]]:
    for location, holder in context.parts:
        name = getattr(holder, "id", None)
        if name:
            yield name, At((*location, "id"))


def _targets(context: Context) -> Iterator[tuple[str, At]]:
    for location, text, _ in context.texts:
        for mark in text.marks:
            if mark.is_target and mark.name:
                yield mark.name, At(location, mark.start, mark.end)

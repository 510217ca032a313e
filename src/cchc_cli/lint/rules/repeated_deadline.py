"""DUE307."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Location, Severity
from cchc_cli.lint.deadline_part import Dated, deadline_parts
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.letters import key


class RepeatedDeadline(Rule):
    """One cell lists the same deadline twice.

    ## Why
    Where a cell lists several deadlines, each belongs to a product; the same one twice was copied and not changed, or
    stands there for nothing.

    ## Bad
    ```yaml
    tasks:
      - title: Theo dõi thi hành pháp luật
        deadline:
          - Tháng 01
          - Tháng 01  # error
    ```

    ## Good
    ```yaml
    tasks:
      - title: Theo dõi thi hành pháp luật
        deadline:
          - Tháng 01
          - Tháng 12
    ```
    """

    code = "DUE307"
    name = "repeated-deadline"
    severity = Severity.ADVICE
    message = N_("“{words}” stands in this cell before")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a repetition."""
        seen: dict[tuple[Location, str], Dated] = {}
        for dated in context.once(deadline_parts):
            if not dated.item.in_table:
                continue
            words = key(dated.part.text).strip(" .;,")
            before = seen.setdefault((dated.phrase.location[:-1], words), dated)
            if before is not dated:
                related = ((before.at, Message(N_("the first time"))),)
                yield Finding(dated.at, {"words": dated.part.text}, related=related)

"""DUE306."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.deadline_part import deadline_parts
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message


class DeadlineAlreadyOver(Rule):
    """Deadlines of the plan's year were over on the day the paper was issued.

    ## Why
    Work that is due before it is ordered is late from the first day, or done already and needs no order.

    ## Bad
    ```yaml
    document:
      issuer: ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG
      number: 12/KH-UBND
      place: Tương Dương
      date: 15/3/2026
      signature: [CHỦ TỊCH]
    tasks:
      - title: Rà soát văn bản
        deadline: Tháng 01  # error
    ```

    ## Good
    ```yaml
    document:
      issuer: ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG
      number: 12/KH-UBND
      place: Tương Dương
      date: 15/3/2026
      signature: [CHỦ TỊCH]
    tasks:
      - title: Rà soát văn bản
        deadline: Tháng 4
    ```
    """

    code = "DUE306"
    name = "deadline-already-over"
    severity = Severity.ADVICE
    message = N_("“{words}” was over on the day of the paper")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a plan, with every such deadline: one late paper is one cause."""
        year = context.plan.year
        # Of a draft only the month is known: what is due in it is not over.
        issued = context.issued.replace(day=1) if context.issued and context.is_draft else context.issued
        over = [
            dated
            for dated in context.once(deadline_parts)
            if issued
            and dated.part.last_day
            and dated.part.last_day.year == year
            and dated.part.last_day < issued
        ]
        if over:
            paper = ((At(("document", "date")), Message(N_("the day of the paper"))),)
            others = tuple((dated.at, Message(N_("over too"))) for dated in over[1:])
            yield Finding(over[0].at, {"words": over[0].part.text}, related=(*paper, *others))

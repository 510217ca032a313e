"""DUE102."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.deadline_part import deadline_parts
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message


class DeadlineBeforePaper(Rule):
    """A deadline lies in an earlier year, and was over when the paper was issued.

    What is due in the last weeks before the plan's year is right where the paper was issued before: agencies make their
    own plans then.

    ## Why
    Such a year is left over from the paper of the year before: nobody can still keep the deadline, and nobody knows
    which one was meant.

    ## Bad
    ```yaml
    tasks:
      - title: Rà soát văn bản quy phạm pháp luật
        deadline: Tháng 2 năm 2025  # error
    ```

    ## Good
    ```yaml
    tasks:
      - title: Rà soát văn bản quy phạm pháp luật
        deadline: Tháng 2 năm 2026
    ```
    """

    code = "DUE102"
    name = "deadline-before-paper"
    severity = Severity.ERROR
    message = N_("“{words}” lies in {year}, and the plan is for {plan_year}")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a date."""
        year = context.plan.year
        first_allowed = context.issued or date(year - 1, 10, 1)
        for dated in context.once(deadline_parts):
            last = dated.part.last_day
            if last and last.year < year and last < first_allowed:
                values = {"words": dated.part.text, "year": last.year, "plan_year": year}
                related = ((At(("year",)), Message(N_("the plan's year"))),)
                yield Finding(dated.at, values, related=related)

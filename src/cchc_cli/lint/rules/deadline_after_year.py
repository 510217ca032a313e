"""DUE305."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.deadline_part import Dated, deadline_parts
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.date import years_in


class DeadlineAfterYear(Rule):
    """A deadline lies after the plan's year.

    Reports on the year, and what closes it, may fall in the first quarter of the next; work on a later year or a
    longer period goes on as long as its title says.

    ## Why
    A plan of a year is settled in the report on that year; what is due later belongs into the next plan, or its year
    is a slip.

    ## Bad
    ```yaml
    tasks:
      - title: Nâng cấp phần mềm một cửa
        deadline: Tháng 8/2027  # error
    ```

    ## Good
    ```yaml
    tasks:
      - title: Nâng cấp phần mềm một cửa
        deadline: Tháng 8/2026
    ```
    """

    code = "DUE305"
    name = "deadline-after-year"
    severity = Severity.ADVICE
    message = N_("“{words}” lies after {plan_year}, the plan's year")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a date."""
        year = max((context.plan.year, *years_in(context.plan.title.printed())))
        for dated in context.once(deadline_parts):
            last = dated.part.last_day
            if last and last > date(year + 1, 3, 31) and not _is_announced(dated, last):
                values = {"words": dated.part.text, "plan_year": year}
                related = ((At(("year",)), Message(N_("the plan's year"))),)
                yield Finding(dated.at, values, related=related)


def _is_announced(dated: Dated, last: date) -> bool:
    """Whether the task itself names a year as late."""
    words = (dated.item.title, dated.item.area, *dated.item.outputs)
    return any(year >= last.year for text in words for year in years_in(text))

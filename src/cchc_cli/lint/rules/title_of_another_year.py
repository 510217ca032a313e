"""DOC203."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.lint.typed import at_words
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.paper_title import title_year


class TitleOfAnotherYear(Rule):
    """The title says another year than the plan is for.

    Titles of periods, and of plans that look back on a year (tổng kết, khắc phục, chỉ số), are left alone.

    ## Why
    Deadlines without a year are read in the plan's year. A title that kept last year's figure, or a year that was not
    changed with it, moves every one of them.

    ## Bad
    ```yaml
    title: Cải cách hành chính huyện Tương Dương năm 2025  # error
    ```

    ## Good
    ```yaml
    title: Cải cách hành chính huyện Tương Dương năm 2026
    ```
    """

    code = "DOC203"
    name = "title-of-another-year"
    severity = Severity.WARNING
    message = N_("the title says {said}, but the plan is for {year}")

    def check(self, context: Context) -> Iterator[Finding]:
        """At most one finding."""
        plan = context.plan
        found = title_year(plan.title.printed())
        is_whole = context.is_whole(("title",)) and context.is_whole(("year",))
        if found and found[0] != plan.year and is_whole:
            related = ((At(("year",)), Message(N_("the year of the plan"))),)
            at = at_words(("title",), plan.title, *found[1:])
            yield Finding(at, {"said": found[0], "year": plan.year}, related=related)

"""CIT107."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.typed import at_words, replaced
from cchc_cli.message import N_, Message
from cchc_cli.plan.duty import Duty
from cchc_cli.plan.prose import Passage
from cchc_cli.vietnamese.citation.past_year import find_past_plans


class PlanOfPastYear(Rule):
    """A plan of a year that is over is to be made or carried out.

    Reports, reviews and results may name the plan of the year before; they are not reported.

    ## Why
    Plans are written from last year's file, and a year that was not changed turns the task into one for a year that has
    ended: whoever carries it out works with the wrong plan.

    ## Bad
    ```yaml
    sections:
      - heading: TỔ CHỨC THỰC HIỆN
        items:
          - Hướng dẫn các đơn vị thực hiện Kế hoạch cải cách hành chính năm 2025 đúng tiến độ.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: TỔ CHỨC THỰC HIỆN
        items:
          - Hướng dẫn các đơn vị thực hiện Kế hoạch cải cách hành chính năm 2026 đúng tiến độ.
          - Báo cáo kết quả thực hiện Kế hoạch cải cách hành chính năm 2025.
    ```
    """

    code = "CIT107"
    name = "plan-of-past-year"
    severity = Severity.ERROR
    message = N_("the year {named} is left over: this is the plan for {year}")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a place."""
        year = context.plan.year
        for passage in context.passages:
            for start, end, named in _found(passage, year):
                yield _finding(passage, start, end, named, year)


def _found(passage: Passage, year: int) -> Iterator[tuple[int, int, int]]:
    is_result = isinstance(passage.holder, Duty) and passage.key in ("outputs", "title")
    return find_past_plans(passage.printed, year, is_result=is_result)


def _finding(passage: Passage, start: int, end: int, named: int, year: int) -> Finding:
    words = passage.printed[start:end]
    new = words.replace(str(named), str(year))
    title = Message(N_("write {words}"), {"words": new})
    return Finding(
        at_words(passage.location, passage.text, start, end),
        {"named": named, "year": year},
        fixes=replaced(title, passage.location, passage.text, start, end, new, safe=False),
    )

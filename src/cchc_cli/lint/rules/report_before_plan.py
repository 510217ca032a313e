"""DUE204."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from cchc_cli.diagnostics import Location, Severity
from cchc_cli.lint.deadline_part import Dated, deadline_parts
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.deadline import Part
from cchc_cli.vietnamese.stage import Stage, stage


class ReportBeforePlan(Rule):
    """Inside one task the report is due before the plan on which it reports.

    ## Why
    The order cannot be kept: one of the two dates is wrong, and whoever follows them reports on work that has not
    begun.

    ## Bad
    ```yaml
    tasks:
      - title: Theo dõi thi hành pháp luật
        steps:
          - outputs: Kế hoạch của UBND huyện
            deadline: Tháng 12  # error
          - outputs: Báo cáo của UBND huyện
            deadline: Tháng 01
    ```

    ## Good
    ```yaml
    tasks:
      - title: Theo dõi thi hành pháp luật
        steps:
          - outputs: Kế hoạch của UBND huyện
            deadline: Tháng 01
          - outputs: Báo cáo của UBND huyện
            deadline: Tháng 12
    ```
    """

    code = "DUE204"
    name = "report-before-plan"
    severity = Severity.WARNING
    message = N_("the plan is due after the report on it")

    def check(self, context: Context) -> Iterator[Finding]:
        """At most one finding a task."""
        tasks: dict[Location, list[Dated]] = defaultdict(list)
        for dated in context.once(deadline_parts):
            if dated.item.in_table:
                tasks[dated.item.location].append(dated)
        for parts in tasks.values():
            yield from _of_task(parts, context.plan.year)


def _of_task(parts: list[Dated], year: int) -> Iterator[Finding]:
    staged = [(_stage(dated, year), dated) for dated in parts if dated.part.last_day and not dated.part.every]
    for first, plan in staged:
        for second, report in staged:
            if first is Stage.PLAN and second is Stage.REPORT and _follows(plan.part, report.part):
                related = ((report.at, Message(N_("the report is due already"))),)
                yield Finding(plan.at, related=related)
                return


def _stage(dated: Dated, year: int) -> Stage | None:
    """What the words before the date name, else the only product of the step."""
    named = stage(dated.part.text, year)
    if named or dated.phrase.step is None or len(dated.phrase.outputs) != 1:
        return named
    return stage(dated.phrase.outputs[0], year)


def _follows(plan: Part, report: Part) -> bool:
    """Whether not even the first day of the plan lies before the last one of the report."""
    begin = plan.first_day or plan.last_day
    return begin is not None and report.last_day is not None and begin > report.last_day

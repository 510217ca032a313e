"""ORG310."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Location, Severity
from cchc_cli.lint.agency_cells import tables
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_
from cchc_cli.plan.duty import Task


class TaskWithoutPartners(Rule):
    """A task without partners in a table where nearly every other task has some.

    Areas that are one row themselves have none by habit, and are not asked.

    ## Why
    An empty cell among full ones may be meant, or it was forgotten; the agencies that it should name will not be told.

    ## Bad
    ```yaml
    tasks:
      - title: Rà soát văn bản
        lead: Sở Tư pháp
        partners: Sở Nội vụ
        deadline: Quý I
      - title: Công bố thủ tục
        lead: Sở Tư pháp
        partners: Sở Nội vụ
        deadline: Quý I
      - title: Kiểm tra công vụ
        lead: Sở Nội vụ
        partners: Sở Tư pháp
        deadline: Quý I
      - title: Đánh giá kết quả
        lead: Sở Nội vụ
        partners: Sở Tư pháp
        deadline: Quý I
      - title: Tuyên truyền  # error
        lead: Sở Nội vụ
        deadline: Quý I
    ```

    ## Good
    ```yaml
    tasks:
      - title: Rà soát văn bản
        lead: Sở Tư pháp
        partners: Sở Nội vụ
        deadline: Quý I
      - title: Công bố thủ tục
        lead: Sở Tư pháp
        deadline: Quý I
      - title: Tuyên truyền
        lead: Sở Nội vụ
        deadline: Quý I
    ```
    """

    code = "ORG310"
    name = "task-without-partners"
    severity = Severity.ADVICE
    message = N_("“{task}” has no partners; {count} of {all} tasks have some")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a task."""
        for table, _ in tables(context):
            tasks = [
                (at, part)
                for at, part in context.parts
                if isinstance(part, Task) and at[: len(table)] == table
            ]
            without = [(at, task) for at, task in tasks if not _has_partners(task) and context.is_whole(at)]
            if len(tasks) >= _ENOUGH and len(without) <= max(1, len(tasks) * _ODD):
                for location, task in without:
                    yield _finding(location, task, len(tasks) - len(without), len(tasks))


_ENOUGH = 5
_ODD = 0.1
"""The part of a table that may be forgotten; where more is empty, empty cells are meant."""


def _has_partners(task: Task) -> bool:
    return any(duty.partners for duty in (task, *task.steps, *task.rows))


def _finding(location: Location, task: Task, count: int, every: int) -> Finding:
    title = " ".join(task.title.printed().split())
    return Finding(At((*location, "title")), {"task": title, "count": count, "all": every})

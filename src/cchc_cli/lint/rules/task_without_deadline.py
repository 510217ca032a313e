"""DUE202."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from cchc_cli.analysis.work import WorkItem
from cchc_cli.diagnostics import Location, Severity
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_
from cchc_cli.plan.duty import Step
from cchc_cli.plan.prose import Passage


class TaskWithoutDeadline(Rule):
    """A task of a table, or a step of one, has no deadline, where the others have one.

    ## Why
    Work without a deadline is never late and never done: it can be neither reminded of nor counted in the report.

    ## Bad
    ```yaml
    tasks:
      - title: Rà soát văn bản
        deadline: Quý I
      - title: Công bố thủ tục
        deadline: Quý II
      - title: Khảo sát sự hài lòng
        deadline: Quý III
      - title: Kiểm tra công vụ  # error
        lead: Sở Nội vụ
    ```

    ## Good
    ```yaml
    tasks:
      - title: Rà soát văn bản
        deadline: Quý I
      - title: Công bố thủ tục
        deadline: Quý II
      - title: Khảo sát sự hài lòng
        deadline: Quý III
      - title: Kiểm tra công vụ
        lead: Sở Nội vụ
        deadline: Quý IV
    ```
    """

    code = "DUE202"
    name = "task-without-deadline"
    severity = Severity.WARNING
    message = N_("no deadline, where {count} others of the table have one")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a task or step; none in a table where most tasks have no deadline."""
        tables: dict[Location, list[WorkItem]] = defaultdict(list)
        for item in context.work:
            if item.in_table:
                tables[item.location[:2]].append(item)
        steps = _steps(context)
        for items in tables.values():
            dated = [item for item in items if item.phrases]
            if len(dated) >= _SHARE and len(dated) >= _SHARE * (len(items) - len(dated)):
                for item in items:
                    yield from _of_item(item, steps.get(item.location, {}), len(dated))


def _of_item(item: WorkItem, steps: dict[Location, Passage], count: int) -> Iterator[Finding]:
    if not item.phrases:
        last = "area" if item.location[-2] == "areas" else "title"
        yield Finding(At((*item.location, last)), {"count": count})
    elif all(phrase.step for phrase in item.phrases):
        reached = {phrase.location[: len(item.location) + 2] for phrase in item.phrases}
        for place, passage in steps.items():
            if place not in reached:
                yield Finding(At(passage.location), {"count": count})


def _steps(context: Context) -> dict[Location, dict[Location, Passage]]:
    """Of each task its steps, with the first words of each."""
    found: dict[Location, dict[Location, Passage]] = defaultdict(dict)
    for passage in context.passages:
        if type(passage.holder) is Step:
            at = next(n for n, key in reversed(list(enumerate(passage.location))) if key in ("steps", "rows"))
            found[passage.location[:at]].setdefault(passage.location[: at + 2], passage)
    return found


_SHARE = 3

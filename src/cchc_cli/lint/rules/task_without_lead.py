"""ORG204."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Location, Severity
from cchc_cli.lint.agency_cells import tables, works
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_
from cchc_cli.plan.duty import Area, Work


class TaskWithoutLead(Rule):
    """A task without an agency in charge, in a table that has a column for it.

    ## Why
    A task that nobody leads is done by nobody; the report of the year finds it undone and can ask no one.

    ## Bad
    ```yaml
    areas:
      - area: CẢI CÁCH THỂ CHẾ
        tasks:
          - title: Rà soát văn bản quy phạm pháp luật
            lead: Sở Tư pháp
            deadline: Quý II
          - title: Công bố văn bản hết hiệu lực  # error
            deadline: Quý I
    ```

    ## Good
    ```yaml
    areas:
      - area: CẢI CÁCH THỂ CHẾ
        tasks:
          - title: Rà soát văn bản quy phạm pháp luật
            lead: Sở Tư pháp
            deadline: Quý II
          - title: Công bố văn bản hết hiệu lực
            lead: Sở Tư pháp
            deadline: Quý I
    ```
    """

    code = "ORG204"
    name = "task-without-lead"
    severity = Severity.WARNING
    message = N_("no agency is in charge of “{task}”")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a task; a table in which no task has a lead has no such column."""
        for table, annex in tables(context):
            tasks = [(at, work) for at, work in works(context) if at[: len(table)] == table]
            if "lead" in annex.headers or any(_has_lead(work) for _, work in tasks):
                for location, work in tasks:
                    if not _has_lead(work) and context.is_whole(location):
                        yield _finding(location, work)


def _has_lead(work: Work) -> bool:
    return any(duty.lead for duty in (work, *work.steps, *work.rows))


def _finding(location: Location, work: Work) -> Finding:
    key = "area" if isinstance(work, Area) else "title"
    title = getattr(work, key).printed()
    return Finding(At((*location, key)), {"task": " ".join(title.split())})

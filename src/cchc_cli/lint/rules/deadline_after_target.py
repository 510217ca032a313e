"""DUE206."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.deadline_part import Dated, deadline_parts
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.deadline import read_deadline


class DeadlineAfterTarget(Rule):
    """A task is due after the day by which its own target is to be reached.

    ## Why
    The target is missed by plan: whoever keeps the deadline of the task is late for its target.

    ## Bad
    ```yaml
    tasks:
      - title: Cung cấp dịch vụ công trực tuyến đạt {ít nhất 50% | truc-tuyen} hồ sơ
        targets:
          truc-tuyen:
            by: 30/6/2026
        deadline: Quý IV  # error
    ```

    ## Good
    ```yaml
    tasks:
      - title: Cung cấp dịch vụ công trực tuyến đạt {ít nhất 50% | truc-tuyen} hồ sơ
        targets:
          truc-tuyen:
            by: 30/6/2026
        deadline: Quý II
    ```
    """

    code = "DUE206"
    name = "deadline-after-target"
    severity = Severity.WARNING
    message = N_("due after {by}, the day of the task's own target")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a deadline; none for a task with several."""
        year = context.plan.year
        for target in context.targets:
            by = _last_day(target.by, year) if target.by else None
            parts = [
                dated
                for dated in (context.once(deadline_parts) if by else ())
                if dated.item.in_table and target.location[: len(dated.item.location)] == dated.item.location
            ]
            if by and len(parts) == 1 and _is_later(parts[0], by):
                at = At(target.location, target.start, target.end)
                related = ((at, Message(N_("the target"))),)
                yield Finding(parts[0].at, {"by": target.by or ""}, related=related)


def _last_day(by: str, year: int) -> date | None:
    parts = read_deadline(by, year).parts
    return parts[0].last_day if len(parts) == 1 and not parts[0].every else None


def _is_later(dated: Dated, by: date) -> bool:
    """Whether the work is placed behind the day as a whole; of a bare "by when" its last day counts."""
    begin = dated.part.first_day or dated.part.last_day
    return begin is not None and dated.part.last_day is not None and begin > by

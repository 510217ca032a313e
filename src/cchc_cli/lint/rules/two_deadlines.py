"""DUE205."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.analysis.work import WorkItem
from cchc_cli.diagnostics import Location, Severity
from cchc_cli.lint.deadline_part import Dated, deadline_parts
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.letters import key


class TwoDeadlines(Rule):
    """One task stands in two places of the plan, in the same words, with two deadlines.

    ## Why
    The agency in charge will keep the later one and the agency that waits counts on the earlier one.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        role: tasks
        items:
          - text: "Ban hành Kế hoạch kiểm tra cải cách hành chính {trong tháng 01 | deadline}"
    tasks:
      - title: Ban hành Kế hoạch kiểm tra cải cách hành chính
        deadline: Quý III  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        role: tasks
        items:
          - text: "Ban hành Kế hoạch kiểm tra cải cách hành chính {trong tháng 01 | deadline}"
    tasks:
      - title: Ban hành Kế hoạch kiểm tra cải cách hành chính
        deadline: Tháng 01
    ```
    """

    code = "DUE205"
    name = "two-deadlines"
    severity = Severity.WARNING
    message = N_("the same task is due {other} elsewhere")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a second place; a place with several dates, or another agency in charge, is another task."""
        dates: dict[Location, list[Dated]] = {}
        for dated in context.once(deadline_parts):
            dates.setdefault(dated.item.location, []).append(dated)
        seen: dict[str, Dated] = {}
        for parts in sorted(dates.values(), key=lambda parts: not parts[0].item.in_table, reverse=True):
            only = parts[0]
            if len(parts) != 1 or only.part.last_day is None or only.part.every:
                continue
            before = seen.setdefault(_title(only), only)
            if before is not only and _contradict(before, only):
                related = ((before.at, Message(N_("here it is due {other}"), {"other": before.part.text})),)
                yield Finding(only.at, {"other": before.part.text}, related=related)


def _title(dated: Dated) -> str:
    """The words of the task, without the marked deadline; a short title says too little to be compared."""
    said = key(dated.item.title.replace(dated.phrase.text, "")).strip(" .;:,")
    return said if len(said) > _LONG else f"{said} {dated.item.location}"


def _contradict(one: Dated, other: Dated) -> bool:
    """Whether no day keeps both: the dates do not overlap, and the same agency is in charge."""
    first, second = one.part, other.part
    if first.last_day is None or second.last_day is None or not _same_lead(one.item, other.item):
        return False
    return (first.last_day != second.last_day) and (
        first.last_day < (second.first_day or second.last_day)
        or second.last_day < (first.first_day or first.last_day)
    )


def _same_lead(one: WorkItem, other: WorkItem) -> bool:
    return not (one.lead and other.lead) or set(map(key, one.lead)) == set(map(key, other.lead))


_LONG = 25

"""DUE304."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from cchc_cli.diagnostics import Location, Severity
from cchc_cli.lint.deadline_part import Dated, deadline_parts
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.typed import at_words
from cchc_cli.message import N_
from cchc_cli.vietnamese.deadline_gap import reports_periodically


class ReportWithoutPeriod(Rule):
    """The product of a task is a periodic report, and neither it nor the deadline says how often.

    ## Why
    The deadline column is where the period is looked for; without it nobody knows when the next report is due.

    ## Bad
    ```yaml
    tasks:
      - title: Thực hiện liên thông thủ tục
        outputs: Báo cáo kết quả theo định kỳ  # error
        deadline: Thường xuyên
    ```

    ## Good
    ```yaml
    tasks:
      - title: Thực hiện liên thông thủ tục
        outputs: Báo cáo kết quả theo định kỳ
        deadline: Quý, 6 tháng, năm
    ```
    """

    code = "DUE304"
    name = "report-without-period"
    severity = Severity.ADVICE
    message = N_("a periodic report, and no word of how often")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a product."""
        tasks: dict[Location, list[Dated]] = defaultdict(list)
        for dated in context.once(deadline_parts):
            tasks[dated.item.location].append(dated)
        for passage in context.passages:
            found = reports_periodically(passage.printed) if "outputs" in passage.location else None
            task = next((at for at in tasks if passage.location[: len(at)] == at), None) if found else None
            if found and task and not any(_fixes_time(dated) for dated in tasks[task]):
                yield Finding(at_words(passage.location, passage.text, *found))


def _fixes_time(dated: Dated) -> bool:
    """Whether a deadline says when or how often, or is reported for not saying it (DUE203)."""
    return bool(dated.part.every or dated.part.last_day or dated.is_stated or dated.part.kind == "recurring")

"""DUE201."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.deadline_part import Dated, deadline_parts
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_
from cchc_cli.vietnamese.deadline_gap import unfinished


class UnfinishedDeadline(Rule):
    """A deadline breaks off: “Theo Kế hoạch của”, “Trước ngày”.

    ## Why
    The words that fix the time are the ones that are missing, so nobody knows by when the work is due.

    ## Bad
    ```yaml
    tasks:
      - title: Đánh giá mức độ hài lòng
        deadline: Theo Kế hoạch của  # error
    ```

    ## Good
    ```yaml
    tasks:
      - title: Đánh giá mức độ hài lòng
        deadline: Theo Kế hoạch của UBND huyện
    ```
    """

    code = "DUE201"
    name = "unfinished-deadline"
    severity = Severity.WARNING
    message = N_("the deadline breaks off after “{word}”")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a phrase; not where the text goes on behind the marked words."""
        phrases = {
            (dated.phrase.location, dated.phrase.start): dated for dated in context.once(deadline_parts)
        }
        for dated in phrases.values():
            found = None if _goes_on(dated) else unfinished(dated.phrase.text)
            if found:
                yield Finding(dated.words(*found), {"word": dated.phrase.text[found[0] : found[1]]})


def _goes_on(dated: Dated) -> bool:
    return dated.is_stated or "deadline" not in dated.phrase.location

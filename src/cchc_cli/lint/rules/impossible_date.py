"""DUE101."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.analysis.schedule import read_phrase
from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.date import find_dates


class ImpossibleDate(Rule):
    """A date that the calendar does not have.

    ## Why
    Nobody can keep or check a deadline of 31 June; a citation with such a date cannot be found.

    ## Bad
    ```yaml
    areas:
      - area: CẢI CÁCH THỂ CHẾ
        tasks:
          - title: Rà soát văn bản quy phạm pháp luật
            lead: Phòng Tư pháp
            deadline: Trước ngày 31/6  # error
    ```

    ## Good
    ```yaml
    areas:
      - area: CẢI CÁCH THỂ CHẾ
        tasks:
          - title: Rà soát văn bản quy phạm pháp luật
            lead: Phòng Tư pháp
            deadline: Trước ngày 30/6
    ```
    """

    code = "DUE101"
    name = "impossible-date"
    severity = Severity.ERROR
    message = N_("{reason}")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a date, in deadlines and in running text."""
        found = tuple(_in_deadlines(context))
        for at, reason in found:
            yield Finding(at, {"reason": reason})
        for location, text, _ in context.texts:
            for date in find_dates(text.raw):
                at = At(location, date.start, date.end)
                if date.reason and not any(_holds(deadline, at) for deadline, _ in found):
                    yield Finding(at, {"reason": date.reason})


def _in_deadlines(context: Context) -> Iterator[tuple[At, Message]]:
    """Of work that inherits a deadline the place of the deadline, once."""
    seen: set[At] = set()
    for item in context.work:
        for phrase in item.phrases:
            for part in read_phrase(phrase, context.plan.year).parts:
                at = At(phrase.location, phrase.start + part.start, phrase.start + part.end)
                if part.impossible and part.reason and at not in seen:
                    seen.add(at)
                    yield at, part.reason


def _holds(deadline: At, date: At) -> bool:
    """Whether a date found in running text lies within a deadline that is reported as a whole."""
    inside = (deadline.start or 0) <= (date.start or 0) < (deadline.end or 0)
    return deadline.location == date.location and inside

"""DOC301."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.dates import typed_dates
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_


class DateWithoutZero(Rule):
    """A day under 10, or month 1 or 2, is written without its zero.

    ## Why
    Nghị định 30/2020/NĐ-CP, annex I, part I, II.4.b: a zero stands before days under 10 and months 1 and 2, so that no
    figure can be added in front. The other months have none.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        text: Thực hiện Nghị định số 29/2023/NĐ-CP ngày 3/6/2023 của Chính phủ.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        text: Thực hiện Nghị định số 29/2023/NĐ-CP ngày 03/6/2023 của Chính phủ.
    ```
    """

    code = "DOC301"
    name = "date-without-zero"
    severity = Severity.ADVICE
    message = N_("“{date}” is written “{right}”")
    fix = "safe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a date."""
        return (found.finding() for found in typed_dates(context) if found.date.lacks_zero)

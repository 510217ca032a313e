"""DOC302."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.dates import typed_dates
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message


class ZeroBeforeMonth(Rule):
    """A month from 3 to 9 has a zero, and the other dates of the plan have none.

    A plan that puts the zero before such months as a habit is left alone.

    ## Why
    Nghị định 30/2020/NĐ-CP puts a zero before months 1 and 2 only; within one paper dates are written in one way.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        text: Thực hiện Nghị quyết số 17/NQ-CP ngày 07/03/2019 của Chính phủ.  # error
      - heading: GIẢI PHÁP
        text: Theo Kế hoạch ngày 30/3/2018 và Kế hoạch ngày 14/3/2022 của Ủy ban nhân dân tỉnh.
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        text: Thực hiện Nghị quyết số 17/NQ-CP ngày 07/3/2019 của Chính phủ.
      - heading: GIẢI PHÁP
        text: Theo Kế hoạch ngày 30/3/2018 và Kế hoạch ngày 14/3/2022 của Ủy ban nhân dân tỉnh.
    ```
    """

    code = "DOC302"
    name = "zero-before-month"
    severity = Severity.ADVICE
    message = N_("“{date}” is written “{right}”, as the other dates of the plan are")
    fix = "safe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a date, where at least two thirds of such dates have no zero."""
        dates = [found for found in typed_dates(context) if found.date.may_have_zero]
        odd = [found for found in dates if found.date.has_zero_too_many]
        if 3 * len(odd) <= len(dates):
            plain = len(dates) - len(odd)
            cause = Message(N_("{count} dates of such months have no zero"), {"count": plain})
            for found in odd:
                finding = found.finding()
                yield Finding(
                    finding.at, finding.values, notes=(Note(NoteKind.CAUSE, cause),), fixes=finding.fixes
                )

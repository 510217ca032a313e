"""TXT310."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.list_ends import NONE, Entry, ends, habit
from cchc_cli.lint.odd_end import odd_end
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.wording import together
from cchc_cli.message import N_


class OddCellEnd(Rule):
    """A cell of a table ends with another mark than most cells of its column.

    ## Why
    Cells are no sentences; a full stop behind some of them is left over from copying. A semicolon looks as if more had followed.

    ## Bad
    ```yaml
    tasks:
      - title: Kế hoạch kiểm tra công vụ
      - title: Rà soát thủ tục hành chính.  # error
      - title: Tập huấn nghiệp vụ
      - title: Khảo sát sự hài lòng
      - title: Đánh giá chỉ số
    ```

    ## Good
    ```yaml
    tasks:
      - title: Kế hoạch kiểm tra công vụ
      - title: Rà soát thủ tục hành chính
      - title: Tập huấn nghiệp vụ
      - title: Khảo sát sự hài lòng
      - title: Đánh giá chỉ số
    ```
    """

    code = "TXT310"
    name = "odd-cell-end"
    severity = Severity.ADVICE
    message = N_("“{words}” ends with {mark}; {usual} is usual in this column")
    fix = "safe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a cell, or one a column where there are many."""
        for column in context.once(ends).columns.values():
            yield from _in_column(column)


def _in_column(column: Sequence[Entry]) -> Iterator[Finding]:
    usual = habit((entry.mark for entry in column), 0.6, 4)
    if usual not in (NONE, "."):
        return
    example = next(entry for entry in column if entry.mark == usual)
    odd: dict[str, list[Finding]] = defaultdict(list)
    for entry in column:
        if entry.mark != usual and entry.mark in _MARKS:
            odd[entry.mark].append(odd_end(entry, usual, example))
    for findings in odd.values():
        yield from together(findings, few=9)


_MARKS = (NONE, ".", ";", ",")

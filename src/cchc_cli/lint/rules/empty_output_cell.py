"""NUM305."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Location, Severity
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_
from cchc_cli.plan.duty import Task, Work


class EmptyOutputCell(Rule):
    """One task of a table names no product, and all the others do.

    ## Why
    Whether a task is done is seen from its product. A single empty cell in a full column is mostly one that was lost
    when the table was put together.

    ## Bad
    ```yaml
    tasks:
      - title: Rà soát thủ tục hành chính
        outputs: Báo cáo
        deadline: Quý I
      - title: Công khai thủ tục hành chính
        outputs: Quyết định công bố
        deadline: Quý I
      - title: Kiểm tra việc giải quyết hồ sơ  # error
        deadline: Quý II
      - title: Khảo sát mức độ hài lòng
        outputs: Báo cáo
        deadline: Quý III
      - title: Tập huấn nghiệp vụ
        outputs: Kế hoạch
        deadline: Quý III
      - title: Đánh giá, xếp hạng
        outputs: Quyết định
        deadline: Quý IV
    ```

    ## Good
    ```yaml
    tasks:
      - title: Rà soát thủ tục hành chính
        outputs: Báo cáo
        deadline: Quý I
      - title: Công khai thủ tục hành chính
        outputs: Quyết định công bố
        deadline: Quý I
      - title: Kiểm tra việc giải quyết hồ sơ
        outputs: Thông báo kết quả
        deadline: Quý II
      - title: Khảo sát mức độ hài lòng
        outputs: Báo cáo
        deadline: Quý III
      - title: Tập huấn nghiệp vụ
        outputs: Kế hoạch
        deadline: Quý III
      - title: Đánh giá, xếp hạng
        outputs: Quyết định
        deadline: Quý IV
    ```
    """

    code = "NUM305"
    name = "empty-output-cell"
    severity = Severity.ADVICE
    message = N_("this task names no product; the other {count} of the table do")

    def check(self, context: Context) -> Iterator[Finding]:
        """At most one finding a table."""
        tables: dict[Location, list[tuple[Location, Work]]] = {}
        for location, part in context.parts:
            if isinstance(part, Task):
                tables.setdefault(location[:2], []).append((location, part))
        for works in tables.values():
            empty = [location for location, work in works if not _has_output(work)]
            if len(empty) == 1 and len(works) >= _FULL and context.is_whole(works[0][0][:2]):
                yield Finding(At((*empty[0], "title")), {"count": len(works) - 1})


_FULL = 6
"""How many tasks make a column in which one empty cell stands out."""


def _has_output(work: Work) -> bool:
    return bool(work.outputs) or any(step.outputs for step in (*work.steps, *work.rows))

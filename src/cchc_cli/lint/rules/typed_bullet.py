"""TXT319."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.list_ends import Entry, ends
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.wording import Slip, place, told
from cchc_cli.message import N_, Message


class TypedBullet(Rule):
    """A cell begins with a typed dash where the other cells of its column have none.

    ## Why
    A dash opens a list. In front of a single entry the reader looks for the second one; in a numbered table it is the
    number that is missing.

    ## Bad
    ```yaml
    tasks:
      - title: Kế hoạch kiểm tra công vụ
      - title: "- Rà soát thủ tục hành chính"  # error
      - title: Tập huấn nghiệp vụ
      - title: Khảo sát sự hài lòng
      - title: Đánh giá chỉ số
      - title: Họp báo
    ```

    ## Good
    ```yaml
    tasks:
      - title: Kế hoạch kiểm tra công vụ
      - title: Rà soát thủ tục hành chính
      - title: Tập huấn nghiệp vụ
      - title: Khảo sát sự hài lòng
      - title: Đánh giá chỉ số
      - title: Họp báo
    ```
    """

    code = "TXT319"
    name = "typed-bullet"
    severity = Severity.ADVICE
    yields_to = ("NUM303",)
    message = N_("“{words}” begins with a dash; the other cells of the column do not")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a cell."""
        for column in context.once(ends).columns.values():
            yield from _in_column(column)


def _in_column(column: Sequence[Entry]) -> Iterator[Finding]:
    dashed = [entry for entry in column if entry.passage.printed.startswith(_BULLETS)]
    if not 0 < len(dashed) * 5 <= len(column):
        return
    example = next(entry for entry in column if entry not in dashed)
    for entry in dashed:
        printed = entry.passage.printed
        end = printed.find(" ", 2)
        slip = Slip(entry.passage, 0, end if end > 0 else len(printed))
        at = place(Slip(example.passage, 0, len(example.passage.printed.split(" ", 1)[0])))
        related = ((at, Message(N_("without a dash"))),)
        yield told(slip, {"words": printed[: slip.end]}, safe=False, related=related)


_BULLETS = ("- ", "– ", "+ ", "• ")

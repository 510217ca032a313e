"""BUD206."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.money_column import Cell, Column, columns
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.money import read_cell
from cchc_cli.vietnamese.money_form import payer


class SourceForAmount(Rule):
    """The column of amounts names a budget, of the kind that the other rows name in the column of sources.

    ## Why
    The cell says who pays and not how much: the row has no amount, and its source stands where nobody looks for it.

    ## Bad
    ```yaml
    tasks:
      - title: Tập huấn
        budget: 40 triệu
        source: NS tỉnh
      - title: Kiểm tra
        budget: 60 triệu
        source: NS huyện
      - title: Vận hành Tổng đài
        budget: NS nhà nước  # error
    ```

    ## Good
    ```yaml
    tasks:
      - title: Tập huấn
        budget: 40 triệu
        source: NS tỉnh
      - title: Kiểm tra
        budget: 60 triệu
        source: NS huyện
      - title: Vận hành Tổng đài
        budget: 90 triệu
        source: NS nhà nước
    ```
    """

    code = "BUD206"
    name = "source-for-amount"
    severity = Severity.WARNING
    message = N_("“{words}” is a source, in the column of amounts")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a cell; what a table always writes in place of amounts is its custom."""
        for column in context.once(columns):
            yield from _of_column(column)


def _of_column(column: Column) -> Iterator[Finding]:
    placed = {payer(cell.source): cell for cell in reversed(column.cells) if cell.source}
    for cell in column.cells:
        other = placed.get(payer(cell.text)) if _is_misplaced(cell) else None
        if other:
            related = ((At(other.source_at), Message(N_("other rows name theirs here"))),)
            yield Finding(At(cell.location), {"words": cell.text}, related=related)


def _is_misplaced(cell: Cell) -> bool:
    return not cell.source and read_cell(cell.text).kind == "source"

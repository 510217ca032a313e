"""BUD205."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.money_column import Cell, Column, columns
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.money import read_cell


class UnnamedSource(Rule):
    """A line has an amount and no source, where the other lines name theirs.

    ## Why
    An amount that no budget pays is not paid. Where all other lines name their source, the reader cannot take an empty
    cell for “as above”.

    ## Bad
    ```yaml
    tasks:
      - title: Tập huấn
        budget: 40 triệu
        source: NS tỉnh
      - title: Kiểm tra
        budget: 60 triệu
        source: NS tỉnh
      - title: Xây dựng video
        budget: 50 triệu
        source: NS huyện
      - title: Khảo sát
        budget: 80 triệu  # error
    ```

    ## Good
    ```yaml
    tasks:
      - title: Tập huấn
        budget: 40 triệu
        source: NS tỉnh
      - title: Kiểm tra
        budget: 60 triệu
        source: NS tỉnh
      - title: Xây dựng video
        budget: 50 triệu
        source: NS huyện
      - title: Khảo sát
        budget: 80 triệu
        source: NS tỉnh
    ```
    """

    code = "BUD205"
    name = "unnamed-source"
    severity = Severity.WARNING
    message = N_("this amount has no source, {count} others of the table name theirs")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a line; none in a table where sources are named only here and there."""
        for column in context.once(columns):
            yield from _of_column(column)


def _of_column(column: Column) -> Iterator[Finding]:
    paid = [cell for cell in column.cells if read_cell(cell.text).kind in ("amount", "rate")]
    named = [cell for cell in paid if _names_source(cell)]
    if len(named) < _ENOUGH or len(named) < _SHARE * (len(paid) - len(named)):
        return
    for cell in paid:
        if not _names_source(cell):
            related = ((At(named[0].source_at), Message(N_("named here, for instance"))),)
            yield Finding(At(cell.location), {"count": len(named)}, related=related)


def _names_source(cell: Cell) -> bool:
    return cell.has_part_by_source or bool(cell.source) or read_cell(cell.text).source is not None


_ENOUGH = 3
_SHARE = 3
"""so many times more lines must name a source than not"""

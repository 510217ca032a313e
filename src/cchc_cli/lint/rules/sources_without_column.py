"""BUD306."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.money_column import Column, columns
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.typed import at_words
from cchc_cli.message import N_
from cchc_cli.vietnamese.money import read_cell
from cchc_cli.vietnamese.money_form import named_sources, names_source


class SourcesWithoutColumn(Rule):
    """The title of a table of money names several sources, and no line says which of them pays.

    ## Why
    Each source has its own procedure and its own treasury account; an amount whose source is not named cannot be
    assigned.

    ## Bad
    ```yaml
    annexes:
      - title: Kinh phí thực hiện từ ngân sách tỉnh và nguồn xã hội hóa  # error
        budget:
          lines:
            - text: Tập huấn
              amount: 20.000.000
    ```

    ## Good
    ```yaml
    annexes:
      - title: Kinh phí thực hiện từ ngân sách tỉnh
        budget:
          lines:
            - text: Tập huấn
              amount: 20.000.000
    ```
    """

    code = "BUD306"
    name = "sources-without-column"
    severity = Severity.ADVICE
    message = N_("{count} sources are named, and no line says which of them pays")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a table."""
        for column in context.once(columns):
            title = context.plan.annexes[int(column.annex[1])].title
            sources = named_sources(title.printed()) if _is_silent(column) else ()
            if len(sources) > 1:
                at = at_words((*column.annex, "title"), title, sources[0][0], sources[-1][1])
                yield Finding(at, {"count": len(sources)})


def _is_silent(column: Column) -> bool:
    """Whether a table of money says nowhere who pays."""
    if column.table is None or column.table.sources:
        return False
    notes = (line.note.printed() for line in column.table.all_lines if line.note)
    return not any(
        cell.source or cell.has_part_by_source or read_cell(cell.text).source for cell in column.cells
    ) and not any(map(names_source, notes))

"""BUD302."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.money_column import Column, columns
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.money_form import cell_form


class OddUnitName(Rule):
    """A column writes one unit in two ways: “triệu” and “triệu đồng”, “đ” and “đồng”.

    ## Why
    The reader looks for a difference where there is none, and a search for one form misses the other.

    ## Bad
    ```yaml
    tasks:
      - title: Tập huấn
        budget: 40 triệu
      - title: Kiểm tra
        budget: 60 triệu
      - title: Khảo sát
        budget: 80 triệu đồng  # error
    ```

    ## Good
    ```yaml
    tasks:
      - title: Tập huấn
        budget: 40 triệu
      - title: Kiểm tra
        budget: 60 triệu
      - title: Khảo sát
        budget: 80 triệu
    ```
    """

    code = "BUD302"
    name = "odd-unit-name"
    severity = Severity.ADVICE
    message = N_("the unit is written “{unit}” here and “{usual}” in {count} other cells of the column")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a cell."""
        for column in context.once(columns):
            yield from _of_column(column)


def _of_column(column: Column) -> Iterator[Finding]:
    forms = [(cell, form) for cell in column.cells if cell.text and (form := cell_form(cell.text))]
    for worth in sorted({form.worth for _, form in forms if form.worth}):
        same = [(cell, form) for cell, form in forms if form.worth == worth]
        counts = Counter(form.unit for _, form in same)
        usual, count = counts.most_common(1)[0]
        first = next(cell for cell, form in same if form.unit == usual)
        for cell, form in same:
            if counts[form.unit] < count:
                values = {"unit": cell.text[form.start : form.end], "usual": usual, "count": count}
                related = ((At(first.location), Message(N_("written so here"))),)
                yield Finding(At(cell.location, form.start, form.end), values, related=related)

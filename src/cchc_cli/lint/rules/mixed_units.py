"""BUD203."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from cchc_cli.analysis.money_lines import unit_of
from cchc_cli.diagnostics import Severity
from cchc_cli.lint.money_column import Column, columns
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.money import is_small_unit, unit_name
from cchc_cli.vietnamese.money_form import CellForm, cell_form


class MixedUnits(Rule):
    """One column counts in two units: bare figures beside “triệu”, đồng beside millions.

    Millions and billions side by side are no fault: each cell says which it is, and both are usual.

    ## Why
    Who reads down a column takes the unit of the first cells for all; a bare figure among millions is read a million
    times too large, or the column cannot be added at all.

    ## Bad
    ```yaml
    tasks:
      - title: Tập huấn
        budget: 40 triệu
      - title: Kiểm tra
        budget: 60 triệu
      - title: Tuyên truyền
        budget: 50.000.000 đồng  # error
    ```

    ## Good
    ```yaml
    tasks:
      - title: Tập huấn
        budget: 40 triệu
      - title: Kiểm tra
        budget: 60 triệu
      - title: Tuyên truyền
        budget: 50 triệu
    ```
    """

    code = "BUD203"
    name = "mixed-units"
    severity = Severity.WARNING
    message = N_("this amount is in {unit}, {count} others of the column in {usual}")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a cell that differs from most of its column."""
        for column in context.once(columns):
            yield from _of_column(column)


def _of_column(column: Column) -> Iterator[Finding]:
    forms = [(cell, form) for cell in column.cells if cell.text and (form := cell_form(cell.text))]
    # An amount with the very unit of its table is one with none.
    own = unit_of(column.table) if column.table else None
    sizes = Counter(_size(form, own) for _, form in forms)
    if len(sizes) < 2:
        return
    usual, count = sizes.most_common(1)[0]
    first = next((cell, form) for cell, form in forms if _size(form, own) == usual)
    for cell, form in forms:
        if _size(form, own) != usual and sizes[_size(form, own)] < count:
            bare = column.table.unit if column.table else None
            values = {
                "unit": form.unit or unit_name(bare),
                "count": count,
                "usual": first[1].unit or unit_name(bare),
            }
            related = ((At(first[0].location), Message(N_("written so here"))),)
            yield Finding(At(cell.location, form.start, form.end), values, related=related)


def _size(form: CellForm, own: int | None) -> str:
    """Bare, small (đồng, thousands) or large (millions, billions)."""
    if form.worth is None or form.worth == own:
        return "bare"
    return "small" if is_small_unit(form.worth) else "large"

"""BUD301."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.money_column import Column, columns
from cchc_cli.lint.rule import At, Context, Finding, Replacement, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.money_form import group_style, regrouped_figure


class MixedGrouping(Rule):
    """One table groups its figures in two ways: dots, spaces, or not at all.

    ## Why
    Figures under each other are compared by their length; a figure grouped otherwise looks larger or smaller than it
    is.

    ## Bad
    ```yaml
    budget:
      lines:
        - text: Tập huấn
          amount: 20.000.000
        - text: Kiểm tra
          amount: 15.000.000
        - text: Khảo sát
          amount: 30000000  # error
    ```

    ## Good
    ```yaml
    budget:
      lines:
        - text: Tập huấn
          amount: 20.000.000
        - text: Kiểm tra
          amount: 15.000.000
        - text: Khảo sát
          amount: 30.000.000
    ```
    """

    code = "BUD301"
    name = "mixed-grouping"
    severity = Severity.ADVICE
    message = N_("grouped in another way than {count} other figures of the table")
    fix = "safe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a figure that differs from most of its table."""
        for column in context.once(columns):
            yield from _of_column(column)


def _of_column(column: Column) -> Iterator[Finding]:
    styles = [
        (place, text, style) for place, text in column.figures if (style := group_style(text)) is not None
    ]
    counts = {style: sum(other == style for _, _, other in styles) for _, _, style in styles}
    if len(counts) < 2:
        return
    usual = max(counts, key=lambda style: counts[style])
    first = next(place for place, _, style in styles if style == usual)
    for place, text, style in styles:
        if counts[style] < counts[usual]:
            related = ((At(first), Message(N_("written so here"))),)
            yield Finding(
                At(place),
                {"count": counts[usual]},
                related=related,
                fixes=tuple(_fixes(At(place), text, usual)),
            )


def _fixes(at: At, text: str, usual: str) -> Iterator[Replacement]:
    new = regrouped_figure(text, usual) if usual else None
    if new:
        yield Replacement(Message(N_("group it as the others are")), at, new, safe=True)

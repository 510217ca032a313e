"""BUD303."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from cchc_cli.diagnostics import Location, Severity
from cchc_cli.lint.money_column import Column, columns
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.letters import key


class SourceInTwoSpellings(Rule):
    """The column of sources writes one source in two ways.

    ## Why
    Sums by source are made with a filter: what is written otherwise falls out of its source.

    ## Bad
    ```yaml
    tasks:
      - title: Tập huấn
        budget: 40 triệu
        source: NS Tỉnh
      - title: Kiểm tra
        budget: 60 triệu
        source: NS Tỉnh
      - title: Khảo sát
        budget: 80 triệu
        source: NS tỉnh  # error
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
      - title: Khảo sát
        budget: 80 triệu
        source: NS tỉnh
    ```
    """

    code = "BUD303"
    name = "source-in-two-spellings"
    severity = Severity.ADVICE
    message = N_("“{spelling}” ({few} times) is written “{usual}” elsewhere ({many} times)")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a spelling, with all places where it stands."""
        for column in context.once(columns):
            if column.table is None:
                yield from _of_column(column)


def _of_column(column: Column) -> Iterator[Finding]:
    places: dict[str, dict[str, list[Location]]] = defaultdict(lambda: defaultdict(list))
    for cell in column.cells:
        if cell.source:
            places[key(cell.source)][cell.source.strip()].append(cell.source_at)
    for spellings in places.values():
        usual = max(spellings, key=lambda spelling: len(spellings[spelling]))
        for spelling, where in spellings.items():
            if spelling != usual:
                values = {
                    "spelling": spelling,
                    "few": len(where),
                    "usual": usual,
                    "many": len(spellings[usual]),
                }
                again = tuple((At(place), Message(N_("here too"))) for place in where[1:])
                related = ((At(spellings[usual][0]), Message(N_("the usual spelling"))), *again)
                yield Finding(At(where[0]), values, related=related)

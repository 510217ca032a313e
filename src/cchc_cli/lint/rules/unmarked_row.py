"""NUM304."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Location, Severity
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.plan.numbering import Place
from cchc_cli.plan.prose import Passage
from cchc_cli.plan.statistics import StatRow
from cchc_cli.vietnamese.leading_mark import leading_mark, opens_sum


class UnmarkedRow(Rule):
    """Rows of a table have no number or dash where the rows of the same level have one.

    Rows below a head at the side, rows that add up others, and rows with a dash in their text (NUM303) are left alone.

    ## Why
    A row without a number cannot be named: “dòng 3” counts one row too few, and those who fill the table in put their
    figures a row too high.

    ## Bad
    ```yaml
    tasks:
      - title: Rà soát thủ tục hành chính
        deadline: Quý I
      - label: ""
        title: Công khai thủ tục hành chính  # error
        deadline: Quý II
      - title: Kiểm tra việc giải quyết hồ sơ
        deadline: Quý III
    ```

    ## Good
    ```yaml
    tasks:
      - title: Rà soát thủ tục hành chính
        deadline: Quý I
      - title: Công khai thủ tục hành chính
        deadline: Quý II
      - title: Kiểm tra việc giải quyết hồ sơ
        deadline: Quý III
    ```
    """

    code = "NUM304"
    name = "unmarked-row"
    severity = Severity.ADVICE
    yields_to = ("NUM209",)
    message = N_("no “{due}” is printed here, though the rows of this level have one")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding for a row among numbered ones, and one for a whole group of rows without numbers."""
        lists: dict[Location, list[Place]] = {}
        for place in context.numbering.places.values():
            if any(step in _TABLES for step in place.location):
                lists.setdefault(place.location[:-1], []).append(place)
        marked = {_level(location) for location, rows in lists.items() if any(row.label for row in rows)}
        words = {each.location[:-1]: each for each in context.passages if each.key in _WORDS}
        sides = {at for at, part in context.parts if isinstance(part, StatRow) and part.side}
        for location, rows in lists.items():
            if _level(location) in marked and location[:-1] not in sides:
                bare = [row for row in rows if row.typed == "" and _is_row(words.get(row.location))]
                texts = {row.location: words[row.location] for row in bare}
                yield from _findings(bare, texts, is_group=len(bare) == len(rows))


_TABLES = ("tasks", "areas", "rows", "budget", "goals")
_WORDS = ("text", "title", "area", "name", "side")


def _level(location: Location) -> Location:
    """The table, and how deep a list stands in it."""
    table = location[: 4 if "statistics" in location else 2]
    return (*table, sum(isinstance(step, int) for step in location))


def _is_row(words: Passage | None) -> bool:
    return words is not None and not leading_mark(words.printed) and not opens_sum(words.printed)


def _findings(bare: list[Place], texts: dict[Location, Passage], *, is_group: bool) -> Iterator[Finding]:
    together = Message(N_("without one too"))
    for row in bare[:1] if is_group else bare:
        due = row.counting.label(1) if row.counting else ""
        related = tuple((At(texts[other.location].location), together) for other in bare[1:] if is_group)
        if due.strip():
            yield Finding(At(texts[row.location].location), {"due": due}, related=related)

"""NUM209."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Location, Note, NoteKind, Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.typed import at_words
from cchc_cli.message import N_, Message
from cchc_cli.plan.prose import Passage
from cchc_cli.vietnamese.run_together import begins_again


class RowsRunTogether(Rule):
    """One row of a table holds the words of two.

    Seen where a row begins again inside, with the words that the rows beside it begin with too.

    ## Why
    What is filled in for the two cannot be told apart: one cell holds both figures, or one task has two agencies.

    ## Bad
    ```yaml
    tasks:
      - title: Bộ tiêu chí đánh giá sở, ngành Bộ tiêu chí đánh giá cấp huyện  # error
        deadline: Quý II
      - title: Bộ tiêu chí đánh giá cấp xã
        deadline: Quý II
    ```

    ## Good
    ```yaml
    tasks:
      - title: Bộ tiêu chí đánh giá sở, ngành
        deadline: Quý II
      - title: Bộ tiêu chí đánh giá cấp huyện
        deadline: Quý II
      - title: Bộ tiêu chí đánh giá cấp xã
        deadline: Quý II
    ```
    """

    code = "NUM209"
    name = "rows-run-together"
    severity = Severity.WARNING
    message = N_("two rows seem to stand in one: “{words}” begins a second")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a row."""
        lists: dict[Location, list[Passage]] = {}
        for passage in context.passages:
            if passage.key in ("text", "title") and any(step in _TABLES for step in passage.location):
                lists.setdefault(_list_of(passage.location), []).append(passage)
        for rows in lists.values():
            for passage in rows if len(rows) > 1 else ():
                others = (other.printed for other in rows if other is not passage)
                at = begins_again(passage.printed, others)
                if at is not None:
                    yield _finding(passage, at)


_TABLES = ("tasks", "statistics", "budget", "goals")


def _list_of(location: Location) -> Location:
    """The list a row stands in; the row may be one bare text, or a map with the key of its text."""
    last = max(index for index, step in enumerate(location) if isinstance(step, int))
    return location[:last]


def _finding(passage: Passage, at: int) -> Finding:
    words = " ".join(passage.printed[at:].split()[:4]) + " …"
    hint = Message(N_("give each a row of its own"))
    place = at_words(passage.location, passage.text, at, len(passage.printed))
    return Finding(place, {"words": words}, notes=(Note(NoteKind.HELP, hint),))

"""BUD109."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.stated_money import Statement, contradictions, statements
from cchc_cli.lint.typed import at_words
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.money import vnd


class PartsAgainstTotal(Rule):
    """A sentence splits a total into parts that do not add up to it.

    Parts behind “gồm” make up the whole; those behind “trong đó” may be some of many and are not added.

    ## Why
    The reader adds the two or three figures at once; when they do not fit, one of them was changed or mistyped and
    nobody can tell which.

    ## Bad
    ```yaml
    sections:
      - heading: KINH PHÍ THỰC HIỆN
        text: Tổng kinh phí 846,5 triệu đồng, gồm ngân sách xã 621 triệu đồng và ngân sách tỉnh 234,5 triệu đồng.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: KINH PHÍ THỰC HIỆN
        text: Tổng kinh phí 846,5 triệu đồng, gồm ngân sách xã 612 triệu đồng và ngân sách tỉnh 234,5 triệu đồng.
    ```
    """

    code = "BUD109"
    name = "parts-against-total"
    severity = Severity.ERROR
    message = N_("the parts add up to {sum}, not to {total}")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a sentence; none where the table tells which figure is wrong (BUD108)."""
        told = [found.statement for found in context.once(contradictions)]
        for statement in context.once(statements):
            if statement.total.is_split and len(statement.total.parts) > 1 and statement not in told:
                yield from _of_statement(statement)


def _of_statement(statement: Statement) -> Iterator[Finding]:
    passage, total = statement.passage, statement.total
    added = sum(part.value for part in total.parts)
    if added != total.value:
        place, text = passage.location, passage.text
        parts = (at_words(place, text, total.parts[0].start, total.parts[-1].end), Message(N_("the parts")))
        at = at_words(place, text, total.start, total.end)
        yield Finding(at, {"sum": vnd(added), "total": vnd(total.value)}, related=(parts,))

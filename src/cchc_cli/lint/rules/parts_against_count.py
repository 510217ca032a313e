"""TGT218."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.typed import at_words
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.counted_parts import wrong_counts


class PartsAgainstCount(Rule):
    """A number of things is followed by its parts, and they do not add up to it.

    On trial: a list of examples that does not mean to be complete looks the same.

    ## Why
    Who is inspected, trained or paid follows from the parts; who reports follows the number. One of them is a leftover.

    ## Bad
    ```yaml
    text: Kiểm tra tại 12 đơn vị (05 phòng, 02 trung tâm và 06 xã).  # error
    ```

    ## Good
    ```yaml
    text: Kiểm tra tại 12 đơn vị (04 phòng, 02 trung tâm và 06 xã) trong 03 tháng.
    ```
    """

    code = "TGT218"
    name = "parts-against-count"
    severity = Severity.WARNING
    preview = True
    message = N_("the text says {whole}, the parts add up to {total}")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a count, in all that is printed."""
        for passage in context.passages:
            for found in wrong_counts(passage.printed):
                at = at_words(passage.location, passage.text, found.start, found.end)
                label = Message(N_("one of these figures is wrong, or a part is missing"))
                yield Finding(at, {"whole": found.whole, "total": found.total}, label)

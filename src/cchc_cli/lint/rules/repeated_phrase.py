"""TXT202."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.wording import Slip, place, prose, told
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.enumeration import said_again


class RepeatedPhrase(Rule):
    """One enumeration or one statement says the same thing twice.

    Found are a member that stands twice in a row, a member in full beside its own abbreviation, a verb before and behind
    another ("A và B, A"), and "tỷ lệ … đạt tỷ lệ".

    ## Why
    What is said twice is counted twice: a reader who plans by the list looks for a second task, or a second sum, that
    does not exist.

    ## Bad
    ```yaml
    text: Ứng dụng CNTT, nâng cấp hạ tầng, ứng dụng công nghệ thông tin tại UBND xã.  # error
    ```

    ## Good
    ```yaml
    text: Ứng dụng công nghệ thông tin, nâng cấp hạ tầng tại UBND xã.
    ```
    """

    code = "TXT202"
    name = "repeated-phrase"
    severity = Severity.WARNING
    message = N_("“{words}” says again what “{first}” has said")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a place."""
        for line in context.once(prose):
            for found in said_again(line.text):
                words = line.text[found.start : found.end]
                values = {"words": words, "first": line.text[slice(*found.first)]}
                related = ((place(Slip(line.passage, *found.first)), Message(N_("said here first"))),)
                yield told(Slip(line.passage, found.start, found.end), values, safe=False, related=related)

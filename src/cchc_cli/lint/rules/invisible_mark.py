"""TXT342."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.wording import Slip, together, told
from cchc_cli.message import N_, Message
from cchc_cli.plan.prose import Passage
from cchc_cli.vietnamese.lookalike import invisibles


class InvisibleMark(Rule):
    """A character that cannot be seen stands in a word: a zero-width space, a soft hyphen, a mark of writing direction.

    ## Why
    A search for the word does not find it, and the word may break at the wrong place or count as two. Such characters come
    with text copied from web pages and PDF.

    ## Bad
    ```yaml
    text: "Cải cách thủ tục hành ch\u00adính."  # error
    ```

    ## Good
    ```yaml
    text: Cải cách thủ tục hành chính.
    ```
    """

    code = "TXT342"
    name = "invisible-mark"
    severity = Severity.ADVICE
    message = N_("an invisible character (U+{code}) stands in “{word}”")
    fix = "safe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a word; a text that is full of them has one finding for all."""
        yield from together([finding for passage in context.passages for finding in _in(passage)])


def _in(passage: Passage) -> Iterator[Finding]:
    for found in invisibles(passage.printed):
        slip = Slip(passage, found.start, found.end, found.word)
        values = {"code": f"{ord(found.mark):04X}", "word": found.word}
        title = Message(N_("take the invisible characters out of “{word}”"), {"word": found.word})
        yield told(slip, values, title, safe=True)

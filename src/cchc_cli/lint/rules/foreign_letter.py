"""TXT341."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.wording import Slip, together, told
from cchc_cli.message import N_, Message
from cchc_cli.plan.prose import Passage
from cchc_cli.vietnamese.lookalike import lookalikes


class ForeignLetter(Rule):
    """A letter of another script that looks like a Vietnamese one: Ð (Icelandic) for Đ, Cyrillic or full-width letters.

    ## Why
    On paper nobody sees it; but a search for the word does not find it, sorting puts it elsewhere, and some fonts draw it
    differently. Such letters come from old fonts and from PDF.

    ## Bad
    ```yaml
    text: Ðồng bộ dữ liệu trên nền tảng dùng chung.  # error
    ```

    ## Good
    ```yaml
    text: Đồng bộ dữ liệu trên nền tảng dùng chung.
    ```
    """

    code = "TXT341"
    name = "foreign-letter"
    severity = Severity.ADVICE
    message = N_("in “{word}”, {letter} (U+{code}) is not the letter {right}, which it looks like")
    fix = "safe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a word; a text that is full of them has one finding for all."""
        yield from together([finding for passage in context.passages for finding in _in(passage)])


def _in(passage: Passage) -> Iterator[Finding]:
    for found in lookalikes(passage.printed):
        slip = Slip(passage, found.start, found.end, found.word)
        values = {
            "word": passage.printed[found.start : found.end],
            "letter": found.letter,
            "code": f"{ord(found.letter):04X}",
            "right": found.right,
        }
        title = Message(N_("write “{new}”"), {"new": found.word})
        yield told(slip, values, title, safe=True)

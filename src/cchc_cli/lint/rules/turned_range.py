"""TGT103."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.typed import at_words
from cchc_cli.message import N_, Message
from cchc_cli.plan.prose import Passage
from cchc_cli.vietnamese.share import find_turned_ranges


class TurnedRange(Rule):
    """A range of percentages whose first end is above its second.

    ## Why
    A range is read from its lower to its upper end. Where they are turned round, either they changed places or one of
    the two is a slip, and the least that must be reached is not known.

    ## Bad
    ```yaml
    sections:
      - heading: MỤC TIÊU
        role: objectives
        items:
          - Có {từ 20 - 15%} thủ tục hành chính được đơn giản hóa.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: MỤC TIÊU
        role: objectives
        items:
          - Có {từ 15 - 20%} thủ tục hành chính được đơn giản hóa.
    ```
    """

    code = "TGT103"
    name = "turned-range"
    severity = Severity.ERROR
    message = N_("the range “{words}” begins above its end")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a range, in all that is printed."""
        for passage in context.passages:
            for start, end in find_turned_ranges(passage.printed):
                yield _finding(passage, start, end)


def _finding(passage: Passage, start: int, end: int) -> Finding:
    words = passage.printed[start:end]
    hint = Message(N_("write the lower end first, or correct the end that is wrong"))
    place = at_words(passage.location, passage.text, start, end)
    return Finding(place, {"words": words}, notes=(Note(NoteKind.HELP, hint),))

"""TXT201."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.wording import Line, Slip, place, prose, told
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.repetition import after_abbreviation, doubled, phrases


class DoubledWord(Rule):
    """A word, or a phrase, printed twice with nothing between.

    Doublings that Vietnamese makes on purpose (từ từ, luôn luôn), compounds that meet (hành vi vi phạm) and a noun
    before its own verb (các tổ chức tổ chức) are not reported.

    ## Why
    A doubled word is a slip of copying or of an edit half done. The reader stops at it, and asks what else was not read again.

    ## Bad
    ```yaml
    text: >-
      Tiếp nhận ý kiến phản hồi của
      của người dân về kết quả cải cách hành chính.  # error
    ```

    ## Good
    ```yaml
    text: Tiếp nhận ý kiến phản hồi của người dân, xử lý từng bước từng hành vi vi phạm.
    ```
    """

    code = "TXT201"
    name = "doubled-word"
    severity = Severity.WARNING
    message = N_("“{words}” is printed twice in a row")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a place."""
        lines = context.once(prose)
        known = phrases(line.words for line in lines)
        for line in lines:
            for found in doubled(line.text, line.words, known):
                yield _finding(line, found.first, (found.start, found.end))
        for index, short, again in after_abbreviation([(line.text, line.words) for line in lines]):
            line = lines[index]
            first, second = line.words[short], line.words[again]
            yield _finding(line, (first.start, first.end), (second.start, second.end))


def _finding(line: Line, first: tuple[int, int], again: tuple[int, int]) -> Finding:
    words = line.text[slice(*again)]
    slip = Slip(line.passage, *again, "", (first[1], again[1], ""))
    related = ((place(Slip(line.passage, *first)), Message(N_("printed here first"))),)
    title = Message(N_("take “{words}” out once"), {"words": words})
    return told(slip, {"words": words}, title, safe=False, related=related)

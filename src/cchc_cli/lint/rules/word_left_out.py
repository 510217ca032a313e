"""TXT320."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.wording import Line, Slip, place, prose, told
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.left_out import LeftOut, left_out


class WordLeftOut(Rule):
    """A small word (về, của, cho …) is missing where the paper has it in the same words elsewhere.

    ## Why
    Who answers to whom, and for what, hangs on such a word. Where the same sentence stands with it and without it, the
    second is a slip of copying.

    ## Bad
    ```yaml
    sections:
      - heading: TỔ CHỨC THỰC HIỆN
        items:
          - Sở Nội vụ chịu trách nhiệm trước UBND tỉnh về kết quả thực hiện.
          - Sở Tư pháp chịu trách nhiệm trước UBND tỉnh về kết quả thực hiện.
          - Văn phòng UBND tỉnh chịu trách nhiệm trước UBND tỉnh kết quả thực hiện.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: TỔ CHỨC THỰC HIỆN
        items:
          - Sở Nội vụ chịu trách nhiệm trước UBND tỉnh về kết quả thực hiện.
          - Sở Tư pháp chịu trách nhiệm trước UBND tỉnh về kết quả thực hiện.
          - Văn phòng UBND tỉnh báo cáo UBND tỉnh kết quả thực hiện.
    ```
    """

    code = "TXT320"
    name = "word-left-out"
    severity = Severity.ADVICE
    message = N_("“{words}” lacks “{word}”, which the paper has there {count} times")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a gap."""
        lines = context.once(prose)
        for gap in left_out([(line.text, line.words) for line in lines]):
            yield _finding(gap, lines)


def _finding(gap: LeftOut, lines: tuple[Line, ...]) -> Finding:
    line = lines[gap.text]
    before, after = line.words[gap.before], line.words[gap.before + 1]
    words = line.text[before.start : after.end]
    new = f"{line.text[before.start : before.end]} {gap.word} {line.text[after.start : after.end]}"
    narrow = (before.end, before.end, f" {gap.word}")
    slip = Slip(line.passage, before.start, after.end, new, narrow)
    other = lines[gap.there[0]]
    there = other.words[gap.there[1]]
    related = ((place(Slip(other.passage, there.start, there.end)), Message(N_("it stands here"))),)
    values = {"words": words, "word": gap.word, "count": gap.times}
    title = Message(N_("write “{new}”"), {"new": new})
    return told(slip, values, title, safe=False, related=related)

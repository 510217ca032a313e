"""TXT304."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.lint.wording import Line, Slip, place, prose, together, told
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.tone_place import ToneMark, tone_marks


class MixedToneMarks(Rule):
    """A syllable carries its tone on another vowel than the rest of the paper does: hoá beside hóa, thuỷ beside thủy.

    Both styles are right; only the rarer one of a paper is reported, a syllable at a time.

    ## Why
    The two spellings are different words to a computer: a search for "hóa" does not find "hoá", and one agency becomes two.

    ## Bad
    ```yaml
    text: Chuẩn hóa dữ liệu, số hóa hồ sơ.
    sections:
      - heading: XÃ HỘI HÓA
        text: Đẩy mạnh xã hội hoá giáo dục.  # error
    ```

    ## Good
    ```yaml
    text: Chuẩn hóa dữ liệu, số hóa hồ sơ. Quý II hoàn thành.
    sections:
      - heading: XÃ HỘI HÓA
        text: Đẩy mạnh xã hội hóa giáo dục, ứng dụng công nghệ toàn diện.
    ```
    """

    code = "TXT304"
    name = "mixed-tone-marks"
    severity = Severity.ADVICE
    message = N_("“{word}” carries its tone on the {vowel} vowel; the paper mostly writes “{usual}”")
    fix = "safe"

    def check(self, context: Context) -> Iterator[Finding]:
        """The rarer style; one finding a place, or one a syllable where there are many."""
        marks = [(line, mark) for line in context.once(prose) for mark in tone_marks(line.text)]
        on_first = sum(mark.on_first for _, mark in marks)
        rare = on_first * 2 < len(marks)
        usual = next((_at(line, mark) for line, mark in marks if mark.on_first is not rare), None)
        odd: dict[str, list[Finding]] = defaultdict(list)
        for line, mark in marks if usual else ():
            if mark.on_first is rare and usual:
                odd[mark.other.casefold()].append(_finding(line, mark, usual))
        for findings in odd.values():
            yield from together(findings)


def _at(line: Line, mark: ToneMark) -> At:
    return place(Slip(line.passage, mark.start, mark.end))


def _finding(line: Line, mark: ToneMark, usual: At) -> Finding:
    vowel = Message(N_("first") if mark.on_first else N_("second"))
    values = {"word": line.text[mark.start : mark.end], "vowel": vowel, "usual": mark.other}
    slip = Slip(line.passage, mark.start, mark.end, mark.other)
    title = Message(N_("write “{new}”"), {"new": mark.other})
    return told(slip, values, title, safe=True, related=((usual, Message(N_("the usual style"))),))

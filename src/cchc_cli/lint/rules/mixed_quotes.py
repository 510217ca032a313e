"""TXT306."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Replacement, Rule
from cchc_cli.lint.typed import at_words
from cchc_cli.lint.wording import Line, Slip, place, prose, together
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.bracket import Quotation, pairs


class MixedQuotes(Rule):
    """Straight quotation marks in a paper that else has curly ones, or the other way round.

    ## Why
    Two kinds of marks in one paper show that its parts were copied from different files and not read again.

    ## Bad
    ```yaml
    text: Phê duyệt “Đề án vị trí việc làm”.
    sections:
      - heading: NHIỆM VỤ
        text: 'Thực hiện Đề án "Lưu trữ tài liệu điện tử".'  # error
    ```

    ## Good
    ```yaml
    text: Phê duyệt “Đề án vị trí việc làm”.
    sections:
      - heading: NHIỆM VỤ
        text: Thực hiện Đề án “Lưu trữ tài liệu điện tử”.
    ```
    """

    code = "TXT306"
    name = "mixed-quotes"
    severity = Severity.ADVICE
    message = N_("the quotation marks of “{words}” are not those of the rest of the paper")
    fix = "safe"

    def check(self, context: Context) -> Iterator[Finding]:
        """The rarer kind; of two equally frequent the straight one."""
        known = [(line, quotation) for line in context.once(prose) for quotation in pairs(line.text)[1]]
        straight = sum(quotation.straight for _, quotation in known)
        if not 0 < straight < len(known):
            return
        rare = straight * 2 <= len(known)
        usual = next(pair for pair in known if pair[1].straight is not rare)
        findings = [_finding(*pair, usual) for pair in known if pair[1].straight is rare]
        yield from together(findings)


def _finding(line: Line, quotation: Quotation, usual: tuple[Line, Quotation]) -> Finding:
    marks = "“”" if quotation.straight else '""'
    inside = line.text[quotation.first + 1 : quotation.last]
    at = [
        at_words(line.passage.location, line.passage.text, where, where + 1)
        for where in (quotation.first, quotation.last)
    ]
    title = Message(N_("write {mark} … {other}"), {"mark": marks[0], "other": marks[1]})
    fix = Replacement(title, at[0], marks[0], safe=True, more=((at[1], marks[1]),))
    slip = Slip(line.passage, quotation.first, quotation.last + 1)
    example = place(Slip(usual[0].passage, usual[1].first, usual[1].last + 1))
    return Finding(
        place(slip), {"words": inside}, None, ((example, Message(N_("the usual marks"))),), fixes=(fix,)
    )

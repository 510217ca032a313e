"""TXT312."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.lint.wording import Line, Slip, place, prose, together, told
from cchc_cli.message import N_, Message


class MixedPercentSign(Rule):
    """A percent sign stands off its figure where most stand close to it, or close where most stand off.

    ## Why
    Both ways are right, but a sign that stands off can slip to the next line, and one paper should have one way.

    ## Bad
    ```yaml
    text: Đạt 95% hồ sơ đúng hạn và 80% hồ sơ trực tuyến.
    sections:
      - heading: MỤC TIÊU
        text: Mức độ hài lòng đạt 90 %.  # error
    ```

    ## Good
    ```yaml
    text: Đạt 95% hồ sơ đúng hạn và 80% hồ sơ trực tuyến.
    sections:
      - heading: MỤC TIÊU
        text: Mức độ hài lòng đạt 90%.
    ```
    """

    code = "TXT312"
    name = "mixed-percent-sign"
    severity = Severity.ADVICE
    message = N_("the percent sign of “{words}” stands otherwise than in the rest of the paper")
    fix = "safe"

    def check(self, context: Context) -> Iterator[Finding]:
        """The rarer way; of two equally frequent the sign that stands off."""
        known = [(line, found) for line in context.once(prose) for found in _SIGN.finditer(line.text)]
        apart = sum(bool(found[2]) for _, found in known)
        if not 0 < apart < len(known):
            return
        rare = apart * 2 <= len(known)
        usual = next((line, found) for line, found in known if bool(found[2]) is not rare)
        at = place(Slip(usual[0].passage, *usual[1].span()))
        odd = [(line, found) for line, found in known if bool(found[2]) is rare]
        related = ((at, Message(N_("the usual way"))),)
        yield from together([_finding(line, found, related) for line, found in odd])


_SIGN = re.compile(r"(\d)([ \u00a0]?)%")


def _finding(line: Line, found: re.Match[str], related: tuple[tuple[At, Message], ...]) -> Finding:
    gap = "" if found[2] else " "
    start = _figure_start(line.text, found.start())
    new = line.text[start : found.start()] + found[1] + gap + "%"
    slip = Slip(line.passage, start, found.end(), new, (*found.span(), f"{found[1]}{gap}%"))
    title = Message(N_("write “{new}”"), {"new": new})
    return told(slip, {"words": line.text[start : found.end()]}, title, safe=True, related=related)


def _figure_start(text: str, at: int) -> int:
    while at > 0 and (text[at - 1].isdigit() or text[at - 1] in ".,"):
        at -= 1
    return at

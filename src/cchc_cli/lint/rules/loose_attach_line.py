"""DOC304."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.attach_lines import AttachedTo, attach_lines
from cchc_cli.lint.rule import Context, Finding, Replacement, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.attach_line import RIGHT_OPENING, Part
from cchc_cli.vietnamese.letters import key


class LooseAttachLine(Rule):
    """The line in brackets below a title is not in the words of the decree.

    ## Why
    The forms 1.3 and 2.1 of Nghị định 30/2020/NĐ-CP have “(Kèm theo Quyết định số … ngày … của …)”: “ban hành theo”
    says that the paper follows another one, not that it comes with it, and a colon stands only behind “Số:” in the head.

    ## Bad
    ```yaml
    annexes:
      - title: NHIỆM VỤ CỤ THỂ
        attached: (Ban hành theo Kế hoạch số {number} {date} của UBND huyện)  # error
        text: Rà soát thủ tục hành chính.
    ```

    ## Good
    ```yaml
    annexes:
      - title: NHIỆM VỤ CỤ THỂ
        attached: (Kèm theo Kế hoạch số {number} {date} của UBND huyện)
        text: Rà soát thủ tục hành chính.
    ```
    """

    code = "DOC304"
    name = "loose-attach-line"
    severity = Severity.ADVICE
    message = N_("“{words}” is not the wording of the decree: “{due}”")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding for each wording; the lines that share it are shown with it."""
        lines = attach_lines(context)
        opening = [(found, found.line.opening) for found in lines if "k" not in key(found.line.opening.words)]
        yield from _findings(opening, RIGHT_OPENING)
        yield from _findings([(found, found.line.colon) for found in lines if found.line.colon], "")


def _findings(places: list[tuple[AttachedTo, Part]], due: str) -> Iterator[Finding]:
    if not places:
        return
    first, *rest = [found.at(part) for found, part in places]
    found, part = places[0]
    start = part.start if due else found.passage.printed.rindex(" ", 0, part.start) + 1
    words = found.passage.printed[start : part.end]
    right = due or words.rstrip(" :")
    title = Message(N_("write {due}"), {"due": right})
    more = tuple((at, due) for at in rest)
    yield Finding(
        first,
        {"words": words, "due": right},
        related=tuple((at, Message(N_("here too"))) for at in rest),
        fixes=(Replacement(title, first, due, False, more),),  # noqa: FBT003
    )

"""DOC306."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.ends import END_MARK, ends
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.typed import at_words, replaced
from cchc_cli.message import N_, Message
from cchc_cli.plan.prose import Passage


class MisplacedEndMark(Rule):
    """The mark “./.” stands where the text goes on, or is written otherwise.

    ## Why
    “./.” tells the reader that nothing follows. In the middle it makes the rest look like something added later;
    “././” and “/.” are slips of the hand.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        text: Rà soát thủ tục hành chính./.  # error
      - heading: TỔ CHỨC THỰC HIỆN
        text: Phòng Nội vụ theo dõi việc thực hiện Kế hoạch này././  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        text: Rà soát thủ tục hành chính.
      - heading: TỔ CHỨC THỰC HIỆN
        text: Phòng Nội vụ theo dõi việc thực hiện Kế hoạch này./.
    ```
    """

    code = "DOC306"
    name = "misplaced-end-mark"
    severity = Severity.ADVICE
    message = N_("“{mark}” {why}")
    fix = "safe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a mark."""
        last = {passage.location for passage in (*ends(context).wanted, *ends(context).allowed)}
        for passage in context.passages:
            if "/" not in passage.printed or passage.location[0] == "document":
                continue
            for found in _MARK.finditer(passage.printed):
                closes = passage.location in last and not passage.printed[found.end() :].strip(' "”)')
                if not closes:
                    # What is not the very mark may be anything inside a sentence.
                    if found[0] == END_MARK:
                        yield _finding(passage, found, ".", N_("stands where the text goes on"))
                elif found[0] != END_MARK:
                    yield _finding(passage, found, END_MARK, N_("is written “./.”"))


_MARK = re.compile(r"(?<=[\w)”\"%])(?:\.\s*(?:/\s*\.*)+|/\s*\.+)(?![\w/.])")


def _finding(passage: Passage, found: re.Match[str], right: str, why: str) -> Finding:
    title = Message(N_("write {due}"), {"due": right})
    start, end = found.span()
    return Finding(
        at_words(passage.location, passage.text, start, end),
        {"mark": found[0], "why": Message(why)},
        fixes=replaced(title, passage.location, passage.text, start, end, right, safe=True),
    )

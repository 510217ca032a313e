"""ORG302."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Location, Severity
from cchc_cli.lint.abbreviations import Explained, abbreviated
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.abbreviation import same_meaning


class RepeatedDefinition(Rule):
    """An abbreviation that one part of the paper explains twice in the same words.

    The decision, the plan and each annex are parts: an annex that is read alone may explain what the plan has explained.

    ## Why
    The second explanation makes a reader look for a second meaning; usually a paragraph was copied from another paper.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Rà soát toàn bộ thủ tục hành chính (TTHC).
          - Công khai thủ tục hành chính (TTHC) tại nơi tiếp nhận.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Rà soát toàn bộ thủ tục hành chính (TTHC).
          - Công khai TTHC tại nơi tiếp nhận.
    ```
    """

    code = "ORG302"
    name = "repeated-definition"
    severity = Severity.ADVICE
    message = N_("“{letters}” is explained a second time")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding for each explanation that says nothing new."""
        for letters, explained in context.once(abbreviated).explained.items():
            for place, other in enumerate(explained):
                first = next((before for before in explained[:place] if _says_the_same(before, other)), None)
                if first:
                    related = ((first.use.at, Message(N_("explained here first"))),)
                    yield Finding(other.use.at, {"letters": letters}, None, related)


def _says_the_same(first: Explained, other: Explained) -> bool:
    in_one_part = _part(first.use.passage.location) == _part(other.use.passage.location)
    return in_one_part and bool(other.meaning) and same_meaning(first.meaning, other.meaning)


def _part(location: Location) -> Location:
    return location[:2] if location[0] == "annexes" else ("decision",) if location[0] == "decision" else ()

"""ORG207."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.abbreviations import Explained, Use, abbreviated
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message


class LateDefinition(Rule):
    """An abbreviation that is used before the place that explains it.

    Titles and the list of recipients, which is printed at the foot of the paper, do not count as uses.

    ## Why
    Whoever reads from the beginning meets letters that mean nothing yet; the explanation was written for the first
    use, and a paragraph that was put in later stands above it.

    ## Bad
    ```yaml
    sections:
      - heading: MỤC TIÊU
        items:
          - Mọi TTHC được công khai.  # error
          - Rà soát toàn bộ thủ tục hành chính (TTHC).
    ```

    ## Good
    ```yaml
    sections:
      - heading: MỤC TIÊU
        items:
          - Mọi thủ tục hành chính (TTHC) được công khai.
          - Rà soát toàn bộ TTHC.
    ```
    """

    code = "ORG207"
    name = "late-definition"
    severity = Severity.WARNING
    message = N_("“{letters}” is used before the plan explains it")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding an abbreviation, at its first use."""
        found = context.once(abbreviated)
        order = {passage.location: place for place, passage in enumerate(context.passages)}
        for letters, explained in found.explained.items():
            first = explained[0]
            early = [
                use
                for use in found.uses.get(letters, ())
                if _is_read(use) and _stands_before(use, first, order)
            ]
            if early and first.meaning:
                label = Message(N_("explained here as “{meaning}”"), {"meaning": first.meaning})
                yield Finding(early[0].at, {"letters": early[0].words}, None, ((first.use.at, label),))


def _is_read(use: Use) -> bool:
    return use.passage.key not in {"recipients", "title"}


def _stands_before(use: Use, first: Explained, order: dict[tuple[int | str, ...], int]) -> bool:
    places = (order[use.passage.location], use.start), (order[first.use.passage.location], first.use.start)
    return places[0] < places[1]

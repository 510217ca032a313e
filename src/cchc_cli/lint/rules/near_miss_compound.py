"""TXT242."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.spelling import findings
from cchc_cli.message import N_


class NearMissCompound(Rule):
    """Syllables that make no word together, one slip away from a word that fits the place: “đơn đốc” for “đôn đốc”.

    What fits is told by how often syllables stand side by side in the codes and in plans, not by a list of slips.
    Capitals inside a sentence may be names and are reported only where no doubt is left.

    ## Why
    Each syllable is spelt right, so that no spelling checker stops at it; the reader does, and a search for the right word
    does not find the line.

    ## Bad
    ```yaml
    text: Theo dõi, đơn đốc các cơ quan, đơn vị thực hiện Kế hoạch.  # error
    ```

    ## Good
    ```yaml
    text: Theo dõi, đôn đốc các cơ quan, đơn vị thực hiện Kế hoạch; giải quyết đơn thư của công dân.
    ```
    """

    code = "TXT242"
    name = "near-miss-compound"
    severity = Severity.WARNING
    yields_to = ("ORG101",)
    message = N_("“{written}” is no usual word; “{meant}” is probably meant")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a place."""
        yield from findings(context, "near")

"""TGT213."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.aim import counts_steps, is_compared


class ChangeWithoutBaseline(Rule):
    """A rise in a ranking or in points that does not say where it starts.

    ## Why
    Ranks and points of a year are published in the year after. “Up 2 places” can be meant from the last published
    rank or from the one that is still to come, and the two give different answers.

    ## Bad
    ```yaml
    sections:
      - heading: MỤC TIÊU
        role: objectives
        items:
          - Vị trí xếp hạng Chỉ số PCI của tỉnh {tăng từ 2 đến 5 bậc}.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: MỤC TIÊU
        role: objectives
        items:
          - text: Vị trí xếp hạng Chỉ số PCI của tỉnh {tăng từ 2 đến 5 bậc | pci} so với năm 2025.
            targets:
              pci:
                baseline: năm 2025
    ```
    """

    code = "TGT213"
    name = "change-without-baseline"
    severity = Severity.WARNING
    message = N_("“{words}” does not say from which year or rank")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a mark."""
        seen = set()
        for target in context.targets:
            quantity = target.quantity
            if not quantity or quantity.value is None or not quantity.relation.is_change:
                continue
            place = At(target.location, target.start, target.end)
            known = target.baseline or target.same_as or is_compared(target.quote)
            if counts_steps(quantity.unit or "") and not known and place not in seen:
                seen.add(place)
                hint = Message(N_("add what it is compared with: {example}"), {"example": "so với năm 2022"})
                yield Finding(place, {"words": target.words}, notes=(Note(NoteKind.HELP, hint),))

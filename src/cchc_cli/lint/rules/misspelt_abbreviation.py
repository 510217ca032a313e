"""ORG206."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.abbreviations import Use, abbreviated
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.typed import replaced
from cchc_cli.message import N_, Message


class MisspeltAbbreviation(Rule):
    """An abbreviation one letter away from another that the plan explains or uses throughout.

    It is a letter too many, too few, wrong, or two letters changed about; abbreviations that are in use in offices
    (CBCC beside CBCCVC) are never taken for each other.

    ## Why
    No spelling checker looks into capitals, and a reader takes the odd one for something else: a plan for CHHC is
    not a plan for CCHC.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Triển khai kế hoạch cải cách hành chính (CCHC).
          - Tổ chức kiểm tra công tác CHHC.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Triển khai kế hoạch cải cách hành chính (CCHC).
          - Tổ chức kiểm tra công tác CCHC.
    ```
    """

    code = "ORG206"
    name = "misspelt-abbreviation"
    severity = Severity.WARNING
    message = N_("“{letters}” is one letter away from “{meant}”")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a place."""
        found = context.once(abbreviated)
        for letters, meant in found.slips.items():
            known = found.place(meant)
            for use in found.uses[letters]:
                yield _finding(use, meant, known)


def _finding(use: Use, meant: str, known: Use | None) -> Finding:
    title = Message(N_("write “{words}”"), {"words": meant})
    related = ((known.at, Message(N_("the abbreviation of the plan"))),) if known else ()
    place = use.passage
    return Finding(
        use.at,
        {"letters": use.words, "meant": meant},
        Message(N_("did you mean {key}?"), {"key": meant}),
        related,
        fixes=replaced(title, place.location, place.text, use.start, use.end, meant, safe=False),
    )

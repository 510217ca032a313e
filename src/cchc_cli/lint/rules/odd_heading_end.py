"""TXT311."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.list_ends import NONE, OTHER, ends, habit
from cchc_cli.lint.odd_end import odd_end
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_


class OddHeadingEnd(Rule):
    """A heading ends with a full stop or a colon where the headings beside it do not, or lacks the one they have.

    ## Why
    Headings of one level are read side by side, in the text and in a table of contents; one that differs looks like another level.

    ## Bad
    ```yaml
    sections:
      - heading: MỤC TIÊU
        items: [a, b]
      - heading: NHIỆM VỤ.  # error
        items: [a, b]
      - heading: GIẢI PHÁP
        items: [a, b]
      - heading: TỔ CHỨC THỰC HIỆN
        items: [a, b]
    ```

    ## Good
    ```yaml
    sections:
      - heading: MỤC TIÊU
        items: [a, b]
      - heading: NHIỆM VỤ
        items: [a, b]
      - heading: GIẢI PHÁP
        items: [a, b]
      - heading: TỔ CHỨC THỰC HIỆN
        items: [a, b]
    ```
    """

    code = "TXT311"
    name = "odd-heading-end"
    severity = Severity.ADVICE
    message = N_("the heading ends with {mark}; {usual} is usual at this level")
    fix = "safe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a heading."""
        for headings in context.once(ends).headings.values():
            usual = habit((entry.mark for entry in headings), 0.75, 4)
            if usual is None:
                continue
            example = next(entry for entry in headings if entry.mark == usual)
            for entry in headings:
                if entry.mark not in (usual, OTHER):
                    found = odd_end(entry, usual, example)
                    # A heading needs no mark: where the others have one, a person decides which of them change.
                    yield found if usual == NONE else replace(found, fixes=())

"""NUM203."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.label_slips import label_slips
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.label_slip import SlipKind


class MisplacedLabel(Rule):
    """A label goes back to a number that its list had passed.

    ## Why
    Places are found by their order. A 2. that stands behind 3. is looked for before it, and not found.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Rà soát thủ tục hành chính.
          - label: 3.
            text: Công khai thủ tục hành chính.
          - label: 2.  # error
            text: Kiểm tra việc giải quyết hồ sơ.
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Rà soát thủ tục hành chính.
          - Kiểm tra việc giải quyết hồ sơ.
          - Công khai thủ tục hành chính.
    ```
    """

    code = "NUM203"
    name = "misplaced-label"
    severity = Severity.WARNING
    message = N_("“{label}” stands behind “{before}”")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding for each label that goes back."""
        for found in label_slips(context, SlipKind.BACK):
            hint = Message(N_("put the two in order, or count again from “{before}”"), found.values)
            before = (
                ((At((*found.before.location, "label")), Message(N_("stands first"))),)
                if found.before
                else ()
            )
            yield Finding(found.at, found.values, related=before, notes=(Note(NoteKind.HELP, hint),))

"""NUM203."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.label_slips import label_slips
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_
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
    message = N_("“{label}” stands out of order; “{due}” is due here")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding for each label that goes back."""
        for found in label_slips(context, SlipKind.BACK):
            yield Finding(found.at, found.values)

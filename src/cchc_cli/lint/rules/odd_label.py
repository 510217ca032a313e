"""NUM301."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.label_slips import label_slips
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_
from cchc_cli.vietnamese.label_slip import SlipKind


class OddLabel(Rule):
    """A label has another form than the others of its list.

    ## Why
    Each level of a paper has one form: sections Roman numerals, paragraphs figures with a full stop, points letters
    with a bracket. A “3)” among “1.” and “2.” looks like a place of another level.

    ## Bad
    ```yaml
    sections:
      - heading: MỤC ĐÍCH, YÊU CẦU
        text: Nâng cao chất lượng phục vụ Nhân dân.
      - label: 2.  # error
        heading: NHIỆM VỤ
        text: Rà soát thủ tục hành chính.
    ```

    ## Good
    ```yaml
    sections:
      - heading: MỤC ĐÍCH, YÊU CẦU
        text: Nâng cao chất lượng phục vụ Nhân dân.
      - label: II.
        heading: NHIỆM VỤ
        text: Rà soát thủ tục hành chính.
    ```
    """

    code = "NUM301"
    name = "odd-label"
    severity = Severity.ADVICE
    message = N_("“{label}” has another form than the labels before it; “{due}” is due here")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding for each label of another form."""
        for found in label_slips(context, SlipKind.ODD):
            yield Finding(found.at, found.values, related=found.related, fixes=found.fixes)

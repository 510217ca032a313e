"""NUM202."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.label_slips import label_slips
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.label_slip import SlipKind


class SkippedLabel(Rule):
    """A list jumps over one of its labels.

    Points run a b c d đ e g h i k l; a list without đ) has skipped it.

    ## Why
    The reader looks for the place that is missing, and cannot tell whether a number was lost or a task.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        points:
          - Rà soát thủ tục hành chính.
          - Công khai thủ tục hành chính.
          - Đánh giá tác động thủ tục hành chính.
          - Tiếp nhận phản ánh, kiến nghị.
          - label: e)  # error
            text: Kiểm tra việc giải quyết hồ sơ.
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        points:
          - Rà soát thủ tục hành chính.
          - Công khai thủ tục hành chính.
          - Đánh giá tác động thủ tục hành chính.
          - Tiếp nhận phản ánh, kiến nghị.
          - label: đ)
            text: Kiểm tra việc giải quyết hồ sơ.
    ```
    """

    code = "NUM202"
    name = "skipped-label"
    severity = Severity.WARNING
    message = N_("“{label}” jumps over {missing}")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding for each jump, at the label that jumps."""
        hint = Message(N_("see whether a place is missing here; if not, count again from this label"))
        for found in label_slips(context, SlipKind.SKIPS):
            notes = (Note(NoteKind.HELP, hint),)
            yield Finding(found.at, found.values, related=found.related, notes=notes, fixes=found.fixes)

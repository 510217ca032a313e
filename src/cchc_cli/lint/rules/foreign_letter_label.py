"""NUM204."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.label_slips import label_slips
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.label_slip import SlipKind


class ForeignLetterLabel(Rule):
    """A point is lettered f, j, w or z.

    ## Why
    Points follow the Vietnamese alphabet (Nghị định 30/2020/NĐ-CP, annex I, part I, II.6.đ), which has no f, j, w, z.
    Whoever counts in it expects g) after e), and cites the point by another letter than the paper prints.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        points:
          - Rà soát thủ tục hành chính.
          - Công khai thủ tục hành chính.
          - Đánh giá tác động thủ tục hành chính.
          - Tiếp nhận phản ánh, kiến nghị.
          - Kiểm tra việc giải quyết hồ sơ.
          - Khảo sát mức độ hài lòng.
          - label: f)  # error
            text: Tập huấn nghiệp vụ.
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
          - Kiểm tra việc giải quyết hồ sơ.
          - Khảo sát mức độ hài lòng.
          - label: g)
            text: Tập huấn nghiệp vụ.
    ```
    """

    code = "NUM204"
    name = "foreign-letter-label"
    severity = Severity.WARNING
    message = N_("“{label}” is no letter of a Vietnamese list; “{due}” is due here")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding for each label."""
        order = Message(N_("the order is a b c d đ e g h i k l m n o p q r s t u v x y"))
        for found in label_slips(context, SlipKind.FOREIGN):
            notes = (Note(NoteKind.CAUSE, order),)
            yield Finding(found.at, found.values, related=found.related, notes=notes, fixes=found.fixes)

"""NUM201."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.label_slips import label_slips
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.label_slip import SlipKind


class DuplicateLabel(Rule):
    """Two places of one list carry the same label.

    Labels that count on from the second one are wrong with it, and are no findings of their own.

    ## Why
    “Mục II” then names two places: who is told to carry out mục II does not know which, and whoever cites the plan
    later cites the wrong one.

    ## Bad
    ```yaml
    sections:
      - heading: MỤC ĐÍCH, YÊU CẦU
        text: Nâng cao chất lượng phục vụ Nhân dân.
      - heading: MỤC TIÊU
        text: Rút ngắn thời gian giải quyết hồ sơ.
      - label: II.  # error
        heading: NHIỆM VỤ
        text: Rà soát thủ tục hành chính.
    ```

    ## Good
    ```yaml
    sections:
      - heading: MỤC ĐÍCH, YÊU CẦU
        text: Nâng cao chất lượng phục vụ Nhân dân.
      - heading: MỤC TIÊU
        text: Rút ngắn thời gian giải quyết hồ sơ.
      - heading: NHIỆM VỤ
        text: Rà soát thủ tục hành chính.
    ```
    """

    code = "NUM201"
    name = "duplicate-label"
    severity = Severity.WARNING
    message = N_("“{label}” stands twice in one list; “{due}” is due here")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding for each repeated label."""
        for found in label_slips(context, SlipKind.TWICE):
            first = found.first
            related = ((At(first.location), Message(N_("first here"))),) if first else ()
            hint = Note(NoteKind.EFFECT, Message(N_("the labels after it count on from it")))
            yield Finding(
                found.at, found.values, related=(*related, *found.related), notes=(hint,), fixes=found.fixes
            )

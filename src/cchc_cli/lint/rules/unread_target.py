"""TGT101."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message


class UnreadTarget(Rule):
    """Words in braces that are no target the tool can read.

    ## Why
    A target that is not understood cannot be followed up, and would be missing from every list without a word.

    ## Bad
    ```yaml
    sections:
      - heading: MỤC TIÊU
        items:
          - "Tỷ lệ hồ sơ giải quyết đúng hạn đạt {rất cao}."  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: MỤC TIÊU
        items:
          - "Tỷ lệ hồ sơ giải quyết đúng hạn đạt {từ 95% trở lên}."
    ```
    """

    code = "TGT101"
    name = "unread-target"
    severity = Severity.ERROR
    message = N_("“{words}” cannot be read as a target")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a mark."""
        for target in context.targets:
            if target.reason:
                hint = Message(
                    N_("a target states a figure or a direction: {examples}"),
                    {"examples": "từ 95% trở lên; tối thiểu 2,5%; nhóm 20; giảm 5%; cải thiện; không có"},
                )
                at = At(target.location, target.start, target.end)
                yield Finding(at, {"words": target.words}, notes=(Note(NoteKind.HELP, hint),))

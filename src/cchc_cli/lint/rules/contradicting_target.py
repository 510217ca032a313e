"""TGT105."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.aims import at, pairs
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message


class ContradictingTarget(Rule):
    """Two figures for one target.

    Only targets for the same time, level and agency are held against each other, and only when the words that
    matter are the same; a figure to be striven for beside one to be kept in the same sentence is no contradiction.

    ## Why
    One of the two figures is wrong. Whoever works by the lower one reports success, whoever checks by the higher one
    finds failure, and nobody can tell which was decided.

    ## Bad
    ```yaml
    sections:
      - heading: MỤC TIÊU
        role: objectives
        items:
          - Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn đạt {từ 98% trở lên}.
      - heading: NHIỆM VỤ
        role: tasks
        items:
          - Bảo đảm tỷ lệ hồ sơ TTHC được giải quyết đúng hạn đạt {từ 95% trở lên}.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: MỤC TIÊU
        role: objectives
        items:
          - Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn đạt {từ 98% trở lên}.
      - heading: NHIỆM VỤ
        role: tasks
        items:
          - Bảo đảm tỷ lệ hồ sơ TTHC được giải quyết đúng hạn đạt {từ 98% trở lên}.
    ```
    """

    code = "TGT105"
    name = "contradicting-target"
    severity = Severity.ERROR
    message = N_("“{words}” contradicts “{other}” for the same target: {subject}")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a pair, at the later target."""
        hint = Note(NoteKind.HELP, Message(N_("keep the figure that was decided in both places")))
        for pair in context.once(pairs):
            if pair.contradicts:
                first, second = pair.first, pair.second
                values = {"words": second.words, "other": first.words, "subject": second.subject}
                other = Message(N_("“{words}” here"), {"words": first.words})
                yield Finding(at(second), values, related=((at(first), other),), notes=(hint,))

"""TGT302."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.aims import at
from cchc_cli.lint.objectives import objectives
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.measured import measured


class TargetOfATaskAlone(Rule):
    """A percentage that a task wants and that no objective names.

    Asked where a plan has objectives with figures; words that are much alike count as the same target.

    ## Why
    The objectives are what is reported on at the end of the year. A figure that stands in a task alone is binding for
    its agency, yet no report asks for it.

    ## Bad
    ```yaml
    sections:
      - heading: MỤC TIÊU
        role: objectives
        items:
          - Tỷ lệ hồ sơ giải quyết đúng hạn đạt {từ 95% trở lên}.
    areas:
      - area: CẢI CÁCH THỦ TỤC HÀNH CHÍNH
        tasks:
          - title: Tiếp nhận phản ánh, kiến nghị
            outputs: Có {100%} ý kiến tiếp nhận được trả lời  # error
            lead: Sở Nội vụ
            deadline: Quý II
    ```

    ## Good
    ```yaml
    sections:
      - heading: MỤC TIÊU
        role: objectives
        items:
          - Tỷ lệ hồ sơ giải quyết đúng hạn đạt {từ 95% trở lên}.
          - Trả lời {100%} ý kiến tiếp nhận.
    areas:
      - area: CẢI CÁCH THỦ TỤC HÀNH CHÍNH
        tasks:
          - title: Tiếp nhận phản ánh, kiến nghị
            outputs: Có {100%} ý kiến tiếp nhận được trả lời
            lead: Sở Nội vụ
            deadline: Quý II
    ```
    """

    code = "TGT302"
    name = "target-of-a-task-alone"
    severity = Severity.ADVICE
    message = N_("no objective names this target of a task: {subject}")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a target."""
        aimed = context.once(objectives)
        named = [
            words
            for target in context.targets
            if aimed.hold(target.location) and "goals" not in target.location
            for words in (measured(target.subject), measured(f"{target.subject} {target.quote}"))
            if len(words.words) >= _ENOUGH
        ]
        for target in context.targets if named else ():
            quantity = target.quantity
            if aimed.hold(target.location) or not quantity or quantity.unit != "%" or target.same_as:
                continue
            subject = measured(target.subject)
            if not any(subject.likeness(other) >= _ALIKE for other in named):
                hint = Message(N_("name it among the objectives, or leave the figure out of the task"))
                yield Finding(at(target), {"subject": target.subject}, notes=(Note(NoteKind.HELP, hint),))


_ALIKE = 0.75
_ENOUGH = 3
"""Fewer syllables are part of half of all sentences."""

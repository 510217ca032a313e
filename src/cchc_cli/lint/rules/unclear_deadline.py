"""DUE302."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.deadline_part import deadline_parts
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.deadline import Kind
from cchc_cli.vietnamese.deadline_gap import unfinished


class UnclearDeadline(Rule):
    """A deadline does not say a time, or only a length of time and not from when.

    ## Why
    What is not understood as a time is never reminded of: the task stands in no list of what is due.

    ## Bad
    ```yaml
    tasks:
      - title: Công khai thủ tục hành chính
        deadline: Trong 05 ngày làm việc  # error
    ```

    ## Good
    ```yaml
    tasks:
      - title: Công khai thủ tục hành chính
        deadline: Trong 05 ngày làm việc kể từ ngày có Quyết định công bố
    ```
    """

    code = "DUE302"
    name = "unclear-deadline"
    severity = Severity.ADVICE
    message = N_("{reason}")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a part."""
        for dated in context.once(deadline_parts):
            part = dated.part
            if (
                part.kind is Kind.UNKNOWN
                and part.reason
                and not part.impossible
                and not unfinished(part.text)
            ):
                help_ = Message(
                    N_("write, for instance: {words}"),
                    {"words": "Tháng 3; Quý II; Trước ngày 25/10; Thường xuyên; Hàng quý"},
                )
                yield Finding(dated.at, {"reason": part.reason}, notes=(Note(NoteKind.HELP, help_),))

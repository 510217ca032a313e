"""DUE203."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.deadline_part import deadline_parts
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.deadline_gap import periodic_words


class RecurrenceWithoutPeriod(Rule):
    """A deadline says that work comes back, and not how often: “báo cáo theo định kỳ”.

    ## Why
    Nobody can say when the next report is due, so none is ever late, and none can be reminded of.

    ## Bad
    ```yaml
    tasks:
      - title: Kiểm soát thủ tục hành chính
        deadline: Xây dựng Kế hoạch tháng 01; báo cáo theo định kỳ  # error
    ```

    ## Good
    ```yaml
    tasks:
      - title: Kiểm soát thủ tục hành chính
        deadline: Xây dựng Kế hoạch tháng 01; báo cáo định kỳ hàng quý
    ```
    """

    code = "DUE203"
    name = "recurrence-without-period"
    severity = Severity.WARNING
    message = N_("“{words}” does not say how often")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a phrase; none where the same phrase names a period elsewhere, or an officer states it."""
        found = context.once(deadline_parts)
        known = {dated.phrase for dated in found if dated.part.every or dated.is_stated}
        for dated in found:
            part = dated.part
            words = periodic_words(part.text) if part.last_day is None and dated.phrase not in known else None
            if words:
                at = dated.words(part.start + words[0], part.start + words[1])
                note = Message(N_("say in which period, for instance “{words}”"), {"words": "hàng quý"})
                values = {"words": part.text[words[0] : words[1]]}
                yield Finding(at, values, notes=(Note(NoteKind.HELP, note),))

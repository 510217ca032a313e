"""NUM210."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.annexes import sendings
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message


class AbsentEnclosure(Rule):
    """The text refers to an enclosed annex, form or list, and the plan has no annexes.

    ## Why
    What “stands in the enclosed annex” then stands nowhere. Mostly the annex was made as a file of its own and left
    out when the plan was put together, or dropped while the sentence stayed.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        text: (Nhiệm vụ cụ thể theo Phụ lục đính kèm).  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        text: (Nhiệm vụ cụ thể theo Phụ lục đính kèm).
    annexes:
      - title: NHIỆM VỤ CỤ THỂ
        text: Rà soát thủ tục hành chính.
    ```
    """

    code = "NUM210"
    name = "absent-enclosure"
    severity = Severity.WARNING
    message = N_("the text refers to “{words}”, but the plan has no annexes")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding for each kind of enclosure, at the first words that refer to it."""
        if context.plan.annexes or context.faults:
            return
        enclosed = [each for each in sendings(context) if each.reference.is_enclosed]
        for noun in dict.fromkeys(each.reference.noun for each in enclosed if not each.reference.numbers):
            first, *others = (each for each in enclosed if each.reference.noun == noun)
            hint = Message(N_("enclose it as an annex of the plan, or take the reference out"))
            yield Finding(
                first.at,
                {"words": " ".join(first.reference.words.split())},
                related=tuple((each.at, Message(N_("referred to here too"))) for each in others),
                notes=(Note(NoteKind.HELP, hint),),
            )

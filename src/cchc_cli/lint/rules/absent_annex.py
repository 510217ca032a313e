"""NUM101."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.annexes import Sending, absent, annexes
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message


class AbsentAnnex(Rule):
    """The text refers to an annex by a number that the plan does not have.

    A reference to an annex that is there but prints no number is NUM205; “the enclosed annex” of a plan without any is
    NUM210.

    ## Why
    Tasks, leads and dates that “stand in the annex” then stand nowhere: nobody can be held to them. Often the annex
    was dropped or renumbered in a later draft, and the text still says the old number.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        text: Nhiệm vụ cụ thể theo Phụ lục I; kinh phí theo Phụ lục III.  # error
    annexes:
      - title: NHIỆM VỤ CỤ THỂ
        text: Rà soát thủ tục hành chính.
      - title: DỰ TOÁN KINH PHÍ
        text: Tập huấn nghiệp vụ.
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        text: Nhiệm vụ cụ thể theo Phụ lục I; kinh phí theo Phụ lục II.
    annexes:
      - title: NHIỆM VỤ CỤ THỂ
        text: Rà soát thủ tục hành chính.
      - title: DỰ TOÁN KINH PHÍ
        text: Tập huấn nghiệp vụ.
    ```
    """

    code = "NUM101"
    name = "absent-annex"
    severity = Severity.ERROR
    message = N_("the text refers to “{words}”, but the plan has no such annex")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding for each absent annex, at the first words that refer to it."""
        if not context.is_whole(("annexes",)):
            return
        told: set[int] = set()
        for places in absent(context).values():
            if id(places[0].reference) not in told:
                yield _finding(places, len(annexes(context)))
            told.update(id(sending.reference) for sending in places)


def _finding(places: list[Sending], count: int) -> Finding:
    message = N_("the plan has {count} annexes") if count > 1 else N_("the plan has one annex")
    cause = Message(message if count else N_("the plan has no annexes"), {"count": count})
    return Finding(
        places[0].at,
        {"words": " ".join(places[0].reference.words.split())},
        related=tuple((sending.at, Message(N_("referred to here too"))) for sending in places[1:]),
        notes=(Note(NoteKind.CAUSE, cause),),
    )

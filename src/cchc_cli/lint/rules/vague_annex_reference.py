"""NUM207."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.annex_mentions import unmentioned
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message


class VagueAnnexReference(Rule):
    """The text refers to “the enclosed annex” of a plan that has several.

    ## Why
    The reader has to guess which annex is meant, and the others are put in force by nothing.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        text: Nhiệm vụ cụ thể tại phụ lục kèm theo.  # error
    annexes:
      - title: BẢNG PHÂN CÔNG
        text: Rà soát thủ tục hành chính.
      - title: DỰ TOÁN KINH PHÍ
        text: Tập huấn nghiệp vụ.
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        text: Nhiệm vụ cụ thể tại các phụ lục kèm theo.
    annexes:
      - title: BẢNG PHÂN CÔNG
        text: Rà soát thủ tục hành chính.
      - title: DỰ TOÁN KINH PHÍ
        text: Tập huấn nghiệp vụ.
    ```
    """

    code = "NUM207"
    name = "vague-annex-reference"
    severity = Severity.WARNING
    message = N_("“{words}” does not say which of {count} annexes it means")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding for each reference that could mean several annexes."""
        hint = Message(N_("name the annex by its number, or write {words}"), _WORDS)
        for sending in unmentioned(context).vague:
            words = " ".join(sending.reference.words.split())
            values = {"words": words, "count": len(context.plan.annexes)}
            yield Finding(sending.at, values, notes=(Note(NoteKind.HELP, hint),))


_WORDS = {"words": Message(N_("các phụ lục kèm theo"))}

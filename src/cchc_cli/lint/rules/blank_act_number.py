"""CIT205."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.typed import at_words
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.citation.mention import find_blank_numbers


class BlankActNumber(Rule):
    """A cited document whose number was never filled in.

    A draft may have such places; so may the line below a title, which is checked with the head of the paper.

    ## Why
    An issued paper that cites “Quyết định số …/QĐ-UBND” sends its readers to look for a document without a number.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Thực hiện Quyết định số    /QĐ-UBND của Ủy ban nhân dân tỉnh.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Thực hiện Quyết định số 25/QĐ-UBND ngày 04/01/2026 của Ủy ban nhân dân tỉnh.
    ```
    """

    code = "CIT205"
    name = "blank-act-number"
    severity = Severity.WARNING
    message = N_("the number of this document is blank")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a citation."""
        if context.is_draft:
            return
        note = Note(NoteKind.HELP, Message(N_("write the number; a draft says so in document.status")))
        for passage in context.passages:
            for start, end in find_blank_numbers(passage.printed) if passage.key != "attached" else ():
                yield Finding(at_words(passage.location, passage.text, start, end), notes=(note,))

"""CIT310."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.citations import cited
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.typed import at_words
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.citation.mention import find_short_names


class ActWithoutSymbol(Rule):
    """A decree or circular that is named by its bare number, and nowhere in full.

    ## Why
    Every year has a decree number 61. A short name is understood only where the paper has said before which document it
    stands for.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Tiếp nhận hồ sơ theo Nghị định 118.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Thực hiện Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ.
          - Tiếp nhận hồ sơ theo Nghị định 118.
    ```
    """

    code = "CIT310"
    name = "act-without-symbol"
    severity = Severity.ADVICE
    message = N_("“{words}” does not tell which document is meant")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding for the first place of each short name."""
        known = {(each.citation.kind, each.citation.symbol.number.lstrip("0")) for each in cited(context)}
        note = Note(
            NoteKind.HELP, Message(N_("cite it in full once: kind, number, symbol, date, issuer and title"))
        )
        for passage in context.passages:
            for start, end, kind, number, _ in find_short_names(passage.printed):
                if (kind, number) not in known:
                    known.add((kind, number))
                    at = at_words(passage.location, passage.text, start, end)
                    yield Finding(at, {"words": passage.printed[start:end]}, notes=(note,))

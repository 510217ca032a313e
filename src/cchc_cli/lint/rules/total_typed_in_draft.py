"""BUD305."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.money_column import columns
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message


class TotalTypedInDraft(Rule):
    """A draft types a total that is computed by itself.

    ## Why
    Amounts still change in a draft, and a typed total does not change with them; left out, total and sub-totals are
    printed as the sum of the lines.

    ## Bad
    ```yaml
    document:
      status: dự thảo
      issuer: ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG
      number: /KH-UBND
      place: Tương Dương
      date: tháng 01 năm 2026
      signature: [CHỦ TỊCH]
    budget:
      lines:
        - text: Tập huấn
          amount: 20.000.000
      total: 20.000.000  # error
    ```

    ## Good
    ```yaml
    document:
      status: dự thảo
      issuer: ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG
      number: /KH-UBND
      place: Tương Dương
      date: tháng 01 năm 2026
      signature: [CHỦ TỊCH]
    budget:
      lines:
        - text: Tập huấn
          amount: 20.000.000
    ```
    """

    code = "BUD305"
    name = "total-typed-in-draft"
    severity = Severity.ADVICE
    message = N_("a total typed in a draft does not follow its lines")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a table."""
        for column in context.once(columns) if context.is_draft else ():
            if column.totals:
                first, *others = [place for place, _ in reversed(column.totals)]
                related = tuple((At(place), Message(N_("typed too"))) for place in others)
                message = N_("leave it out: it is computed when the paper is printed")
                yield Finding(At(first), related=related, notes=(Note(NoteKind.HELP, Message(message)),))

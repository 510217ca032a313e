"""CIT102."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.citations import Cited, cited
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.citation.kind import usual_letters


class MalformedSymbol(Rule):
    """A symbol whose slash and hyphen stand in the wrong places, or that lacks the letters of its kind.

    ## Why
    Documents of the Party put the hyphen first (05-NQ/TU), those of the State the slash (05/NQ-HĐND). The order is part
    of the symbol: a search for the reversed one finds nothing.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Thực hiện Nghị quyết số 05/NQ-TU ngày 14/10/2021 của Ban Chấp hành Đảng bộ tỉnh.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Thực hiện Nghị quyết số 05-NQ/TU ngày 14/10/2021 của Ban Chấp hành Đảng bộ tỉnh.
    ```
    """

    code = "CIT102"
    name = "malformed-symbol"
    severity = Severity.ERROR
    message = N_("{symbol} is not how this symbol is written")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a citation."""
        for each in cited(context):
            symbol = each.citation.symbol
            proper = _proper(each)
            if proper:
                label = Message(N_("write {symbol}"), {"symbol": proper})
                cause = N_("documents of the Party have the hyphen first: 05-NQ/TU, 39-NQ/TW")
                notes = (Note(NoteKind.CAUSE, Message(cause)),) if symbol.is_party else ()
                fixes = each.replaced(label, symbol.start, symbol.end, proper, safe=False)
                yield Finding(each.symbol, {"symbol": symbol.text}, label, notes=notes, fixes=fixes)


def _proper(each: Cited) -> str:
    """The symbol as it is to be written; empty when it is well formed."""
    symbol = each.citation.symbol
    if symbol.has_misplaced_marks:
        return symbol.canonical
    letters = usual_letters(each.citation.kind)
    # "06/TU" for 06-NQ/TU; old symbols of the State were as short, those of the Party never.
    return (
        f"{symbol.number}-{letters}/{symbol.issuer}"
        if symbol.is_party and not symbol.kind and letters
        else ""
    )

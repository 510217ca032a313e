"""CIT101."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.citations import Cited, cited
from cchc_cli.lint.rule import Context, Finding, Replacement, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.citation.issuer import contradict, issuer_of_words
from cchc_cli.vietnamese.citation.kind import fits, kind_of_letters, usual_letters


class SymbolAgainstKind(Rule):
    """A document whose symbol is that of another kind of document.

    ## Why
    The symbol begins with the letters of the kind (Decree 30/2020/NĐ-CP, annex III). Where kind and letters disagree,
    one of them is wrong, and the reader looks for a document that does not exist.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Thực hiện Thông tư số 56/2022/NĐ-CP ngày 16/9/2022 của Bộ Tài chính.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Thực hiện Thông tư số 56/2022/TT-BTC ngày 16/9/2022 của Bộ Tài chính.
    ```
    """

    code = "CIT101"
    name = "symbol-against-kind"
    severity = Severity.ERROR
    message = N_("“{kind}” does not fit the symbol {symbol}")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a citation."""
        for each in cited(context):
            if each.citation.kind_words and not fits(each.citation.kind, each.citation.symbol.kind):
                yield _finding(each)


def _finding(each: Cited) -> Finding:
    citation = each.citation
    label = Message(
        N_("{letters} stands for {kind}"),
        {"letters": citation.symbol.kind, "kind": kind_of_letters(citation.symbol.kind)},
    )
    hint = Message(N_("look the document up: either its kind or its symbol is another"))
    values = {"kind": citation.kind, "symbol": citation.symbol.text}
    return Finding(each.head, values, label, notes=(Note(NoteKind.HELP, hint),), fixes=tuple(_fixes(each)))


def _fixes(each: Cited) -> Iterator[Replacement]:
    """Where the issuer too speaks against the symbol, the symbol is the wrong part."""
    citation, symbol = each.citation, each.citation.symbol
    letters, issuer = usual_letters(citation.kind), issuer_of_words(citation.issuer)
    if letters and issuer and contradict(symbol.head, citation.issuer):
        numbered = f"{symbol.number}/{symbol.year}" if symbol.year else symbol.number
        title = Message(N_("write the symbol that kind and issuer ask for"))
        new = f"{numbered}/{letters}-{issuer}"
        yield from each.replaced(title, symbol.start, symbol.end, new, safe=False)

"""CIT311."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.citations import Cited, cited
from cchc_cli.lint.rule import Context, Finding, Replacement, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.citation.kind import kind_of_letters
from cchc_cli.vietnamese.citation.mention import is_kind_told


class ActWithoutKind(Rule):
    """A document that is cited by its number, without its kind.

    Numbers of a list whose kind was named before, and texts that name a form or a file, are not reported.

    ## Why
    A citation begins with the kind of the document (Decree 30/2020/NĐ-CP, annex I): numbers of different kinds of
    documents are the same.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Các đơn vị đăng ký thi đua theo số 19/CT-TTg ngày 16/7/2021 của Thủ tướng Chính phủ về thi đua.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Các đơn vị đăng ký thi đua theo Chỉ thị số 19/CT-TTg ngày 16/7/2021 của Thủ tướng Chính phủ về thi đua.
    ```
    """

    code = "CIT311"
    name = "act-without-kind"
    severity = Severity.ADVICE
    message = N_("the kind of the document is missing before {symbol}")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a citation."""
        for each in cited(context):
            citation = each.citation
            is_bare = not citation.kind and citation.number_word is not None and citation.symbol.kind
            if (
                is_bare
                and not is_kind_told(each.passage.printed, citation.start)
                and not _is_listed(each, context)
            ):
                yield Finding(each.head, {"symbol": citation.symbol.text}, fixes=_fix(each))


def _is_listed(each: Cited, context: Context) -> bool:
    """Whether more numbers without a kind stand in the text: a list, whose kind is said at its head."""
    return any(
        other is not each and other.passage is each.passage and other.citation.kind_words is None
        for other in cited(context)
    )


def _fix(each: Cited) -> tuple[Replacement, ...]:
    letters = each.citation.symbol.kind
    kind = kind_of_letters(letters)
    if kind == letters:
        return ()
    title = Message(N_("insert “{kind}”"), {"kind": kind})
    return each.replaced(title, each.citation.start, each.citation.start, f"{kind} ", safe=False)

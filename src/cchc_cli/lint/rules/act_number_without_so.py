"""CIT301."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.citations import Cited, cited
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.citation.kind import NUMBER_WORD, is_by_name, is_law


class ActNumberWithoutSo(Rule):
    """A document that is cited without “số” between its kind and its number.

    ## Why
    Decree 30/2020/NĐ-CP cites documents as “Nghị định số 30/2020/NĐ-CP”: kind, the word “số”, number and symbol.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Đánh giá công chức theo Nghị định 335/2025/NĐ-CP ngày 21/12/2025 của Chính phủ.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Đánh giá công chức theo Nghị định số 335/2025/NĐ-CP ngày 21/12/2025 của Chính phủ.
    ```
    """

    code = "CIT301"
    name = "act-number-without-so"
    severity = Severity.ADVICE
    message = N_("the word “số” is missing before {symbol}")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a citation; a law carries no number where it is cited by its name."""
        for each in cited(context):
            citation = each.citation
            if citation.has_number_word or not _needs_it(each, context):
                continue
            start = citation.symbol.start
            title = Message(N_("insert “số”"))
            fixes = each.replaced(title, start, start, f"{NUMBER_WORD} ", safe=False)
            yield Finding(each.head, {"symbol": citation.symbol.text}, fixes=fixes)


_SEVERAL = 2


def _needs_it(each: Cited, context: Context) -> bool:
    """Behind a kind always; in a list of bare numbers when all others have it."""
    if each.citation.kind_words:
        kind = each.citation.kind
        return not is_law(kind) and not is_by_name(kind, each.citation.symbol.kind)
    listed = [other for other in cited(context) if _is_listed_with(each, other)]
    return len(listed) >= _SEVERAL and all(other.citation.has_number_word for other in listed)


def _is_listed_with(each: Cited, other: Cited) -> bool:
    """Whether another number without a kind, with the same letters, stands in the same text."""
    first, second = each.citation.symbol, other.citation.symbol
    is_bare = other is not each and other.passage is each.passage and other.citation.kind_words is None
    return is_bare and (first.kind, first.issuer) == (second.kind, second.issuer)

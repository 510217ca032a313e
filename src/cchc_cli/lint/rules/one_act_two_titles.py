"""CIT203."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.citations import Cited, cited_by_key
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.citation.title import other_years, swapped_words
from cchc_cli.vietnamese.letters import key


class OneActTwoTitles(Rule):
    """A document whose title has other words than elsewhere in the plan, or than in the register of acts.

    A title that is shortened is not reported; an exchange of one or two words inside words that agree is, and so are
    other years of a period.

    ## Why
    The title tells what the document is about. A word that was exchanged makes it another document.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Thực hiện Quyết định số 17/QĐ-TTg ngày 04/01/2025 của Thủ tướng Chính phủ phê duyệt Đề án phát triển dữ liệu số ngành Nội vụ.
          - Báo cáo về Quyết định số 17/QĐ-TTg ngày 04/01/2025 của Thủ tướng Chính phủ phê duyệt Dự án phát triển dữ liệu số ngành Nội vụ.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Thực hiện Quyết định số 17/QĐ-TTg ngày 04/01/2025 của Thủ tướng Chính phủ phê duyệt Đề án phát triển dữ liệu số ngành Nội vụ.
          - Báo cáo về Quyết định số 17/QĐ-TTg của Thủ tướng Chính phủ.
    ```
    """

    code = "CIT203"
    name = "one-act-two-titles"
    severity = Severity.WARNING
    message = N_("the title of {symbol} has “{words}” where it should have “{other}”")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding for each title that departs from the register, or else from the first one of the plan."""
        for places in cited_by_key(context).values():
            titled = [each for each in places if each.citation.title_words]
            for index, each in enumerate(titled):
                yield from _against_register(each, context) or _against_first(each, titled[:index])


def _against_register(each: Cited, context: Context) -> list[Finding]:
    act = context.acts.cited(each.citation)
    if act is None or not act.title or not act.is_verified:
        return []
    swapped = _difference(each.citation.title, act.title)
    if swapped is None:
        return []
    note = Message(
        N_("the register of acts has: {title} ({source})"), {"title": act.title, "source": act.source or "…"}
    )
    return [_finding(each, swapped, notes=(Note(NoteKind.CAUSE, note),))]


def _against_first(each: Cited, earlier: list[Cited]) -> list[Finding]:
    for other in earlier:
        swapped = _difference(each.citation.title, other.citation.title)
        is_one = key(each.citation.issuer) == key(other.citation.issuer)
        if swapped and is_one and _same_day(each, other) and other.citation.title_words:
            at = other.at(*other.citation.title_words)
            return [_finding(each, swapped, related=((at, Message(N_("another title here"))),))]
    return []


def _difference(title: str, other: str) -> tuple[str, str] | None:
    years = other_years(title, other)
    if years and years[0].split(" - ") == years[1].split(" - ")[::-1]:
        return None  # a period that runs backwards is TGT102's
    return years or swapped_words(title, other)


def _same_day(each: Cited, other: Cited) -> bool:
    first, second = each.citation.date, other.citation.date
    return first is not None and second is not None and first.date == second.date


def _finding(
    each: Cited,
    swapped: tuple[str, str],
    related: tuple[tuple[At, Message], ...] = (),
    notes: tuple[Note, ...] = (),
) -> Finding:
    citation = each.citation
    start, end = citation.title_words or citation.head
    values = {"symbol": citation.symbol.text, "words": swapped[0], "other": swapped[1]}
    return Finding(
        each.at(*_words(each.passage.printed, start, end, swapped[0])), values, None, related, notes
    )


def _words(printed: str, start: int, end: int, words: str) -> tuple[int, int]:
    """Where folded words stand in a title; the whole title where they are not to be found as they are."""
    spaced = r"\W+".join(map(re.escape, words.replace(" - ", " ").split()))
    found = re.compile(spaced, re.IGNORECASE).search(printed, start, end)
    return found.span() if found else (start, end)

"""Documents that running text cites by number: "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from cchc_cli.vietnamese.citation.kind import KIND_BEFORE, kind_of
from cchc_cli.vietnamese.citation.surroundings import Stretch, surroundings
from cchc_cli.vietnamese.citation.symbol import Symbol, find_symbols
from cchc_cli.vietnamese.date import DateReading, find_dates


@dataclass(frozen=True, slots=True)
class Citation:
    """A cited document; offsets count into the text that was read.

    Several documents may share a kind, a date, an issuer: "Nghị định số 107/2020/NĐ-CP, số 108/2020/NĐ-CP ngày
    14/9/2020 của Chính phủ". ``date`` and ``issuer`` are then also those of the document that stands without them.
    """

    symbol: Symbol
    kind: str
    """the kind in its usual letters; empty when no kind is named"""
    kind_words: Stretch | None
    """where the kind stands; None where another document's kind holds, or none"""
    has_number_word: bool
    """whether "số" stands before the number"""
    number_word: Stretch | None
    date: DateReading | None
    has_own_date: bool
    has_blank_date: bool
    issuer: str
    """as written: "Chính phủ", "UBND tỉnh"; empty when none is named"""
    issuer_words: Stretch | None
    title: str
    """from its first word to the end of the clause; empty when none follows"""
    title_words: Stretch | None
    """where the title stands; None when it is that of a list of documents, or none"""
    end: int
    """behind symbol, date and issuer"""

    @property
    def start(self) -> int:
        """Where the kind, "số" or the number begins."""
        first = [words[0] for words in (self.kind_words, self.number_word) if words]
        return min((*first, self.symbol.start))

    @property
    def head(self) -> Stretch:
        """Kind, "số" and symbol."""
        return self.start, self.symbol.end


_BETWEEN = re.compile(r"[^\S\n]*(?:[,;]|và|hoặc|,\s*và)[^\S\n]*(?:số\s*:?\s*)?")
_SHARED_LIST = re.compile(r"[^\S\n]*(?:,|và|,\s*và)[^\S\n]*")
_LOOK_BACK = 60


def find_citations(text: str) -> tuple[Citation, ...]:
    """Every document that is cited with number and symbol, in the order of the text."""
    symbols = tuple(find_symbols(text))
    found: list[Citation] = []
    for index, symbol in enumerate(symbols):
        limit = symbols[index + 1].start if index + 1 < len(symbols) else len(text)
        dates = _dates(text, symbol.end, limit)
        found.append(_citation(text, symbol, found[-1] if found else None, dates, limit))
    return tuple(_shared(text, found))


_NEAR = 200


def _dates(text: str, start: int, limit: int) -> tuple[DateReading, ...]:
    """The dates not far behind a symbol; only a near one can be its own."""
    found = find_dates(text[start : min(limit, start + _NEAR)])
    return tuple(replace(date, start=start + date.start, end=start + date.end) for date in found)


def _citation(
    text: str, symbol: Symbol, before: Citation | None, dates: Sequence[DateReading], limit: int
) -> Citation:
    first = max(0, symbol.start - _LOOK_BACK)
    found = KIND_BEFORE.search(text[first : symbol.start])
    behind = surroundings(text, symbol.end, dates, limit)
    kind, kind_words, number_word = "", None, None
    if found:
        written = found["kind"] or found["short"]
        kind, kind_words = kind_of(written), (first + found.start(), first + found.start() + len(written))
        number_word = (first + found.start("so"), first + found.end("so")) if found["so"] else None
    elif word := _NUMBER_WORD.search(text[first : symbol.start]):
        number_word = (first + word.start(), first + word.start() + len(word[1]))
    same_kind = before is not None and before.symbol.kind == symbol.kind
    if not found and before and same_kind and _BETWEEN.fullmatch(text, before.end, symbol.start):
        kind = before.kind
    return Citation(
        symbol,
        kind,
        kind_words,
        number_word is not None,
        number_word,
        behind.date,
        behind.date is not None,
        behind.has_blank_date,
        _words(text, behind.issuer),
        behind.issuer,
        _words(text, behind.title),
        behind.title,
        behind.end,
    )


_NUMBER_WORD = re.compile(r"(?<![^\W_])([Ss][ốỐ])\s*:?\s*$")


def _words(text: str, stretch: Stretch | None) -> str:
    return " ".join(text[slice(*stretch)].split()) if stretch else ""


def _shared(text: str, found: Sequence[Citation]) -> Iterator[Citation]:
    """Give what several documents share to each of them, from the last of a list to its first."""
    later: Citation | None = None
    given: list[Citation] = []
    for citation in reversed(found):
        if later and not citation.title and _SHARED_LIST.fullmatch(text, citation.end, later.start):
            citation = _with_shared(citation, later)  # noqa: PLW2901 - the same document, more completely
        given.append(citation)
        later = citation
    yield from reversed(given)


def _with_shared(citation: Citation, later: Citation) -> Citation:
    if not citation.issuer:
        citation = replace(citation, issuer=later.issuer)
    if citation.date is None and not citation.has_blank_date:
        citation = replace(citation, date=later.date, has_blank_date=later.has_blank_date)
    return replace(citation, title=later.title)

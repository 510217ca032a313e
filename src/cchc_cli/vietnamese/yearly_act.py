"""Acts that are issued anew for every plan year, so that the next plan cites another one with another number and day.

"Quyết định số 4317/QĐ-UBND ngày 25/12/2023 của UBND tỉnh ban hành Kế hoạch … năm 2024" has its like in the year after; so has
the statement with which a plan is proposed ("Tờ trình số 30/TTr-PNV ngày 18/01/2024").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.vietnamese.citation import Citation, find_citations


@dataclass(frozen=True, slots=True)
class YearlyAct:
    """An act of the plan year; offsets count into the text that was read."""

    start: int
    """of the symbol"""
    words: str
    """kind and symbol, for telling"""
    blanks: tuple[tuple[int, int, str], ...]
    """what is left blank: number and day"""


def yearly_acts(text: str, year: int) -> tuple[YearlyAct, ...]:
    """The acts in a text that belong to a plan of ``year``."""
    return tuple(_found(text, year))


def _found(text: str, year: int) -> Iterator[YearlyAct]:
    for cited in find_citations(text):
        if cited.symbol.year is None and (_is_of_year(text, cited, year) or cited.symbol.kind == _PROPOSAL):
            start, end = cited.symbol.start, cited.symbol.start + len(cited.symbol.number)
            blanks = [(start, end, _BLANK)] if text[start:end] == cited.symbol.number else []
            if cited.date and cited.has_own_date:
                said = cited.date
                day = _DAY_WORD + _BLANK if said.text.startswith(_DAY_WORD) else _BLANK
                blanks.append((said.start, said.end, day))
            yield YearlyAct(start, text[cited.start : cited.symbol.end], tuple(blanks))


def _is_of_year(text: str, cited: Citation, year: int) -> bool:
    """Whether its title names the plan year, and its day does not speak against it."""
    if not cited.title_words:
        return False
    written = cited.date.year if cited.date else None
    title = text[slice(*cited.title_words)]
    named = re.search(rf"\bnăm\s+{year}\b(?!\s*[-–])", title)
    return named is not None and (written is None or year - 1 <= written <= year)


_PROPOSAL = "TTr"
_BLANK = "…"
_DAY_WORD = "ngày "

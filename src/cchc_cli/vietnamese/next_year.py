"""Years of a plan that is written anew for a later year: those that belong to the plan year move, those of history stay.

"năm 2024", "Tháng 02/2024", "ngày 15/12/2023" of a plan for 2024 move with it. Periods ("giai đoạn 2021 - 2030"), the numbers and
days of cited acts, aims that lie ahead ("đến năm 2025") and beginnings ("từ năm 2024") do not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.vietnamese.citation import find_citations, find_laws
from cchc_cli.vietnamese.citation.standard import find_standards
from cchc_cli.vietnamese.date import DateReading, find_dates
from cchc_cli.vietnamese.period import find_years
from cchc_cli.vietnamese.yearly_act import yearly_acts


@dataclass(frozen=True, slots=True)
class YearMove:
    """Words that say another year now; offsets count into the text that was read."""

    start: int
    end: int
    new: str
    old_words: str
    """with the word before the figure, for telling"""
    new_words: str
    is_guess: bool
    """whether somebody should look: the year before or after the plan's, or a day that may be history"""


def year_moves(text: str, old: int, new: int) -> tuple[YearMove, ...]:
    """The years that move when a plan for ``old`` becomes one for ``new``, in the order of the text."""
    if not re.search(rf"{old - 1}|{old}|{old + 1}", text):
        return ()
    dates = find_dates(text)
    fixed = tuple(_fixed(text, old))
    return tuple(_moves(text, old, new - old, dates, fixed))


def is_of_the_year(text: str, year: int) -> bool:
    """Whether words name the plan year as their own: "Kế hoạch đào tạo năm 2024" is made every year."""
    return any(not move.is_guess and str(year) in move.old_words for move in year_moves(text, year, year + 1))


def _moves(
    text: str, old: int, by: int, dates: tuple[DateReading, ...], fixed: tuple[tuple[int, int], ...]
) -> Iterator[YearMove]:
    for found in _YEAR.finditer(text):
        is_bare = found["bare"] is not None
        at = found.start("bare" if is_bare else "year")
        year = int(text[at : found.end()])
        if is_bare and year != old:
            continue
        if abs(year - old) > 1 or any(start < found.end() and at < end for start, end in fixed):
            continue
        before = text[max(0, at - 20) : at]
        if _BEGINS.search(before) or (year != old and _AHEAD.search(before)):
            continue
        date = next((date for date in dates if date.start <= at < date.end), None)
        moved = str(year + by)
        if date is not None and date.month == 2 and date.day == 29 and year + by != year:
            # No other year has this day: the words are left to the officer.
            continue
        lead = _LEAD.search(before)
        start = date.start if date else at - len(lead[0] if lead else "")
        said = text[start : found.end()]
        yield YearMove(
            at,
            found.end(),
            moved,
            said,
            said[: at - start] + moved,
            is_bare or year != old or date is not None or _AHEAD.search(before) is not None,
        )


def _fixed(text: str, old: int) -> Iterator[tuple[int, int]]:
    """Stretches in which a year is part of a period or of an act."""
    for years in find_years(text):
        yield years.start, years.end
    yearly = {act.start: act for act in yearly_acts(text, old)}
    for cited in find_citations(text):
        yield cited.start, cited.end
        if cited.date:
            yield cited.date.start, cited.date.end
        if cited.title_words and cited.symbol.start not in yearly:
            yield cited.title_words
    for law in find_laws(text):
        end = law.date.end if law.date else law.end
        year = _OF_LAW.match(text, law.end) if law.date is None else None
        yield law.start, year.end() if year else end
    for standard in find_standards(text):
        yield standard.start, standard.end
    for found in _SYMBOL.finditer(text):
        yield found.span()
    for series in _SERIES.finditer(text):
        if any(abs(int(year) - old) > 1 for year in re.findall(r"\d{4}", series[0])):
            yield series.span()


_YEAR = re.compile(
    # A figure alone may count anything ("2021 hồ sơ"): a word or a sign before it says that it is a year.
    r"(?:(?<=[Nn]ăm[ \u00a0\n])|(?<=NĂM[ \u00a0\n])|(?<=[\dIVX][/-])|(?<=(?:19|20)\d\d, )|(?<=(?:19|20)\d\d và )|^(?=\s*\d{4}\s*$)\s*)"
    r"(?P<year>(?:19|20)\d\d)(?!\w|[.,]\d|/\w)"
    # "cải cách hành chính 2021" at an end: what it would count does not follow.
    r"|(?<=[^\W\d] )(?P<bare>20\d\d)(?=\s*(?:$|[”\"|;:.)]|[A-ZĐÀ-Ỹ]{2}))",
)
_SYMBOL = re.compile(r"\b\d+[a-z]?/(?:19|20)\d\d/\w+(?:-\w+)*")
_SERIES = re.compile(r"(?:19|20)\d\d(?:\s*(?:,|;|và|-|–)\s*(?:và\s+)?(?:năm\s+)?(?:19|20)\d\d)+")
_OF_LAW = re.compile(r"\s*,?\s+(?:năm\s+)?(?:19|20)\d\d")
_BEGINS = re.compile(r"(?<!\w)(?:kể từ|từ)\s+(?:đầu\s+)?năm\s+$", re.IGNORECASE)
_AHEAD = re.compile(
    r"(?<!\w)(?:đến|tới|trước|vào)\s+(?:hết\s+|cuối\s+)?(?:năm\s+)?$|(?<!\w)(?:hết|cuối)\s+năm\s+$",
    re.IGNORECASE,
)
_LEAD = re.compile(r"(?:\w+\s+|\d{1,2}/)?$")

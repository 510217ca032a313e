"""The forms in which papers write a date: "30/12/2020", "ngày 30 tháng 12 năm 2020", "25/10", "01/2024", "2021-09-30"."""

from __future__ import annotations

from dataclasses import dataclass

from cchc_cli.vietnamese.token import Token, number_at, word_at

Line = tuple[Token, ...]

SEPARATORS = ("/", "-", ".")


@dataclass(frozen=True, slots=True)
class Figures:
    """Day, month and year as written, whether or not the calendar has them."""

    day: int | None
    month: int
    year: int | None
    after: int
    """the index of the token behind"""


def figures_at(line: Line, index: int) -> Figures | None:
    """The date that begins at a token.

    Without the word "ngày" or "tháng" the figures must stand close together: "3 - 5" is no date.
    """
    named = word_at(line, index) == "ngày"
    first = index + named
    return (
        _year_first(line, first)
        or _separated(line, first, named=named)
        or _in_words(line, first)
        or _month_of_year(line, first)
    )


def year_at(line: Line, index: int) -> tuple[int, int] | None:
    """The year behind a month or a quarter, and the index behind it.

    As in "/2021", "-2021", "/21", "năm 2021", ", năm 2021", "của năm 2021".
    """
    if word_at(line, index) in ("/", "-"):
        return _plain_year(line, index + 1, short=word_at(line, index) == "/")
    while word_at(line, index) in (",", "của"):
        index += 1
    return _plain_year(line, index + 1, short=False) if word_at(line, index) == "năm" else None


def _year_first(line: Line, index: int) -> Figures | None:
    """As in "2021-09-30"."""
    year, month, day = (number_at(line, index + step) for step in (0, 2, 4))
    if year is None or month is None or day is None or year < 1000:
        return None
    dashes = word_at(line, index + 1) == "-" == word_at(line, index + 3)
    return Figures(day, month, year, index + 5) if dashes and _close(line, index, index + 5) else None


def _separated(line: Line, index: int, *, named: bool) -> Figures | None:
    """As in "30/12/2020", "30.12.20", "ngày 25/10", "25/10"."""
    day, month, separator = number_at(line, index), number_at(line, index + 2), word_at(line, index + 1)
    if day is None or month is None or separator not in SEPARATORS:
        return None
    if not (named or _close(line, index, index + 3)):
        return None
    year = number_at(line, index + 4) if word_at(line, index + 3) == separator else None
    if year is not None and len(line[index + 4].text) in (2, 4) and not _runs_on(line, index + 5, separator):
        return Figures(day, month, _century(year) if len(line[index + 4].text) == 2 else year, index + 5)
    if month > 31 or _runs_on(line, index + 3, separator):
        return None
    if separator != "/" and not (named and _is_short_date(line, index)):
        return None
    found = year_at(line, index + 3) if word_at(line, index + 3) not in ("/", "-") else None
    return Figures(day, month, *found) if found else Figures(day, month, None, index + 3)


def _in_words(line: Line, index: int) -> Figures | None:
    """As in "30 tháng 12 năm 2020", "30 tháng 4"."""
    day, month = number_at(line, index), number_at(line, index + 2)
    if day is None or month is None or word_at(line, index + 1) != "tháng":
        return None
    found = year_at(line, index + 3)
    return Figures(day, month, *found) if found else Figures(day, month, None, index + 3)


def _month_of_year(line: Line, index: int) -> Figures | None:
    """As in "tháng 01 năm 2024", "01/2024"."""
    named = word_at(line, index) == "tháng"
    month = number_at(line, index + named)
    found = year_at(line, index + named + 1) if month is not None else None
    if month is None or found is None or not (named or _is_bare_month(line, index)):
        return None
    return Figures(None, month, *found)


def _is_bare_month(line: Line, index: int) -> bool:
    slashed = word_at(line, index + 1) == "/" and _close(line, index, index + 3)
    return slashed and len(word_at(line, index + 2)) == 4 and not _runs_on(line, index + 3, "/")


def _is_short_date(line: Line, index: int) -> bool:
    """Whether "15-3" behind "ngày" is a date; "15-20" and "5-10 tháng 3" are stretches of days."""
    month = number_at(line, index + 2)
    return (
        month is not None
        and month <= 12
        and _close(line, index, index + 3)
        and word_at(line, index + 3) != "tháng"
    )


def _runs_on(line: Line, index: int, separator: str) -> bool:
    """Whether figures go on, as in "12/3/QĐ-UBND" and "1.2.2020.5"; "15/10-15/11" is two dates."""
    if word_at(line, index) not in (separator, "/") or not line[index].glued or index + 1 >= len(line):
        return False
    return line[index + 1].glued and (line[index + 1].kind == "number" or word_at(line, index) == "/")


def _close(line: Line, start: int, end: int) -> bool:
    return all(token.glued for token in line[start + 1 : end])


def _plain_year(line: Line, index: int, *, short: bool) -> tuple[int, int] | None:
    year = number_at(line, index)
    if year is None:
        return None
    if 1900 <= year < 2200:
        return year, index + 1
    # "tháng 6/21" is a year, "tháng 6/12" two months.
    return (_century(year), index + 1) if short and len(line[index].text) == 2 and year >= 18 else None


def _century(year: int) -> int:
    """The year that two figures mean."""
    return 2000 + year

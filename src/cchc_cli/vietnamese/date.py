"""Vietnamese dates: reading them in every form that papers use, and printing them in the form the decree asks for."""

from __future__ import annotations

import datetime
import re
from calendar import monthrange
from dataclasses import dataclass, replace

from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.date_form import SEPARATORS, Line, figures_at
from cchc_cli.vietnamese.token import tokens, word_at

_LEAP_YEAR = 2000  # without a year, 29/02 may be right


@dataclass(frozen=True, slots=True)
class DateReading:
    """A date as written, whether or not the calendar has it; offsets count into the text that was read."""

    text: str
    start: int
    end: int
    day: int | None
    """None: a month of a year ("tháng 01 năm 2024")"""
    month: int
    year: int | None
    """None: the words give no year ("25/10")"""

    @property
    def reason(self) -> Message | None:
        """Why the calendar has no such date; None when it has."""
        return date_fault(self.day, self.month, self.year)

    @property
    def date(self) -> datetime.date | None:
        """The day; None when it does not exist or the words give no day or no year."""
        if self.day is None or self.year is None or self.reason:
            return None
        return datetime.date(self.year, self.month, self.day)

    def in_year(self, year: int) -> DateReading:
        """The same words read in a plan of ``year``: a year that is written stays."""
        return self if self.year is not None else replace(self, year=year)


def read_date(text: str) -> DateReading | None:
    """The date that the whole text is; None when it is something else."""
    line = tokens(text)
    found = date_at(line, 0, text)
    return found[0] if found and found[1] == len(line) else None


def print_date(date: datetime.date) -> str:
    """The date in words, "ngày 05 tháng 01 năm 2020".

    Nghị định 30/2020/NĐ-CP, annex I, puts a zero before days under 10 and months 1 and 2 only.
    """
    month = f"{date.month:02}" if date.month < 3 else str(date.month)
    return f"ngày {date.day:02} tháng {month} năm {date.year}"


_DIGIT = re.compile(r"\d")


def find_dates(text: str) -> tuple[DateReading, ...]:
    """Every date with day, month and year in running text, those included that do not exist."""
    if not _DIGIT.search(text):  # most texts of a plan; reading words costs fifty times as much
        return ()
    line = tokens(text)
    found: list[DateReading] = []
    index = 0
    while index < len(line):
        hit = date_at(line, index, text) if _may_begin_date(line, index) else None
        if hit and _is_full(hit[0], line, index):
            found.append(hit[0])
            index = hit[1]
        else:
            index += 1
    return tuple(found)


def date_fault(day: int | None, month: int, year: int | None) -> Message | None:
    """Why the calendar lacks a date; None when it has it. Day None asks for the month alone."""
    written = _written(day, month, year)
    if year is not None and not datetime.MINYEAR < year < datetime.MAXYEAR:
        return Message(N_("{date} does not exist: there is no year {year}"), {"date": written, "year": year})
    if not 1 <= month <= 12:
        return Message(N_("{date} does not exist: months run from 1 to 12"), {"date": written})
    last = monthrange(year or _LEAP_YEAR, month)[1]
    if day is None or 1 <= day <= last:
        return None
    return Message(
        N_("{date} does not exist: the last day of that month is {last}"),
        {"date": written, "last": _written(last, month, year)},
    )


def date_at(line: Line, index: int, text: str) -> tuple[DateReading, int] | None:
    """The date that begins at a token, and the index of the token behind it."""
    figures = figures_at(line, index)
    if figures is None:
        return None
    start, end = line[index].start, line[figures.after - 1].end
    reading = DateReading(text[start:end], start, end, figures.day, figures.month, figures.year)
    return reading, figures.after


def years_in(text: str) -> tuple[int, ...]:
    """Every year that a text names, whatever it says of it."""
    return tuple(int(found) for found in re.findall(r"(?<!\d)20\d\d(?!\d)", text))


def _may_begin_date(line: Line, index: int) -> bool:
    """Whether a token can begin a date in running text: no figure that goes on from an earlier one."""
    token = line[index]
    if token.kind != "number" or not token.glued or index == 0:
        return token.text == "ngày" or token.kind == "number"
    before = line[index - 1]
    # "01/10/2021-15/11/2021" is two dates, "5-12-2020" in "15-12-2020" is none.
    is_second = before.text == "-" and word_at(line, index + 1) != "-"
    return is_second or (before.text not in SEPARATORS and before.kind != "word")


def _is_full(reading: DateReading, line: Line, index: int) -> bool:
    """A day of a year; two figures for the year count only behind "ngày" ("12.05.10" may be a number of anything)."""
    if reading.day is None or reading.year is None:
        return False
    return word_at(line, index) == "ngày" or re.search(r"\d{4}", reading.text) is not None


def _written(day: int | None, month: int, year: int | None) -> str:
    """A date in figures, the way plans print it: "30/6/2021", "05/01"."""
    parts = [f"{day:02}"] if day is not None else []
    parts.append(f"{month:02}" if month < 3 else str(month))
    return "/".join(parts if year is None else [*parts, str(year)])

"""Laws, codes and ordinances, which papers cite by name and day: "Luật Tổ chức chính quyền địa phương ngày 19/6/2015"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.vietnamese.citation.case import CAPITALS, SMALL
from cchc_cli.vietnamese.date import DateReading, find_dates


@dataclass(frozen=True, slots=True)
class Law:
    """A law that running text names; offsets count into the text that was read."""

    kind: str
    name: str
    """without the kind: "Tổ chức chính quyền địa phương" """
    start: int
    end: int
    """behind the name"""
    date: DateReading | None
    year: int | None
    """of the date, or alone: "Luật Viên chức năm 2010" """
    is_inside: bool
    """whether it is named inside the name of another law, which amends it"""


_END = r"(?=\s+ngày\s+\d|\s*,?\s+năm\s+\d{4}|\s+(?:số\s*)?\d|\s*[;:()\"“”\n]|\s*\.(?:\s|$|/)|\s*$"
_AMENDING = r"(?P<amending>[Ss]ửa\s+đổi[^;:()\"“”\n]{5,250}?)" + _END + ")"
_LETTERS = r"(?:(?!\s(?:Luật|Bộ luật|Nghị định|Thông tư|Pháp lệnh)\s)[^,;:.()\"“”\n])"
_NO_NAME = r"(?!(?:có|này|quy|được|do|về|đã|sẽ|của|và|hoặc|số|thì|là|từ|tại|theo|gồm|mới|pháp)\s)"
_NO_DAY_OF_ITS_OWN = r"(?<!\stừ)(?<!\svào)(?<!\strước)(?<!\ssau)"
_DATED_NAME = (
    # A comma belongs to the name when the day still follows: "Luật Cán bộ, công chức ngày 24/6/2025".
    rf"(?P<dated>[{CAPITALS}](?:{_LETTERS}|,(?=\s[{SMALL}])){{2,110}}?)(?=\s+ngày\s+\d|\s+năm\s+\d{{4}}|\s+số\s*\d)"
)
_SMALL_NAME = (
    # A slip: "Luật tổ chức chính quyền địa phương ngày 19/6/2015".
    rf"(?P<small>{_NO_NAME}[{SMALL}]{_LETTERS}{{8,110}}?){_NO_DAY_OF_ITS_OWN}(?=\s+ngày\s+\d|\s+số\s*\d{{1,3}}/\d)"
)
_NAME = (
    rf"(?P<name>[{CAPITALS}]{_LETTERS}{{2,110}}?)"
    + _END
    + r"|\s+được|\s+quy định|\s+và\s+(?:các|Luật|Bộ luật|Nghị định|Pháp lệnh)\s|\s*,)"
)
_LAW = re.compile(
    r"(?<![^\W_])(?P<kind>Bộ luật|Luật|Pháp lệnh)\s+"
    rf"(?:{_AMENDING}|{_DATED_NAME}|{_SMALL_NAME}|{_NAME})"
)
_YEAR = re.compile(r"\s*,?\s*(?:số\s*\d[\w/]*\s*,?\s*)?(?:năm\s+)?(?P<year>(?:19|20)\d\d)(?![/\d])")
_NUMBER = re.compile(r"\s*,?\s*(?:số\s*)?\d{1,3}/\d{4}/\w+\s*,?")
_HINT = re.compile(r"[Ll]uật |Pháp lệnh ")


def find_laws(text: str) -> tuple[Law, ...]:
    """Every law that is named with the end of its name in sight."""
    if not _HINT.search(text):
        return ()
    dates = {date.start: date for date in find_dates(text)}
    return tuple(_found(text, dates))


def _found(text: str, dates: dict[int, DateReading]) -> Iterator[Law]:
    at, inside_until = 0, 0
    while hit := _LAW.search(text, at):
        group = next(name for name in ("amending", "dated", "small", "name") if hit[name])
        inside = hit.start() < inside_until
        date, year = (None, None) if inside else _dated(text, hit.end(), dates)
        name = " ".join(hit[group].split())
        yield Law(hit["kind"].capitalize(), name, hit.start(), hit.end(), date, year, inside)
        # The laws that it amends are named inside its own name.
        at = hit.start(group) if group == "amending" else hit.end()
        inside_until = hit.end() if group == "amending" else inside_until


def _dated(text: str, at: int, dates: dict[int, DateReading]) -> tuple[DateReading | None, int | None]:
    number = _NUMBER.match(text, at)
    at = number.end() if number else at
    while text[at : at + 1].isspace():
        at += 1
    if date := dates.get(at):
        return date, date.year
    year = _YEAR.match(text, at)
    return None, int(year["year"]) if year else None


def is_amending(name: str) -> bool:
    """Whether a name is that of a law which amends others; papers write its first word in small letters too."""
    return name.lower().startswith("sửa đổi")

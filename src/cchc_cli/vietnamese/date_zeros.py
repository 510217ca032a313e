"""The zeros of dates: "05/01/2026" as Nghị định 30/2020 wants them, "5/1/2026" without, "05/06/2026" with one too many.

Annex I, part I, II.4.b: days under 10 and the months 1 and 2 take a zero, months 3 to 9 none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_DATE = re.compile(
    r"(?<![\w/.,-])(?P<named>ngày\s+)?(?P<day>[0-9]{1,2})(?:(?P<sign>[/.-])|\s+tháng\s+)(?P<month>[0-9]{1,2})"
    r"(?:(?:(?P=sign)|\s+năm\s+)(?P<year>[0-9]{4}))?(?![\w/-])",
    re.IGNORECASE,
)
_FIRST_WITHOUT_ZERO = 3
"""The first month that takes none."""
_LAST_OF_ONE_FIGURE = 9


@dataclass(frozen=True, slots=True)
class DateZeros:
    """A date as typed; offsets are those of its figures, without the word "ngày"."""

    words: str
    start: int
    end: int
    right: str
    """the same date with the zeros that it wants"""
    day: str
    month: str

    @property
    def lacks_zero(self) -> bool:
        """Whether the day, or month 1 or 2, stands without its zero."""
        return len(self.day) == 1 or (len(self.month) == 1 and int(self.month) < _FIRST_WITHOUT_ZERO)

    @property
    def may_have_zero(self) -> bool:
        """Whether it is of the months 3 to 9, about which plans differ."""
        return _FIRST_WITHOUT_ZERO <= int(self.month) <= _LAST_OF_ONE_FIGURE

    @property
    def has_zero_too_many(self) -> bool:
        """Whether one of those months stands with a zero."""
        return self.may_have_zero and len(self.month) > 1


def date_zeros(text: str) -> tuple[DateZeros, ...]:
    """Every day of a month in a text: with a year, or behind the word "ngày"."""
    return tuple(
        _read(text, found)
        for found in _DATE.finditer(text)
        if (found["year"] or found["named"]) and 0 < int(found["day"]) < 32 and 0 < int(found["month"]) < 13
    )


def _read(text: str, found: re.Match[str]) -> DateZeros:
    start, end = found.start("day"), found.end()
    day, month = found["day"], found["month"]
    right_month = f"{int(month):02}" if int(month) < _FIRST_WITHOUT_ZERO else str(int(month))
    at = found.start("month")
    right = f"{int(day):02}{text[found.end('day') : at]}{right_month}{text[found.end('month') : end]}"
    return DateZeros(text[start:end], start, end, right, day, month)

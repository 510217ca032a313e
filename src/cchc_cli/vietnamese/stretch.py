"""The stretch of time that the head of a column, or of a row, stands for: "Năm 2020 (Tính đến 31/3)"."""

from __future__ import annotations

import datetime
import re
import unicodedata
from dataclasses import dataclass

from cchc_cli.vietnamese.deadline import Kind, read_deadline
from cchc_cli.vietnamese.period_name import read_period

_OPENS = re.compile(
    r"\s*(?:năm\s+\d{4}|quý\b|tháng\s+\d|giai\s+đoạn\s+\d|(?:\d{1,2}|sáu|chín)\s+tháng\b|nửa\b|\d{4}\s*(?:[-–]\s*\d{4}\s*)?$)",
    re.IGNORECASE,
)
"""A head that begins otherwise names what is counted, whatever year it holds ("So với năm 2019")."""

_UNTIL = re.compile(
    r"[\s,;]*\(?\s*(?:số\s+liệu\s+)?tính\s+đến\s+(?:hết\s+)?(?P<day>[^()]+?)\s*\)?\s*$", re.IGNORECASE
)
_PERIODS = {Kind.MONTH, Kind.QUARTER, Kind.HALF_YEAR, Kind.RANGE, Kind.WITHIN_YEAR}


@dataclass(frozen=True, slots=True)
class Stretch:
    """From a first to a last day."""

    first_day: datetime.date
    last_day: datetime.date
    partial: bool = False
    """the words state until when it is counted ("Tính đến 31/3")"""

    @property
    def year(self) -> int | None:
        """The year it belongs to; None when it spans several."""
        return self.first_day.year if self.first_day.year == self.last_day.year else None


def read_stretch(words: str, year: int) -> Stretch | None:
    """The period that words are; None when they are something else. Without a year in the words, ``year`` holds."""
    if typed := read_period(words):
        return Stretch(typed.first_day, typed.last_day)
    text = unicodedata.normalize("NFC", words)
    ends = _UNTIL.search(text)
    whole = _period(text[: ends.start()] if ends else text, year)
    if whole is None or ends is None:
        return whole
    until = _last_day(ends["day"], whole.last_day.year)
    return Stretch(whole.first_day, until, partial=True) if until and until >= whole.first_day else whole


def _period(text: str, year: int) -> Stretch | None:
    if not _OPENS.match(text):
        return None
    parts = read_deadline(text.strip(), year).parts
    if len(parts) != 1 or parts[0].kind not in _PERIODS:
        return None
    first, last = parts[0].first_day, parts[0].last_day
    return Stretch(first, last) if first and last else None


def _last_day(text: str, year: int) -> datetime.date | None:
    parts = read_deadline(text, year).parts
    return parts[0].last_day if len(parts) == 1 else None

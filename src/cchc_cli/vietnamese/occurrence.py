"""How many, and how often: "8 xã", "Mỗi tháng 02 kỳ"; what a rate is multiplied with."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from cchc_cli.vietnamese.letters import key
from cchc_cli.vietnamese.number import FIGURE, read_number
from cchc_cli.vietnamese.words import NUMBER_WORDS, Reading, read_words


@dataclass(frozen=True, slots=True)
class Count:
    """A number of things: 8 "xã"."""

    value: int
    noun: str


@dataclass(frozen=True, slots=True)
class Frequency:
    """Something that comes back evenly all year."""

    periods: int
    """periods in a year: 12 for "mỗi tháng" """
    period: str
    """as the words name it: "tháng", "quý", "6 tháng" """
    each: int = 1
    """times in each period"""
    noun: str | None = None
    """what comes back: "kỳ", "lần"; None when the words only say the period"""

    @property
    def per_year(self) -> int:
        """Times in a year."""
        return self.periods * self.each

    def times(self, per: str) -> int | None:
        """How often a year a rate "… /per" is paid; None when the words do not count what it is paid for.

        "05 triệu/tháng" with "Mỗi tháng 02 kỳ" is paid 12 times, "05 triệu/kỳ" 24 times, "50 triệu/huyện" unknown.
        """
        paid_for = key(per)
        if paid_for == "năm":
            return 1
        if paid_for in {self.period, *_SAME_PERIOD.get(self.period, ())}:
            return self.periods
        known = paid_for == self.noun if self.noun else paid_for in _TIMES
        return self.per_year if known or (self.noun == "lần" and paid_for in _TIMES) else None


def read_days(text: str) -> int | None:
    """A number of days as people type it: 15, 15d, "15 ngày"; None for anything else."""
    found = re.fullmatch(r"([0-9]{1,4})\s*(?:d|days?|ngày)?", key(text.strip()))
    return int(found[1]) if found else None


def count(text: str) -> Count | None:
    """How many a quantity phrase says: "8 xã", "03 lớp", "một kỳ"; None when it does not begin with a number."""
    shown = " ".join(unicodedata.normalize("NFC", text).split()).strip(" .,;()")
    if match := re.match(rf"(?P<figure>{FIGURE})(?![.,\d])\s*(?P<noun>[^\W\d].*)?$", shown):
        value = read_number(match["figure"])
        return Count(value, match["noun"] or "") if isinstance(value, int) else None
    syllables = shown.split()
    said = next(
        (place for place, word in enumerate(syllables) if key(word) not in NUMBER_WORDS), len(syllables)
    )
    # "năm 2024" and "ba năm": a number word may be a noun, so the longest number that leaves a noun is taken.
    for place in range(min(said, len(syllables) - 1), 0, -1):
        reading = read_words(" ".join(syllables[:place]))
        rest = " ".join(syllables[place:])
        if isinstance(reading, Reading) and not rest[0].isdecimal():
            return Count(reading.value, rest)
    return None


def read_frequency(text: str) -> Frequency | None:
    """How often something comes back; None when the words do not say it, or add what cannot be counted.

    "Định kỳ hàng quý và đột xuất khi có yêu cầu" has more than four times, nobody knows how many.
    """
    said = _WHOLE_YEAR.sub("", key(text))
    for pattern in (_A_PERIOD_EACH, _EACH_PERIOD, _TIMES_A_PERIOD):
        match = pattern.search(said)
        if match and not _UNCOUNTED.search(f"{said[: match.start()]} . {said[match.end() :]}"):
            return _frequency(match)
    return None


def occurrences_per_year(text: str) -> int | None:
    """Times a year: "Mỗi tháng 02 kỳ" → 24, "02 lần/năm" → 2, "hàng quý" → 4; None when not said."""
    frequency = read_frequency(text)
    return frequency.per_year if frequency else None


def _frequency(match: re.Match[str]) -> Frequency | None:
    parts = match.groupdict()
    length, each = _small(parts.get("length")), _small(parts.get("each"))
    if not length or not each or _PERIODS[parts["period"]] % length:
        return None
    period = parts["period"] if length == 1 else f"{length} {parts['period']}"
    return Frequency(_PERIODS[parts["period"]] // length, period, each, parts.get("noun"))


def _small(text: str | None) -> int:
    """A small number in figures or words, 1 when nothing is written, 0 when it is none."""
    if not text:
        return 1
    if text.isdecimal():
        return int(text)
    reading = read_words(text)
    return reading.value if isinstance(reading, Reading) else 0


_PERIODS = {"tuần": 52, "tháng": 12, "quý": 4, "nửa năm": 2, "năm": 1}
_SAME_PERIOD = {"quý": ("3 tháng",), "nửa năm": ("6 tháng",), "6 tháng": ("nửa năm",), "3 tháng": ("quý",)}
_TIMES = frozenset(("kỳ", "kì", "lần", "đợt", "số", "buổi", "cuộc"))
_N = r"(?:[0-9]{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)"
_LENGTH = _N.replace("|năm", "")  # "mỗi năm năm lần": the year first
_PERIOD = r"(?P<period>nửa năm|tuần|tháng|quý|năm)\b"
_THING = r"(?P<noun>(?!trên\b|trong\b|đầu\b|cuối\b|mỗi\b|tháng\b|năm\b|quý\b|tuần\b)[^\W\d_]+)"
# "6 tháng một lần", "06 tháng/lần"
_A_PERIOD_EACH = re.compile(rf"\b(?P<length>{_LENGTH}) {_PERIOD}(?: ?/ ?| (?:một|0?1) )(?P<noun>lần|kỳ)\b")
# "Mỗi tháng 02 kỳ", "hàng quý", "định kỳ tháng"
_EACH_PERIOD = re.compile(
    rf"\b(?:mỗi|hàng|hằng|từng|định kỳ) (?:(?P<length>{_LENGTH}) )?{_PERIOD}(?:[,:]? (?P<each>{_N}) {_THING})?"
)
# "02 lần/năm", "1 kỳ mỗi tháng"
_TIMES_A_PERIOD = re.compile(
    rf"\b(?P<each>{_N}) {_THING}(?: ?/ ?| mỗi | trong một | một )(?:(?P<length>{_LENGTH}) )?{_PERIOD}"
)
_WHOLE_YEAR = re.compile(r"\b(?:trong |của )?năm [0-9]{4}\b")
_UNCOUNTED = re.compile(r"[0-9]|\b(?:ngày|tuần|tháng|quý|năm|(?<!định )kỳ|đột xuất|khi|nếu|hoặc)\b")

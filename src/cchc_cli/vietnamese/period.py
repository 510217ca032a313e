"""Stretches of time in running text: "giai đoạn 2021 - 2025", "từ quý I đến quý III", and which run backwards."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cchc_cli.vietnamese.letters import key


@dataclass(frozen=True, slots=True)
class Years:
    """A period in years, as it stands in a text from ``start`` to before ``end``."""

    start: int
    end: int
    first: int
    last: int
    name: str | None
    """the words before "giai đoạn", folded for comparing; None where nothing says that it is a period"""

    @property
    def is_reversed(self) -> bool:
        """Whether it ends before it begins."""
        return self.last < self.first

    def overlaps(self, other: Years) -> bool:
        """Whether the two have a year in common."""
        return self.first <= other.last and other.first <= self.last


@dataclass(frozen=True, slots=True)
class Reversed:
    """Words that name an end before their beginning, from ``start`` to before ``end``."""

    start: int
    end: int


def find_years(text: str) -> tuple[Years, ...]:
    """Every period in years; numbers of standards and of documents are none."""
    if "20" not in text and "19" not in text:
        return ()
    found = []
    for match in _YEARS.finditer(text):
        led = match["led"]
        # "chuyển đổi số giai đoạn 2021 - 2025" is a period, "số 2021-2015" is none.
        if not led and _NUMBER_BEFORE.search(text, max(0, match.start() - 20), match.start()):
            continue
        start = match.start("span")
        name = _name(text[: match.start("led")]) if led and key(led) in _PERIOD else None
        found.append(Years(start, match.end(), int(match["first"]), int(match["last"]), name))
    return tuple(found)


def find_reversed(text: str) -> tuple[Reversed, ...]:
    """Every period that ends before it begins, in years, quarters, months or days.

    Where no year is printed a period may run over the turn of the year ("15/12 đến 14/3", a school year in months);
    then only what cannot be meant so is found.
    """
    found = [Reversed(years.start, years.end) for years in find_years(text) if years.is_reversed]
    if not _HAS_SPAN.search(text):
        return tuple(found)
    for pattern, ends in _KINDS:
        found += [
            Reversed(match.start(), match.end())
            for match in pattern.finditer(text)
            if not _NEXT_YEAR.match(text, match.end()) and _runs_backwards(*ends(match))
        ]
    return tuple(sorted(found, key=lambda period: period.start))


@dataclass(frozen=True, slots=True)
class Thing:
    """What a period is the period of, as the words before it say."""

    title: str | None
    """the kind and title of a programme, when the words end with one ("chương trình tổng thể …")"""
    words: tuple[str, ...]
    """without the place behind them, and without "nhà nước", which tells no two things apart"""

    @classmethod
    def of(cls, name: str) -> Thing:
        """The thing that the words before a period name."""
        kinds = list(_KIND.finditer(name))
        title = name[kinds[-1].start() :] if kinds else ""
        words = _PLACE.sub("", name).replace(" nhà nước", "").split()
        return cls(title if len(title.split()) > _ENOUGH else None, tuple(words))

    def is_same(self, other: Thing) -> bool:
        """Whether the two are one: the same title, or words that end in the same four syllables."""
        if self.title and other.title:
            return self.title == other.title
        return len(self.words) >= _ENOUGH and self.words[-_ENOUGH:] == other.words[-_ENOUGH:]


def is_cited(text: str, years: Years) -> bool:
    """Whether an act's number stands near a period: it is then the act's own, whatever others are called."""
    return _ACT.search(text, max(0, years.start - _NEAR), years.end + _NEAR) is not None


_ENOUGH = 4
_NEAR = 150
_ACT = re.compile(r"\b\d+[a-z]?(?:/\d{4})?/(?:[A-ZĐ]+)(?:-[A-ZĐ&]+)*\b")
_PERIOD = frozenset(("giai đoạn", "thời kỳ", "thời kì"))
_YEAR = r"(?:19|20)\d\d"
_YEARS = re.compile(
    rf"(?P<led>\b(?:giai\s+đoạn|thời\s+k[ỳì]|nhiệm\s+kỳ|niên\s+khóa)\s+)?(?:từ\s+)?(?P<span>(?:từ\s+năm\s+|năm\s+)?(?<![\w/.,:-])(?P<first>{_YEAR})"
    rf"\s*(?:[-–—]|đến|tới)\s*(?:hết\s+|cuối\s+)?(?:năm\s+)?(?P<last>{_YEAR}))(?![\w/:-]|[.,]\d)",
    re.IGNORECASE,
)
_NUMBER_BEFORE = re.compile(
    r"(?:\bsố|\b[TQ]CVN|\bISO|\bIEC|\btiêu chuẩn|\bquy chuẩn|\bđiện thoại|\bĐT|\bfax)[\s:.\d/-]*$",
    re.IGNORECASE,
)
_KIND = re.compile(
    r"\b(?:chương trình|kế hoạch|đề án|chiến lược|dự án|quy hoạch|phương án)(?= (?!của |và |này |đã |được ))"
)
_PLACE = re.compile(
    r"[\s,]*(?:\b(?:trên địa bàn|của|tại|ở)\s+)?\b(?:tỉnh|thành phố|tp\.?|huyện|thị xã|quận|xã|phường|thị trấn)(?:\s+\w+){0,3}[\s,]*$"
)


def _name(before: str) -> str:
    """The words of the clause before "giai đoạn"."""
    clause = re.split(r"[.;:!?()“”\"]", before)[-1]
    return _LINK.sub("", key(clause).strip(" ,-"))


_LINK = re.compile(r"[\s,]*\b(?:trong|cho|các|những|của|cả|,)\s*$")

_JOIN = r"\s*(?:[-–—]|(?:cho\s+)?đến(?:\s+hết)?|tới)\s*"
_OF_YEAR = rf"(?:\s*/\s*|\s+năm\s+)({_YEAR})"
_QUARTER = rf"quý\s+(IV|I{{1,3}}|0?[1-4])(?:{_OF_YEAR})?"
_MONTH = rf"tháng\s+(1[0-2]|0?[1-9])(?:{_OF_YEAR})"
_DAY = rf"(?:ngày\s+)?(?<![\d/.,-])(3[01]|[12]\d|0?[1-9])(?:/|\s+tháng\s+)(1[0-2]|0?[1-9])(?:{_OF_YEAR})?"


def _pair(end: str, opening: str = r"\b") -> re.Pattern[str]:
    return re.compile(rf"{opening}{end}{_JOIN}{end}(?![\w/])", re.IGNORECASE)


_QUARTERS, _MONTHS, _DAYS = _pair(_QUARTER), _pair(_MONTH), _pair(_DAY, r"(?:\btừ\s+|\b(?=ngày))")
_NEXT_YEAR = re.compile(r"[\s,(]*(?:của\s+)?năm\s+(?:sau|tiếp|kế|tới|liền)", re.IGNORECASE)
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}

_End = tuple[int | None, tuple[int, ...]]
"""The printed year, if any, and what stands in it: the quarter, the month, the month and the day."""


def _quarters(match: re.Match[str]) -> tuple[_End, _End]:
    quarter, year, other, other_year = match.groups()
    return (_int(year), (_numeral(quarter),)), (_int(other_year), (_numeral(other),))


def _months(match: re.Match[str]) -> tuple[_End, _End]:
    month, year, other, other_year = match.groups()
    return (_int(year), (int(month),)), (_int(other_year), (int(other),))


def _days(match: re.Match[str]) -> tuple[_End, _End]:
    day, month, year, other_day, other_month, other_year = match.groups()
    return (_int(year), (int(month), int(day))), (_int(other_year), (int(other_month), int(other_day)))


def _int(digits: str | None) -> int | None:
    return int(digits) if digits else None


def _numeral(quarter: str) -> int:
    return _ROMAN.get(quarter.casefold()) or int(quarter)


def _runs_backwards(first: _End, last: _End) -> bool:
    (year, begins), (last_year, ends) = first, last
    if year and last_year:
        return (year, begins) > (last_year, ends)
    # "quý IV - quý I", "15/12 đến 14/3": over the turn of the year.
    last_quarter = begins[0] >= (_OCTOBER if len(begins) > 1 else _FOURTH)
    return year is None and begins > ends and (not last_quarter or begins[0] == ends[0])


# Nothing runs from here to there in most texts, and this is seen faster.
_HAS_SPAN = re.compile(rf"[\dIV]{_JOIN}(?:quý|tháng|ngày|\d)", re.IGNORECASE)
_OCTOBER, _FOURTH = 10, 4
_KINDS = ((_QUARTERS, _quarters), (_MONTHS, _months), (_DAYS, _days))

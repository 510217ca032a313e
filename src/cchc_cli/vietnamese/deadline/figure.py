"""Numbers in words that a date needs in figures: "ngày mười lăm tháng sáu", "mười lăm ngày một lần", "tháng Năm"."""

from __future__ import annotations

from cchc_cli.vietnamese.deadline.lexicon import TURNS, UNITS
from cchc_cli.vietnamese.token import Token
from cchc_cli.vietnamese.words import Reading, read_words

Line = tuple[Token, ...]
Figure = tuple[int, int]
"""How many tokens, and the value they come to."""

_DAY = ("ngày", "mùng", "mồng")
_AFTER_YEAR = ("nay", "sau", "tới", "trước", "ngoái", "học", "báo", "kế")
_BEFORE_MAY = (
    "",
    "trong",
    "vào",
    "đầu",
    "giữa",
    "cuối",
    "từ",
    "đến",
    "hết",
    "trước",
    "khoảng",
    "kiến",
    ";",
    ",",
)


def with_figures(line: Line) -> Line:
    """Days and months in words as figures."""
    found: list[Token] = []
    index = 0
    while index < len(line):
        figure = next((hit for read in _READERS if (hit := read(line, index, found))), None)
        if figure:
            length, value = figure
            last = line[index + length - 1]
            found.append(Token("number", str(value), line[index].start, last.end, glued=False))
            index += length
        else:
            found.append(line[index])
            index += 1
    return tuple(found)


def _day(line: Line, index: int, found: list[Token]) -> Figure | None:
    """As in "ngày mười lăm tháng"."""
    if not found or found[-1].text not in _DAY:
        return None
    return next((hit for hit in _values(line, index, 31) if _text(line, index + hit[0]) == "tháng"), None)


def _length(line: Line, index: int, _found: list[Token]) -> Figure | None:
    """As in "mười lăm ngày"; the numbers up to ten are known everywhere."""
    hits = (hit for hit in _values(line, index, 99) if hit[1] > 10)
    return next((hit for hit in hits if _text(line, index + hit[0]) in UNITS), None)


def _month_of_day(line: Line, index: int, found: list[Token]) -> Figure | None:
    """As in "ngày 15 tháng sáu"; "6 tháng một lần" is no month."""
    if [token.text for token in found[-1:]] != ["tháng"] or len(found) < 3 or found[-3].text not in _DAY:
        return None
    return next((hit for hit in _values(line, index, 12) if _text(line, index + hit[0]) not in TURNS), None)


def _may(line: Line, index: int, found: list[Token]) -> Figure | None:
    """As in "tháng Năm", where no year can be meant."""
    if line[index].text != "năm" or not found or found[-1].text != "tháng":
        return None
    before = found[-2].text if len(found) > 1 else ""
    following = line[index + 1] if index + 1 < len(line) else None
    is_year = following is not None and (following.kind == "number" or following.text in _AFTER_YEAR)
    return None if is_year or before not in _BEFORE_MAY else (1, 5)


def _values(line: Line, index: int, most: int) -> list[Figure]:
    """The numbers that begin here, longest first."""
    found = ((length, _value(line, index, length)) for length in (3, 2, 1))
    return [(length, value) for length, value in found if value and value <= most]


def _value(line: Line, index: int, length: int) -> int | None:
    words = line[index : index + length]
    if len(words) < length or not all(token.kind == "word" for token in words):
        return None
    reading = read_words(" ".join(token.text for token in words))
    return reading.value if isinstance(reading, Reading) else None


def _text(line: Line, index: int) -> str:
    return line[index].text if index < len(line) else ""


_READERS = (_day, _length, _month_of_day, _may)

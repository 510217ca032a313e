"""The clause a figure stands in, and what the figure is said of."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from typing import NamedTuple

from cchc_cli.vietnamese.letters import key, slug

# A clause ends at ; or at the end of a sentence, not at "2.5", "TP." or inside brackets.
_BREAK = re.compile(
    r";|(?<!\bTP)(?<!\bTX)(?<!\bTp)(?<!\bTx)(?<!\bP)(?<!\bQ)[.!?](?=\s+[A-ZĐÀ-Ỹ0-9(\"“]|\s*$)|\n\s*\n"
)


def clause(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the clause that holds ``text[start:end]`` begins and ends."""
    breaks = _breaks(text)
    at = bisect_right(breaks, start, key=lambda found: found.end)
    first, depth = next(((each.end, each.depth) for each in reversed(breaks[:at]) if each.depth <= 0), (0, 0))
    # A sentence that ends right before the words ends there, whatever letter they begin with.
    if (near := _BREAK.search(text, len(text[:start].rstrip()) - 1, start)) and near.end() > first:
        inside = text.count("(", first, near.start()) - text.count(")", first, near.start()) + depth
        first, depth = (near.end(), inside) if inside <= 0 else (first, depth)
    at = bisect_left(breaks, end, key=lambda found: found.start)
    last = next((each.start for each in breaks[at:] if each.depth <= depth), len(text))
    while first < start and text[first].isspace():
        first += 1
    return first, last


class _Break(NamedTuple):
    start: int
    end: int
    depth: int
    """brackets that are open there"""


@lru_cache(maxsize=256)
def _breaks(text: str) -> tuple[_Break, ...]:
    """Every end of a clause, told once for all figures of a text."""
    found = []
    depth = done = 0
    for each in _BREAK.finditer(text):
        depth += text.count("(", done, each.start()) - text.count(")", done, each.start())
        done = each.start()
        found.append(_Break(each.start(), each.end(), depth))
    return tuple(found)


def is_striven_for(before: str) -> bool:
    """Whether the words before a figure make it one to strive for ("phấn đấu"), not one to be held.

    Compared without accents: real plans print "phần đầu" and "phân đấu".
    """
    return "phan-dau" in slug(before)


_OPENINGS = (
    "đảm bảo",
    "bảo đảm",
    "phấn đấu",
    "hoàn thành",
    "và",
    "trong đó",
    "trong số đó",
    "có",
    "hàng tháng",
    "hằng tháng",
    "hàng quý",
    "hằng quý",
    "hàng năm",
    "hằng năm",
)
"""Words before a figure that say nothing about what is measured."""

_LINKS = ("đạt tỷ lệ", "đạt mức", "đạt", "là", "chiếm", "ở mức", "nằm trong", "còn", "lên", "xuống")
"""Words that tie the subject before them to the figure behind them."""

# What cannot begin the name of a thing: the figure's own time, place or comparison follows it.
_NO_SUBJECT = re.compile(
    r"\W|(?:so với|trong|trên|vào|năm|cả nước|tại|theo|của|để|khi|và|hoặc|trở lên)(?!\w)", re.IGNORECASE
)
_YEAR = re.compile(r"(?:đến |trong |hết )*năm \d{4},?|phấn đấu đến", re.IGNORECASE)
_FIGURE = r"(?:(?:từ|trên|dưới|khoảng|ít nhất|tối thiểu|tối đa)\s+)?\d[\d.,]*\s*%"
# A percentage, not any digit: "dịch vụ công trực tuyến mức độ 3, 4 của các bộ" is one thing.
_NEXT_FIGURE = re.compile(
    rf",\s*(?:trong (?:số )?đó|không có)|(?:,|\s+và)\s*{_FIGURE}|\s+so với\s|;|\s*\(tương ứng", re.IGNORECASE
)
_LOOSE_END = re.compile(
    r"(?:[\s,;(]+(?:và|hoặc|trong (?:số )?đó(?: có)?|tương ứng(?: với)?))+[\s,;(]*$", re.IGNORECASE
)
"""What is left before the next figure: ", trong đó có {15%}", "(tương ứng {15 đơn vị})"."""

# "Thủ tục hành chính được cải cách cơ bản, mức độ hài lòng …", "Nâng tỷ lệ …"; not "điều tra về mức độ hài lòng",
# not "mức độ 3, 4".
_MEASURE = re.compile(
    r"(?:^|,\s+|^(?:(?!về\b|của\b|theo\b|trên\b)\w+\s+){1,3})(?=(?:tỷ lệ|tỉ lệ|mức độ(?! \d)|sự hài lòng)\b)",
    re.IGNORECASE,
)
_GOAL = re.compile(
    r"(?:^|(?:hoàn thành|đạt|thực hiện)(?: được)?(?: các)? )mục tiêu\s+(?:về\s+)?", re.IGNORECASE
)


def subject(before: str, after: str) -> str:
    """What is measured: the words before a figure they are tied to ("X đạt 95%"), else those behind ("100% X …").

    ``after`` ends where the next known figure of the clause begins.
    """
    head = _YEAR.sub("", _after_last_figure(before)).strip(" ,:(")
    tied = _without_end(head)
    behind = _trimmed(_LOOSE_END.sub("", _balanced(_NEXT_FIGURE.split(after.lstrip(), 1)[0])))
    stands_behind = bool(behind) and not _NO_SUBJECT.match(after.lstrip())
    if stands_behind and tied == head:
        return behind
    return _trimmed(_measured(_without_openings(tied))) or behind or _trimmed(head)


def says_total(before: str) -> bool:
    """Whether the words before an amount call it the total."""
    return any(word in key(before) for word in ("tổng", "cộng", "bằng chữ"))


def says_part(before: str) -> bool:
    """Whether the words before an amount call it a part of another."""
    return "trong đó" in key(before)


def _measured(text: str) -> str:
    """The text from the word that says what kind of figure it is, or behind the words that call it a goal."""
    measure = _MEASURE.search(text)
    return text[measure.end() :] if measure else _GOAL.split(text)[-1]


def _after_last_figure(before: str) -> str:
    """Two figures in a clause share it out: the second's subject starts after the first's (", trong đó có …")."""
    last = re.split(r"(?:,\s*|\s)(?:trong (?:số )?đó|và)\s+|,\s+", before)[-1]
    return last if re.search(r"\d\s*%", before[: len(before) - len(last)]) and last.strip() else before


def _without_openings(text: str) -> str:
    words = text.split()
    for opening in _OPENINGS:
        length = len(opening.split())
        if key(" ".join(words[:length])).strip(" ,:") == opening:
            return _without_openings(" ".join(words[length:]))
    return " ".join(words)


def _without_end(text: str) -> str:
    words = text.split()
    for link in _LINKS:
        length = len(link.split())
        if len(words) > length and key(" ".join(words[-length:])) == link:
            return " ".join(words[:-length])
    return text


def _balanced(text: str) -> str:
    """The text up to a bracket that closes one opened before it."""
    depth = 0
    for at, sign in enumerate(text):
        depth += (sign == "(") - (sign == ")")
        if depth < 0:
            return text[:at]
    return text


def _trimmed(text: str) -> str:
    return " ".join(text.split()).strip(" ,;:.")

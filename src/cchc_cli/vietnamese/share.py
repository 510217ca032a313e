"""Percentages in running text: which of them are aimed at, and which cannot be right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.vietnamese.clause import clause
from cchc_cli.vietnamese.letters import key
from cchc_cli.vietnamese.number import FIGURE, Reason
from cchc_cli.vietnamese.quantity import Quantity, read_quantity
from cchc_cli.vietnamese.quantity_search import find_quantities


@dataclass(frozen=True, slots=True)
class Share:
    """Words that say a percentage, from ``start`` to before ``end``, and what they demand."""

    start: int
    end: int
    text: str
    quantity: Quantity


def find_shares(text: str) -> tuple[Share, ...]:
    """Every percentage of a text; "tăng từ 80% lên 90%" is one."""
    if "%" not in text:
        return ()
    spans: list[tuple[int, int]] = []
    for found in find_quantities(text):
        if "%" in found.text and spans and _REACHES.fullmatch(text, spans[-1][1], found.start):
            spans[-1] = (spans[-1][0], found.end)
        elif "%" in found.text:
            spans.append((found.start, found.end))
    return tuple(_read(text, spans))


def is_aimed_at(text: str, share: Share, *, among_objectives: bool) -> bool:
    """Whether a percentage is to be reached: not money, not what was, not what it is compared with, not a condition.

    Outside the objectives words of aim must govern it ("đạt", "phấn đấu", "bảo đảm"), or it takes in all of something.
    """
    first, last = clause(text, share.start, share.end)
    first, last = max(first, share.start - _FAR), min(last, share.end + _FAR)
    before, after = key(text[first : share.start]), key(text[share.end : last])
    if _is_enclosed(text, share) or _OF_MONEY.match(after) or _PAID.search(before):
        return False
    if _COMPARED.search(before) or _FACT.search(before) or _CONDITION.search(before) or _THEN.search(after):
        return False
    if among_objectives:
        return True
    if _FUNDS.search(before):
        return False
    aimed = _AIM.search(f"{before} {key(share.text)}") is not None
    return aimed or (share.quantity.value == _WHOLE and _COUNTED.match(after) is not None)


def is_of_a_whole(subject: str, quote: str) -> bool:
    """Whether a percentage of this cannot be above 100: a rate of things done, a satisfaction, a part of a number."""
    return _PART.search(key(subject)) is not None and _ABOVE.search(key(quote)) is None


def find_turned_ranges(text: str) -> tuple[tuple[int, int], ...]:
    """Where a range of percentages names its upper end first ("20 - 15%"); a fall may be told so."""
    found = []
    for match in _RANGE.finditer(text) if "%" in text else ():
        low, high = _value(match["low"]), _value(match["high"])
        if not match["percent"] and not _OPENS_RANGE.search(
            text, max(0, match.start("low") - _NEAR), match.start("low")
        ):
            continue
        falls = _FALL.search(text, max(0, match.start() - _NEAR), match.start())
        if low is not None and high is not None and low > high and not (falls and match["to"].isalpha()):
            found.append((match.start("low"), match.end()))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Bound:
    """A figure with a word before it and one behind it that both say where it ends."""

    start: int
    end: int
    once: str
    """the same with one of them"""
    excludes: bool
    """the two say the opposite ("không quá 5% trở lên"), not the same twice ("trên 90% trở lên")"""


def find_double_bounds(text: str) -> tuple[Bound, ...]:
    """Figures that two words bound; "từ 90% trở lên" is one."""
    return tuple(_bounds(text)) if "trở" in text else ()


def _bounds(text: str) -> Iterator[Bound]:
    for match in _BOUND.finditer(text):
        upwards = key(match["closing"]).endswith("lên")
        lower = key(match["word"]) in _LOWER
        once = f"{_FROM[match[0][0].isupper()]} {match['figure']}{match['rest']} {match['closing']}"
        yield Bound(match.start(), match.end(), once, upwards != lower)


def _read(text: str, spans: list[tuple[int, int]]) -> Iterator[Share]:
    for start, end in spans:
        quantity = read_quantity(text[start:end], after=text[end : end + _NEAR])
        if not isinstance(quantity, Reason):
            yield Share(start, end, text[start:end], quantity)


def _is_enclosed(text: str, share: Share) -> bool:
    """Whether it stands in brackets or in quotation marks: an explanation, or somebody else's words."""
    before = text[: share.start]
    return any(
        before.count(opening) > before.count(closing)
        for opening, closing in (("(", ")"), ("“", "”"), ("«", "»"))
    ) or bool(before.count('"') % 2)


def _value(figure: str) -> float | None:
    quantity = read_quantity(f"{figure}%")
    return None if isinstance(quantity, Reason) or quantity.value is None else float(quantity.value)


_FROM = ("từ", "Từ")
_NEAR = 60
_FAR = 1_000
"""Letters of a clause that are read on either side: what governs a figure stands nearer."""
_WHOLE = 100
_REACHES = re.compile(r"\s*(?:lên(?:\s+đến|\s+tới)?|xuống(?:\s+còn)?)\s*", re.IGNORECASE)
_AIM = re.compile(
    r"\b(?:đạt|phấn đấu|bảo đảm|đảm bảo|hoàn thành|duy trì|giảm|tăng|nâng|rút ngắn|ít nhất|tối thiểu|trở lên|không dưới)\b"
)
_OF_MONEY = re.compile(
    r"\s*(?:tổng )?(?:kinh phí|ngân sách|vốn|chi phí|giá|tiền|mức|lương|thuế|phí|lệ phí|dự toán|thu nhập|giá trị|học phí|doanh thu|số điểm|điểm|/)"
)
_PAID = re.compile(
    r"\b(?:hỗ trợ|đóng góp|đối ứng|trích|nộp|hưởng|lãi suất|thuế suất|tiết kiệm|chiết khấu|khấu trừ|mức (?:chi|thu|phí|lương)|phụ cấp|trọng số)(?: \w+){0,4} *$"
)
_FUNDS = re.compile(r"\b(?:kinh phí|ngân sách|vốn)\b")
_COMPARED = re.compile(r"\b(?:so với|so sánh với|hơn mức|từ mức)[^,]*$")
_FACT = re.compile(
    r"\b(?:đã|đang|hiện nay|hiện có|hiện tại|ước|mới đạt|chỉ đạt|mới chỉ|đến nay|tính đến|kết quả đạt|thời gian qua|vừa qua|năm trước|năm qua)\b"
)
_CONDITION = re.compile(r"\b(?:nếu|trường hợp|khi|xếp loại|xếp hạng|đối với .* có)\b")
_THEN = re.compile(r"\bthì\b|\bđược (?:xếp|tính|đánh giá|công nhận)\b")
_COUNTED = re.compile(r"\s*[^\W\d]")
_PART = re.compile(
    r"^(?:các |những |số |tổng số )*(?:t[ỷỉ] lệ|hồ sơ|thủ tục|văn bản|cán bộ|công chức|viên chức|cơ quan|đơn vị|người|hộ|xã|phường"
    r"|thôn|sở|phòng|ban|ngành|dịch vụ|kết quả|ý kiến|công việc|báo cáo|nhiệm vụ|quyết định|giao dịch|học sinh|trường|cơ sở|tthc)\b"
    r"|\bhài lòng\b|\bđúng hạn\b|\btrước hạn\b"
)
_ABOVE = re.compile(
    r"\b(?:kế hoạch|dự toán|chỉ tiêu|cùng kỳ|năm trước|so với|định mức|doanh thu|tăng trưởng|tăng|giảm|thu|vượt|công suất|mức lương|giải ngân)\b"
)
_FIGURE = rf"(?<![\w/.,-])(?:{FIGURE})"
_RANGE = re.compile(
    rf"(?P<low>{_FIGURE})(?P<percent>\s?%)?\s*(?P<to>[-–—]|đến|tới)\s*(?P<high>(?:{FIGURE}))\s?%",
    re.IGNORECASE,
)
# "Tiêu chí 5 - 3%", "năm 2021 - 15%" are no ranges.
_OPENS_RANGE = re.compile(
    r"(?:từ|khoảng|đạt|có|giảm|tăng|rút ngắn|trên|tối thiểu|ít nhất)\s+$", re.IGNORECASE
)
_FALL = re.compile(r"\b(?:giảm|hạ|rút|xuống|còn|thu hẹp)\b", re.IGNORECASE)
_LOWER = frozenset(("trên", "hơn", "ít nhất", "tối thiểu", "không dưới", "không ít hơn", "từ trên"))
_UPPER = ("dưới", "không quá", "tối đa", "nhiều nhất", "không vượt quá")
_BOUND = re.compile(
    rf"(?<!\w)(?P<word>{'|'.join(sorted((*_LOWER, *_UPPER), key=len, reverse=True))})\s+(?:(?:đạt|từ)\s+)?"
    rf"(?P<figure>{_FIGURE}(?:\s?%)?)(?P<rest>(?:\s+[^\W\d]+){{0,3}}?)\s+(?P<closing>trở\s+(?:lên|xuống))(?!\w)",
    re.IGNORECASE,
)

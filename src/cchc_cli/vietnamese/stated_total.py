"""Where running text states what everything costs, and of which parts: "Tổng kinh phí 846,5 triệu đồng, gồm ngân sách xã …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.vietnamese.letters import key
from cchc_cli.vietnamese.number import Number
from cchc_cli.vietnamese.product import WrittenMoney, find_money


@dataclass(frozen=True, slots=True)
class StatedPart:
    """A part of a total in đồng, where its figure stands, and the words before it, folded."""

    start: int
    end: int
    value: Number
    before: str


@dataclass(frozen=True, slots=True)
class StatedTotal:
    """A total in đồng, where its figure stands, and the parts that the same sentence names behind it."""

    start: int
    end: int
    value: Number
    parts: tuple[StatedPart, ...]
    is_split: bool
    """whether the parts are said to make up the whole ("gồm"), not only to be in it ("trong đó")"""


def stated_totals(text: str, year: int) -> Iterator[StatedTotal]:
    """The totals stated for a plan of ``year``.

    A total is taken only where nothing else can be meant: the words around it say no part, other year, period or
    limit, and it is the first amount behind the words that call it the total.
    """
    found = list(_TOTAL.finditer(text))
    for place, named in enumerate(found):
        next_start = found[place + 1].start() if place + 1 < len(found) else len(text)
        end = _SENTENCE_END.search(text, named.end(), next_start)
        last = end.start() if end else next_start
        amounts = [_moved(amount, named.end()) for amount in find_money(text[named.end() : last])]
        if not amounts:
            continue
        first, *others = amounts
        behind = text[first.end : others[0].start if others else last]
        link = _LINK.search(behind)
        said = text[named.start() : first.start] + (behind[: link.start()] if link else behind)
        if _other(said, year) or (others and link is None):
            continue
        parts = tuple(_parts(text, first.end, others))
        is_split = (
            link is not None and key(link[0]) in _WHOLE and _ONLY_LINKS.search(text, first.end, last) is None
        )
        yield StatedTotal(first.start, first.end, _value(first), parts, is_split)


def _parts(text: str, at: int, amounts: list[WrittenMoney]) -> Iterator[StatedPart]:
    for amount in amounts:
        yield StatedPart(amount.start, amount.end, _value(amount), key(text[at : amount.start]))
        at = amount.end


def _moved(amount: WrittenMoney, by: int) -> WrittenMoney:
    return WrittenMoney(amount.start + by, amount.end + by, amount.figure, amount.worth)


def _value(amount: WrittenMoney) -> Number:
    return amount.figure * amount.worth


def _other(said: str, year: int) -> bool:
    years = {int(found) for found in re.findall(r"\b(?:19|20)\d\d\b", said)}
    return bool(years - {year}) or _DIFFERENT.search(key(said)) is not None


_TOTAL = re.compile(
    r"\btổng\s+(?:dự toán|kinh phí|nhu cầu kinh phí|mức kinh phí|dự toán kinh phí|số kinh phí|số tiền|chi phí)\b",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?](?=\s+[A-ZĐÀ-Ỹ]|\s*$)|\n\s*\n")
_LINK = re.compile(r"\b(?:bao gồm|gồm|chia ra|trong đó)\b", re.IGNORECASE)
_ONLY_LINKS = re.compile(r"\b(?:trong đó|ngoài ra|còn lại|tương ứng|mỗi)\b|%|/", re.IGNORECASE)
_WHOLE = frozenset(("bao gồm", "gồm", "chia ra"))
_DIFFERENT = re.compile(
    r"\b(?:trong đó|giai đoạn|khoảng|tối đa|tối thiểu|không quá|ước|dự án|đề án|gói thầu|mỗi|bình quân|năm trước"
    r"|đã (?:chi|cấp|giải ngân|thực hiện)|hỗ trợ cho|của (?:sở|phòng|xã|huyện|các)|làm tròn|riêng|tiết kiệm|giảm|tăng)\b"
    r"|/ ?(?:năm|tháng|quý|người|xã|huyện)\b|%"
)

"""Figures in running text that look like targets."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cchc_cli.vietnamese.letters import composed
from cchc_cli.vietnamese.number import FIGURE, Reason
from cchc_cli.vietnamese.quantity import Quantity, read_quantity
from cchc_cli.vietnamese.quantity_word import RELATIONS, alternatives


@dataclass(frozen=True, slots=True)
class FoundQuantity:
    """Words that look like a target, from ``start`` to before ``end``, and what they demand."""

    start: int
    end: int
    text: str
    quantity: Quantity | Reason


def find_quantities(text: str) -> tuple[FoundQuantity, ...]:
    """Every percentage, and every other figure that a word of measure governs ("ít nhất 03", "nhóm 20 … dẫn đầu").

    Bare figures are no targets: "mức độ 3,4", "3 cấp", "mô hình 4 lớp", "Điều 2", years and document numbers. Nor are
    directions without a figure ("Cải thiện"): in running text they are ordinary words.
    """
    plain_text, places = composed(text)
    found = sorted(
        (match for pattern in (_SHARE, _RANK, _CHANGE, _MEASURED) for match in pattern.finditer(plain_text)),
        key=lambda match: (match.start(), -match.end()),
    )
    taken, end = [], 0
    for match in found:
        if match.start() >= end:
            end = match.end()
            words = text[places[match.start()] : places[end]]
            quantity = read_quantity(match[0], after=plain_text[end : end + _NEAR])
            taken.append(FoundQuantity(places[match.start()], places[end], words, quantity))
    return tuple(taken)


_NEAR = 80
_CHANGES = ("tăng", "giảm", "cắt giảm", "tinh giản", "rút ngắn")
_FIGURE = rf"(?<![\w/.,-])(?:{FIGURE})(?![\w]|[/,.:-]\d)"
_GOVERNING = rf"(?:(?<!\w)(?:{alternatives(_CHANGES, RELATIONS, ['từ', 'khoảng'])})\s*(?:(?:đạt|từ)\s+)?)*+"
_TO = r"\s*(?:[-–—]|đến|tới)\s*"
_FROM_TO = rf"(?:từ\s+)?{_FIGURE}(?:{_TO}{_FIGURE})?"
# Measures of time and parts of set phrases ("3 cấp chính quyền", "4 tại chỗ") are counted, not aimed at.
_NOT_AIMED = r"(?!\s*(?:ngày|tháng|năm|quý|tuần|giờ|phút|buổi|cấp|lớp|tại chỗ|bản|bộ)\b)"
_SHARE = re.compile(
    rf"{_GOVERNING}(?<![\w/.,-])(?:{FIGURE})(?:\s?%)?(?:{_TO}(?:{FIGURE}))?\s?%(?:\s+trở\s+(?:lên|xuống)\b)?",
    re.IGNORECASE,
)
_RANK = re.compile(
    rf"\b(?:nhóm|top|tốp)\s+{_FIGURE}[\w\s,]{{1,40}}?(?:dẫn đầu|đứng đầu|cao nhất)", re.IGNORECASE
)
_CHANGE = re.compile(
    rf"(?<!\w)(?:tăng|giảm)(?:\s+(?:thêm|tối thiểu|ít nhất))?\s+{_FROM_TO}{_NOT_AIMED}\s+(?:bậc|điểm)\b",
    re.IGNORECASE,
)
_MEASURED = re.compile(
    rf"(?<!\w)(?:ít nhất|tối thiểu|không dưới|>=|≥)\s*(?:đạt\s+)?{_FROM_TO}(?!\s?%){_NOT_AIMED}",
    re.IGNORECASE,
)

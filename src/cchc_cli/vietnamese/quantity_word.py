"""The words that govern a figure in a target, and what each says."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum

from cchc_cli.vietnamese.number import FIGURE
from cchc_cli.vietnamese.words import FIRST_WORDS, NUMBER_WORDS


class Relation(StrEnum):
    """How a result must stand to the figure; the values are the vocabulary of every JSON answer."""

    EQUAL = "="
    AT_LEAST = ">="
    MORE = ">"
    AT_MOST = "<="
    LESS = "<"
    RANGE = "range"
    RANK = "rank"
    """within the first so many"""
    INCREASE = "increase"
    DECREASE = "decrease"
    IMPROVE = "improve"
    """better, whatever the direction"""

    @property
    def is_change(self) -> bool:
        """Against a baseline, not a level."""
        return self in {Relation.INCREASE, Relation.DECREASE, Relation.IMPROVE}


def alternatives(*groups: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first; between their syllables any white space."""
    names = sorted({name for group in groups for name in group}, key=len, reverse=True)
    return "|".join(
        re.escape(name).replace(r"\ ", r"\s+") + (r"\b" if name[-1].isalpha() else "") for name in names
    )


DIRECTIONS = (
    dict.fromkeys(("cải thiện", "nâng cao", "cải thiện hơn"), Relation.IMPROVE)
    | dict.fromkeys(("tăng", "tăng thêm", "gia tăng"), Relation.INCREASE)
    | dict.fromkeys(
        ("giảm", "cắt giảm", "tinh giản", "rút ngắn", "giảm thiểu", "giảm bớt"), Relation.DECREASE
    )
)
RELATIONS = (
    dict.fromkeys(
        ("tối thiểu", "ít nhất", "không dưới", "không thấp hơn", "không ít hơn", "từ trên", ">=", "≥"),
        Relation.AT_LEAST,
    )
    | dict.fromkeys(("trên", "hơn", "cao hơn", "lớn hơn", "vượt", ">"), Relation.MORE)
    | dict.fromkeys(
        ("không quá", "tối đa", "không vượt quá", "không cao hơn", "nhiều nhất", "<=", "≤"), Relation.AT_MOST
    )
    | dict.fromkeys(("dưới", "thấp hơn", "ít hơn", "nhỏ hơn", "<"), Relation.LESS)
    | {"=": Relation.EQUAL}
)
COMPARED = {Relation.MORE: Relation.INCREASE, Relation.LESS: Relation.DECREASE}
NO_FIGURE = {Relation.AT_LEAST: "không thấp hơn", Relation.AT_MOST: "không cao hơn", Relation.EQUAL: "bằng"}
"""Levels compared with a baseline only: "không thấp hơn năm trước"."""
REACHED = frozenset(("còn", "xuống còn", "xuống", "lên", "lên đến", "lên tới"))
GROUPS = frozenset(("nhóm", "top", "tốp", "xếp thứ", "xếp hạng", "xếp hạng thứ", "thứ hạng", "vị trí thứ"))
ABOUT = frozenset(("khoảng", "gần", "xấp xỉ"))
# Said around a figure, adding nothing to it: "ít nhất đạt 50%", "phấn đấu đạt 80%".
FILLERS = (
    "phấn đấu", "đạt tỷ lệ", "đạt mức", "đạt", "bảo đảm", "đảm bảo", "ở mức", "phải", "có", "là", "nằm trong", "trong",
    "vào", "thuộc", "từ",
    "duy trì", "giữ vững",
)  # fmt: skip


GOVERNOR = re.compile(
    rf"(?:{alternatives(DIRECTIONS, RELATIONS, REACHED, GROUPS, ABOUT, FILLERS)})", re.IGNORECASE
)
GOVERNED_BY = re.compile(
    rf"(?:(?<!\w)(?:{alternatives(['giảm', 'tăng', 'cắt giảm', 'tinh giản', 'từ', 'đạt'], RELATIONS)})\s*)++$",
    re.IGNORECASE,
)
FIRST_OF_NUMBER = "|".join(sorted(FIRST_WORDS))
IN_WORDS = (
    rf"(?:(?:{FIRST_OF_NUMBER})\b(?:\s+(?:{'|'.join(sorted(NUMBER_WORDS))})\b)*(?!\s+phần\s+(?!trăm)|\s+\d))"
)
PERCENT = r"(?:\s?(?:%|％)|\s+phần trăm\b)"
FIGURES = re.compile(
    rf"(?P<low>{FIGURE}|{IN_WORDS})(?P<percent>{PERCENT})?"
    rf"(?:\s*(?P<to>[-–—]|đến|tới|lên|xuống còn|xuống)\s*(?P<high>{FIGURE})(?P<percent_high>{PERCENT})?"
    rf"|\s?/\s?(?P<scale>{FIGURE}))?",
    re.IGNORECASE,
)
CLOSING = re.compile(r"\s*\btrở\s+(?P<way>lên|xuống)\b", re.IGNORECASE)
RANKED = re.compile(r"\s*\b(?:dẫn đầu|đứng đầu|cao nhất|tốt nhất|hàng đầu)\b.*", re.IGNORECASE)
RANKED_NEAR = re.compile(rf"(?:[\s,]*\b\w+\b){{0,8}}?{RANKED.pattern}", re.IGNORECASE)
SHARE_INSIDE = re.compile(
    rf"(?<!\w)(?:{GOVERNOR.pattern}\s*)*+(?<![\w.,])(?:{FIGURE}){PERCENT}", re.IGNORECASE
)
# "cao hơn năm 2022", "không thấp hơn năm trước": năm is the year, not five.
BASELINE = re.compile(
    r"năm (?:[0-9]{4}|trước|nay|ngoái)\b|so với\b|(?:mức )?(?:trung )?bình quân\b|trung bình\b"
)
ZERO = re.compile(r"không (?:có|còn|để(?: xảy ra)?|phát sinh|xảy ra)\b", re.IGNORECASE)
SHARES = {
    "toàn bộ": Decimal(100), "tất cả": Decimal(100), "một nửa": Decimal(50), "quá nửa": Decimal(50), "nửa": Decimal(50),
    "hơn một nửa": Decimal(50), "quá bán": Decimal(50),
}  # fmt: skip
OVER_HALF = frozenset(("quá nửa", "hơn một nửa", "quá bán"))
SYLLABLE = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
CLAUSE_END = re.compile(r"[^\w\s-]|\s-\s")
NOUN_ENDS = frozenset(
    re.findall(
        r"\w+",
        """
    theo với của trong được tại cho và để trên so do vào bằng là có đạt từ đến ở như khi nếu hoặc mà thì
    phải này năm tháng đã sẽ đang bị thuộc về qua trở
""",
    )
)

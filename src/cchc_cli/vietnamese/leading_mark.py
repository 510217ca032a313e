"""What a text begins with that belongs into the margin: a typed number, a dash, a plus."""

from __future__ import annotations

import re

_LABEL = re.compile(
    r"\s*(?P<label>[IVX]{1,6}[.)]|\d{1,2}[.)](?!\d)|\d{1,2}(?:\.\d{1,2}){1,3}[.)]?(?=\s+[^\W\d_])|[a-zđ]\))\s+(?=\S)"
)
_MARK = re.compile(r"\s*(?P<mark>[-–—+*•·▪])(?:\s+(?=\S)|(?=[^\W\d_]))")
_INNER_MARK = re.compile(r"(?:[;.:,]\s*|\n\s*)[-–+•]\s*[^\W\d_]|\s[-–+•]\s+(?=[A-ZĐÀ-Ỹ])")
_SUM = re.compile(r"\s*(?:trong\s+đó|tổng|cộng)\b", re.IGNORECASE)


def leading_label(text: str) -> tuple[str, int] | None:
    """The number or letter that a text begins with, and where the text proper begins: "2. Rà soát" → ("2.", 3)."""
    found = _LABEL.match(text)
    return (found["label"], found.end()) if found else None


def leading_mark(text: str) -> tuple[str, int] | None:
    """The list mark that a text begins with, and where the text proper begins: "- Sở Nội vụ" → ("-", 2)."""
    found = _MARK.match(text)
    return (found["mark"], found.end()) if found else None


def is_typed_list(text: str) -> bool:
    """Whether several items with marks are typed into one text: "- Kế hoạch; - Báo cáo"."""
    found = _MARK.match(text)
    return found is not None and _INNER_MARK.search(text, found.end()) is not None


def opens_sum(text: str) -> bool:
    """Whether a row adds up or takes apart the rows around it ("Tổng cộng", "Trong đó"), and so needs no number."""
    return _SUM.match(text) is not None

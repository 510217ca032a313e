"""A plan of a year that is over, named as work to be done."""

from __future__ import annotations

import re
from collections.abc import Iterator

_PLAN = re.compile(
    r"(?<![^\W_])kế\s+hoạch(?P<name>(?:(?!kế\s+hoạch)[^;:.\n\d]){3,160}?)(?<![^\W_])(?P<words>năm\s+(?P<year>20\d\d))(?![\d]|\s*[-–])",
    re.IGNORECASE,
)
_DOING = re.compile(
    r"(?<![^\W_])(?:ban hành|xây dựng|triển khai|thực hiện|tham mưu|lập|trình|phê duyệt|tổ chức|hướng dẫn)(?![^\W_])",
    re.IGNORECASE,
)
_LOOKING_BACK = re.compile(
    r"(?<![^\W_])(?:kết quả|tổng kết|sơ kết|đánh giá|báo cáo|rút kinh nghiệm|tồn tại|hạn chế|so với|tiếp tục|hoàn thành"
    r"|chưa|còn lại|nghiệm thu|quyết toán|tình hình|căn cứ|trên cơ sở|đã|từ)(?![^\W_])",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[;.\n](?=\s|$)")
_REACH = 90


def find_past_plans(text: str, year: int, *, is_result: bool) -> Iterator[tuple[int, int, int]]:
    """Start, end and year of "năm …" in plans of a year before ``year`` that somebody is to make or to carry out.

    A report looks back and may name the plan of the year before; so may a citation with a number. ``is_result``: the
    text says what a task brings forth, so that a plan that it begins with is to be made.
    """
    for hit in _PLAN.finditer(text) if "20" in text else ():
        named = int(hit["year"])
        if named >= year or "/" in hit["name"]:
            continue
        before = _CLAUSE.split(text[max(0, hit.start() - _REACH) : hit.start()])[-1]
        is_to_do = _DOING.search(before) or (is_result and not before.strip(" -+"))
        if is_to_do and not _LOOKING_BACK.search(before) and not _LOOKING_BACK.search(hit["name"]):
            yield hit.start("words"), hit.end("words"), named

"""Counts with their parts."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.counted_parts import wrong_counts


@pytest.mark.parametrize(
    ("text", "whole", "total", "words"),
    [
        ("Kết luận kiểm tra 05 đơn vị (03 phòng, 01 trung tâm, 02 trường học);", 5, 6, "05 đơn vị (03 phòng, 01 trung tâm, 02 trường học"),
        ("tại 12 cơ quan, đơn vị: 05 sở, 02 đơn vị sự nghiệp công lập và 06 xã, phường (Phụ lục I).", 12, 13, None),
        ("Mở 3 lớp, gồm 1 lớp cho công chức và 1 lớp cho viên chức.", 3, 2, None),
    ],
)  # fmt: skip
def test_parts_that_do_not_add_up_are_found(text: str, whole: int, total: int, words: str | None) -> None:
    (found,) = wrong_counts(text)

    assert (found.whole, found.total) == (whole, total)
    assert words is None or text[found.start : found.end] == words


@pytest.mark.parametrize(
    "text",
    [
        "tại 12 cơ quan, đơn vị: 04 sở, 02 đơn vị sự nghiệp công lập và 06 xã, phường (Phụ lục I).",
        "Tổng 850 triệu đồng, gồm 612 triệu đồng và 234 triệu đồng.",
        "trong 12 tháng (02 tháng đầu năm, 03 tháng cuối năm)",
        "Mục 3: 02 nhiệm vụ.",
        "mức độ 3 và 4 (8 xã x 50.000.000 đồng/xã)",
        "",
    ],
)
def test_right_counts_and_measures_are_not(text: str) -> None:
    assert list(wrong_counts(text)) == []

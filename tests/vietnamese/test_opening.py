"""Opening words cut off by a semicolon."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.opening import cut_openings


def test_opening_words_before_a_semicolon_are_found() -> None:
    text = "Phòng Nội vụ: Ngoài các nhiệm vụ (mục 3, phần II) nêu trên; là cơ quan thường trực."

    ((start, end),) = cut_openings(text)

    assert text[start:end] == "Ngoài các nhiệm vụ (mục 3, phần II) nêu trên;"


@pytest.mark.parametrize(
    "text",
    [
        "Ngoài các nhiệm vụ nêu trên, tham mưu bố trí kinh phí; báo cáo.",
        "Thực hiện nhiệm vụ ngoài giờ; báo cáo.",
        "Căn cứ Luật Tổ chức chính quyền địa phương; theo đề nghị của Sở Nội vụ",
    ],
)
def test_other_semicolons_are_right(text: str) -> None:
    assert list(cut_openings(text)) == []

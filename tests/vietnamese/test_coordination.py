"""Fixed pairs without their comma or dash."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.coordination import unparted
from cchc_cli.vietnamese.word import words_of


@pytest.mark.parametrize(
    ("text", "words", "mark"),
    [
        ("tăng cường kỷ luật kỷ cương hành chính", "kỷ luật kỷ cương", ", "),
        ("tính công khai minh bạch", "công khai minh bạch", ", "),
        ("phát triển kinh tế xã hội của tỉnh", "kinh tế xã hội", " - "),
        ("hướng dẫn của các bộ ngành.", "bộ ngành", ", "),
        ("văn hoá thể dục, thể thao", "văn hoá thể dục", ", "),
        ("KỶ LUẬT KỶ CƯƠNG", "KỶ LUẬT KỶ CƯƠNG", ", "),
        ("Các sở, ngành cấp tỉnh UBND cấp huyện", "cấp tỉnh UBND", ", "),
        ("Sở ngành, địa phương", "Sở ngành", ", "),
    ],
)
def test_a_pair_that_lacks_its_mark_is_found(text: str, words: str, mark: str) -> None:
    (found,) = unparted(text, words_of(text))

    assert (text[found.start : found.end], found.mark) == (words, mark)
    assert text[found.left_end : found.right_start] == " "


@pytest.mark.parametrize(
    "text",
    [
        "kỷ luật, kỷ cương; kinh tế - xã hội",
        "triển khai thực hiện, tổ chức thực hiện, tổ chức bộ máy, tham mưu xây dựng",
        "Sở Văn hóa Thể thao",
        "tổ chức chính trị xã hội - nghề nghiệp",
        "công bố công khai tại trụ sở",
    ],
)
def test_what_may_stand_side_by_side_is_right(text: str) -> None:
    assert list(unparted(text, words_of(text))) == []

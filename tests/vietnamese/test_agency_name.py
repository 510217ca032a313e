"""Names of agencies against their official form."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.agency_name import OFFICIAL_NAMES, Names

NAMES = Names((*OFFICIAL_NAMES, "Ban Chỉ đạo cải cách hành chính tỉnh"))


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Sở Văn hóa Thể thao", "Sở Văn hóa và Thể thao"),
        ("Sở Văn hoá Thể thao và Du lịch", "Sở Văn hóa, Thể thao và Du lịch"),
        ("Sở Lao động Thương binh và Xã hội", "Sở Lao động - Thương binh và Xã hội"),
        ("Chi cục Văn thư Lưu trữ", "Chi cục Văn thư - Lưu trữ"),
        ("Đài Phát thanh Truyền hình Nghệ An", "Đài Phát thanh và Truyền hình"),
    ],
)
def test_a_missing_joining_word_is_told(text: str, written: str) -> None:
    (found,) = NAMES.miswritten(text)

    assert (found.written, found.clipped) == (written, True)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("(qua phòng Nội vụ)", "Phòng Nội vụ"),
        ("Sở nội vụ", "Sở Nội vụ"),
        ("Ban chỉ đạo cải cách hành chính tỉnh", "Ban Chỉ đạo cải cách hành chính tỉnh"),
        ("tại Trung tâm phục vụ hành chính công", "Trung tâm Phục vụ hành chính công"),
        ("trên đài PT-TH tỉnh", "Đài PT-TH"),
        ("trên Cổng thông tin điện tử", "Cổng Thông tin điện tử"),
        ("Uỷ ban Nhân dân xã", "Uỷ ban nhân dân"),
    ],
)
def test_a_wrong_capital_is_told_and_the_rest_of_the_words_stays(text: str, written: str) -> None:
    (found,) = NAMES.miswritten(text)

    assert (found.written, found.clipped) == (written, False)


@pytest.mark.parametrize(
    "text",
    [
        "Sở Lao động - Thương binh và Xã hội",
        "Phòng Văn hóa - Thông tin, Phòng Văn hóa và Thông tin",
        "SỞ NỘI VỤ",
        "ỦY BAN NHÂN DÂN",
        "Trưởng phòng Nội vụ",
        "các phòng Nội vụ, Tư pháp",
        "ban chỉ đạo các cấp",
        "cổng thông tin điện tử của đơn vị",
        "Cổng thông tin điện tử của các xã",
        "Trung tâm Phục vụ Hành chính công tỉnh",
        "sở tài chính doanh nghiệp",
        "Ủy ban nhân dân tỉnh",
    ],
)
def test_right_names_posts_and_common_nouns_are_left_alone(text: str) -> None:
    assert list(NAMES.miswritten(text)) == []


def test_in_a_cell_of_agencies_no_capital_comes_from_a_sentence() -> None:
    assert [found.written for found in NAMES.miswritten("Cổng thông tin điện tử tỉnh", is_cell=True)] == [
        "Cổng Thông tin điện tử"
    ]

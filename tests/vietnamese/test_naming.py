"""Names written with different capitals."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.naming import mentions, odd_names


def odd(*texts: str) -> list[tuple[int, str]]:
    """The odd names: in which text, and what they should be."""
    known = [mention for index, text in enumerate(texts) for mention in mentions(index, text)]
    return [(each.mention.source, each.usual) for each in odd_names(known)]


def test_a_small_letter_inside_a_name_is_odd_where_most_have_a_capital() -> None:
    assert odd(
        "trên Cổng Dịch vụ công của tỉnh", "với Cổng Dịch vụ công quốc gia", "qua Cổng dịch vụ công của tỉnh"
    ) == [(2, "Cổng Dịch vụ công")]


def test_a_capital_inside_a_common_name_is_odd_where_most_have_none() -> None:
    texts = ["theo tiêu chuẩn quốc gia TCVN", "theo tiêu chuẩn quốc gia ISO", "theo tiêu chuẩn Quốc gia TCVN"]

    assert [source for source, _ in odd(*texts)] == [2]


def test_a_name_without_its_first_capital_is_odd() -> None:
    assert odd("của Bộ phận một cửa cấp huyện", "nâng cấp bộ phận một cửa cấp huyện") == [
        (1, "Bộ phận một cửa")
    ]


def test_a_single_capital_among_many_common_words_is_odd_itself() -> None:
    texts = ["hiệu quả Bộ phận Một cửa ở các cấp", *["trang bị bộ phận một cửa huyện"] * 9]

    assert odd(*texts) == [(0, "bộ phận một cửa")]


@pytest.mark.parametrize(
    "texts",
    [
        ("trên Cổng Thông tin điện tử tỉnh", "các trang tin, cổng thông tin điện tử của đơn vị"),
        ("Xây dựng Hệ thống thông tin báo cáo của tỉnh", "nâng cấp hệ thống thông tin chuyên ngành"),
        ("Sở Giáo dục và Đào tạo", "lĩnh vực giáo dục và đào tạo"),
        ("Kế hoạch cải cách hành chính năm 2021", "chương trình, kế hoạch cải cách hành chính"),
        ("Hệ thống quản lý văn bản. Hệ thống báo cáo", "hệ thống mạng"),
        ("Bộ phận một cửa hoạt động tốt. Bộ phận một cửa", "hiện đại hóa bộ phận một cửa"),
        ("CỔNG DỊCH VỤ CÔNG", "Cổng Dịch vụ công của tỉnh"),
    ],
)
def test_kinds_of_things_and_beginnings_of_sentences_say_nothing(texts: tuple[str, ...]) -> None:
    assert odd(*texts) == []


def test_this_very_paper_is_a_name() -> None:
    assert odd("Căn cứ Kế hoạch này, các sở", "và nội dung kế hoạch này") == [(1, "Kế hoạch này")]

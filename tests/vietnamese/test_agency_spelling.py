"""Forms of one name, levels behind an agency, the ended level, and names with a wrong mark."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.agency_form import agency_form, level_words
from cchc_cli.vietnamese.district_level import of_district_level
from cchc_cli.vietnamese.unit_name import in_case_of, is_misspelt, misspelt_units

OFFICE = "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện"


def test_capitals_tones_and_common_abbreviations_make_no_other_form() -> None:
    form = agency_form("Văn phòng HĐND và UBND huyện", OFFICE)

    assert form == agency_form("văn phòng Hội đồng nhân dân và Uỷ ban nhân dân Huyện", OFFICE)
    assert form == agency_form("VP HĐND và UBND huyện", OFFICE)


def test_joining_words_and_spaces_around_a_dash_make_another_form() -> None:
    forms = {
        agency_form(f"Văn phòng {joined} huyện", OFFICE)
        for joined in ("HĐND và UBND", "HĐND-UBND", "HĐND - UBND")
    }

    assert len(forms) == 3


def test_other_abbreviations_and_other_beginnings_say_nothing() -> None:
    assert agency_form("Đài PT&TH tỉnh", "Đài Phát thanh và Truyền hình tỉnh") is None
    assert agency_form("Huyện Anh Sơn", "Ủy ban nhân dân huyện Anh Sơn") is None


def test_a_level_with_a_capital_is_told_unless_a_name_follows() -> None:
    found = list(level_words("UBND Tỉnh, Văn phòng UBND tỉnh, UBND tỉnh Đồng Tháp, ngành Tỉnh, ngành xã hội"))

    assert [(each.about, each.is_capital) for each in found] == [
        ("uỷ ban nhân dân tỉnh", True),
        ("văn phòng uỷ ban nhân dân tỉnh", False),
        ("ngành tỉnh", True),
    ]


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("Sở Nội vụ, UBND cấp huyện, UBND cấp xã", ["UBND cấp huyện"]),
        ("UBND các huyện, thị xã, thành phố; Sở Tư pháp", ["UBND các huyện, thị xã, thành phố"]),
        ("Phòng Nội vụ huyện", ["Phòng Nội vụ huyện"]),
        ("UBND các xã, phường, thị trấn", ["UBND các xã, phường, thị trấn"]),
        ("UBND các xã, phường, đặc khu", []),
        ("Trung tâm Y tế huyện Tương Dương", []),
        ("Bộ Chỉ huy Quân khu 4; UBND thành phố Huế", []),
    ],
)
def test_agencies_of_the_ended_level_are_told_by_their_words(cell: str, found: list[str]) -> None:
    assert [cell[start:end] for start, end in of_district_level(cell)] == found


def test_a_name_with_another_mark_is_misspelt() -> None:
    text = "UBND xã Khê Sơn, xã Khe Sơn, XÃ KHE SƠN, xã Khe Sanh, phường Khê Sơn"

    assert [text[start:end] for start, end in misspelt_units(text, "xã", "KHE SƠN")] == ["Khê Sơn"]
    assert is_misspelt("Hung Yên", "HƯNG YÊN")
    assert not is_misspelt("Thanh Hoá", "THANH HÓA")
    assert (in_case_of("KHE SƠN", "Khê Sơn"), in_case_of("KHE SƠN", "KHÊ SƠN")) == ("Khe Sơn", "KHE SƠN")

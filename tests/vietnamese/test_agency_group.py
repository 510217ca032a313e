"""Groups of agencies that a text describes."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.agency_group import described, nouns, small_nouns, territories


def capitals(text: str) -> list[str]:
    return [text[start:end] for row in nouns(text) for start, end in row.capitals]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Các Sở, Ban, Ngành cấp tỉnh", ["Sở", "Ban", "Ngành"]),
        ("Sở, Ban, ngành", ["Ban"]),
        ("Giám đốc các Sở, Thủ trưởng các ban, ngành", ["Sở"]),
        ("tại các Sở, ngành, địa phương", ["Sở"]),
        ("hướng dẫn của Bộ, Ngành Trung ương", ["Bộ", "Ngành"]),
        ("của UBND tỉnh, Sở, ban, ngành", ["Sở"]),
    ],
)
def test_a_capital_inside_a_sentence_is_told(text: str, found: list[str]) -> None:
    assert capitals(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Các sở, ban, ngành",
        "Sở, ban, ngành",
        "thực hiện. Sở, ban, ngành",
        "Sở Nội vụ; Sở, ngành",
        "các Sở: Nội vụ, Tư pháp",
        "các Sở Nội vụ, Tài chính",
        "GIÁM ĐỐC CÁC SỞ, BAN, NGÀNH",
        "Chánh Văn phòng Sở, Trưởng phòng Quản lý",
        "cơ quan, Ban hành văn bản",
        "ngành, Phòng, chống tham nhũng",
        "cơ quan, Bộ phận một cửa",
    ],
)
def test_beginnings_names_and_ordinary_words_keep_their_capital(text: str) -> None:
    assert capitals(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [("các sở ngành", [" "]), ("các sở ban ngành", [" ", " "]), ("các bộ ngành", [" "])],
)
def test_a_gap_without_a_comma_is_told(text: str, found: list[str]) -> None:
    assert [text[gap[0] : gap[1]] for row in nouns(text) for _, gap, _ in row.unseparated] == found


@pytest.mark.parametrize("text", ["các phòng ban", "các sở, ngành", "cơ quan đơn vị", "sở hữu ngành"])
def test_other_nouns_may_stand_together(text: str) -> None:
    assert not any(row.unseparated for row in nouns(text))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("UBND cấp huyện", "UBND các huyện, thành phố"),
        ("UBND các huyện, thành, thị", "Ủy ban nhân dân huyện, thành phố"),
        ("UBND cấp xã", "UBND các xã, phường, thị trấn"),
        ("Các sở, ban, ngành tỉnh", "các sở, ngành tỉnh, UBND cấp huyện"),
        ("Các Sở, Ban, Ngành thuộc UBND tỉnh", "các sở, ban, ngành cấp tỉnh"),
        ("Các phòng chuyên môn thuộc UBND huyện", "Các phòng chuyên môn cấp huyện"),
        ("Phòng Tư pháp thuộc UBND cấp huyện", "Phòng Tư pháp các huyện"),
        ("Đài Truyền thanh cấp huyện", "Đài Truyền thanh huyện, thành phố"),
    ],
)
def test_one_group_in_two_ways_has_one_subject_and_two_forms(first: str, second: str) -> None:
    one, other = described(first)[0], described(second)[0]

    assert one.about == other.about
    assert one.form != other.form


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("UBND cấp huyện", "UBND cấp xã"),
        ("UBND cấp huyện", "Chủ tịch UBND các huyện, thành phố"),
        ("Các sở, ban, ngành tỉnh", "Các phòng, ban, ngành huyện"),
    ],
)
def test_other_levels_and_posts_are_other_groups(first: str, second: str) -> None:
    assert described(first)[0].about != described(second)[0].about


@pytest.mark.parametrize(
    "text",
    [
        "UBND huyện Tương Dương",
        "UBND tỉnh",
        "các sở, ngành, địa phương",
        "các cơ quan, đơn vị, đoàn thể tỉnh",
        "UBND huyện, UBND cấp tỉnh",
        "UBND các huyện Anh Sơn, Con Cuông",
    ],
)
def test_one_agency_or_no_level_is_no_described_group(text: str) -> None:
    assert described(text) == ()


def test_capitals_and_the_kind_of_abbreviation_make_no_other_form() -> None:
    assert described("UBND Cấp huyện") == ()
    assert described("UBND cấp huyện")[0].form == described("Ủy ban nhân dân cấp huyện")[0].form


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("Các sở, ngành tỉnh và huyện, thành phố có điều kiện", ["huyện, thành phố"]),
        ("Sở Nội vụ; các huyện, thị xã, thành phố", ["các huyện, thị xã, thành phố"]),
        ("Sở Tư pháp, các xã, phường", ["các xã, phường"]),
        ("UBND các huyện, thành phố", []),
        ("UBND cấp huyện, cấp xã", []),
        ("Sở Nội vụ và thành phố, thị xã Thái Hòa", []),
    ],
)
def test_places_without_their_committees_are_territories(cell: str, found: list[str]) -> None:
    assert [cell[start:end] for start, end in territories(cell)] == found


def test_small_letters_are_for_the_nouns_alone() -> None:
    assert small_nouns("Sở, Ban, Ngành thuộc UBND tỉnh") == "sở, ban, ngành thuộc UBND tỉnh"

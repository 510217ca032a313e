"""What names of agencies are made of."""

from __future__ import annotations

import unicodedata

import pytest

from cchc_cli.vietnamese.agency_words import cut, is_near, opens_name, own_name


def name_in(text: str) -> str:
    words = own_name(cut(text))
    return text[words[0].start : words[-1].end] if words else ""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sở Du lịch", "Sở Du lịch"),
        ("Sở Du lịch chủ trì", "Sở Du lịch"),
        ("Sở Tài chính hướng dẫn", "Sở Tài chính"),
        ("Giám đốc Sở Du lịch", "Sở Du lịch"),
        ("UBND xã Tam Quang", "UBND xã Tam Quang"),
        ("Ủy ban nhân dân xã Tam Quang", "Ủy ban nhân dân xã Tam Quang"),
        ("Uỷ ban nhân dân xã Tam Quang", "Uỷ ban nhân dân xã Tam Quang"),
        ("Công an huyện", "Công an huyện"),
        ("Tòa án nhân dân tỉnh", "Tòa án nhân dân tỉnh"),
        ("Trung tâm Phục vụ hành chính công", "Trung tâm Phục vụ hành chính công"),
        ("Đài Truyền thanh huyện", "Đài Truyền thanh huyện"),
    ],
)
def test_one_agency_is_told_by_its_kind_and_its_capital(text: str, name: str) -> None:
    assert name_in(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "các Sở Du lịch",
        "Các phòng chuyên môn",
        "Phòng Chuyên môn",
        "UBND các xã",
        "UBND tỉnh",
        "UBND Tỉnh",
        "bộ phận Một cửa",
        "Bộ phận Một cửa",
        "ban hành Quyết định",
        "Báo cáo Chính phủ",
        "Hội nghị Tổng kết",
        "SỞ DU LỊCH",
        "trung tâm y tế",
        "Người đứng đầu",
        "tổ công nghệ số cộng đồng",
        "",
    ],
)
def test_groups_persons_and_ordinary_words_are_nobodys_name(text: str) -> None:
    assert name_in(text) == ""


def test_words_are_cut_at_signs_and_dashes_fall_away() -> None:
    assert [word.key for word in cut("HĐND - UBND (xã), “Vinh”")] == [
        "hđnd",
        "ubnd",
        "(",
        "xã",
        ")",
        ",",
        "vinh",
    ]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_decomposed_letters_are_cut_like_composed_ones(form: str) -> None:
    text = unicodedata.normalize(form, "Sở Nội vụ, Tư pháp")  # type: ignore[arg-type]
    words = cut(text)

    assert [word.key for word in words] == ["sở", "nội", "vụ", ",", "tư", "pháp"]
    assert unicodedata.normalize("NFC", text[words[4].start : words[5].end]) == "Tư pháp"


@pytest.mark.parametrize(
    ("word", "known"),
    [
        ("phap", "pháp"),
        ("phát", "pháp"),
        ("nghành", "ngành"),
        ("vu", "vụ"),
        ("vụu", "vụ"),
        ("huỵện", "huyện"),
        ("dân", "đân"),
    ],
)
def test_a_syllable_with_a_wrong_tone_or_letter_is_near(word: str, known: str) -> None:
    assert is_near(word, known)


@pytest.mark.parametrize(
    ("word", "known"),
    [("pháp", "pháp"), ("nội", "ngoại"), ("xã", "huyện"), (",", "xã"), ("xã", ","), ("chính", "tính")],
)
def test_another_syllable_is_not_near(word: str, known: str) -> None:
    assert not is_near(word, known)


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("các đơn vị", True),
        ("UBND cấp xã", True),
        ("Thủ trưởng đơn vị", True),
        ("Công nghệ", False),
        ("Đầu tư", False),
    ],
)
def test_names_groups_and_persons_open_a_new_name(text: str, opens: bool) -> None:
    assert opens_name(cut(text), 0) is opens

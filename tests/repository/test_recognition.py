"""Agencies in the cells of plans."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import pytest

from cchc_cli.plan.outline import Node
from cchc_cli.plan.prose import texts
from cchc_cli.repository.agencies import AgencyGroup, AgencyList
from cchc_cli.repository.recognition import Registry, Torn
from tests.real_plans import (
    BINH_DINH,
    DONG_THAP,
    HUNG_YEN,
    NAMES,
    NGHE_AN,
    TUONG_DUONG,
    real_plan,
    repository,
)

REGISTRY = Registry(
    AgencyList.model_validate(
        {
            "agencies": [
                {"name": "Sở Nội vụ"},
                {"name": "Sở Tư pháp"},
                {"name": "Sở Tài chính"},
                {"name": "Sở Khoa học và Công nghệ", "also": "Sở KH&CN"},
                {"name": "Sở Văn hóa, Thể thao và Du lịch"},
                {"name": "Sở Nông nghiệp và Môi trường"},
                {"name": "Sở Xây dựng"},
                {"name": "Sở Y tế"},
                {"name": "Văn phòng UBND tỉnh", "also": "Văn phòng Ủy ban nhân dân tỉnh"},
                {"name": "Phòng Văn hóa - Xã hội"},
                {"name": "Thanh tra tỉnh"},
            ],
            "groups": [
                {"name": "Các sở, ban, ngành cấp tỉnh", "also": ["Các sở, ban, ngành", "Sở, ban, ngành"]},
                {"name": "UBND cấp huyện"},
                {"name": "UBND cấp xã", "also": "UBND các xã, phường"},
                {"name": "Các cơ quan, đơn vị liên quan", "also": "Các đơn vị liên quan"},
            ],
        }
    )
)


def named(text: str) -> list[str]:
    return [found.name for found in REGISTRY.recognise(text).named]


def unknown(text: str) -> list[str]:
    return [found.words for found in REGISTRY.recognise(text).unknown]


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("Sở Nội vụ", ["Sở Nội vụ"]),
        ("- Sở Nội vụ;", ["Sở Nội vụ"]),
        ("SỞ NỘI VỤ, sở tư pháp", ["Sở Nội vụ", "Sở Tư pháp"]),
        ("Sở KH&CN", ["Sở Khoa học và Công nghệ"]),
        ("Phòng Văn hóa – Xã hội", ["Phòng Văn hóa - Xã hội"]),
        ("Phòng Văn hoá-Xã hội", ["Phòng Văn hóa - Xã hội"]),
        ("Các Sở, Ban, Ngành cấp tỉnh", ["Các sở, ban, ngành cấp tỉnh"]),
        ("Sở Văn hóa, Thể thao và Du lịch, Sở Y tế", ["Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế"]),
        ("Sở Nội vụ và Sở Tư pháp", ["Sở Nội vụ", "Sở Tư pháp"]),
        ("Các Sở, Ban, Ngành cấp tỉnh UBND cấp huyện.", ["Các sở, ban, ngành cấp tỉnh", "UBND cấp huyện"]),
        ("UBND cấp xã (các xã có điều kiện)", ["UBND cấp xã"]),
        ("Sở Tài chính hướng dẫn, tổng hợp báo cáo chung", ["Sở Tài chính"]),
        ("Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp", ["Sở Nội vụ", "Sở Tư pháp"]),
        ("Chủ tịch UBND các xã, phường", ["UBND cấp xã"]),
    ],
)
def test_known_names_are_found_in_the_words(cell: str, names: list[str]) -> None:
    assert named(cell) == names
    assert unknown(cell) == []


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("UBND cấp huyện, cấp xã", ["UBND cấp huyện", "UBND cấp xã"]),
        ("Sở Tài chính, UBND cấp huyện và cấp xã", ["Sở Tài chính", "UBND cấp huyện", "UBND cấp xã"]),
        ("các Sở: Nội vụ, Tư pháp", ["Sở Nội vụ", "Sở Tư pháp"]),
        ("Văn phòng UBND tỉnh và các sở: Nội vụ, Tư pháp", ["Văn phòng UBND tỉnh", "Sở Nội vụ", "Sở Tư pháp"]),
        (
            "các Sở: Tài chính, Khoa học và Công nghệ, Văn hóa, Thể thao và Du lịch và Y tế; Thanh tra tỉnh",
            ["Sở Tài chính", "Sở Khoa học và Công nghệ", "Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế", "Thanh tra tỉnh"],
        ),
        ("Sở Nội vụ, Tài chính", ["Sở Nội vụ", "Sở Tài chính"]),
        ("Các Sở Nội vụ, Tài chính và các đơn vị liên quan", ["Sở Nội vụ", "Sở Tài chính", "Các cơ quan, đơn vị liên quan"]),
    ],
)  # fmt: skip
def test_the_left_out_beginning_of_a_name_is_supplied(cell: str, names: list[str]) -> None:
    assert named(cell) == names
    assert unknown(cell) == []


def test_the_longest_of_two_elided_names_is_meant() -> None:
    names = [{"name": name} for name in ("Sở Nội vụ", "Sở Văn hóa", "Sở Văn hóa, Thể thao và Du lịch")]
    found = Registry(AgencyList.model_validate({"agencies": names})).recognise(
        "các sở: Nội vụ, Văn hóa, Thể thao và Du lịch"
    )

    assert [name.name for name in found.named] == ["Sở Nội vụ", "Sở Văn hóa, Thể thao và Du lịch"]


def test_words_that_go_on_are_no_elided_name() -> None:
    assert named("Sở Tài chính, Xây dựng phần mềm") == ["Sở Tài chính"]


def test_what_is_named_stands_at_its_place_in_the_text_as_typed() -> None:
    text = unicodedata.normalize("NFD", "các Sở: Nội vụ, Tư pháp")
    found = REGISTRY.recognise(text)

    words = [unicodedata.normalize("NFC", text[name.start : name.end]) for name in found.named]
    assert words == ["Nội vụ", "Tư pháp"]


def test_groups_are_told_from_agencies() -> None:
    first, second = REGISTRY.recognise("Sở Nội vụ, UBND cấp xã").named

    assert (first.group, second.group) == (False, True)
    assert isinstance(REGISTRY.find("ubnd các xã, phường"), AgencyGroup)
    assert REGISTRY.find("UBND") is None


@pytest.mark.parametrize(
    ("cell", "words", "nearest"),
    [
        ("Sở Nội vụu", "Sở Nội vụu", "Sở Nội vụ"),
        ("Sở Tư phap", "Sở Tư phap", "Sở Tư pháp"),
        ("Sơ Nội vụ", "Sơ Nội vụ", "Sở Nội vụ"),
        ("sở nội vu", "sở nội vu", "Sở Nội vụ"),
        ("SỞ TƯ PHAP", "SỞ TƯ PHAP", "Sở Tư pháp"),
        ("các sở: Nội vụ, Tư phap, Tài chính", "Tư phap", "Sở Tư pháp"),
        (
            "Các sở, ban, nghành cấp tỉnh; Sở Y tế",
            "Các sở, ban, nghành cấp tỉnh",
            "Các sở, ban, ngành cấp tỉnh",
        ),
        ("UBND cấp xả", "UBND cấp xả", "UBND cấp xã"),
        ("Sở Khoa học và Công nghê", "Sở Khoa học và Công nghê", "Sở Khoa học và Công nghệ"),
    ],
)
def test_a_misspelt_name_is_unknown_and_the_right_one_is_nearest(cell: str, words: str, nearest: str) -> None:
    assert unknown(cell) == [words]
    assert REGISTRY.nearest(words)[0] == nearest


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ("Sở Du lịch", ["Sở Du lịch"]),
        ("Sở Nội vụ và Sở Ngoại vụ chủ trì", ["Sở Ngoại vụ"]),
        ("Sở Dân tộc và Tôn giáo, UBND cấp xã", ["Sở Dân tộc và Tôn giáo"]),
        ("Văn phòng HĐND và UBND xã Tam Quang", ["Văn phòng HĐND và UBND xã Tam Quang"]),
        ("Sở Du lịch và các đơn vị liên quan", ["Sở Du lịch"]),
        ("Sở Nội vụ (Phòng Cải cách hành chính)", ["Phòng Cải cách hành chính"]),
        ("Giám đốc Sở Du lịch", ["Sở Du lịch"]),
        ("Công an tỉnh", ["Công an tỉnh"]),
    ],
)
def test_an_agency_of_its_own_name_that_is_in_no_list_is_unknown(cell: str, words: list[str]) -> None:
    assert unknown(cell) == words


@pytest.mark.parametrize(
    "cell",
    [
        "Các đơn vị có liên quan trên địa bàn",
        "Toàn bộ cán bộ, công chức",
        "Các cơ quan chuyên môn thuộc UBND tỉnh; UBND các xã, phường",
        "Thủ trưởng các cơ quan, đơn vị",
        "Người đứng đầu các cơ quan, đơn vị",
        "Tổ công nghệ số cộng đồng",
        "Tổ CNSCĐ các thôn, bản",
        "Các phòng chuyên môn, đơn vị sự nghiệp thuộc Sở",
        "Các Phòng, Ban chuyên môn",
        "Các phòng, trung tâm thuộc xã",
        "Cá nhân, đơn vị được phân công",
        "Theo phân công của UBND tỉnh",
        "Bộ phận Một cửa các cấp",
        "Công chức Tư pháp - Hộ tịch",
        "Văn phòng, các phòng chuyên môn",
        "Tất cả các cơ quan, đơn vị, địa phương",
        "Mặt trận Tổ quốc và các tổ chức chính trị - xã hội",
        "Các tổ chức, cá nhân có liên quan",
        "Các bộ, ngành Trung ương",
        "Các bộ, ban, ngành cấp tỉnh",
        "Các Bộ, ngành Trung ương; Sở Nội vụ",
        "Doanh nghiệp cung cấp dịch vụ bưu chính công ích",
        "Trường học, trạm y tế trên địa bàn",
        "Ban chỉ đạo CCHC các cấp",
        "Cán bộ đầu mối CCHC",
        "Các xã, phường",
        "Nhân dân và doanh nghiệp",
        "Đơn vị tư vấn",
        "VNPT Nghệ An, Viettel Nghệ An",
        "Hội đồng thẩm định",
        "Ban biên tập Trang thông tin điện tử",
        "Chi nhánh Văn phòng đăng ký đất đai",
        "Cơ quan chủ trì: các sở, ngành",
        "Sở, ngành liên quan",
        "Lãnh đạo UBND xã",
        "Trưởng các thôn, bản",
        "UBND tỉnh",
        "Các cơ quan báo, đài",
        "Trung tâm y tế, các trường học",
        "Đoàn kiểm tra CCHC của tỉnh",
        "Các Sở, Ban, Ngành và Đoàn thể cấp tỉnh",
        "CÁC PHÒNG CHUYÊN MÔN",
        "Các sở: Nội vụ, Tài chính và UBND các phường; Thủ trưởng các đơn vị",
        "-",
        "",
    ],
)
def test_groups_and_persons_that_a_cell_describes_are_no_mistake(cell: str) -> None:
    assert unknown(cell) == []


def test_without_a_list_nobody_is_known_and_nobody_unknown_by_mistake() -> None:
    nobody = Registry(AgencyList())

    assert not nobody
    assert REGISTRY
    assert nobody.recognise("Sở Nội vụ").named == ()
    assert nobody.nearest("Sở Nội vụ") == ()


def test_the_names_of_several_cells_stand_once_each() -> None:
    assert REGISTRY.names(["Sở Y tế, Sở Nội vụ", "Sở Nội vụ; Thanh tra tỉnh"]) == (
        "Sở Y tế",
        "Sở Nội vụ",
        "Thanh tra tỉnh",
    )


def test_a_name_that_a_list_cut_at_its_commas_is_found() -> None:
    entries = ["Sở Y tế", "Các Sở", "Ban", "Ngành cấp tỉnh.", "Sở Văn hóa", "Thể thao và Du lịch"]

    assert REGISTRY.torn(entries) == (
        Torn("Các sở, ban, ngành cấp tỉnh", "Các Sở, Ban, Ngành cấp tỉnh", 1, 3),
        Torn("Sở Văn hóa, Thể thao và Du lịch", "Sở Văn hóa, Thể thao và Du lịch", 4, 5),
    )
    assert REGISTRY.torn(["Sở Y tế", "Sở Nội vụ"]) == ()
    assert REGISTRY.torn([]) == ()


def test_running_text_is_searched_for_whole_names_alone() -> None:
    text = "Các đơn vị gửi Sở Nội vụ; phần mềm của Sở Tư pháp, Tài chính do Sở Tư phap quản lý."

    assert [text[found.start : found.end] for found in REGISTRY.known(text)] == ["Sở Nội vụ", "Sở Tư pháp"]
    assert list(Registry(AgencyList()).known(text)) == []


@pytest.mark.parametrize("name", NAMES)
def test_running_text_says_what_the_cells_say(name: str) -> None:
    for cell in cells(name):
        known = {found.name for found in repository().registry.known(cell)}
        assert known <= {found.name for found in repository().registry.recognise(cell).named}


def cells(name: str) -> Iterator[str]:
    """The cells of the tables, and what the text marks as who does it."""
    for location, text, holder in texts(real_plan(name)):
        if set(location) & {"lead", "partners"}:
            yield str(text)
        elif isinstance(holder, Node):
            yield from (mark.words for mark in text.marks if mark.name in ("lead", "partners") and mark.words)


@pytest.mark.parametrize(
    ("name", "count"), [(NGHE_AN, 89), (TUONG_DUONG, 69), (DONG_THAP, 74), (HUNG_YEN, 2), (BINH_DINH, 10)]
)
def test_every_cell_of_the_real_plans_names_somebody_known(name: str, count: int) -> None:
    found = [(cell, repository().registry.recognise(cell)) for cell in cells(name)]

    assert len(found) == count
    assert [cell for cell, recognition in found if recognition.unknown] == []
    assert [cell for cell, recognition in found if not recognition.named] == []


def test_the_longest_list_of_the_real_plans_is_read_whole() -> None:
    cell = next(
        cell for name in NAMES for cell in cells(name) if cell.startswith("Văn phòng UBND Tỉnh; các Sở:")
    )

    assert [found.name for found in repository().registry.recognise(cell).named] == [
        "Văn phòng Ủy ban nhân dân tỉnh",
        "Sở Tư pháp",
        "Sở Tài chính",
        "Sở Tài nguyên và Môi trường",
        "Sở Khoa học và Công nghệ",
        "Ban Dân vận Tỉnh ủy",
        "Ban Pháp chế Hội đồng nhân dân tỉnh",
        "Đài Phát thanh và Truyền hình tỉnh",
        "Báo Đồng Tháp",
    ]

"""What a cell of agencies says beside their names."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.agency_cell import circular, mentions, names_nobody, stray_members


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ("Các cơ quan được giao chủ trì", "Các cơ quan được giao chủ trì"),
        ("Sở Nội vụ và cơ quan, đơn vị được phân công", "cơ quan, đơn vị được phân công"),
        ("Đơn vị chủ trì", "Đơn vị chủ trì"),
        ("các cơ quan phối hợp.", "các cơ quan phối hợp"),
    ],
)
def test_agencies_that_are_named_by_being_named_are_circular(cell: str, words: str) -> None:
    found = circular(cell)

    assert found is not None
    assert cell[slice(*found)] == words


@pytest.mark.parametrize(
    "cell",
    [
        "Sở Nội vụ chủ trì",
        "Các cơ quan, đơn vị được giao nhiệm vụ tại Phụ lục II",
        "Cơ quan được giao chủ trì theo Quyết định số 12/QĐ-UBND",
        "Các cơ quan, đơn vị thuộc đối tượng áp dụng",
        "Các cơ quan, đơn vị liên quan",
    ],
)
def test_a_paper_that_names_them_breaks_the_circle(cell: str) -> None:
    assert circular(cell) is None


def test_everybody_concerned_is_nobody() -> None:
    assert names_nobody("Tất cả các cấp, các ngành có liên quan.")
    assert names_nobody("Các cơ quan, đơn vị liên quan")
    assert not names_nobody("Các sở, ban, ngành cấp tỉnh")
    assert not names_nobody("Sở Nội vụ và các cơ quan liên quan")


@pytest.mark.parametrize(
    ("text", "stray"),
    [
        ("Các Sở: Nội vụ, Kế hoạch và Đầu tư, Văn phòng UBND tỉnh", ["Văn phòng UBND tỉnh"]),
        ("các phòng: Nội vụ, Tư pháp, Ban Quản lý dự án", ["Ban Quản lý dự án"]),
        ("Văn phòng UBND tỉnh; các Sở: Tư pháp, Tài chính; Ban Dân vận TU, Báo Đồng Tháp", []),
        ("Các phòng: Nội vụ, Văn hóa - Thông tin và Văn phòng HĐND-UBND huyện", []),
        ("các sở: Nội vụ, Tư pháp, Sở Tài chính", []),
        ("các sở, ban, ngành: báo cáo", []),
    ],
)
def test_an_agency_of_another_kind_behind_a_comma_is_stray(text: str, stray: list[str]) -> None:
    assert [text[start:end] for start, end, _, _ in stray_members(text)] == stray


def test_without_a_list_agencies_are_told_by_their_words() -> None:
    cell = "Sở Nội vụ; các cơ quan; Sở Nội vụ tổng hợp báo cáo; UBND cấp huyện"

    found = mentions(cell)

    assert [cell[each.start : each.end] for each in found] == ["Sở Nội vụ", "Sở Nội vụ", "UBND cấp huyện"]
    assert found[0].about == found[1].about

"""Counterparts of agencies at other levels, by what they work on."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.agency_kin import ALL, BELOW, kin, unmatched, without_level


def fields(cell: str) -> set[str]:
    return {"+".join(sorted(found)) for found in kin(cell)}


@pytest.mark.parametrize(
    ("province", "district"),
    [
        ("Sở Nội vụ", "Phòng Nội vụ"),
        ("Sở Thông tin và Truyền thông", "Phòng VH - TT"),
        ("Sở Tài chính", "Phòng Tài chính - Kế hoạch"),
        ("Sở Kế hoạch và Đầu tư", "Phòng TC - KH"),
        ("Sở Khoa học và Công nghệ", "Phòng Kinh tế - Hạ tầng"),
        ("Văn phòng UBND tỉnh", "Văn phòng HĐND-UBND huyện"),
        ("Các Sở, Ban, Ngành cấp tỉnh", "Các phòng chuyên môn thuộc UBND huyện"),
        ("Sở Tư pháp, Phòng Tư pháp thuộc UBND cấp huyện", "Phòng Tư pháp"),
    ],
)
def test_a_room_of_a_district_is_the_counterpart_of_a_department(province: str, district: str) -> None:
    one, two = kin(province), kin(district)

    assert one
    assert two
    assert not unmatched(one, two)
    assert not unmatched(two, one)


def test_other_fields_are_no_counterparts() -> None:
    assert unmatched(kin("Sở Y tế"), kin("Phòng Nội vụ"))
    assert unmatched(kin("Sở Nội vụ; các cơ quan liên quan"), kin("Phòng Nội vụ"))


def test_a_list_behind_one_head_names_each() -> None:
    assert fields("các Sở: Tư pháp, Tài chính, Y tế") == {"tư pháp", "tài chính", "y tế"}


def test_the_units_below_keep_their_level_until_offices_of_two_levels_meet() -> None:
    province, district = kin("UBND cấp huyện, cấp xã"), kin("UBND cấp xã")

    assert fields("UBND cấp huyện, cấp xã") == {f"{BELOW} huyện", f"{BELOW} xã"}
    assert province != district
    assert without_level(province) == without_level(district)


def test_everybody_together_is_one_group() -> None:
    assert fields("Các cơ quan, đơn vị liên quan") == {ALL}
    assert fields("Các Sở, Ban, Ngành, địa phương ở các cấp") == {ALL, BELOW}


def test_a_cell_without_agencies_has_none() -> None:
    assert kin("") == frozenset()

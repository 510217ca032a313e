"""Groups stand for their members where the list knows them."""

from __future__ import annotations

from cchc_cli.repository.agencies import AgencyList
from cchc_cli.repository.membership import involved, same_name, with_members
from cchc_cli.repository.recognition import Registry

REGISTRY = Registry(
    AgencyList.model_validate(
        {
            "agencies": [{"name": "Sở Nội vụ", "also": ["SNV"]}, {"name": "Sở Tư pháp"}, {"name": "Sở Y tế"}],
            "groups": [
                {"name": "Các sở", "members": ["SNV", "Sở Tư pháp"]},
                {"name": "Các sở, ngành", "members": ["Các sở", "Công an tỉnh"]},
                {"name": "Vòng", "members": ["Vòng", "Sở Y tế"]},
                {"name": "Các địa phương", "members": "không xác định"},
            ],
        }
    )
)


def test_a_group_is_itself_and_all_below_it() -> None:
    assert with_members(REGISTRY, ["Các sở, ngành"]) == {
        "Các sở, ngành",
        "Các sở",
        "Sở Nội vụ",
        "Sở Tư pháp",
        "công an tỉnh",
    }


def test_a_group_that_holds_itself_ends() -> None:
    assert with_members(REGISTRY, ["Vòng"]) == {"Vòng", "Sở Y tế"}


def test_a_group_whose_members_nobody_knows_is_itself() -> None:
    assert with_members(REGISTRY, ["Các địa phương"]) == {"Các địa phương"}


def test_spellings_of_one_agency_are_one() -> None:
    assert same_name(REGISTRY, "snv") == "Sở Nội vụ"
    assert same_name(REGISTRY, "Hội  Nông dân") == same_name(REGISTRY, "hội nông dân")


def test_a_cell_involves_everybody_it_names() -> None:
    assert involved(REGISTRY, ["SNV hướng dẫn; Sở Y tế", "Bưu điện tỉnh"]) == {
        "Sở Nội vụ",
        "Sở Y tế",
        "bưu điện tỉnh",
    }

"""Who answers for work, seen from a day."""

from __future__ import annotations

from datetime import date

from cchc_cli.analysis.answerable import Answerable, answering, sought, unknown_to_all
from cchc_cli.repository.agencies import AgencyList
from cchc_cli.repository.recognition import Registry
from tests.recorded import items

LIST = Registry(
    AgencyList.model_validate(
        {
            "agencies": [
                {"name": "Sở Tài chính"},
                {"name": "Sở Y tế"},
                {"name": "Sở Kế hoạch và Đầu tư", "until": "28/02/2025", "successor": "Sở Tài chính"},
                {"name": "Hội Lạc hậu", "until": "28/02/2025"},
            ],
            "groups": [
                {
                    "name": "Các sở",
                    "also": ["Các Sở, ban"],
                    "members": ["Sở Tài chính", "Sở Y tế", "Sở Kế hoạch và Đầu tư"],
                },
                {"name": "UBND các xã", "members": "không xác định"},
            ],
        }
    )
)
BEFORE, AFTER = date(2025, 2, 28), date(2025, 3, 1)


def names(day: date, *cells: str) -> list[str]:
    return [each.name for each in answering(LIST, day)(cells)]


def test_a_group_stands_as_its_members_and_one_that_cannot_be_listed_as_itself() -> None:
    assert names(BEFORE, "Các Sở, ban") == ["Sở Tài chính", "Sở Y tế", "Sở Kế hoạch và Đầu tư"]
    assert names(BEFORE, "UBND các xã; Sở Y tế") == ["UBND các xã", "Sở Y tế"]


def test_an_agency_that_ended_is_shown_by_its_successor_from_the_day_after() -> None:
    answer = answering(LIST, AFTER)

    assert names(BEFORE, "Sở Kế hoạch và Đầu tư") == ["Sở Kế hoạch và Đầu tư"]
    assert answer(["Sở Kế hoạch và Đầu tư"]) == (Answerable("Sở Tài chính", ("Sở Kế hoạch và Đầu tư",)),)
    assert answer(["Các sở"]) == (
        Answerable("Sở Tài chính", ("Sở Kế hoạch và Đầu tư",)),
        Answerable("Sở Y tế"),
    )


def test_an_agency_that_ended_without_successor_keeps_its_name_and_its_last_day() -> None:
    assert answering(LIST, AFTER)(["Hội Lạc hậu"]) == (Answerable("Hội Lạc hậu", ended=date(2025, 2, 28)),)


def test_the_reorganisations_that_ship_with_cchc_hold_without_a_list() -> None:
    (found,) = answering(Registry(AgencyList()), date(2026, 1, 1))(["Sở Thông tin và Truyền thông"])

    assert (found.name, found.formerly) == ("Sở Khoa học và Công nghệ", ("Sở Thông tin và Truyền thông",))


def test_an_agency_is_found_in_its_group_and_a_group_through_its_members() -> None:
    answer = answering(LIST, BEFORE)

    assert sought("Sở Y tế", LIST).is_among(answer(["Các sở"]))
    assert sought("Các Sở, ban", LIST).is_among(answer(["Sở Y tế"]))
    assert not sought("Sở Y tế", LIST).is_among(answer(["Sở Tài chính", "UBND các xã"]))


def test_both_the_old_name_and_the_new_one_find_the_work() -> None:
    found = answering(LIST, AFTER)(["Sở Kế hoạch và Đầu tư"])

    assert sought("Sở Tài chính", LIST).is_among(found)
    assert sought("Sở Kế hoạch và Đầu tư", LIST).is_among(found)


def test_without_a_list_the_words_are_looked_for() -> None:
    nobody = Registry(AgencyList())
    found = answering(nobody, BEFORE)(["Sở Nội vụ, Sở Y tế"])

    assert sought("sở y tế", nobody).is_among(found)
    assert not sought("Sở Tư pháp", nobody).is_among(found)


def test_a_name_that_is_nowhere_is_a_mistake() -> None:
    assert unknown_to_all("Sở Nội vu", [LIST], items())
    assert not unknown_to_all("sở nội vụ", [LIST], items())
    assert not unknown_to_all("Các sở", [LIST], ())

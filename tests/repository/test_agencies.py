"""The list of agencies as a file holds it."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from cchc_cli.repository.agencies import Agency, AgencyGroup
from tests.real_plans import repository


def test_an_agency_has_other_spellings_and_days() -> None:
    agency = Agency.model_validate({"name": "Sở Tài chính", "also": "STC", "until": "28/02/2025"})

    assert agency.also == ("STC",)
    assert agency.until == date(2025, 2, 28)


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ("không xác định", None),
        ("Không xác định", None),
        ("Sở Nội vụ", ("Sở Nội vụ",)),
        (["Sở Nội vụ", "Sở Y tế"], ("Sở Nội vụ", "Sở Y tế")),
    ],
)
def test_the_members_of_a_group_are_names_or_unknown(members: object, expected: object) -> None:
    assert AgencyGroup.model_validate({"name": "Các sở", "members": members}).members == expected


@pytest.mark.parametrize(
    "wrong", [{"level": "phường"}, {"kind": "cục"}, {"until": "31/6/2025"}, {"name": ""}, {"district": "A"}]
)
def test_what_a_list_cannot_say_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Agency.model_validate({"name": "Sở Tài chính", **wrong})


def test_successors_and_members_of_the_real_list_are_in_it() -> None:
    registry = repository().registry
    entries = registry.entries.values()
    successors = {entry.successor for entry in entries if entry.successor}
    members = {
        member for entry in entries if isinstance(entry, AgencyGroup) for member in entry.members or ()
    }

    assert len(successors) > 5
    assert [name for name in successors | members if registry.find(name) is None] == []

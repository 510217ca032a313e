"""Places of running text."""

from __future__ import annotations

import pytest

from cchc_cli.plan.outline import LIST_KEYS, Node, Outline
from tests.plan.faults import fault_of


def test_a_bare_text_is_a_place() -> None:
    node = Node.model_validate({"items": ["Một", "Hai"]})

    assert [str(place.text) for place in node.places] == ["Một", "Hai"]
    assert node.list_key == "items"


def test_a_place_without_list_has_no_places() -> None:
    node = Node.model_validate("Một")

    assert node.list_key is None
    assert node.places == ()


@pytest.mark.parametrize("second", [key for key in LIST_KEYS if key != "sections"])
def test_two_lists_cannot_stand_side_by_side(second: str) -> None:
    location, fault = fault_of(Outline, {second: ["Một"], "sections": ["Hai"]})
    first, later = sorted(("sections", second), key=LIST_KEYS.index)

    assert location == ()
    assert fault.kind == "exclusive"
    assert fault.key == later
    assert str(fault.message) == (
        f"{first} and {later} cannot stand side by side; one goes below the other or in a place of its own"
    )


def test_the_fault_of_a_place_deep_below_has_its_location() -> None:
    location, fault = fault_of(
        Outline, {"sections": [{"items": ["Một", {"points": ["a"], "dashes": ["b"]}]}]}
    )

    assert location == ("sections", 0, "items", 1)
    assert fault.key == "dashes"

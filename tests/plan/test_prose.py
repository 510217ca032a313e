"""Every printed text of a plan in print order."""

from __future__ import annotations

import pytest

from cchc_cli.plan.prose import texts
from tests.real_plans import NAMES, plan_of, real_plan


def test_texts_stand_in_print_order_with_their_places_and_holders() -> None:
    plan = plan_of(
        "sections:\n  - heading: A\n    text: B\n    items: [C]\n    closing: D\n"
        "annexes:\n  - title: E\n    tasks:\n      - title: F\n        lead: [G, H]\n"
    )

    found = [(location, str(text), type(holder).__name__) for location, text, holder in texts(plan)]

    assert found[1:] == [
        (("sections", 0, "heading"), "A", "Node"),
        (("sections", 0, "text"), "B", "Node"),
        (("sections", 0, "items", 0, "text"), "C", "Node"),
        (("sections", 0, "closing"), "D", "Node"),
        (("annexes", 0, "title"), "E", "Annex"),
        (("annexes", 0, "tasks", 0, "title"), "F", "Task"),
        (("annexes", 0, "tasks", 0, "lead", 0), "G", "Task"),
        (("annexes", 0, "tasks", 0, "lead", 1), "H", "Task"),
    ]


@pytest.mark.parametrize("name", NAMES)
def test_no_place_of_a_real_plan_comes_twice(name: str) -> None:
    locations = [location for location, _, _ in texts(real_plan(name))]

    assert len(locations) == len(set(locations)) > 80

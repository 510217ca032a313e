"""Every printed text of a plan in print order."""

from __future__ import annotations

import pytest

from cchc_cli.plan.prose import passages, texts
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


def test_passages_hold_lines_of_head_foot_and_cells_as_well_and_nothing_that_is_not_printed() -> None:
    plan = plan_of(
        "annexes:\n  - title: E\n    lead: K\n    headers:\n      title: Việc\n    tasks:\n      - title: F\n"
        "        deadline: Quý I\n        budget: 5 triệu\n"
        "  - title: G\n    budget:\n      unit: triệu đồng\n      sources:\n        tinh: NS tỉnh\n      lines:\n"
        "        - text: H\n          amount: 5\n          source: tinh\n"
    )

    found = {(passage.key, passage.printed) for passage in passages(plan)}

    assert found >= {
        ("title", "Việc"),
        ("text", "Quý I"),
        ("text", "5 triệu"),
        ("unit", "triệu đồng"),
        ("tinh", "NS tỉnh"),
    }
    assert not {"K", "tinh", "5"} & {words for _, words in found}


@pytest.mark.parametrize("name", NAMES)
def test_every_text_of_a_real_plan_is_a_passage(name: str) -> None:
    plan = real_plan(name)
    printed = {passage.location for passage in passages(plan)}

    assert {location for location, _, _ in texts(plan)} < printed
    assert ("document", "recipients", 0) in printed

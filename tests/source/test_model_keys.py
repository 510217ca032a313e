from __future__ import annotations

from cchc_cli.plan.plan import Plan
from cchc_cli.source.model_keys import keys_at, literal_at, model_at, part_with_key, parts

AREA = ("annexes", 0, "areas", 3)


def test_the_keys_of_a_place_come_in_the_order_of_print() -> None:
    assert keys_at(Plan, ())[:4] == ["title", "year", "kind", "document"]
    assert keys_at(Plan, (*AREA, "tasks", 0))[:3] == ["id", "label", "title"]
    assert "due" in keys_at(Plan, (*AREA, "tasks", 0, "deadline", 0))


def test_a_single_entry_stands_for_a_list_of_one() -> None:
    assert keys_at(Plan, (*AREA, "deadline")) == keys_at(Plan, (*AREA, "deadline", 0))


def test_a_place_that_no_plan_has_has_no_keys() -> None:
    assert keys_at(Plan, ("annexes", 0, "nothing")) == []
    assert keys_at(Plan, ("title", "nothing")) == []
    assert keys_at(Plan, ("annexes", 0, "headers")) == []


def test_free_keys_lead_to_what_stands_below_them() -> None:
    found = model_at(Plan, ("sections", 0, "targets", "dung-han"))

    assert found is not None
    assert "part_of" in found.model_fields


def test_a_misplaced_key_belongs_to_a_part_below() -> None:
    assert part_with_key(Plan, AREA, "title") == "tasks"
    assert part_with_key(Plan, ("annexes", 0), "area") == "areas"
    assert part_with_key(Plan, AREA, "nothing") is None


def test_the_words_of_a_value_and_of_a_key() -> None:
    assert literal_at(Plan, ("document", "status"), key=False) == ("dự thảo", "đã ban hành")
    assert "partners" in literal_at(Plan, ("annexes", 0, "headers", "partner"), key=True)
    assert literal_at(Plan, ("title",), key=False) == ()


def test_the_parts_of_a_plan_are_all_that_can_stand_in_it_each_once() -> None:
    found = [part.__name__ for part in parts(Plan)]

    assert found[0] == "Plan"
    assert len(found) == len(set(found))
    assert {
        "Document",
        "Article",
        "Node",
        "TargetNote",
        "Annex",
        "Task",
        "Step",
        "BudgetLine",
        "Column",
    } <= set(found)

"""Tables of statistics and of goals as the file has them."""

from __future__ import annotations

from cchc_cli.plan.statistics import Column, Goal, StatRow
from tests.plan.faults import fault_of


def test_a_bare_text_is_a_row_and_a_bare_head_a_column() -> None:
    assert str(StatRow.model_validate("Số văn bản").text) == "Số văn bản"
    assert Column.model_validate("Năm 2019").head == "Năm 2019"


def test_a_row_has_a_text_or_a_side_head() -> None:
    assert fault_of(StatRow, {"text": "A", "side": "B"})[1].key == "side"
    assert str(fault_of(StatRow, {"label": ""})[1].message) == "a row needs its text or its side head"


def test_a_row_below_a_row_is_checked_too() -> None:
    location, _ = fault_of(StatRow, {"text": "A", "rows": ["B", {"label": "2"}]})

    assert location == ("rows", 1)


def test_a_goal_is_a_place_with_a_value() -> None:
    goal = Goal.model_validate({"text": "Hồ sơ trực tuyến", "value": ">= 60%", "unit": "%"})

    assert (str(goal.text), goal.value) == ("Hồ sơ trực tuyến", ">= 60%")

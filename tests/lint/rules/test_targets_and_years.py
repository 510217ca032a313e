"""Targets against the year of the plan."""

from __future__ import annotations

import pytest

from tests.lint.rules.test_contradicting_target import plan
from tests.tools.plans import LISTED, at, found, one, whole

NOTED = (
    "text: Tỷ lệ hồ sơ đúng hạn {tăng 5% | dung-han}.\n        targets:\n          dung-han:\n            "
)


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ("Đến năm 2025, tỷ lệ hồ sơ đúng hạn đạt {95%}.", "95%"),
        ("Tỷ lệ hồ sơ đúng hạn đạt {95%} vào năm 2024.", "95%"),
        (f"{NOTED}by: năm 2025", "tăng 5%"),
    ],
)
def test_a_target_due_before_the_year_of_the_plan_is_found(item: str, words: str) -> None:
    assert at(one(plan(item), LISTED, "TGT216"), whole(plan(item))) == words


@pytest.mark.parametrize(
    "item",
    [
        "Đến năm 2030, tỷ lệ hồ sơ đúng hạn đạt {95%}.",
        "Số hóa {100%} hồ sơ hình thành từ năm 2006 đến năm 2021.",
        "Tỷ lệ hồ sơ đúng hạn {tăng 5%} so với năm 2025.",
        "Đạt {100%} nhiệm vụ của Nghị quyết ban hành năm 2021.",
    ],
)
def test_other_years_of_a_sentence_are_no_due_years(item: str) -> None:
    assert found(plan(item), LISTED, "TGT216") == ()


def test_goals_that_are_judged_may_be_over() -> None:
    assert found("goals:\n  - Đạt mức {trên 80%} vào năm 2020\n", LISTED, "TGT216") == ()


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ("Tỷ lệ hồ sơ đúng hạn {cao hơn} năm 2026.", "cao hơn"),
        ("Tỷ lệ hồ sơ đúng hạn {tăng 5%} so với năm 2027.", "tăng 5%"),
        (f"{NOTED}baseline: năm 2026", "tăng 5%"),
    ],
)
def test_a_comparison_with_a_year_that_is_not_over_is_found(item: str, words: str) -> None:
    assert at(one(plan(item), LISTED, "TGT217"), whole(plan(item))) == words


@pytest.mark.parametrize(
    "item",
    [
        "Tỷ lệ hồ sơ đúng hạn {cao hơn} năm 2025.",
        "Đến năm 2030 {giảm 20%} số đơn vị so với năm 2026.",
        "text: Đạt {tăng 5% | a} so với năm 2026.\n        targets:\n          a:\n            by: năm 2027",
    ],
)
def test_the_plan_s_own_year_may_begin_a_longer_period(item: str) -> None:
    assert found(plan(item), LISTED, "TGT217") == ()

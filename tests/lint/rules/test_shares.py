"""Figures that no share can have, and bounds that two words say."""

from __future__ import annotations

import pytest

from tests.lint.rules.test_contradicting_target import plan
from tests.tools.plans import LISTED, at, found, found_in, mended, one, whole


@pytest.mark.parametrize("words", ["105%", "từ 98 - 105%", "trên 110%"])
def test_a_share_above_the_whole_is_found(words: str) -> None:
    fragment = plan(f"Tỷ lệ hồ sơ đúng hạn đạt {{{words}}}.")

    assert at(one(fragment, LISTED, "TGT104"), whole(fragment)) == words


@pytest.mark.parametrize(
    "item",
    ["'{Tăng 120%} hồ sơ trực tuyến.'", "Thu ngân sách đạt {105%} dự toán.", "Có {100%} hồ sơ đúng hạn."],
)
def test_a_change_and_a_figure_of_a_plan_may_be_above(item: str) -> None:
    assert found(plan(item), LISTED, "TGT104") == ()


def test_a_turned_range_and_excluding_bounds_are_found_in_braces_and_outside() -> None:
    fragment = plan("Có {từ 20 - 15%} hồ sơ.", "Có từ 30% - 10% hồ sơ.", "Trễ hạn không quá 5% trở lên.")

    assert [at(item, whole(fragment)) for item in found(fragment, LISTED, "TGT103", "TGT106")] == [
        "20 - 15%",
        "30% - 10%",
        "không quá 5% trở lên",
    ]


def test_a_doubled_bound_is_mended_to_one() -> None:
    fragment = plan("Tỷ lệ hồ sơ đúng hạn đạt {trên 95% trở lên}.")
    text = whole(fragment)

    better = mended(text, one(fragment, LISTED, "TGT301").fixes[0])

    assert better == text.replace("trên 95% trở lên", "từ 95% trở lên")
    assert found_in(better, LISTED, "TGT") == ()

"""Steps need a start; shares and counts carry it with them."""

from __future__ import annotations

import pytest

from tests.lint.rules.test_contradicting_target import plan
from tests.tools.plans import LISTED, at, found, one, whole


@pytest.mark.parametrize("words", ["tăng từ 2 đến 5 bậc", "tăng 3 bậc", "tăng 02 điểm"])
def test_steps_without_a_start_are_found(words: str) -> None:
    fragment = plan(f"Vị trí xếp hạng Chỉ số PCI {{{words}}}.")

    assert at(one(fragment, LISTED, "TGT213"), whole(fragment)) == words


@pytest.mark.parametrize(
    "item",
    [
        "Vị trí xếp hạng {tăng 3 bậc} so với năm 2025.",
        "'{Giảm tối thiểu 2,5%} số lượng đơn vị sự nghiệp công lập.'",
        "'{Giảm 15 đơn vị} sự nghiệp công lập.'",
        "Xếp hạng nằm trong {nhóm 20 địa phương dẫn đầu}.",
    ],
)
def test_what_is_compared_or_is_no_step_is_left_alone(item: str) -> None:
    assert found(plan(item), LISTED, "TGT213") == ()

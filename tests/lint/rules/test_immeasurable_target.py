"""Which aims can be measured."""

from __future__ import annotations

import pytest

from tests.lint.rules.test_contradicting_target import plan
from tests.tools.plans import LISTED, at, found, one, whole


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ("'{Tăng} tỷ lệ thanh toán trực tuyến.'", "Tăng"),
        ("Mỗi năm đều có tỷ lệ {giảm} chi phí mà cá nhân, tổ chức phải bỏ ra.", "giảm"),
        ("Rút ngắn thời gian họp, {giảm tối đa} việc sử dụng tài liệu giấy.", "giảm tối đa"),
        ("Nâng cao Chỉ số cải cách hành chính của tỉnh.", "Nâng cao"),
        ("Bảo đảm tiến độ; tăng tỷ lệ hồ sơ trực tuyến.", "tăng"),
    ],
)
def test_a_direction_alone_is_found_in_braces_and_in_words(item: str, words: str) -> None:
    assert at(one(plan(item), LISTED, "TGT212"), whole(plan(item))) == words


def test_several_indices_under_one_word_are_one_finding() -> None:
    item = "text: '{Cải thiện | chi-so} Chỉ số A và Chỉ số B.'\n        targets:\n          chi-so:\n            names: [A, B]"

    assert at(one(plan(item), LISTED, "TGT212"), whole(plan(item))) == "Cải thiện"


@pytest.mark.parametrize(
    "item",
    [
        "'{Tăng 5%} tỷ lệ thanh toán trực tuyến.'",
        "'{Tăng} tỷ lệ thanh toán trực tuyến so với năm 2025.'",
        "Mức độ hài lòng {không thấp hơn} năm trước.",
        "'{Tăng} tỷ lệ thanh toán trực tuyến lên 60%.'",
        "Nâng cao Chỉ số cải cách hành chính trong nhóm 20 địa phương dẫn đầu.",
        "Nâng cao tỷ lệ hồ sơ trực tuyến đạt {từ 60% trở lên}.",
        "Nâng cao chất lượng giải quyết thủ tục hành chính.",
    ],
)
def test_a_figure_a_comparison_and_a_general_wish_are_left_alone(item: str) -> None:
    assert found(plan(item), LISTED, "TGT212") == ()


def test_general_objectives_and_tasks_may_wish() -> None:
    wish = "Nâng cao Chỉ số cải cách hành chính."
    general = f"sections:\n  - heading: MỤC TIÊU\n    role: objectives\n    items:\n      - heading: Mục tiêu chung\n        text: {wish}\n"

    assert found(general, LISTED, "TGT212") == ()
    assert found(f"sections:\n  - heading: NHIỆM VỤ\n    items: [{wish}]\n", LISTED, "TGT212") == ()

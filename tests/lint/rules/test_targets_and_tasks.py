"""Targets against the tasks of a plan."""

from __future__ import annotations

import pytest

from tests.lint.rules.test_contradicting_target import plan
from tests.tools.plans import LISTED, at, found, one, whole


def with_task(title: str, outputs: str, *items: str) -> str:
    """Objectives with items, and one task."""
    return plan(*items) + (
        f"areas:\n  - area: A\n    tasks:\n      - title: {title}\n        lead: Sở Nội vụ\n        deadline: Quý II\n"
        f"        outputs: {outputs}\n"
    )


OBJECTIVE = "Cung cấp dịch vụ công trực tuyến mức độ 3, 4 {ít nhất đạt 50%} trong năm."


def test_a_percentage_of_a_task_that_no_objective_names_is_found() -> None:
    fragment = with_task("Tiếp nhận ý kiến", "Có {100%} ý kiến được xử lý", OBJECTIVE)

    assert at(one(fragment, LISTED, "TGT302"), whole(fragment)) == "100%"


@pytest.mark.parametrize(
    "title",
    [
        "Tái cấu trúc quy trình, cung cấp dịch vụ công trực tuyến mức độ 3, 4 đạt {ít nhất 50%}",
        "Bảo đảm {50%} dịch vụ công trực tuyến mức độ 3, 4",
        "Tổ chức {ít nhất 03} lớp tập huấn",
    ],
)
def test_an_objective_in_other_words_and_a_count_are_left_alone(title: str) -> None:
    assert found(with_task(title, "Báo cáo", OBJECTIVE), LISTED, "TGT302") == ()


def test_a_plan_without_objectives_is_not_asked_for_them() -> None:
    fragment = with_task("t", "Có {100%} ý kiến được xử lý", "Bảo đảm tiến độ.")

    assert found(fragment, LISTED, "TGT302") == ()


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ("'{Tăng 5%} tỷ lệ thanh toán trực tuyến trong giải quyết TTHC.'", "Tăng 5%"),
        ("Có {100%} cơ quan, đơn vị thành lập tổ kiểm tra nội bộ.", "100%"),
    ],
)
def test_a_topic_that_nothing_else_speaks_of_is_found(item: str, words: str) -> None:
    fragment = with_task("Kiểm tra công vụ, xử lý hồ sơ trực tuyến", "Báo cáo", item)

    assert at(one(fragment, LISTED, "TGT303"), whole(fragment)) == words


@pytest.mark.parametrize(
    ("item", "title"),
    [
        ("Tỷ lệ thanh toán trực tuyến đạt {60%}.", "Hướng dẫn thanh toán phí, lệ phí"),
        ("Tỷ lệ hồ sơ đúng hạn đạt {95%}.", "Tuyên truyền"),
        ("Mức độ hài lòng của người dân đạt {90%}.", "Tuyên truyền"),
    ],
)
def test_a_topic_of_a_task_files_and_satisfaction_are_left_alone(item: str, title: str) -> None:
    assert found(with_task(title, "Báo cáo", item), LISTED, "TGT303") == ()


def test_a_plan_without_tasks_is_not_asked_for_them() -> None:
    assert found(plan("Tỷ lệ thanh toán trực tuyến đạt {60%}."), LISTED, "TGT303") == ()

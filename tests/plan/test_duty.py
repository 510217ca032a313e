"""Tasks, steps, areas."""

from __future__ import annotations

import pytest

from cchc_cli.plan.duty import Area, Task, TaskMoney
from tests.plan.faults import fault_of


@pytest.mark.parametrize("list_key", ["steps", "rows"])
@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("outputs", "Báo cáo"),
        ("lead", "Sở Nội vụ"),
        ("partners", ["A", "B"]),
        ("deadline", "Quý I"),
        ("budget", "5 triệu"),
    ],
)
def test_a_duty_stands_in_the_task_or_in_its_steps(list_key: str, key: str, value: object) -> None:
    _, fault = fault_of(Task, {"title": "Rà soát", key: value, list_key: [{"note": "x"}, {key: value}]})

    assert fault.key == key
    assert str(fault.message) == f"{key} stands in the task and in its steps; keep one"


def test_a_task_and_its_steps_may_share_out_the_duties() -> None:
    task = Task.model_validate(
        {"title": "Rà soát", "lead": "Sở Nội vụ", "steps": [{"outputs": "Kế hoạch", "deadline": "Quý I"}]}
    )

    assert task.steps[0].deadline[0].text == "Quý I"


def test_steps_and_rows_cannot_stand_side_by_side() -> None:
    step = {"outputs": "Kế hoạch"}
    _, fault = fault_of(Task, {"title": "Rà soát", "rows": [step], "steps": [step]})

    assert fault.key == "rows"


@pytest.mark.parametrize("key", ["outputs", "lead", "partners", "deadline", "budget", "source"])
def test_an_area_with_tasks_has_no_duties_of_its_own(key: str) -> None:
    _, fault = fault_of(Area, {"area": "THỂ CHẾ", key: "x", "tasks": [{"title": "Rà soát"}]})

    assert fault.key == key
    assert str(fault.message).startswith(f"{key} belongs to one task: indent it below that task")


@pytest.mark.parametrize("key", ["steps", "rows"])
def test_an_area_with_tasks_has_no_steps_of_its_own(key: str) -> None:
    _, fault = fault_of(Area, {"area": "THỂ CHẾ", key: [{"outputs": "x"}], "tasks": [{"title": "Rà soát"}]})

    assert fault.key == key


def test_an_area_without_tasks_is_a_task_itself() -> None:
    area = Area.model_validate({"area": "Nhiệm vụ khác", "lead": "Các cấp", "deadline": "Theo yêu cầu"})

    assert str(area.lead[0]) == "Các cấp"


def test_one_line_is_a_cell_and_a_list_is_several_lines() -> None:
    task = Task.model_validate({"title": "Rà soát", "outputs": "Kế hoạch; báo cáo", "lead": ["Sở A", "Sở B"]})

    assert [str(line) for line in task.outputs] == ["Kế hoạch; báo cáo"]
    assert [str(line) for line in task.lead] == ["Sở A", "Sở B"]


def test_the_money_cell_is_its_words_or_a_map() -> None:
    assert TaskMoney.model_validate("40 triệu").text == "40 triệu"
    assert TaskMoney.model_validate({"text": "5 triệu/kỳ", "times": "24"}).times == 24
    assert fault_of(TaskMoney, {"text": "5 triệu/kỳ", "times": "hai"})[0] == ("times",)


@pytest.mark.parametrize("title", ["", " ", "\n"])
def test_a_task_needs_its_title(title: str) -> None:
    location, fault = fault_of(Task, {"title": title})

    assert location == ("title",)
    assert str(fault.message) == "this must not be empty"

"""Which tasks somebody asks for."""

from __future__ import annotations

from datetime import date

import pytest

from cchc_cli.analysis.answerable import answering, sought
from cchc_cli.analysis.task_filter import TaskFilter
from cchc_cli.repository.agencies import AgencyList
from cchc_cli.repository.recognition import Registry
from tests.recorded import recorded

AGENCIES = Registry(
    AgencyList.model_validate(
        {"agencies": [{"name": "Sở Nội vụ"}, {"name": "Sở Tư pháp"}, {"name": "Sở Y tế"}],
         "groups": [{"name": "Các sở", "members": ["Sở Tư pháp", "Sở Y tế"]}]}
    )
)  # fmt: skip
DAY = date(2026, 4, 5)
ENTRIES = ("date: 2026-02-01, task: I.1, status: xong", "date: 2026-03-01, task: II.2, status: đang")


def chosen(**asked: object) -> list[str]:
    if isinstance(asked.get("agency"), str):
        asked["agency"] = sought(str(asked["agency"]), AGENCIES)
    wanted = TaskFilter(**asked)  # type: ignore[arg-type]
    found = wanted.chosen(recorded(*ENTRIES).tasks, answering(AGENCIES, DAY), DAY)
    return [task.item.address for task in found]


@pytest.mark.parametrize(
    ("asked", "tasks"),
    [
        ({}, ["I.1", "I.2", "I.3", "II.1", "II.2", "II.3", "II.4"]),
        ({"agency": "Sở Tư pháp"}, ["I.1", "II.1"]),
        ({"agency": "Sở Y tế"}, ["II.1"]),
        ({"agency": "Sở Y tế", "role": "lead"}, []),
        ({"agency": "Sở Y tế", "role": "partner"}, ["II.1"]),
        ({"agency": "Các sở", "role": "lead"}, ["I.1", "II.1"]),
        ({"area": "II"}, ["II.1", "II.2", "II.3", "II.4"]),
        ({"area": "I"}, ["I.1", "I.2", "I.3"]),
        ({"area": "thể chế"}, ["I.1", "I.2", "I.3"]),
        ({"state": "done"}, ["I.1"]),
        ({"state": "in-progress"}, ["II.2"]),
        ({"state": "late"}, ["I.2", "I.3", "II.1"]),
        ({"state": "paused"}, []),
        ({"text": "báo  CÁO"}, ["I.2", "I.3", "II.1"]),
        ({"due_from": date(2026, 12, 31)}, ["I.2", "I.3", "II.1"]),
        ({"due_to": date(2026, 2, 28)}, ["I.2", "II.1"]),
        ({"due_from": date(2026, 3, 1), "due_to": date(2026, 3, 31)}, ["I.1", "I.3", "II.1"]),
        ({"agency": "Sở Nội vụ", "text": "công"}, ["II.2", "II.3"]),
    ],
)
def test_what_is_asked_for(asked: dict[str, object], tasks: list[str]) -> None:
    assert chosen(**asked) == tasks


def test_a_filter_that_asks_nothing_says_so() -> None:
    assert not TaskFilter().asks
    assert TaskFilter(text="x").asks

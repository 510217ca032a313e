"""Tasks done over tasks planned, and how targets stand."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from cchc_cli.analysis.answerable import answering
from cchc_cli.analysis.budget import budgets
from cchc_cli.analysis.progress import progress
from cchc_cli.analysis.results import results
from cchc_cli.analysis.status import PlanStatus, status
from cchc_cli.analysis.target_standing import TargetStanding, target_standings
from cchc_cli.analysis.work import work_items
from cchc_cli.plan.numbering import number
from cchc_cli.plan.plan import Plan
from cchc_cli.repository.agencies import AgencyList
from cchc_cli.repository.progress import target_values
from cchc_cli.repository.recognition import Registry
from tests.real_plans import NAMES, plan_of, real_plan, repository
from tests.recorded import TASKS, file_of

AGENCIES = Registry(AgencyList.model_validate({"agencies": [{"name": "Sở Nội vụ"}, {"name": "Sở Tư pháp"}]}))
MONEY = """\
  - title: KINH PHÍ
    budget:
      unit: triệu đồng
      groups:
        - name: Sở Tư pháp
          lines:
            - text: Tuyên truyền
              amount: 15
        - name: Công an tỉnh
          lines:
            - text: Tập huấn
              amount: 20
      total: 36
"""


def of(plan: Plan, *entries: str, day: date = date(2026, 7, 1), registry: Registry = AGENCIES) -> PlanStatus:
    found = progress(work_items(plan, number(plan)), plan.year, file_of(*entries) if entries else None, day)
    return status(found, day, (), budgets(plan, number(plan)), answering(registry, day))


def standings(target: str, *entries: str, day: str = "2026-07-01", note: str = "") -> list[TargetStanding]:
    plan = plan_of(f'sections:\n  - heading: MỤC TIÊU\n    items:\n      - text: "{target}"\n{note}')
    reached = results(plan, target_values(file_of(*entries)), Registry(AgencyList())).targets
    return list(target_standings(reached, plan.year, date.fromisoformat(day)))


def standing(target: str, *entries: str, day: str = "2026-07-01", note: str = "") -> str:
    (found,) = standings(target, *entries, day=day, note=note)
    return found.standing.value


def test_done_over_planned() -> None:
    found = of(
        plan_of(TASKS),
        "date: 2026-02-01, task: I.1, status: xong",
        "date: 2026-03-01, task: II.2, status: đang",
        "date: 2026-03-01, task: II.3, status: tạm dừng",
        "date: 2026-03-01, task: II.4, status: không thực hiện",
    )

    assert (found.tasks.planned, found.tasks.done, found.tasks.share) == (7, 1, Decimal("14.29"))
    assert {state.value: count for state, count in found.tasks.states.items()} == {
        "done": 1, "not-started": 3, "in-progress": 1, "paused": 1, "dropped": 1,
    }  # fmt: skip
    assert found.tasks.late == 3


def test_areas_and_agencies_with_their_money() -> None:
    found = of(
        plan_of(TASKS + MONEY),
        "date: 2026-02-01, task: I.1, status: xong, allocated: 10 triệu, spent: 4 triệu",
        "date: 2026-02-01, task: II.1, spent: 1 triệu",
    )

    assert [
        (group.name, group.tasks.planned, group.tasks.done, group.money.spent) for group in found.areas
    ] == [
        ("CẢI CÁCH THỂ CHẾ", 3, 1, 4_000_000),
        ("CẢI CÁCH THỦ TỤC", 4, 0, 1_000_000),
    ]
    assert [(group.name, group.tasks.planned, group.money.planned) for group in found.agencies] == [
        ("Sở Tư pháp", 2, 15_000_000),
        ("Sở Nội vụ", 5, 0),
        ("Công an tỉnh", 0, 20_000_000),
        (None, 1, 0),
    ]
    assert (found.money.planned, found.money.allocated, found.money.spent) == (
        36_000_000,
        10_000_000,
        5_000_000,
    )


def test_nothing_planned_has_no_share() -> None:
    assert of(plan_of("")).tasks.share is None


@pytest.mark.parametrize("name", NAMES)
def test_the_areas_of_the_real_plans_hold_all_their_tasks(name: str) -> None:
    plan = real_plan(name)
    found = of(plan, registry=repository().registry)

    assert sum(group.tasks.planned for group in found.areas) == found.tasks.planned
    assert sum(group.tasks.planned for group in found.agencies) >= found.tasks.planned
    assert not found.kept


RISING = "Tỷ lệ hồ sơ đúng hạn đạt {từ 95% trở lên | ty-le}."


@pytest.mark.parametrize(
    ("entries", "day", "wanted"),
    [
        ((), "2026-12-31", "on-track"),
        ((), "2027-01-01", "behind"),
        (("96%",), "2026-07-01", "reached"),
        (("96%",), "2027-01-01", "reached"),
        (("90%",), "2026-07-01", "short"),
        (("90%",), "2026-12-31", "short"),
        (("90%",), "2027-01-01", "behind"),
        (("96%", "90%"), "2026-07-01", "short"),
        (("90%", "96%"), "2026-07-01", "reached"),
        (("khoảng 95%",), "2026-07-01", "not-measurable"),
    ],
)
def test_how_a_target_stands(entries: tuple[str, ...], day: str, wanted: str) -> None:
    said = [
        f"date: 2026-0{month}-01, target: ty-le, value: {value}" for month, value in enumerate(entries, 1)
    ]

    assert standing(RISING, *said, day=day) == wanted


def test_values_that_contradict_each_other_measure_nothing() -> None:
    said = [f"date: 2026-03-01, target: ty-le, value: {value}" for value in ("90%", "96%")]

    assert standing(RISING, *said) == "not-measurable"


def test_a_target_without_a_figure_is_not_measurable() -> None:
    assert standing("Giữ vững {vị thế | vi-the} của tỉnh.", day="2027-01-01") == "not-measurable"


@pytest.mark.parametrize(
    ("by", "due"),
    [
        ("2030", "2030-12-31"),
        ("năm 2028", "2028-12-31"),
        ("30/6/2026", "2026-06-30"),
        ("quý III", "2026-09-30"),
    ],
)
def test_a_target_may_be_due_in_another_year(by: str, due: str) -> None:
    note = f'        targets:\n          ty-le: {{by: "{by}"}}\n'.replace("{by", "\n            by").replace(
        "}", ""
    )
    (found,) = standings(RISING, note=note)

    assert found.due.isoformat() == due


def test_what_a_plan_says_again_is_counted_once() -> None:
    text = "Đạt {từ 95% trở lên | ty-le}, tức {95 hồ sơ | ho-so} trong 100 hồ sơ."
    note = "        targets:\n          ho-so:\n            same_as: ty-le\n"

    assert [found.result.target.id for found in standings(text, note=note)] == ["ty-le"]

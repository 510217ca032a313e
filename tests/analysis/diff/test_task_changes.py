"""What changed about tasks."""

from __future__ import annotations

from typing import Any

import pytest

from cchc_cli.repository.agencies import AgencyList
from cchc_cli.repository.recognition import Registry
from tests.analysis.diff.small import between, kinds, only
from tests.analysis.matching.small import tasks

REVIEW = "Rà soát văn bản quy phạm pháp luật"
TRAINING = "Đào tạo, bồi dưỡng cán bộ, công chức cấp xã"


def test_a_cell_that_says_something_else_has_changed() -> None:
    old = tasks(REVIEW, lead="Sở Tư pháp", partners="Sở Nội vụ", outputs="Kế hoạch", deadline="Quý I")
    new = tasks(REVIEW, lead="Sở Nội vụ", partners="Sở Tư pháp", outputs="Báo cáo", deadline="Quý II")

    found = between(old, new)

    assert kinds(found) == ["outputs-changed", "lead-changed", "partners-changed", "deadline-later"]
    assert found.changes[-1].shift == "later"
    assert (found.changes[1].old.text, found.changes[1].new.text) == ("Sở Tư pháp", "Sở Nội vụ")  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"lead": "Sở Tư pháp, Sở Nội vụ"}, {"lead": "Sở Nội vụ và Sở Tư pháp"}),
        ({"outputs": "Kế hoạch;"}, {"outputs": "- Kế hoạch"}),
        ({"outputs": "Danh mục TTHC"}, {"outputs": "Danh mục thủ tục hành chính"}),
        ({"deadline": "Quý 3"}, {"deadline": "Quý III"}),
    ],
)
def test_another_way_of_writing_it_is_no_change(one: dict[str, str], other: dict[str, str]) -> None:
    quoted: list[dict[str, Any]] = [
        {key: f'"{value}"' for key, value in cells.items()} for cells in (one, other)
    ]
    names = Registry(AgencyList.model_validate({"agencies": [{"name": "Sở Tư pháp"}, {"name": "Sở Nội vụ"}]}))

    assert between(tasks(REVIEW, **quoted[0]), tasks(REVIEW, **quoted[1]), names).changes == ()


@pytest.mark.parametrize("deadline", ["Tháng 02", "Quý I", "Trước ngày 01/3"])
def test_the_last_of_february_is_one_day_in_every_year(deadline: str) -> None:
    old, new = (tasks(REVIEW, year=year, deadline=deadline) for year in (2027, 2028))

    assert between(old, new).changes == ()
    assert between(new, old).changes == ()


def test_an_id_that_stands_twice_makes_no_plan_differ_from_itself() -> None:
    twice = tasks(REVIEW, TRAINING, id="a")

    assert between(twice, twice).changes == ()


STEPS = """
tasks:
  - title: Đánh giá công tác cải cách hành chính
    rows:
      - outputs: Báo cáo tự đánh giá
        lead: UBND xã
        deadline: Trước ngày 25/10
      - outputs: Quyết định xếp hạng
        lead: Sở Nội vụ
        deadline: Tháng 12
"""


@pytest.mark.parametrize("pair", [("Trước ngày 25/10", "Tháng 12"), ("UBND xã", "Sở Nội vụ")])
def test_steps_that_exchange_their_days_or_leads_are_told(pair: tuple[str, str]) -> None:
    one, two = pair
    exchanged = STEPS.replace(one, "@").replace(two, one).replace("@", two)

    assert kinds(between(STEPS, exchanged)) == ["deadline-reworded"]
    assert kinds(between(exchanged, STEPS)) == ["deadline-reworded"]


def test_steps_in_another_order_exchange_nothing() -> None:
    head, first, second = STEPS.split("      - outputs: ")
    turned = "      - outputs: ".join((head, second, first))

    assert "deadline-reworded" not in kinds(between(STEPS, turned))


def test_years_move_with_the_plan() -> None:
    old = tasks(f"{REVIEW} năm 2025", year=2025, deadline="Tháng 3/2025")
    new = tasks(f"{REVIEW} năm 2026", year=2026, deadline="Tháng 3/2026")

    assert between(old, new).changes == ()


def test_a_year_that_stays_behind_is_a_change() -> None:
    old = tasks(f"{REVIEW} năm 2025", year=2025)
    new = tasks(f"{REVIEW} năm 2025", year=2026)

    assert kinds(between(old, new)) == ["title-changed"]


def test_an_agency_renamed_by_reorganisation_is_no_change() -> None:
    old = tasks(REVIEW, issuer="UBND TỈNH NGHỆ AN", year=2025, lead="Sở Kế hoạch và Đầu tư")
    new = tasks(REVIEW, issuer="UBND TỈNH NGHỆ AN", year=2026, lead="Sở Tài chính")

    assert between(old, new).changes == ()
    assert kinds(between(old, tasks(REVIEW, issuer="UBND TỈNH NGHỆ AN", year=2026, lead="Sở Y tế"))) == [
        "lead-changed"
    ]


def test_the_counterpart_at_another_level_is_no_change() -> None:
    old = tasks(
        REVIEW, issuer="UBND TỈNH NGHỆ AN", lead="Sở Tư pháp", partners="Các sở, ban, ngành; UBND cấp huyện"
    )
    new = tasks(REVIEW, lead="Phòng Tư pháp", partners="Các phòng chuyên môn; UBND cấp xã")

    assert between(old, new).changes == ()


def test_what_came_and_went_is_new_and_dropped() -> None:
    found = between(tasks(REVIEW), tasks(REVIEW, TRAINING))

    assert kinds(found) == ["task-new"]
    assert kinds(between(tasks(REVIEW, TRAINING), tasks(REVIEW))) == ["task-dropped"]
    assert found.kept == 1


def test_a_target_in_a_cell_is_told_as_a_target() -> None:
    old = "tasks:\n  - title: Công khai {95%} thủ tục hành chính\n    lead: Sở Nội vụ"
    new = "tasks:\n  - title: Công khai {98%} thủ tục hành chính\n    lead: Sở Nội vụ"

    assert kinds(between(old, new)) == ["target-raised"]


def test_a_task_that_went_takes_its_targets_with_it() -> None:
    kept = f"tasks:\n  - title: {REVIEW}"

    assert kinds(between(f"{kept}\n  - title: Công khai {{95%}} thủ tục hành chính", kept)) == [
        "task-dropped"
    ]


def test_a_renamed_area_moves_no_task() -> None:
    rows = "\n    tasks:\n      - title: Rà soát văn bản\n      - title: Công bố danh mục"
    old = f"areas:\n  - area: CẢI CÁCH THỂ CHẾ{rows}"

    assert between(old, old.replace("CẢI CÁCH THỂ CHẾ", "THỂ CHẾ")).changes == ()


def test_a_deadline_that_came_or_went_is_told() -> None:
    dated, bare = tasks(REVIEW, deadline="Quý I"), tasks(REVIEW)

    assert only(between(bare, dated)).kind == "deadline-added"
    assert only(between(dated, bare)).kind == "deadline-removed"


def test_unfinished_tasks_that_stand_again_are_carried_over() -> None:
    from cchc_cli.analysis.diff.comparison import Surroundings, compare
    from cchc_cli.repository.repository import ALONE

    around = Surroundings(ALONE.registry, unfinished={"1", "2"})

    assert compare(tasks(REVIEW, TRAINING), tasks(REVIEW), around).carried_over == 1
    assert between(tasks(REVIEW), tasks(REVIEW)).carried_over is None

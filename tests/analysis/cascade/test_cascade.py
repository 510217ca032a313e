"""What an upper plan asks of the unit below, and whether the lower plan carries it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from cchc_cli.analysis.assigned import Role
from cchc_cli.analysis.cascade import Cascade, State, cascade
from cchc_cli.plan.plan import Plan
from cchc_cli.repository.repository import ALONE, open_repository
from tests.analysis.edits import PLANS, data, plan
from tests.analysis.matching.small import read
from tests.tools.documents import ROOT
from tests.tools.plans import whole

REPOSITORY = open_repository(ROOT / "plans", "plans")
LABELS: dict[str, Any] = yaml.safe_load(
    (Path(__file__).parent / "nghe-an-2021--tuong-duong-2024.yaml").read_text(encoding="utf-8")
)

PROVINCE = "ỦY BAN NHÂN DÂN TỈNH NGHỆ AN"
DISTRICT = "ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG"


def held(parent: Plan, child: Plan) -> Cascade:
    return cascade(parent, child, REPOSITORY.registry, REPOSITORY.acts)


def of(fragment: str, issuer: str, year: int = 2024) -> Plan:
    """A plan of this office with a fragment in it."""
    text = whole(fragment).replace(DISTRICT, issuer).replace("year: 2026", f"year: {year}")
    return read(text.replace("date: 05/01/2026", f"date: 05/01/{year}"))


def task(title: str = "Rà soát thủ tục hành chính", **cells: str) -> str:
    return "\n".join(
        ["tasks:", f"  - title: {title}", *(f"    {key}: {value}" for key, value in cells.items())]
    )


def asked(lead: str, issuer: str = DISTRICT, year: int = 2024, **cells: str) -> Cascade:
    """What a unit is asked by a province's task with this lead; its own plan has no task."""
    parent = of(task(lead=lead, **cells), PROVINCE, year)
    return held(parent, of(task("Việc khác hẳn, chẳng giống gì", lead="Phòng Nội vụ"), issuer, year))


@pytest.fixture(scope="module")
def real() -> Cascade:
    return held(plan(data(LABELS["parent"])), plan(data(LABELS["child"])))


def test_every_task_and_target_is_judged_as_by_hand(real: Cascade) -> None:
    wanted = {
        (kind, ref): (role, [state] if isinstance(state, str) else state, *place)
        for kind, key in (("task", "tasks"), ("target", "targets"))
        for ref, (role, state, *place) in LABELS[key].items()
    }
    found = {(str(one.assigned.kind), one.assigned.ref): one for one in real.carried}

    assert found.keys() == wanted.keys()
    assert len([kind for kind, _ in wanted if kind == "task"]) >= 25
    for key, (role, states, *place) in wanted.items():
        one = found[key]
        assert (one.assigned.role, one.state in states) == (role, True), (key, one.state)
        if one.state is not State.MISSING:
            assert [one.place.ref if one.place else ""] == place, key


def test_what_is_asked_of_others_is_left_out(real: Cascade) -> None:
    assert not {one.assigned.ref for one in real.carried} & set(LABELS["unassigned"])


def test_what_is_missing_may_be_spoken_of_all_the_same(real: Cascade) -> None:
    assert {one.assigned.ref: one.mention.ref for one in real.carried if one.mention} == LABELS["mentions"]


def test_another_paper_of_the_office_is_cited_instead(real: Cascade) -> None:
    assert real.citation.cited is False
    assert real.citation.instead.startswith("Quyết định số 4317/QĐ-UBND")


@pytest.mark.parametrize("name", PLANS)
def test_a_plan_carries_itself(name: str) -> None:
    same = plan(data(name))

    found = held(same, same)

    assert {one.state for one in found.carried} == {State.COVERED}
    assert len(found.carried) > 30
    assert found.citation.cited is None


@pytest.mark.parametrize(
    "lead",
    [
        "UBND cấp huyện",
        "Sở Tư pháp, UBND các huyện, thành, thị",
        "Phòng Tư pháp thuộc UBND cấp huyện",
        "các phòng chuyên môn thuộc UBND cấp huyện",
        "UBND huyện Tương Dương",
        "Các sở, ngành, địa phương",
        "Tất cả các cấp, các ngành có liên quan",
        "Các cơ quan, đơn vị",
    ],
)
def test_words_that_reach_a_district(lead: str) -> None:
    found = asked(lead)

    assert [(one.state, one.assigned.role) for one in found.carried] == [(State.MISSING, Role.LEAD)]


@pytest.mark.parametrize(
    "lead",
    [
        "Sở Nội vụ",
        "Các sở, ban, ngành cấp tỉnh",
        "UBND cấp xã",
        "UBND huyện Anh Sơn",
        "Các cơ quan, đơn vị liên quan",
    ],
)
def test_words_that_do_not_reach_a_district(lead: str) -> None:
    assert asked(lead).carried == ()


def test_a_department_is_reached_by_its_name_and_by_all_departments() -> None:
    department = "SỞ NỘI VỤ TỈNH NGHỆ AN"

    assert len(asked("Các sở, ban, ngành cấp tỉnh", department).carried) == 1
    assert len(asked("UBND cấp huyện", department).carried) == 0


def test_a_commune_has_taken_over_from_the_districts() -> None:
    commune = "ỦY BAN NHÂN DÂN XÃ TAM QUANG"

    assert len(asked("UBND cấp xã", commune, 2026).carried) == 1
    assert len(asked("UBND cấp huyện", commune, 2026).carried) == 1
    assert len(asked("UBND cấp huyện", commune, 2024).carried) == 0


def test_who_only_helps_is_not_bound() -> None:
    found = asked("Sở Nội vụ", partners="UBND cấp huyện")

    assert [one.assigned.role for one in found.carried] == [Role.PARTNER]
    assert not found.has(State.MISSING)


def test_without_a_list_of_agencies_the_words_still_reach() -> None:
    parent = of(task(lead="Sở Tư pháp, UBND cấp huyện"), PROVINCE)

    found = cascade(parent, of(task(lead="Phòng Tư pháp"), DISTRICT), ALONE.registry)

    assert [one.state for one in found.carried] == [State.COVERED]


def test_a_later_day_is_told_within_each_ones_year() -> None:
    parent = of(task(lead="UBND cấp huyện", deadline="Quý II"), PROVINCE, 2023)

    same = held(parent, of(task(lead="Phòng Nội vụ", deadline="Quý II"), DISTRICT))
    later = held(parent, of(task(lead="Phòng Nội vụ", deadline="Quý III"), DISTRICT))

    assert [one.state for one in same.carried] == [State.COVERED]
    assert [one.state for one in later.carried] == [State.LATER]


def test_a_task_without_a_lead_is_marked() -> None:
    found = held(of(task(lead="UBND cấp huyện"), PROVINCE), of(task(), DISTRICT))

    assert [(one.state, one.unled) for one in found.carried] == [(State.COVERED, True)]


@pytest.mark.parametrize(
    ("basis", "is_cited"),
    [
        ("Căn cứ Quyết định số 4879/QĐ-UBND của UBND tỉnh;", True),
        ("Căn cứ Quyết định số 4879/QĐ-UBND ngày 30/12/2020 của UBND tỉnh Nghệ An;", True),
        ("Căn cứ Quyết định số 4879/QĐ-UBND ngày 30/12/2022 của UBND tỉnh Nghệ An;", False),
        ("Căn cứ Quyết định số 487/QĐ-UBND của UBND tỉnh;", False),
        ("Căn cứ Quyết định số 4879/QĐ-UBND ngày 30/12/2020 của UBND tỉnh Thanh Hóa;", False),
    ],
)
def test_the_parent_is_cited_by_its_number_and_year(basis: str, *, is_cited: bool) -> None:
    child = data("tuong-duong")
    child["decision"]["bases"] = [basis]

    assert held(plan(data("nghe-an")), plan(child)).citation.cited is is_cited


def test_units_of_one_level_assign_nothing_to_each_other() -> None:
    district = of(task(lead="UBND cấp huyện, các địa phương"), "ỦY BAN NHÂN DÂN HUYỆN NAM ĐÀN")

    assert held(district, of(task(), DISTRICT)).carried == ()


@pytest.mark.parametrize(
    ("asked_title", "own", "left_out"),
    [
        ("Đánh giá sự hài lòng của nhân dân, tổ chức", "Đánh giá sự hài lòng của nhân dân", ("tổ chức",)),
        ("Vận hành Cổng dịch vụ công tỉnh Nghệ An", "Vận hành Cổng dịch vụ công", ()),
        ("Xây dựng hệ thống báo cáo điện tử", "Sử dụng hệ thống báo cáo điện tử", ()),
    ],
)
def test_words_that_are_left_out_are_told(asked_title: str, own: str, left_out: tuple[str, ...]) -> None:
    found = held(of(task(asked_title, lead="UBND cấp huyện"), PROVINCE), of(task(own), DISTRICT))

    assert [one.left_out for one in found.carried] == [left_out]

"""The year of a plan for everybody and for one agency."""

from __future__ import annotations

from datetime import date

import pytest

from cchc_cli.analysis.agenda import Agenda, agenda
from cchc_cli.analysis.progress import Progress, progress
from cchc_cli.analysis.work import work_items
from cchc_cli.plan.numbering import number
from cchc_cli.plan.plan import Plan
from cchc_cli.repository.agencies import AgencyList
from cchc_cli.repository.calendar_settings import CalendarSettings
from cchc_cli.repository.public_holidays import working_days
from cchc_cli.repository.recognition import Registry
from cchc_cli.repository.repository import ALONE, Repository
from cchc_cli.repository.settings import Settings
from tests.real_plans import DONG_THAP, NAMES, plan_of, real_plan, repository

USUAL = working_days(CalendarSettings())
OFFICE = Repository(
    Settings(),
    Registry(
        AgencyList.model_validate(
            {
                "agencies": [
                    {"name": "Sở Nội vụ", "also": ["SNV"], "level": "tỉnh"},
                    {"name": "Sở Tư pháp", "level": "tỉnh"},
                ],
                "groups": [
                    {"name": "Các sở", "members": ["Sở Nội vụ", "Sở Tư pháp"], "level": "tỉnh"},
                    {"name": "Các ban, ngành", "members": "không xác định", "level": "tỉnh"},
                    {"name": "UBND cấp xã", "members": "không xác định", "level": "xã"},
                ],
            }
        )
    ),
)


def task(title: str, lead: str, *deadlines: str, partners: str = "") -> str:
    keys = [f"title: {title}", f'lead: "{lead}"', *([f"partners: {partners}"] if partners else [])]
    lines = [*keys, "deadline:", *(f"  - {deadline}" for deadline in deadlines)]
    return "      - " + "\n        ".join(lines) + "\n"


STEPS = """\
      - title: Bảy
        steps:
          - outputs: Kế hoạch
            lead: Sở Tư pháp
            deadline: Tháng 7
          - outputs: Báo cáo
            lead: Sở Nội vụ
            deadline: Theo quy định
"""
PLAN = (
    "annexes:\n  - title: A\n    tasks:\n"
    + task("Một", "SNV", "Quý I")
    + task("Hai", "Sở Tư pháp", "Quý II", partners="Sở Nội vụ")
    + task("Ba", "Các sở", "Quý III", "Thường xuyên")
    + task("Bốn", "Các ban, ngành", "Quý IV")
    + task("Năm", "UBND cấp xã", "Quý IV")
    + task("Sáu", "Bưu điện tỉnh", "Hằng ngày")
    + STEPS
)


def of(*agencies: str, partners: bool = False, repository: Repository = OFFICE) -> Agenda:
    plan = plan_of(PLAN)
    return agenda(plan, repository, unrecorded(plan), USUAL, agencies, partners=partners)


def unrecorded(plan: Plan) -> Progress:
    return progress(work_items(plan, number(plan)), plan.year, None, days=USUAL)


def numbers(found: Agenda) -> list[str]:
    return [day.item.address for day in found.days]


def test_the_agenda_of_everybody_has_everything_once() -> None:
    found = of()

    assert numbers(found) == ["1", "2", "7", "3", "4", "5"]
    assert [entry.item.address for entry in found.undated] == ["3", "7"]
    assert (found.daily, found.undecided) == (("6",), ())


def test_an_agency_has_its_own_work_and_that_of_its_groups() -> None:
    found = of("Sở Nội vụ")

    assert numbers(found) == ["1", "3"]
    assert [entry.item.address for entry in found.undated] == ["3", "7"]
    assert found.daily == ()


def test_a_step_is_the_work_of_who_leads_the_step() -> None:
    assert numbers(of("Sở Tư pháp")) == ["2", "7", "3"]


def test_with_partners_it_also_has_what_it_takes_part_in() -> None:
    assert numbers(of("snv", partners=True)) == ["1", "2", "3"]


def test_a_group_asked_for_is_all_its_members() -> None:
    assert numbers(of("Các sở")) == ["1", "2", "7", "3"]


def test_a_group_of_the_same_level_whose_members_nobody_knows_is_named() -> None:
    assert of("Sở Nội vụ").undecided == ("Các ban, ngành",)
    assert of("UBND cấp xã").undecided == ()


def test_several_agencies_are_asked_for_together() -> None:
    assert numbers(of("Sở Nội vụ", "UBND cấp xã")) == ["1", "3", "5"]


def test_without_a_list_an_agency_is_what_a_cell_says_of_it() -> None:
    found = of("bưu điện  tỉnh", repository=ALONE)

    assert (numbers(found), found.daily) == ([], ("6",))
    assert numbers(of("Sở Tư pháp", repository=ALONE)) == ["2", "7"]


def test_nobody_known_to_the_list_has_no_work_but_that_of_its_own_name() -> None:
    assert of("Sở Y tế").days == ()


@pytest.mark.parametrize("name", NAMES)
def test_dated_daily_and_undated_are_all_of_a_plan(name: str) -> None:
    plan: Plan = real_plan(name)
    found = agenda(plan, repository(), unrecorded(plan), USUAL)

    assert found.daily == ()
    assert all(day.working_day <= day.due for day in found.days)
    assert [day.due for day in found.days] == sorted(day.due for day in found.days)
    # The last week of 2021 ends on 2 January ("Hằng tuần trong tháng").
    last = date(plan.year + 1, 1, 2) if name == DONG_THAP else date(plan.year, 12, 31)
    assert all(date(plan.year, 1, 1) <= day.due <= last for day in found.days)

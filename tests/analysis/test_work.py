"""Tasks of the tables and of the text."""

from __future__ import annotations

from datetime import date

import pytest

from cchc_cli.analysis.work import WorkItem, work_items
from cchc_cli.plan.numbering import number
from cchc_cli.plan.plan import Plan
from tests.real_plans import (
    BINH_DINH,
    DONG_THAP,
    HUNG_YEN,
    NAMES,
    NGHE_AN,
    TUONG_DUONG,
    numbering,
    plan_of,
    real_plan,
)


def items(plan: Plan) -> tuple[WorkItem, ...]:
    return work_items(plan, number(plan))


def real(name: str) -> dict[str, WorkItem]:
    return {item.address: item for item in work_items(real_plan(name), numbering(name))}


def phrases(item: WorkItem) -> list[tuple[str, int | None]]:
    return [(phrase.text, phrase.step) for phrase in item.phrases]


def test_a_task_of_a_table_has_its_area_and_its_cells() -> None:
    item = real(NGHE_AN)["II.5"]

    assert item.area.startswith("CẢI CÁCH THỦ TỤC HÀNH CHÍNH")
    assert item.title.endswith("dịch vụ công trực tuyến mức độ 3,4 ít nhất đạt 50%")
    assert item.outputs == ("Quyết định của Chủ tịch UBND tỉnh",)
    assert item.lead == ("Các Sở, Ban, Ngành cấp tỉnh",)
    assert item.partners == ("Văn phòng UBND tỉnh, Sở Thông tin và Truyền thông",)
    assert phrases(item) == [("Tháng 5/2021", None)]
    assert item.in_table


def test_rows_and_steps_carry_their_own_outputs_and_agencies() -> None:
    item = real(NGHE_AN)["I.1"]

    assert phrases(item) == [("- Thường xuyên", 1), ("- Định kỳ quý", 2)]
    assert item.phrases[1].outputs == ("Báo cáo kết quả theo định kỳ hàng quý.",)
    assert item.phrases[1].lead == ("Sở Tư pháp, UBND cấp huyện, UBND cấp xã",)
    assert len(item.lead) == 2


def test_what_is_common_to_the_steps_stands_at_the_task() -> None:
    item = real(NGHE_AN)["VII.4"]

    assert phrases(item) == [("Trước ngày 25/10;", 1), ("Tháng 12.", 2)]
    assert [phrase.lead for phrase in item.phrases] == [
        ("Các Sở, Ban, Ngành, UBND cấp huyện;",),
        ("Sở Nội vụ.",),
    ]
    assert item.phrases[0].outputs == item.outputs


def test_an_area_without_tasks_is_a_task() -> None:
    for name in (NGHE_AN, TUONG_DUONG):
        item = real(name)["VIII"]
        assert item.title == item.area
        assert item.lead == ("Tất cả các cấp, các ngành có liên quan.",)


def test_an_area_without_tasks_and_duties_is_none() -> None:
    assert items(plan_of("annexes:\n  - title: A\n    areas:\n      - area: B\n")) == ()


def test_a_place_of_the_text_with_a_deadline_is_a_task() -> None:
    first, second = real(TUONG_DUONG)["IV.1.a"], real(TUONG_DUONG)["IV.1.b"]

    assert phrases(first) == [("xong trước ngày 31/01/2024", None)]
    assert phrases(second) == [("định kỳ hàng quý, 6 tháng, năm hoặc đột xuất", None)]
    assert first.lead == ("Trưởng các phòng, ban, đơn vị cấp huyện; Chủ tịch UBND các xã, thị trấn",)
    assert first.area == "TỔ CHỨC THỰC HIỆN"
    assert not first.in_table


def test_its_words_are_found_in_the_text_as_typed() -> None:
    (phrase,) = real(TUONG_DUONG)["IV.1.a"].phrases
    place = real_plan(TUONG_DUONG).sections[3].items[0].points[0]

    assert phrase.location == ("sections", 3, "items", 0, "points", 0, "text")
    assert place.text is not None
    assert place.text.raw[phrase.start :].startswith("xong trước ngày 31/01/2024 |")


def test_a_deadline_holds_for_the_tasks_below_it() -> None:
    found = real(BINH_DINH)
    below = [address for address in found if address.startswith("II.2.")]

    assert below == [f"II.2.{letter}.-{index}" for letter in "abcdef" for index in (1, 2)]
    assert {phrases(found[address])[0][0] for address in below} == {"trước ngày 30 tháng 4 năm 2020"}
    assert found["II.2.b.-2"].lead == ("Sở Tư pháp",)
    assert found["II.2.b.-2"].title == "Thống kê các nhiệm vụ tại lĩnh vực cải cách thể chế theo Phụ lục 2."


def test_a_heading_that_only_names_who_works_is_no_field_of_work() -> None:
    assert real(BINH_DINH)["II.2.b.-2"].area.startswith("Đánh giá kết quả thực hiện của tỉnh")


def test_a_reference_prints_who_and_when() -> None:
    item = real(BINH_DINH)["II.3"]

    assert item.lead == ("Sở Nội vụ",)
    assert phrases(item) == [("Trước ngày 20 tháng 6 năm 2020", None)]


def test_below_role_tasks_every_last_place_is_a_task() -> None:
    found = real(HUNG_YEN)
    section = [item for address, item in found.items() if address.startswith("II(2).")]

    assert len(section) == 44
    assert found["II(2).2.l(2)"].title.startswith("Cung cấp dịch vụ công trực tuyến toàn trình")
    assert found["II(2).2.l(2)"].area == "Cải cách thủ tục hành chính:"
    assert [item.address for item in section if item.phrases] == ["II(2).2.d"]


@pytest.mark.parametrize(
    ("name", "in_tables", "in_text"),
    [(NGHE_AN, 42, 1), (TUONG_DUONG, 33, 2), (DONG_THAP, 37, 2), (HUNG_YEN, 0, 46), (BINH_DINH, 0, 16)],
)
def test_the_tasks_of_the_real_plans(name: str, in_tables: int, in_text: int) -> None:
    found = work_items(real_plan(name), numbering(name))

    assert (sum(item.in_table for item in found), sum(not item.in_table for item in found)) == (
        in_tables,
        in_text,
    )


@pytest.mark.parametrize("name", NAMES)
def test_no_two_tasks_of_a_real_plan_have_one_address(name: str) -> None:
    found = work_items(real_plan(name), numbering(name))

    assert len({item.address for item in found}) == len(found) > 10


def test_a_place_of_the_text_is_told_from_the_task_of_the_table_with_its_number() -> None:
    plan = plan_of(
        "sections:\n  - heading: A\n    items:\n      - B {trước ngày 01/3 | deadline}\n"
        "annexes:\n  - title: C\n    areas:\n      - area: D\n        tasks:\n          - title: E\n"
    )

    assert [(item.address, item.title) for item in items(plan)] == [
        ("I.1", "E"),
        ("I.1(2)", "B trước ngày 01/3"),
    ]


def test_what_closes_a_list_is_a_task_of_the_whole_list() -> None:
    plan = plan_of(
        "sections:\n  - heading: A\n    lead: Sở Nội vụ\n    items: [B, C]\n    closing: Báo cáo {trước ngày 01/3 | deadline}.\n"
    )

    (item,) = items(plan)
    assert item.address == "I"
    assert item.lead == ("Sở Nội vụ",)
    assert phrases(item) == [("trước ngày 01/3", None)]


def test_a_typed_lead_and_deadline_hold_until_another_one() -> None:
    plan = plan_of(
        "sections:\n  - heading: A\n    role: tasks\n    lead: Sở Nội vụ\n    deadline: Quý I\n    items:\n"
        "      - B\n      - text: C\n        lead: Sở Y tế\n        deadline: [Quý II, Quý IV]\n"
    )

    first, second = items(plan)
    assert (first.lead, phrases(first)) == (("Sở Nội vụ",), [("Quý I", None)])
    assert (second.lead, phrases(second)) == (("Sở Y tế",), [("Quý II", None), ("Quý IV", None)])


def test_what_is_stated_beside_the_words_is_kept() -> None:
    plan = plan_of(
        "annexes:\n  - title: A\n    tasks:\n      - id: ke-hoach\n        title: B\n        deadline:\n"
        "          - text: Theo kế hoạch\n            due: 2026-12-15\n          - every: quý\n          - after: có hướng dẫn\n"
        "          - due: 2026-06-30\n"
    )

    (item,) = items(plan)
    assert item.id == "ke-hoach"
    assert [phrase.text for phrase in item.phrases] == ["Theo kế hoạch", "quý", "có hướng dẫn", "2026-06-30"]
    assert [phrase.due for phrase in item.phrases] == [date(2026, 12, 15), None, None, date(2026, 6, 30)]
    assert (item.phrases[1].every, item.phrases[2].after) == ("quý", "có hướng dẫn")

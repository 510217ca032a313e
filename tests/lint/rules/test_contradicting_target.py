"""Which targets are held against each other."""

from __future__ import annotations

import pytest

from tests.tools.plans import LISTED, at, found, marked, one, whole

SUBJECT = "Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn"


def plan(*items: str) -> str:
    """Objectives with items."""
    lines = "".join(f"      - {item}\n" for item in items)
    return f"sections:\n  - heading: MỤC TIÊU\n    role: objectives\n    items:\n{lines}"


def test_the_later_figure_points_to_the_first() -> None:
    fragment = plan(f"{SUBJECT} đạt {{95%}}.", f"{SUBJECT} đạt {{trên 90%}}.")
    text = whole(fragment)

    wrong = one(fragment, LISTED, "TGT105", "TGT211")

    assert (wrong.code, at(wrong, text)) == ("TGT105", "trên 90%")
    assert marked(wrong.related[0].span, text) == "95%"


def test_a_rise_contradicts_a_fall() -> None:
    fragment = plan("'{Giảm} số đơn vị sự nghiệp công lập.'", "'{Tăng} số đơn vị sự nghiệp công lập.'")

    assert one(fragment, LISTED, "TGT105").code == "TGT105"


def test_a_task_that_sets_another_figure_contradicts_the_objective() -> None:
    fragment = plan(f"{SUBJECT} đạt {{95%}}.") + (
        "areas:\n  - area: A\n    tasks:\n      - title: t\n        lead: Sở Nội vụ\n        deadline: Quý II\n"
        "        outputs: '{90%} hồ sơ TTHC giải quyết đúng hạn'\n"
    )

    assert at(one(fragment, LISTED, "TGT105"), whole(fragment)) == "90%"


@pytest.mark.parametrize(
    "items",
    [
        (f"{SUBJECT} tại cấp tỉnh đạt {{95%}}.", f"{SUBJECT} tại cấp xã đạt {{90%}}."),
        (f"Đến năm 2028, {SUBJECT} đạt {{95%}}.", f"Đến năm 2030, {SUBJECT} đạt {{98%}}."),
        (f"{SUBJECT} quý I đạt {{95%}}.", f"{SUBJECT} cả năm đạt {{98%}}."),
        (f"{SUBJECT} đạt {{95%}}, phấn đấu đạt {{98%}}.",),
        (f"{SUBJECT} của các sở, ngành đạt {{95%}}.", f"{SUBJECT} của tỉnh đạt {{98%}}."),
        (f"{SUBJECT} đạt {{95%}}.", f"{SUBJECT} {{tăng 5%}} so với năm 2025."),
        ("Có {60%} hồ sơ công việc tại cấp tỉnh, {50%} hồ sơ công việc tại cấp huyện được xử lý trên mạng.",),
        (
            "Bảo đảm {100%} hồ sơ chậm được xin lỗi, {không có} vi phạm.",
            "Bảo đảm {không có} vi phạm; {100%} vi phạm bị xử lý.",
        ),
    ],
)
def test_other_levels_times_and_holders_do_not_contradict(items: tuple[str, ...]) -> None:
    assert found(plan(*items), LISTED, "TGT105", "TGT211") == ()


def test_a_part_does_not_contradict_its_whole() -> None:
    item = (
        f"text: {SUBJECT} đạt {{90% | ca}}. Trong đó {SUBJECT.lower()} đạt {{85% | phan}}.\n"
        "        targets:\n          phan:\n            part_of: ca"
    )

    assert found(plan(item), LISTED, "TGT105", "TGT211") == ()


def test_each_agency_may_have_its_own_figure() -> None:
    tasks = "".join(
        f"      - title: Việc của {lead}\n        lead: {lead}\n        deadline: Quý II\n        outputs: '{{{figure}}} hồ sơ TTHC giải quyết đúng hạn'\n"
        for lead, figure in (("Sở Nội vụ", "90%"), ("Sở Tư pháp", "95%"))
    )

    assert found(f"areas:\n  - area: A\n    tasks:\n{tasks}", LISTED, "TGT105") == ()

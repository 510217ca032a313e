"""What counts as saying a target twice."""

from __future__ import annotations

from tests.lint.rules.test_contradicting_target import SUBJECT, plan
from tests.tools.plans import LISTED, at, found, marked, one, whole


def test_a_figure_beside_a_mere_comparison_is_told_to_be_joined() -> None:
    first = f"text: {SUBJECT} {{cao hơn | dung-han}} năm 2025.\n        targets:\n          dung-han:\n            baseline: năm 2025"
    fragment = plan(first, f"{SUBJECT} đạt {{tối thiểu 90%}}.")
    text = whole(fragment)

    wrong = one(fragment, LISTED, "TGT105", "TGT211", "TGT212")

    assert (wrong.code, at(wrong, text)) == ("TGT211", "tối thiểu 90%")
    assert marked(wrong.related[0].span, text) == "cao hơn"
    assert str(wrong.notes[-1].message) == "say the figure and the comparison in one place"


def test_a_task_may_take_a_target_up_in_its_words() -> None:
    fragment = plan(f"{SUBJECT} đạt {{95%}}.") + (
        "areas:\n  - area: A\n    tasks:\n      - title: t\n        lead: Sở Nội vụ\n        deadline: Quý II\n"
        "        outputs: '{95%} hồ sơ TTHC giải quyết đúng hạn'\n"
    )

    assert found(fragment, LISTED, "TGT105", "TGT211") == ()


def test_short_subjects_are_no_names() -> None:
    assert found(plan("Có {không có} vi phạm.", "Bảo đảm {không có} vi phạm."), LISTED, "TGT211") == ()

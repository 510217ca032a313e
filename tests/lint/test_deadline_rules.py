"""The deadline rules beyond their examples: what looks wrong in real plans and is right."""

from __future__ import annotations

import pytest

from tests.tools.plans import DOCUMENT, LISTED, at, found, marked, one, whole


def tasks(*deadlines: str) -> str:
    rows = (
        f'  - title: Việc {n}\n    deadline: "{words}"\n' if words else f"  - title: Việc {n}\n"
        for n, words in enumerate(deadlines)
    )
    return "tasks:\n" + "".join(rows)


def issued(day: str) -> str:
    return DOCUMENT.replace("05/01/2026", day)


@pytest.mark.parametrize("words", ["Tháng 12/2025", "Trước ngày 31/12/2025"])
def test_what_is_due_before_the_year_is_right_in_a_paper_that_was_issued_before(words: str) -> None:
    assert found(issued("05/12/2025") + tasks(words), LISTED, "DUE102") == ()


def test_a_marked_deadline_of_last_year_is_found_in_the_text() -> None:
    fragment = (
        'sections:\n  - heading: NHIỆM VỤ\n    text: "Hoàn thành {trong tháng 2 năm 2025 | deadline}."\n'
    )

    wrong = one(fragment, LISTED, "DUE102")

    assert at(wrong, whole(fragment)) == "trong tháng 2 năm 2025"


@pytest.mark.parametrize("words", ["Tháng 01/2027", "Trước ngày 15/02/2027", "Trong năm"])
def test_reports_on_a_year_may_be_due_in_the_first_quarter_of_the_next(words: str) -> None:
    assert found(tasks(words), LISTED, "DUE305") == ()


def test_work_whose_title_names_a_later_year_may_go_on_until_then() -> None:
    fragment = "tasks:\n  - title: Đề án chuyển đổi số giai đoạn 2026 - 2028\n    deadline: Tháng 6/2028\n"

    assert found(fragment, LISTED, "DUE305") == ()


def test_a_draft_of_which_only_the_month_is_known_is_not_later_than_that_month() -> None:
    draft = "document:\n  status: dự thảo\n" + issued("tháng 01 năm 2026").removeprefix("document:\n")

    assert found(draft + tasks("Trước ngày 31/01/2026", "Tháng 01"), LISTED, "DUE306") == ()


def test_a_day_of_the_month_of_issue_is_over_only_before_the_day_of_issue() -> None:
    fragment = issued("15/3/2026") + tasks("Trước ngày 20/3", "Trước ngày 10/3")

    assert at(one(fragment, LISTED, "DUE306"), whole(fragment)) == "Trước ngày 10/3"


def test_all_deadlines_that_a_late_paper_overtakes_are_one_finding() -> None:
    fragment = issued("15/3/2026") + tasks("Tháng 01", "Tháng 02", "Tháng 3")

    wrong = one(fragment, LISTED, "DUE306")

    assert at(wrong, whole(fragment)) == "Tháng 01"
    assert [marked(place.span, whole(fragment)) for place in wrong.related] == ["15/3/2026", "Tháng 02"]


def test_a_step_without_deadline_is_found_beside_its_dated_neighbour() -> None:
    fragment = (
        tasks("Quý I", "Quý II", "Quý III")
        + "  - title: Kiểm tra\n    steps:\n      - outputs: Kế hoạch\n        deadline: Quý I\n      - outputs: Báo cáo\n"
    )

    wrong = one(fragment, LISTED, "DUE202")

    assert at(wrong, whole(fragment)) == "Báo cáo"


def test_an_area_that_is_a_task_needs_a_deadline_and_an_area_with_tasks_does_not() -> None:
    area = "areas:\n  - area: A\n    tasks:\n" + "".join(
        f"      - title: Việc {n}\n        deadline: Quý I\n" for n in range(3)
    )

    assert found(area, LISTED, "DUE202") == ()
    assert len(found(area + "  - area: B\n    lead: Sở Nội vụ\n", LISTED, "DUE202")) == 1


def test_a_table_with_few_deadlines_has_no_task_without_one() -> None:
    assert found(tasks("Quý I", "", ""), LISTED, "DUE202") == ()


@pytest.mark.parametrize(
    "words",
    [
        "Định kỳ quý",
        "Theo định kỳ hàng tháng",
        "Quý, 6 tháng, năm",
        "Theo quy định",
        "Thường xuyên",
        "Xây dựng tháng 01; báo cáo định kỳ hàng quý",
    ],
)
def test_a_stated_period_or_ongoing_work_needs_no_more(words: str) -> None:
    assert found(tasks(words), LISTED, "DUE203") == ()


def test_a_period_inside_a_condition_is_missed_too() -> None:
    fragment = tasks("KH xây dựng tháng 01; báo cáo theo tiến độ kế hoạch và định kỳ.")

    assert at(one(fragment, LISTED, "DUE203"), whole(fragment)) == "định kỳ"


def test_a_period_that_an_officer_states_beside_the_words_is_known() -> None:
    fragment = "tasks:\n  - title: Việc\n    deadline:\n      text: báo cáo theo định kỳ\n      every: quý\n"

    assert found(fragment, LISTED, "DUE203", "DUE304") == ()


def test_the_period_of_a_report_may_stand_in_its_deadline() -> None:
    fragment = "tasks:\n  - title: Việc\n    outputs: Tổng hợp kết quả theo định kỳ\n    deadline: Quý, 6 tháng, năm\n"

    assert found(fragment, LISTED, "DUE304") == ()


def test_one_cause_is_not_reported_in_the_deadline_and_in_the_product() -> None:
    fragment = "tasks:\n  - title: Việc\n    outputs: Báo cáo định kỳ\n    deadline: báo cáo theo định kỳ\n"

    assert [item.code for item in found(fragment, LISTED, "DUE203", "DUE304")] == ["DUE203"]


@pytest.mark.parametrize(
    ("plan", "report"),
    [
        ("Tháng 01", "Tháng 12"),
        ("Quý I", "Tháng 3"),
        ("Trước ngày 25/10", "Tháng 12"),
        ("Quý I", "Quý, 6 tháng, năm"),
    ],
)
def test_a_plan_that_can_precede_its_report_is_right(plan: str, report: str) -> None:
    fragment = f"tasks:\n  - title: Việc\n    steps:\n      - outputs: Kế hoạch\n        deadline: {plan}\n      - outputs: Báo cáo kết quả\n        deadline: {report}\n"

    assert found(fragment, LISTED, "DUE204") == ()


def test_plan_and_report_of_one_phrase_are_told_apart_by_their_words() -> None:
    fragment = tasks("XD kế hoạch tháng 6; báo cáo tháng 3")

    assert at(one(fragment, LISTED, "DUE204"), whole(fragment)) == "XD kế hoạch tháng 6"


def test_one_title_with_two_agencies_in_charge_is_two_tasks() -> None:
    row = (
        "  - title: Tổ chức Hội nghị tổng kết công tác cải cách hành chính\n    lead: {}\n    deadline: {}\n"
    )
    fragment = "tasks:\n" + row.format("Sở Nội vụ", "Tháng 5") + row.format("Sở Tư pháp", "Tháng 4")

    assert found(fragment, LISTED, "DUE205") == ()
    assert len(found(fragment.replace("Sở Tư pháp", "Sở Nội vụ"), LISTED, "DUE205")) == 1


def test_a_month_inside_a_quarter_does_not_contradict_it() -> None:
    row = "  - title: Ban hành Kế hoạch kiểm tra cải cách hành chính\n    deadline: {}\n"
    fragment = "tasks:\n" + row.format("Quý I") + row.format("Tháng 3")

    assert found(fragment, LISTED, "DUE205") == ()


@pytest.mark.parametrize(
    "words",
    [
        ("Tháng 01", "Tháng 3", "Tháng 12"),
        ("Quý I", "XD Kế hoạch quý II"),
        ("Tháng 3", "Tháng 01/2027"),
        ("Quý, 6 tháng, năm", "Tháng, quý, 6 tháng, năm"),
        ("hàng quý", "hằng quý"),
        ("Định kỳ hàng quý", "Định kỳ hàng quý và đột xuất khi có yêu cầu"),
    ],
)
def test_what_differs_because_it_says_something_else_is_no_mixed_style(words: tuple[str, ...]) -> None:
    assert found(tasks(*words), LISTED, "DUE301") == ()


@pytest.mark.parametrize(
    ("words", "odd", "count"),
    [
        (("Tháng 3", "Tháng 5/2026", "Tháng 9", "Tháng 10/2026", "Tháng 11"), "Tháng 5/2026", 1),
        (("Trong tháng 4", "Trong tháng 5", "Tháng 6"), "Tháng 6", 0),
        (("Trước ngày 25/10", "Trước ngày 15/6", "Trước 30/9"), "Trước 30/9", 0),
        (("Mỗi tháng 02 kỳ", "Mỗi tháng một kỳ"), "Mỗi tháng một kỳ", 0),
        (("XD KH quý I", "Xây dựng Kế hoạch tháng 01"), "XD KH quý I", 0),
        (("Quý, 6 tháng, năm", "Quý, 6 tháng, năm", "Theo quý, 6 tháng, năm"), "Theo quý, 6 tháng, năm", 0),
    ],
)
def test_an_odd_style_is_one_finding_with_all_its_places(
    words: tuple[str, ...], odd: str, count: int
) -> None:
    fragment = tasks(*words)

    wrong = one(fragment, LISTED, "DUE301")

    assert at(wrong, whole(fragment)) == odd
    assert len(wrong.related) == 1 + count


def test_one_deadline_against_one_is_not_called_usual() -> None:
    wrong = one(tasks("Mỗi tháng 02 kỳ", "Mỗi tháng một kỳ"), LISTED, "DUE301")

    assert wrong.related[0].message.text() == "the other style"


def test_a_bare_scheme_is_clear_where_the_task_is_about_it() -> None:
    fragment = "tasks:\n  - title: Tiếp tục thực hiện Đề án chuyển giao\n    deadline: Theo Đề án\n"

    assert found(fragment, LISTED, "DUE303") == ()


def test_an_impossible_or_unfinished_deadline_is_not_called_unclear_too() -> None:
    fragment = tasks("Trước ngày 31/6", "Theo Kế hoạch của")

    assert [item.code for item in found(fragment, LISTED, "DUE")] == ["DUE101", "DUE201"]

"""What is late, what comes next, and what has no date. Expected days are read off the papers by hand."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.analysis.follow_up import due_days, follow_up
from cchc_cli.analysis.progress import Progress, progress
from cchc_cli.analysis.schedule import Schedule, read_phrase, rounds
from cchc_cli.analysis.work import Phrase, work_items
from cchc_cli.plan.numbering import number
from cchc_cli.plan.plan import Plan
from cchc_cli.repository.calendar_settings import CalendarSettings
from cchc_cli.repository.public_holidays import working_days
from cchc_cli.repository.working_days import WEEKENDS, WorkingDays
from cchc_cli.vietnamese.deadline import Kind, read_deadline
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

Task = tuple[str, int | None]
"""The address, and the step."""

NGHE_AN_DUE: dict[date, set[Task]] = {
    date(2021, 1, 31): {
        ("I.2", None),  # KH xây dựng tháng 01; báo cáo theo tiến độ kế hoạch và định kỳ.
        ("I.3", None),  # Tháng 01/2021
        ("I.4", 1),  # Tháng 01
        ("II.1", None),  # Xây dựng Kế hoạch tháng 01; báo cáo theo định kỳ;
        ("IV.6", None),  # - XD kế hoạch tháng 01; báo cáo theo định kỳ và hoạt động cụ thể
        ("VII.1", 1),  # Tháng 01;
    },
    date(2021, 3, 31): {
        ("IV.2", None),  # XD KH quý I; báo cáo theo định kỳ
        ("IV.3", None),  # Tháng 3
        ("IV.4", None),  # Tháng 3
        ("V.1", 1),  # Quý I;
        ("VI.6", 1),  # Quý I
        ("VII.3", 1),  # Quý I
    },
    date(2021, 5, 31): {("II.5", None)},  # Tháng 5/2021
    date(2021, 6, 30): {("III.3", None), ("IV.1", None)},  # Quý II
    date(2021, 9, 30): {
        ("II.12", None),  # Quý III
        ("IV.5", None),  # Quý III
        ("VI.7", None),  # Quý III
        ("VII.5", None),  # Tháng 9
    },
    date(2021, 10, 24): {("VII.4", 1)},  # Trước ngày 25/10;
    date(2021, 12, 31): {("I.4", 2), ("VII.3", 2), ("VII.4", 2)},  # Tháng 12; Trong năm; Tháng 12.
}
TUONG_DUONG_DUE: dict[date, set[Task]] = {
    date(2024, 1, 30): {("IV.1.a", None)},  # xong trước ngày 31/01/2024
    date(2024, 1, 31): {("I.4", 1), ("II.1", None), ("IV.4", None)},  # Tháng 01; XD Kế hoạch tháng 01
    date(2024, 2, 29): {("I.2", None), ("I.3", None)},  # KH xây dựng tháng 02; Tháng 02/2024
    date(2024, 3, 31): {
        ("IV.2", None),  # XD Kế hoạch quý I; báo cáo theo định kỳ
        ("V.1", 1),  # Quý I;
        ("VI.1", 1),  # Quý I;
        ("VI.5", 1),  # Quý I
        ("VII.1", 1),  # Quý 01;
        ("VII.3", 1),  # Quý I
    },
    date(2024, 6, 30): {("VI.4", None)},  # Quý II
    date(2024, 9, 30): {("IV.1", None)},  # Quý III
    date(2024, 11, 29): {("VII.4", 1)},  # Trước ngày 30/11;
    date(2024, 12, 31): {("I.4", 2), ("VII.3", 2), ("VII.4", 2)},  # Tháng 12; Trong năm; Tháng 12.
}
DONG_THAP_DUE: dict[date, set[Task]] = {
    date(2021, 1, 31): {("2.a", None), ("5.a", None)},  # Trong tháng 01/2021
    date(2021, 6, 30): {("1.đ", None), ("5.d", None)},  # Quý II/2021; Trong quý II/2021
    date(2021, 9, 30): {("5.đ", None)},  # Trong quý III/2021
    date(2021, 12, 31): {  # Trong năm 2021; 8.c: Tháng 12/2021
        (address, None)
        for address in [
            "1.g",
            "1.h",
            "1.i",
            "1.k",
            "4.b",
            "5.b",
            "5.c",
            "5.e",
            "6.b",
            "7.a",
            "7.b",
            "7.c",
            "7.d",
            "7.đ",
            "8.c",
        ]
    },
}
BINH_DINH_DUE: dict[date, set[Task]] = {
    date(2020, 4, 29): {  # trước ngày 30 tháng 4 năm 2020
        ("II.1", None),
        *((f"II.2.{letter}.-{index}", None) for letter in "abcdef" for index in (1, 2)),
    },
    date(2020, 4, 30): {("II.4.-1", None)},  # Trong tháng 4 năm 2020
    date(2020, 5, 31): {("II.4.-2", None)},  # Trong tháng 5 năm 2020
    date(2020, 6, 19): {("II.3", None)},  # Trước ngày 20 tháng 6 năm 2020
}
DUE = [
    (NGHE_AN, NGHE_AN_DUE),
    (TUONG_DUONG, TUONG_DUONG_DUE),
    (DONG_THAP, DONG_THAP_DUE),
    (BINH_DINH, BINH_DINH_DUE),
    (HUNG_YEN, {}),
]


def seen(name: str, as_of: date, days: int = 15) -> Schedule:
    return follow_up(unrecorded(real_plan(name)), as_of, timedelta(days))


def of(plan: Plan, as_of: date, days: int = 15) -> Schedule:
    return follow_up(unrecorded(plan), as_of, timedelta(days))


def unrecorded(plan: Plan, days: WorkingDays = WEEKENDS) -> Progress:
    """A plan of which nobody records what is done."""
    return progress(work_items(plan, number(plan)), plan.year, None, days=days)


def with_deadline(**keys: str) -> Plan:
    deadline = "".join(f"          {key}: {value}\n" for key, value in keys.items())
    return plan_of(f"annexes:\n  - title: A\n    tasks:\n      - title: B\n        deadline:\n{deadline}")


@pytest.mark.parametrize("month", range(1, 14))
@pytest.mark.parametrize(("name", "due"), DUE)
def test_late_at_the_end_of_a_month_is_what_was_due_before(
    name: str, due: dict[date, set[Task]], month: int
) -> None:
    year = real_plan(name).year
    as_of = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)

    late = seen(name, as_of).overdue

    expected = {(day, task) for day, tasks in due.items() if day < as_of for task in tasks}
    assert {(found.due, (found.item.address, found.phrase.step)) for found in late} == expected
    assert len(late) == len(expected)
    assert all(found.days_late == (as_of - found.due).days > 0 for found in late)
    assert [found.due for found in late] == sorted(found.due for found in late)


def test_most_tasks_of_the_year_are_late_when_it_is_over() -> None:
    assert len(seen(NGHE_AN, date(2022, 1, 1)).overdue) == 23
    assert len(seen(TUONG_DUONG, date(2025, 1, 1)).overdue) == 18
    assert len(seen(DONG_THAP, date(2022, 1, 1)).overdue) == 20


@pytest.mark.parametrize(("as_of", "late"), [(date(2021, 10, 24), False), (date(2021, 10, 25), True)])
def test_before_the_25th_is_late_from_the_25th_on(as_of: date, late: bool) -> None:
    found = seen(NGHE_AN, as_of)

    assert any(due.item.address == "VII.4" for due in found.overdue) is late
    if not late:
        (due,) = (due for due in found.upcoming if due.item.address == "VII.4")
        assert (due.due, due.days_late) == (date(2021, 10, 24), 0)


def test_only_what_falls_due_soon_is_upcoming() -> None:
    found = seen(NGHE_AN, date(2021, 5, 20), days=15)

    dated = [due.item.address for due in found.upcoming if due.period is None]
    assert dated == ["II.5"]
    assert [due.item.address for due in seen(NGHE_AN, date(2021, 5, 15)).upcoming if due.period is None] == []


def test_recurring_work_is_never_late_and_its_next_round_is_upcoming() -> None:
    found = seen(NGHE_AN, date(2021, 5, 1))
    rounds = {due.item.address: (due.due, due.period.name) for due in found.upcoming if due.period}

    assert [due for due in found.overdue if due.period] == []
    assert rounds["I.1"] == (date(2021, 6, 30), "quý II")
    assert rounds["II.8"] == (date(2021, 6, 30), "quý II, 6 tháng đầu năm")
    assert rounds["II.9"] == (date(2021, 5, 31), "tháng 5")
    assert rounds["IV.1.-2"] == (date(2021, 6, 30), "quý II, 6 tháng đầu năm")


@pytest.mark.parametrize(
    ("as_of", "due"),
    [
        (date(2020, 7, 1), date(2021, 3, 31)),
        (date(2021, 3, 31), date(2021, 3, 31)),
        (date(2021, 4, 1), date(2021, 6, 30)),
        (date(2021, 12, 31), date(2021, 12, 31)),
    ],
)
def test_the_next_round_lies_in_the_plan_year(as_of: date, due: date) -> None:
    (found,) = (found for found in seen(NGHE_AN, as_of).upcoming if found.item.address == "I.1")

    assert found.due == due


def test_after_the_plan_year_no_round_is_left() -> None:
    found = seen(NGHE_AN, date(2022, 1, 1))

    (entry,) = (entry for entry in found.not_scheduled if entry.item.address == "V.2")
    assert found.upcoming == ()
    assert str(entry.reason) == "no further round of it falls in the plan year"


def test_a_round_of_the_plan_year_may_be_due_in_the_next_one() -> None:
    plan = with_deadline(text="Hằng tháng, trước ngày 05 của tháng sau")

    (found,) = of(plan, date(2027, 1, 1)).upcoming
    assert found.due == date(2027, 1, 4)
    (found,) = of(plan, date(2026, 1, 1)).upcoming
    assert found.due == date(2026, 2, 4)
    assert of(plan, date(2027, 1, 5)).upcoming == ()


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("II.3", "ongoing work, with no last day"),
        ("II.4", "depends on something without a date: Khi có sự thay đổi"),
        ("II.7", "depends on something without a date: Theo quy định"),
        ("IV.2", "recurs, but the words state no period"),
        ("VIII", "depends on something without a date: Theo yêu cầu của Trung ương"),
    ],
)
def test_what_has_no_date_is_listed_with_its_reason(address: str, reason: str) -> None:
    reasons = {
        entry.item.address: str(entry.reason) for entry in seen(NGHE_AN, date(2021, 5, 1)).not_scheduled
    }

    assert reasons[address] == reason


def test_a_task_without_deadline_is_listed_too() -> None:
    found = seen(HUNG_YEN, date(2023, 6, 1))

    assert (found.overdue, found.upcoming) == ((), ())
    without = [entry for entry in found.not_scheduled if entry.phrase is None]
    assert len(without) == 43
    assert {str(entry.reason) for entry in without} == {"the plan states no deadline"}


@given(
    st.sampled_from([name for name, _ in DUE]),
    st.lists(st.dates(date(2019, 6, 1), date(2025, 6, 1)), min_size=2, max_size=2),
)
def test_what_is_late_stays_late_as_time_goes_on(name: str, days: list[date]) -> None:
    earlier, later = (
        {(found.item.address, found.part.text, found.due) for found in seen(name, day).overdue}
        for day in sorted(days)
    )

    assert earlier <= later


@pytest.mark.parametrize(("name", "due"), DUE)
def test_no_part_of_a_deadline_is_lost(name: str, due: dict[date, set[Task]]) -> None:
    plan = real_plan(name)
    items = work_items(plan, numbering(name))
    parts = sum(len(read_phrase(phrase, plan.year).parts) or 1 for item in items for phrase in item.phrases)
    parts += sum(not item.phrases for item in items)

    found = seen(name, date(plan.year, 6, 15), days=400)

    assert len(found.overdue) + len(found.upcoming) + len(found.not_scheduled) == parts


def test_a_stated_day_holds_whatever_the_words_say() -> None:
    plan = with_deadline(text="Theo Kế hoạch của Bộ Nội vụ", due="2026-12-15")

    (found,) = of(plan, date(2026, 12, 16)).overdue
    assert (found.due, found.days_late, found.part.kind) == (date(2026, 12, 15), 1, Kind.DAY)
    assert found.part.text == "Theo Kế hoạch của Bộ Nội vụ"


@pytest.mark.parametrize("words", [{"text": "Theo kế hoạch"}, {}])
def test_a_stated_period_recurs(words: dict[str, str]) -> None:
    found = of(with_deadline(**words, every="quý"), date(2026, 2, 1))

    assert [(due.due, due.part.text) for due in found.upcoming] == [
        (date(2026, 3, 31), words.get("text", "quý"))
    ]
    assert found.not_scheduled == ()


@pytest.mark.parametrize("words", [{"text": "Sau hướng dẫn"}, {}])
def test_a_stated_event_is_waited_for(words: dict[str, str]) -> None:
    found = of(with_deadline(**words, after="có hướng dẫn của Trung ương"), date(2026, 2, 1))

    (entry,) = found.not_scheduled
    assert entry.part is not None
    assert entry.part.kind is Kind.CONDITIONAL
    assert entry.part.condition == "có hướng dẫn của Trung ương"
    assert str(entry.reason) == "depends on something without a date: có hướng dẫn của Trung ương"
    assert (found.overdue, found.upcoming) == ((), ())


def test_a_date_in_the_words_is_not_lost_to_a_stated_event() -> None:
    found = of(with_deadline(text="Quý I", after="có hướng dẫn"), date(2026, 4, 1))

    assert [due.due for due in found.overdue] == [date(2026, 3, 31)]


def test_words_without_what_is_stated_are_read_as_they_are() -> None:
    deadline = read_phrase(Phrase("Quý I; báo cáo theo định kỳ", ()), 2026)

    assert [part.kind for part in deadline.parts] == [Kind.QUARTER, Kind.RECURRING]


POLICIES = ("giữ nguyên", "trước", "sau")
PHRASES = (
    *("Hằng tháng", "Hàng quý", "Quý, 6 tháng, năm", "Hằng tuần", "6 tháng", "Mỗi tháng 02 kỳ", "Hằng ngày"),
    *("Trước ngày 25 hằng tháng", "Ngày 20 của tháng cuối quý", "Ngày 05 tháng sau", "Hằng năm", "9 tháng"),
    *("Quý I", "Trước ngày 25/10", "Trong năm", "Tháng 12", "Thường xuyên", "Theo Kế hoạch của Bộ Nội vụ"),
    *("XD KH tháng 01; báo cáo định kỳ quý", "- Tháng 01 - Tháng 12", "Từ tháng 3 đến tháng 5"),
)


def days_by(policy: str) -> WorkingDays:
    return working_days(CalendarSettings.model_validate({"due_on_day_off": policy}))


def test_every_round_of_the_year_is_there_not_only_the_next() -> None:
    plan = real_plan(NGHE_AN)
    days = due_days(unrecorded(plan))

    found = [(day.due, day.period.name) for day in days if day.item.address == "II.8" and day.period]
    assert found == [
        (date(2021, 3, 31), "quý I"),
        (date(2021, 6, 30), "quý II, 6 tháng đầu năm"),
        (date(2021, 9, 30), "quý III"),
        (date(2021, 12, 31), "quý IV, năm 2021"),
    ]
    monthly = [day.due for day in days if day.item.address == "II.9"]
    assert len(monthly) == 12
    assert (monthly[1], monthly[-1]) == (date(2021, 2, 28), date(2021, 12, 31))


def test_parts_of_a_task_are_counted_with_those_that_have_no_date() -> None:
    plan = with_deadline(text="Thường xuyên; báo cáo hằng quý; tổng kết trước ngày 10/12")
    days = due_days(unrecorded(plan))

    assert [(day.number, day.part.kind) for day in days if day.due > date(2026, 9, 1)] == [
        (2, Kind.RECURRING),
        (3, Kind.BEFORE),
        (2, Kind.RECURRING),
    ]


def test_a_report_on_december_may_be_due_in_january() -> None:
    (part,) = read_deadline("Báo cáo tháng trước ngày 05 tháng sau", 2026).parts
    assert part.every == ("month",)

    found = rounds(part, 2026)

    assert [round_.periods[0].index for round_ in found] == list(range(1, 13))
    assert (found[0].last_day, found[-1].last_day) == (date(2026, 2, 4), date(2027, 1, 4))


@pytest.mark.parametrize("name", NAMES)
def test_the_days_of_a_year_are_those_that_somebody_meets_who_looks_every_week(name: str) -> None:
    plan = real_plan(name)
    found = unrecorded(plan)
    met: set[tuple[date, Task, str]] = set()
    for day in range(-7, 400, 7):
        as_of = date(plan.year, 1, 1) + timedelta(days=day)
        met |= {
            (due.due, (due.item.address, due.phrase.step), due.part.text)
            for due in follow_up(found, as_of, timedelta(days=7)).upcoming
        }

    days = due_days(found)
    assert {(day.due, (day.item.address, day.phrase.step), day.part.text) for day in days} == met


@given(st.lists(st.sampled_from(PHRASES), min_size=1, max_size=4), st.integers(2019, 2030))
def test_rounds_lie_in_the_plan_year_and_days_are_in_order(phrases: list[str], year: int) -> None:
    plan = with_phrases(phrases, year)

    days = due_days(unrecorded(plan))

    assert [day.due for day in days] == sorted(day.due for day in days)
    for day in days:
        if day.period is None:
            assert day.due == day.part.last_day
            continue
        assert {period.year for period in day.period.periods} == {year}
        # A period ends in its year (an ISO week up to three days later), and is not due before it begins.
        assert date(year, 1, 1) <= day.period.periods[0].last_day <= date(year + 1, 1, 3)
        assert date(year, 1, 1) <= day.due <= date(year + 1, 12, 31)


@given(
    st.lists(st.sampled_from(PHRASES), min_size=1, max_size=4),
    st.dates(date(2025, 12, 1), date(2027, 2, 1)),
    st.integers(0, 400),
    st.sampled_from(POLICIES),
)
def test_what_is_late_stays_late(phrases: list[str], as_of: date, later: int, policy: str) -> None:
    found = unrecorded(with_phrases(phrases, 2026), days_by(policy))

    now = follow_up(found, as_of, timedelta(15)).overdue
    then = follow_up(found, as_of + timedelta(days=later), timedelta(15)).overdue

    late = [(due.item.address, due.phrase, due.part, due.due, due.days_late + later) for due in now]
    assert set(late) <= {(due.item.address, due.phrase, due.part, due.due, due.days_late) for due in then}


@pytest.mark.parametrize("name", NAMES)
def test_the_usual_policy_changes_nothing_but_tells_a_working_day(name: str) -> None:
    plan = real_plan(name)
    as_of = date(plan.year, 6, 1)

    with_days = follow_up(unrecorded(plan, days_by("giữ nguyên")), as_of, timedelta(30))
    without = follow_up(unrecorded(plan), as_of, timedelta(30))

    assert [(due.due, due.days_late) for due in with_days.overdue] == [
        (due.due, due.days_late) for due in without.overdue
    ]
    assert len(with_days.upcoming) == len(without.upcoming)
    assert with_days.not_scheduled == without.not_scheduled
    assert all(due.working_day <= due.due for due in with_days.upcoming)


@pytest.mark.parametrize(
    ("policy", "late"),
    [("giữ nguyên", date(2026, 11, 1)), ("trước", date(2026, 10, 31)), ("sau", date(2026, 11, 3))],
)
def test_from_which_day_on_something_due_on_a_day_off_is_late(policy: str, late: date) -> None:
    """31 October 2026 is a Saturday."""
    found = unrecorded(with_deadline(due="2026-10-31"), days_by(policy))

    before = follow_up(found, late - timedelta(days=1), timedelta(15))
    on_the_day = follow_up(found, late, timedelta(15))

    assert before.overdue == ()
    assert [due.due for due in before.upcoming] == [date(2026, 10, 31)]
    assert [(due.due, due.days_late) for due in on_the_day.overdue] == [(date(2026, 10, 31), 1)]


def with_phrases(phrases: list[str], year: int) -> Plan:
    tasks = "".join(f"      - title: B\n        deadline: '{phrase}'\n" for phrase in phrases)
    plan = plan_of(f"annexes:\n  - title: A\n    tasks:\n{tasks}")
    return plan.model_copy(update={"year": year})

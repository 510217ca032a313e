"""What is left to do, as recorded; test_schedule.py has the schedule with nothing recorded."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from cchc_cli.analysis.follow_up import due_days, follow_up
from cchc_cli.analysis.progress import progress
from cchc_cli.analysis.schedule import Due
from cchc_cli.analysis.work import work_items
from cchc_cli.plan.numbering import number
from cchc_cli.repository.calendar_settings import CalendarSettings
from cchc_cli.repository.public_holidays import working_days
from tests.real_plans import plan_of
from tests.recorded import recorded


def left(*entries: str, as_of: str = "2026-04-05") -> dict[str, list[str]]:
    day = date.fromisoformat(as_of)
    found = follow_up(recorded(*entries, as_of=day), day, timedelta(days=10))

    def told(dues: Iterable[Due]) -> list[str]:
        return [
            f"{due.item.address} {due.period.name if due.period else due.part.text}".rstrip() for due in dues
        ]

    rest = [f"{entry.item.address}: {entry.reason.text()}" for entry in found.not_scheduled]
    return {"late": told(found.overdue), "next": told(found.upcoming), "rest": rest}


def test_where_records_are_kept_a_missed_round_is_late() -> None:
    found = left("date: 2026-01-31, task: I.1, note: x")

    assert found["late"] == ["I.2 Tháng 01", "II.1 Tháng 02", "I.1 Quý I", "I.3 quý I", "II.1 quý I"]
    assert found["next"] == ["I.3 quý II", "II.1 quý II"]


def test_what_is_done_or_dropped_is_in_no_list() -> None:
    found = left(
        "date: 2026-01-31, task: I.1, status: xong",
        "date: 2026-01-31, task: I.2, status: không thực hiện",
        "date: 2026-04-01, task: I.3, period: 2026-Q1, status: xong",
        "date: 2026-04-01, task: II.1, status: xong",
        "date: 2026-04-01, task: II.1, period: 2026-Q1, status: xong",
        "date: 2026-04-01, task: II.2, status: xong",
        "date: 2026-04-01, task: II.4, status: xong",
    )

    assert found["late"] == []
    assert found["next"] == ["I.3 quý II", "II.1 quý II"]
    assert len(found["rest"]) == 1
    assert found["rest"][0].startswith("II.3: ")


def test_what_is_paused_is_not_late_and_not_hidden() -> None:
    found = left(
        "date: 2026-01-31, task: I.1, status: tạm dừng", "date: 2026-01-31, task: I.3, status: tạm dừng"
    )

    assert not [entry for entry in found["late"] if entry.startswith(("I.1", "I.3"))]
    assert [entry for entry in found["rest"] if "paused" in entry] == [
        "I.1: paused, as recorded", "I.3: paused, as recorded",
    ]  # fmt: skip


def test_waiting_work_is_late_once_its_event_has_happened() -> None:
    happened = "date: 2026-03-02, task: II.3, happened: 2026-03-02"

    assert "II.3" in " ".join(left(happened, as_of="2026-03-10")["late"])
    assert "II.3" in " ".join(left(happened, as_of="2026-03-05")["next"])


def test_an_entry_may_set_the_day_of_a_task_without_one() -> None:
    assert "II.4" in left("date: 2026-01-31, task: II.4, due: 2026-03-01")["late"]


def test_at_the_end_of_the_year_every_missed_round_is_told() -> None:
    found = left("date: 2026-01-31, task: I.1, status: xong", as_of="2027-02-01")

    assert [entry for entry in found["late"] if entry.startswith("I.3")] == [
        f"I.3 quý {number}" for number in ("I", "II", "III", "IV")
    ]
    assert not [entry for entry in found["rest"] if entry.startswith("I.3")]


USUAL = working_days(CalendarSettings())


def test_working_days_after_an_event_leave_public_holidays_out() -> None:
    """Five working days from Wednesday 29 April 2026 on: 30/4, 1/5 and the weekend are off."""
    happened = "date: 2026-04-29, task: II.3, happened: 2026-04-29"

    (day,) = (day for day in due_days(recorded(happened, days=USUAL)) if day.item.address == "II.3")

    assert day.due == date(2026, 5, 8)


def test_a_missed_round_is_late_by_the_policy_of_the_office() -> None:
    """31 May 2026 is a Sunday."""
    moved = working_days(CalendarSettings.model_validate({"due_on_day_off": "sau"}))
    set_for_sunday = "date: 2026-01-31, task: II.4, due: 2026-05-31"

    def late(as_of: date) -> list[str]:
        found = follow_up(recorded(set_for_sunday, days=moved), as_of, timedelta(days=10))
        return [f"{due.item.address} {due.days_late}" for due in found.overdue if due.item.address == "II.4"]

    assert late(date(2026, 6, 1)) == []
    assert late(date(2026, 6, 3)) == ["II.4 2"]


def dated(*entries: str) -> list[tuple[str, date]]:
    found = due_days(recorded(*entries))
    return [(day.item.address, day.due) for day in found if day.item.address in ("I.2", "I.3", "II.4")]


def test_days_of_the_year_are_those_of_what_is_left() -> None:
    entries = (
        "date: 2026-01-31, task: I.2, part: Tháng 01, status: xong",
        "date: 2026-01-31, task: I.3, period: 2026-Q1, status: xong",
        "date: 2026-01-31, task: I.3, period: 2026-Q2, status: không thực hiện",
        "date: 2026-01-31, task: I.3, period: 2026-Q3, status: tạm dừng",
        "date: 2026-01-31, task: II.4, due: 2026-03-01",
    )

    assert dated(*entries) == [
        ("II.4", date(2026, 3, 1)),
        ("I.2", date(2026, 12, 31)),
        ("I.3", date(2026, 12, 31)),
    ]
    assert len(dated()) == 6


def test_two_days_of_one_month_are_told_apart_by_their_turn() -> None:
    plan = plan_of(
        "annexes:\n  - title: A\n    tasks:\n      - title: B\n        deadline: Ngày 10 và ngày 25 hằng tháng\n"
    )

    days = due_days(progress(work_items(plan, number(plan)), 2026, None))

    assert [(day.due.day, day.turn) for day in days if day.due.month == 3] == [(10, 1), (25, 2)]

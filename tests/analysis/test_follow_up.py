"""The schedule, with and without records."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

import pytest

from cchc_cli.analysis.follow_up import follow_up
from cchc_cli.analysis.progress import progress
from cchc_cli.analysis.schedule import Due, read_phrase, schedule
from cchc_cli.analysis.work import work_items
from cchc_cli.plan.numbering import number
from tests.real_plans import NAMES, real_plan
from tests.recorded import recorded

DAYS = [date(year, month, 1) for year in (2020, 2021, 2024) for month in range(1, 13)]


@pytest.mark.parametrize("name", NAMES)
def test_without_records_it_is_the_schedule_of_the_plan(name: str) -> None:
    plan = real_plan(name)
    items = work_items(plan, number(plan))
    compared = 0

    for as_of in DAYS:
        plain = schedule(items, plan.year, as_of, timedelta(days=15))
        followed = follow_up(progress(items, plan.year, None), as_of, timedelta(days=15))
        compared += len(plain.overdue) + len(plain.upcoming)
        assert followed.overdue == plain.overdue
        assert followed.upcoming == plain.upcoming
        assert sorted(map(repr, followed.not_scheduled)) == sorted(map(repr, plain.not_scheduled))
    assert compared or all(
        part.last_day is None
        for item in items
        for phrase in item.phrases
        for part in read_phrase(phrase, plan.year).parts
    )


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

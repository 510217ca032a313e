"""What was recorded, put to tasks, parts and rounds."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_cli.analysis.event_day import day_after
from cchc_cli.analysis.follow_up import follow_up
from cchc_cli.analysis.progress import progress
from cchc_cli.analysis.progress_unit import State
from cchc_cli.repository.working_days import WEEKENDS
from cchc_cli.vietnamese.deadline import Offset
from tests.recorded import (
    MIXED,
    ONGOING,
    ROUNDS,
    TWO_PARTS,
    WAITING,
    WITHOUT,
    file_of,
    items,
    only,
    recorded,
    states,
    task,
)

NOT, ON, DONE, PAUSED, DROPPED = "not-started", "in-progress", "done", "paused", "dropped"


def said(name: str, day: str = "01-31", **values: object) -> str:
    """An entry: its task, its day, and what else it says."""
    return ", ".join(
        [f"date: 2026-{day}", f"task: {name}", *(f"{key}: {value}" for key, value in values.items())]
    )


def state(name: str, *entries: str) -> str:
    return task(name, *entries).state.value


def misplaced(*entries: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(each.key, each.known) for each in recorded(*entries).misplaced]


def test_without_entries_nothing_has_begun() -> None:
    found = progress(items(), 2026, None)

    assert {each.state for each in found.tasks} == {State.NOT_STARTED}
    assert (found.kept, found.misplaced) == (False, ())


@pytest.mark.parametrize("name", ["I.1", "i.1.", "ra-soat", "RA-SOAT"])
def test_a_task_is_named_by_its_number_or_its_id(name: str) -> None:
    assert state("I.1", said(name, status="xong")) == DONE


def test_the_latest_day_counts_wherever_its_line_stands() -> None:
    early, late = said("I.1", "01-31", status="xong"), said("I.1", "02-15", status="đang")

    assert state("I.1", early, late) == state("I.1", late, early) == ON


def test_of_one_day_what_is_further_on_counts() -> None:
    entries = [said("I.1", status=word) for word in ("chưa", "đang", "tạm dừng", "xong")]

    assert state("I.1", *entries) == state("I.1", *reversed(entries)) == DONE


def test_a_share_says_how_far_it_is_too() -> None:
    assert state("I.1", said("I.1", percent=60)) == ON
    assert state("I.1", said("I.1", percent=100)) == DONE
    assert task("I.1", said("I.1", percent=60)).percent == 60
    assert task("I.1", said("I.1", percent=60), said("I.1", "02-01", status="xong")).percent == 100


def test_entries_of_a_later_day_are_not_known_yet() -> None:
    entries = [said("I.1", "01-31", status="đang"), said("I.1", "03-31", status="xong")]

    assert task("I.1", *entries, as_of=date(2026, 3, 30)).state.value == ON
    assert task("I.1", *entries, as_of=date(2026, 3, 31)).state.value == DONE


def test_who_has_recorded_nothing_by_a_day_has_missed_no_round_by_it() -> None:
    day, later = date(2026, 5, 1), said("I.1", "06-30", status="xong")

    without, early, kept = (
        follow_up(progress(items(), 2026, file, day), day, timedelta(0)).overdue
        for file in (None, file_of(later), file_of(said("I.1", "01-31", status="đang"), later))
    )

    assert early == without
    assert len(kept) > len(without)


def test_the_day_it_was_done_is_the_first_on_which_it_was_said() -> None:
    unit = only("I.1", said("I.1", "02-01", status="xong"), said("I.1", "05-01", status="xong", evidence="x"))

    assert unit.done_on == date(2026, 2, 1)


def test_a_task_of_two_parts_is_done_when_both_are() -> None:
    first, second = (
        said(TWO_PARTS, part="Tháng 01", status="xong"),
        said(TWO_PARTS, "12-20", part=2, status="xong"),
    )

    assert states(TWO_PARTS, first) == [DONE, NOT]
    assert state(TWO_PARTS, first) == ON
    assert state(TWO_PARTS, first, second) == DONE
    assert state(TWO_PARTS, said(TWO_PARTS, status="xong")) == DONE


@pytest.mark.parametrize("part", ["Tháng 01", "tháng 1", "'- Tháng 01;'", "1", "01"])
def test_a_part_is_named_by_its_words_or_its_number(part: str) -> None:
    assert states(TWO_PARTS, said(TWO_PARTS, part=part, status="xong")) == [DONE, NOT]


def test_what_is_said_of_the_whole_leaves_alone_what_is_settled_by_itself() -> None:
    first = said(TWO_PARTS, part=1, status="xong")

    assert states(TWO_PARTS, first, said(TWO_PARTS, "03-01", status="đang")) == [DONE, ON]
    assert states(TWO_PARTS, first, said(TWO_PARTS, "03-01", status="tạm dừng")) == [DONE, PAUSED]
    assert states(TWO_PARTS, first, said(TWO_PARTS, "03-01", percent=30)) == [DONE, ON]


def test_what_was_said_of_the_whole_can_be_taken_back() -> None:
    entries = [said(TWO_PARTS, status="xong"), said(TWO_PARTS, "02-01", status="đang")]

    assert states(TWO_PARTS, *entries) == [ON, ON]


def test_a_task_is_dropped_as_a_whole_and_a_part_by_itself() -> None:
    first = said(TWO_PARTS, part=1, status="xong")

    assert state(TWO_PARTS, first, said(TWO_PARTS, "03-01", status="không thực hiện")) == DROPPED
    assert state(TWO_PARTS, first, said(TWO_PARTS, "03-01", part=2, status="không thực hiện")) == DONE


@pytest.mark.parametrize("period", ["2026-Q2", "quý II", "Quý 2 năm 2026"])
def test_a_round_is_named_by_its_period(period: str) -> None:
    assert states(ROUNDS, said(ROUNDS, "06-30", period=period, status="xong")) == [NOT, DONE, NOT, NOT]


def test_a_longer_period_means_the_rounds_inside_it() -> None:
    assert states(ROUNDS, said(ROUNDS, "06-30", period="2026-6T", status="xong")) == [DONE, DONE, NOT, NOT]
    assert state(ROUNDS, said(ROUNDS, "12-31", period=2026, status="xong")) == DONE


def test_work_that_comes_back_is_not_done_without_saying_which_round() -> None:
    assert misplaced(said(ROUNDS, status="xong")) == [("status", ())]
    assert misplaced(said(ROUNDS, percent=100)) == [("percent", ())]
    assert misplaced(said(ROUNDS, due="2026-05-01")) == [("due", ())]


def test_work_under_way_reopens_no_round() -> None:
    entries = [said(ROUNDS, "03-31", period="2026-Q1", status="xong"), said(ROUNDS, "05-01", status="đang")]

    assert states(ROUNDS, *entries) == [DONE, NOT, NOT, NOT]
    assert state(ROUNDS, *entries[1:]) == ON


def test_all_rounds_are_paused_taken_up_and_dropped_together() -> None:
    first = said(ROUNDS, "03-31", period="2026-Q1", status="xong")
    paused, taken_up = said(ROUNDS, "04-01", status="tạm dừng"), said(ROUNDS, "05-01", status="đang")
    dropped = said(ROUNDS, "06-01", status="không thực hiện")

    assert states(ROUNDS, first, paused) == [DONE, PAUSED, PAUSED, PAUSED]
    assert states(ROUNDS, first, paused, taken_up) == [DONE, ON, ON, ON]
    assert states(ROUNDS, first, dropped) == [DONE, DROPPED, DROPPED, DROPPED]
    assert state(ROUNDS, first, dropped) == DROPPED


def test_of_mixed_work_done_means_what_happens_once() -> None:
    assert states(MIXED, said(MIXED, status="xong")) == [DONE, NOT, NOT, NOT, NOT]
    assert states(MIXED, said(MIXED, "03-31", period="2026-Q1", status="xong")) == [NOT, DONE, NOT, NOT, NOT]


def test_ongoing_work_goes_on_after_a_period_of_it() -> None:
    assert state(ONGOING, said(ONGOING, "03-31", period="2026-Q1", status="xong")) == ON
    assert state(ONGOING, said(ONGOING, "12-31", status="xong")) == DONE


def test_what_belongs_to_nothing_is_told_with_what_there_is() -> None:
    assert misplaced(said("IX.1", status="xong"))[0][0] == "task"
    assert "ra-soat" in misplaced(said("IX.1", status="xong"))[0][1]
    assert misplaced(said(TWO_PARTS, part="Tháng 3", status="xong")) == [("part", ("Tháng 01", "Tháng 12"))]
    assert misplaced(said(TWO_PARTS, part=3, status="xong")) == [("part", ("Tháng 01", "Tháng 12"))]
    assert misplaced(said(ROUNDS, period="2025-Q1", status="xong")) == [
        ("period", ("quý I", "quý II", "quý III", "quý IV"))
    ]
    assert misplaced(said("I.1", period="2026-Q1", status="xong")) == [("period", ())]
    assert misplaced(said(ROUNDS, period="mai", status="xong"))[0][0] == "period"


@pytest.mark.parametrize("name", ["quý I", "quý II", "quý III", "quý IV"])
def test_every_round_that_is_offered_is_taken(name: str) -> None:
    assert misplaced(said(ROUNDS, period=name, status="xong")) == []


def test_waiting_work_gets_its_day_from_what_happened() -> None:
    happened = said(WAITING, "02-26", happened="2026-02-26")

    assert only(WAITING).due is None
    assert only(WAITING, happened).due == date(2026, 3, 5)
    assert only(WAITING, happened).is_late(date(2026, 3, 6))
    assert only(WAITING, happened, said(WAITING, "02-27", due="2026-03-20")).due == date(2026, 3, 20)


def test_an_entry_sets_the_day_where_there_is_none_and_else_puts_it_off() -> None:
    assert only(WITHOUT, said(WITHOUT, due="2026-05-01")).due == date(2026, 5, 1)
    units = task(TWO_PARTS, said(TWO_PARTS, part=1, due="2026-02-15")).units
    assert [unit.due for unit in units] == [date(2026, 2, 15), date(2026, 12, 31)]


def test_money_adds_up_and_equal_entries_count_once() -> None:
    once = said("I.1", spent="5 triệu")
    found = task(
        "I.1", once, once, said("I.1", spent="5.000.000", note="lần hai"), said("I.1", allocated="20 triệu")
    )

    assert (found.spent, found.allocated) == (10_000_000, 20_000_000)


@pytest.mark.parametrize(
    ("offset", "day"),
    [
        (Offset(5, "day"), "2026-02-05"),
        (Offset(5, "working-day"), "2026-02-06"),
        (Offset(-2, "working-day"), "2026-01-29"),
        (Offset(1, "week"), "2026-02-07"),
        (Offset(1, "month"), "2026-02-28"),
        (Offset(-1, "month"), "2025-12-31"),
        (Offset(1, "quarter"), "2026-04-30"),
        (Offset(1, "year"), "2027-01-31"),
        (Offset(24, "hour"), "2026-01-31"),
        (Offset(99999, "year"), None),
        (None, None),
    ],
)
def test_a_stretch_of_time_is_counted_from_the_day_after(offset: Offset | None, day: str | None) -> None:
    assert day_after(date(2026, 1, 31), offset, WEEKENDS) == (date.fromisoformat(day) if day else None)


DAYS = st.dates(date(2026, 1, 1), date(2026, 12, 31))
ENTRIES = st.lists(
    st.builds(
        lambda day, name, extra: f"date: {day.isoformat()}, task: {name}, {extra}",
        DAYS,
        st.sampled_from([item.address for item in items()]),
        st.sampled_from(
            ["status: xong", "status: đang", "status: tạm dừng", "status: không thực hiện", "percent: 40",
             "part: 1, status: xong", "period: 2026-Q1, status: xong", "period: 2026, status: xong", "note: x",
             "due: 2026-06-01", "spent: 1 triệu"]
        ),
    ),
    max_size=12,
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(ENTRIES, st.randoms(use_true_random=False))
def test_the_order_of_lines_means_nothing(entries: list[str], chance: random.Random) -> None:
    shuffled = list(entries)
    chance.shuffle(shuffled)
    first, second = recorded(*entries), recorded(*shuffled)

    assert [(each.state, each.percent, each.spent) for each in first.tasks] == [
        (each.state, each.percent, each.spent) for each in second.tasks
    ]
    assert [(unit.state, unit.due, unit.done_on) for unit in first.units] == [
        (unit.state, unit.due, unit.done_on) for unit in second.units
    ]
    assert len(first.misplaced) == len(second.misplaced)


@settings(max_examples=60, deadline=None)
@given(ENTRIES, DAYS, st.integers(0, 400))
def test_what_is_late_stays_late_until_something_is_recorded(
    entries: list[str], day: date, days: int
) -> None:
    """What is known on a day does not change; only the day moves on."""
    file = file_of(*entries)
    found = progress(items(), 2026, file, day)
    now = follow_up(found, day, timedelta(0))
    later = follow_up(found, day + timedelta(days), timedelta(0))

    def late(overdue: object) -> set[tuple[str, str, date]]:
        return {(due.item.address, due.part.text, due.due) for due in overdue}  # type: ignore[attr-defined]

    assert late(now.overdue) <= late(later.overdue)


@settings(max_examples=60, deadline=None)
@given(ENTRIES, ENTRIES, DAYS)
def test_entries_of_later_days_change_nothing_of_what_was_known(
    before: list[str], after: list[str], day: date
) -> None:
    later = [entry for entry in after if entry[6:16] > day.isoformat()]
    known = progress(items(), 2026, file_of(*before), day)
    again = progress(items(), 2026, file_of(*before, *later), day)

    assert [(each.state, each.percent) for each in known.tasks] == [
        (each.state, each.percent) for each in again.tasks
    ]

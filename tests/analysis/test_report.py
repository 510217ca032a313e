"""The figures of a periodic report."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.analysis.report import evidence, following, span
from cchc_cli.errors import CchcError
from cchc_cli.vietnamese.deadline.period import Period
from tests.recorded import MIXED, ROUNDS, TWO_PARTS
from tests.reported import about, report

Q1, Q2, YEAR = about("2026-Q1"), about("2026-Q2"), about("2026-N")
DONE = "status: hoàn thành"


@pytest.mark.parametrize(
    ("period", "after"),
    [
        (Period("quarter", 1, 2026), Period("quarter", 2, 2026)),
        (Period("quarter", 4, 2026), Period("quarter", 1, 2027)),
        (Period("half-year", 1, 2026), Period("half-year", 2, 2026)),
        (Period("half-year", 2, 2026), Period("half-year", 1, 2027)),
        (Period("nine-months", 1, 2026), Period("quarter", 4, 2026)),
        (Period("month", 12, 2026), Period("month", 1, 2027)),
        (Period("year", 1, 2026), Period("year", 1, 2027)),
    ],
)
def test_the_period_that_follows(period: Period, after: Period) -> None:
    assert following(period) == after


def test_a_span_is_the_calendar_period_unless_an_office_counts_other_days() -> None:
    first = Period("quarter", 1, 2026)

    usual = span(first, date(2026, 12, 31))
    cut_off = span(first, date(2026, 12, 31), date(2025, 12, 15), date(2026, 3, 14))

    assert (usual.counted_from, usual.counted_to, usual.as_of) == (
        date(2026, 1, 1),
        date(2026, 3, 31),
        date(2026, 3, 31),
    )
    assert (cut_off.counted_from, cut_off.counted_to, cut_off.as_of) == (
        date(2025, 12, 15),
        date(2026, 3, 14),
        date(2026, 3, 14),
    )
    assert cut_off.holds(date(2025, 12, 20))
    assert not cut_off.holds(date(2026, 3, 20))


def test_a_report_made_before_the_end_holds_what_is_known_on_its_day() -> None:
    early = about("2026-Q1", date(2026, 3, 18))

    assert early.as_of == date(2026, 3, 18)
    assert not early.holds(date(2026, 3, 20))


def test_a_period_that_has_not_begun_is_refused() -> None:
    with pytest.raises(CchcError, match="on 31/03/2026 the period had not begun"):
        about("2026-Q2", date(2026, 3, 31))


def test_what_was_done_in_the_span_and_what_before_it() -> None:
    entries = (
        f"date: 2026-03-30, task: I.1, {DONE}",
        f"date: 2026-05-04, task: I.2, part: Tháng 01, {DONE}",
        f"date: 2026-06-29, task: {ROUNDS}, period: 2026-Q2, {DONE}",
        f"date: 2026-07-01, task: II.4, {DONE}",
    )

    found = report(Q2, *entries)

    told = {task.task.item.address: task for task in found.counted}
    assert (told["I.1"].done, told["I.1"].is_done_now, told["I.1"].done_on) == ((), False, date(2026, 3, 30))
    assert [unit.done_on for unit in told[TWO_PARTS].done] == [date(2026, 5, 4)]
    assert not told[TWO_PARTS].is_done_now
    assert [unit.period.name for unit in told[ROUNDS].done if unit.period] == ["quý II"]
    assert not told["II.4"].is_known, "what is recorded after the period belongs to the next report"
    assert [(area.name, area.done, area.done_now) for area in found.areas] == [
        ("CẢI CÁCH THỂ CHẾ", 1, 0),
        ("CẢI CÁCH THỦ TỤC", 0, 0),
    ]
    assert report(Q1, *entries).areas[0].done_now == 1


def test_a_task_is_done_in_the_span_in_which_its_last_part_is() -> None:
    entries = [
        f"date: 2026-01-20, task: I.2, part: Tháng 01, {DONE}",
        f"date: 2026-12-20, task: I.2, part: Tháng 12, {DONE}",
    ]

    in_year = {task.task.item.address: task for task in report(YEAR, *entries).counted}
    in_first = {task.task.item.address: task for task in report(Q1, *entries).counted}

    assert in_year[TWO_PARTS].is_done_now
    assert (in_first[TWO_PARTS].is_done_now, in_first[TWO_PARTS].done_on) == (False, None)


def test_late_parts_come_longest_first_and_the_last_day_itself_is_not_late() -> None:
    found = report(Q1, f"date: 2026-03-30, task: {ROUNDS}, period: 2026-Q1, {DONE}")

    assert [(task.task.item.address, [unit.due for unit in task.late]) for task in found.late] == [
        (TWO_PARTS, [date(2026, 1, 31)]),
        (MIXED, [date(2026, 2, 28)]),
    ]
    assert date(2026, 3, 31) in {unit.due for unit in found.next_due}, "I.1 may be done until this evening"


def test_what_falls_due_next_and_what_is_carried_over() -> None:
    found = report(
        Q1,
        "date: 2026-02-02, task: II.2, status: đang thực hiện",
        f"date: 2026-03-02, task: I.1, {DONE}",
        "date: 2026-03-03, task: II.4, status: tạm dừng",
    )

    assert {(unit.item.address, unit.due) for unit in found.next_due} == {
        (ROUNDS, date(2026, 3, 31)),
        (MIXED, date(2026, 3, 31)),
        (ROUNDS, date(2026, 6, 30)),
        (MIXED, date(2026, 6, 30)),
    }
    assert [task.item.address for task in found.carried] == [TWO_PARTS, "II.2", "II.4"]


def test_what_has_no_day_is_neither_late_nor_hidden() -> None:
    found = report(YEAR, f"date: 2026-05-05, task: II.4, {DONE}")

    assert [unit.item.address for unit in found.undated] == ["II.2", "II.3"]


def test_without_records_nothing_is_called_late() -> None:
    found = report(YEAR, kept=False)

    assert not found.kept
    assert found.late == ()
    assert found.past_due == 3, "I.1, and the first parts of I.2 and II.1; rounds may all have been done"


def test_the_report_of_one_agency_holds_what_it_leads() -> None:
    found = report(Q1, agency="Sở Tư pháp")

    assert [task.task.item.address for task in found.counted] == ["I.1", MIXED]
    assert found.status.tasks.planned == 2


def test_evidence_stands_once_in_the_order_of_the_days() -> None:
    found = report(
        Q1,
        f"date: 2026-03-05, task: I.1, {DONE}, evidence: Báo cáo 2",
        "date: 2026-02-05, task: I.1, percent: 50, evidence: Báo cáo 1",
        f"date: 2026-03-06, task: I.1, {DONE}, evidence: Báo cáo 2, note: gửi lại",
    )

    assert list(evidence(found.counted[0].task.units)) == ["Báo cáo 1", "Báo cáo 2"]


@given(st.integers(0, 364))
def test_what_is_known_only_grows_with_the_day(days: int) -> None:
    entries = (f"date: 2026-03-05, task: I.1, {DONE}", f"date: 2026-09-05, task: II.4, {DONE}")
    day = date(2026, 1, 1) + timedelta(days=days)

    before, after = report(about("2026-N", day), *entries), report(YEAR, *entries)

    assert before.status.tasks.done <= after.status.tasks.done
    assert before.past_due <= after.past_due + after.status.tasks.done

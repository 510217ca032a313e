"""Which days are worked: by law, by decree, and by what an office says."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from cchc_cli.repository.calendar_settings import CalendarSettings
from cchc_cli.repository.public_holidays import public_days, shipped_days, working_days
from cchc_cli.repository.working_days import WorkingDays

USUAL = working_days(CalendarSettings())

DAYS_OFF = {
    # The Labour Code of 2012: one day of National Day. 29 April for Saturday 4 May (6519/VPCP-KGVX of 2018).
    2019: "1/1 4/2 5/2 6/2 7/2 8/2 15/4 29/4 30/4 1/5 2/9",
    # Tết from Thursday 23 to Wednesday 29 January.
    2020: "1/1 23/1 24/1 27/1 28/1 29/1 2/4 30/4 1/5 2/9",
    # 4875/TB-LĐTBXH: Tết 10 - 16 February, National Day 2 and 3 September; Saturday 1 May made up on the 3rd.
    2021: "1/1 10/2 11/2 12/2 15/2 16/2 21/4 30/4 3/5 2/9 3/9",
    # 119/TB-LĐTBXH: Tết 31 January - 4 February, National Day 1 and 2 September; three holidays on weekends.
    2022: "3/1 31/1 1/2 2/2 3/2 4/2 11/4 2/5 3/5 1/9 2/9",
    # 5034/TB-LĐTBXH: Tết 20 - 26 January, National Day 1 and 2 September, the 2nd made up on Monday the 4th.
    2023: "2/1 20/1 23/1 24/1 25/1 26/1 1/5 2/5 3/5 1/9 4/9",
    # 5015/TB-LĐTBXH: Tết 8 - 14 February, National Day 2 and 3 September; 1570/TB-LĐTBXH: 29 April for 4 May.
    2024: "1/1 8/2 9/2 12/2 13/2 14/2 18/4 29/4 30/4 1/5 2/9 3/9",
    # 6150/TB-BLĐTBXH: Tết 27 - 31 January, 2 May for 26 April, National Day 1 and 2 September.
    2025: "1/1 27/1 28/1 29/1 30/1 31/1 7/4 30/4 1/5 2/5 1/9 2/9",
    # 12729/VPCP-KGVX: 2 January for the 10th. 9441/TB-BNV: Tết 16 - 20 February, 31 August for the 22nd, National
    # Day 1 and 2 September. Nghị quyết 28/2026/QH16: 24 November.
    2026: "1/1 2/1 16/2 17/2 18/2 19/2 20/2 27/4 30/4 1/5 31/8 1/9 2/9 24/11",
}
"""Weekdays that were not worked, after the notices, not after the library."""
SATURDAYS_WORKED = {2019: "5/1 4/5", 2024: "4/5", 2025: "26/4", 2026: "10/1 22/8"}


def days_of(year: int) -> list[date]:
    first = date(year, 1, 1)
    return [first + timedelta(days=count) for count in range((date(year + 1, 1, 1) - first).days)]


def written(days: list[date]) -> str:
    return " ".join(f"{day.day}/{day.month}" for day in days)


@pytest.mark.parametrize("year", DAYS_OFF)
def test_the_days_off_of_a_year_are_those_of_its_notices(year: int) -> None:
    weekdays = [day for day in days_of(year) if day.weekday() < 5]
    weekend = [day for day in days_of(year) if day.weekday() >= 5]

    assert written([day for day in weekdays if not USUAL.is_working(day)]) == DAYS_OFF[year]
    assert written([day for day in weekend if USUAL.is_working(day)]) == SATURDAYS_WORKED.get(year, "")


def test_what_is_shipped_beside_the_library_is_still_missing_there() -> None:
    """When the library has it, the shipped entry goes."""
    shipped = shipped_days()
    off = [day for entry in shipped.off for day in entry.days]
    worked = [day for entry in shipped.working for day in entry.days]
    assert off
    assert worked

    assert [day for day in off if day in public_days(day.year).off] == []
    assert [day for day in worked if day in public_days(day.year).working] == []
    assert all(entry.source and entry.note for entry in (*shipped.off, *shipped.working))


@pytest.mark.parametrize(
    ("day", "reason"),
    [
        (date(2021, 10, 23), "Saturday"),
        (date(2021, 10, 24), "Sunday"),
        (date(2021, 4, 21), "Ngày Giỗ Tổ Hùng Vương"),
        (date(2021, 5, 3), "Ngày Quốc tế Lao động (nghỉ bù)"),
        (date(2026, 8, 31), "Ngày nghỉ (thay cho ngày 22/08/2026)"),
        (date(2026, 1, 2), "Hoán đổi với thứ Bảy ngày 10/01/2026"),
    ],
)
def test_why_a_day_is_off(day: date, reason: str) -> None:
    assert str(USUAL.why_off(day)) == reason


def test_a_working_day_has_no_reason_to_be_off() -> None:
    assert USUAL.why_off(date(2021, 10, 22)) is None


def test_years_without_a_known_lunar_calendar_have_weekends() -> None:
    assert not public_days(1990).off
    assert not public_days(2150).off
    assert USUAL.on_or_before(date(2150, 1, 4)) == date(2150, 1, 2)


def stated(**settings: object) -> WorkingDays:
    return working_days(CalendarSettings.model_validate(settings))


def test_an_office_states_days_off_and_days_worked() -> None:
    days = stated(
        off=[{"day": "2027-02-03", "until": "05/02/2027", "note": "Nghỉ Tết"}, "2021-10-22"],
        working=["2021-04-21", {"day": "23/10/2021"}],
    )

    assert [str(days.why_off(date(2027, 2, day))) for day in (3, 4, 5)] == ["Nghỉ Tết"] * 3
    assert str(days.why_off(date(2021, 10, 22))) == "day off of this office"
    assert days.is_working(date(2021, 4, 21))
    assert days.is_working(date(2021, 10, 23))


def test_an_office_goes_before_what_is_shipped() -> None:
    days = stated(off=["2026-01-10"], working=["2026-01-02"])

    assert days.is_working(date(2026, 1, 2))
    assert not days.is_working(date(2026, 1, 10))


@pytest.mark.parametrize(
    ("policy", "working_day", "late_after"),
    [
        ("giữ nguyên", date(2021, 10, 29), date(2021, 10, 31)),
        ("trước", date(2021, 10, 29), date(2021, 10, 29)),
        ("sau", date(2021, 11, 1), date(2021, 11, 1)),
    ],
)
def test_what_happens_to_a_last_day_on_a_sunday(policy: str, working_day: date, late_after: date) -> None:
    days = stated(due_on_day_off=policy)
    sunday = date(2021, 10, 31)

    assert (days.working_day(sunday), days.late_after(sunday)) == (working_day, late_after)


@pytest.mark.parametrize("policy", ["giữ nguyên", "trước", "sau"])
def test_a_working_day_stays_where_it_is(policy: str) -> None:
    days, friday = stated(due_on_day_off=policy), date(2021, 10, 29)

    assert (days.working_day(friday), days.late_after(friday)) == (friday, friday)


def test_a_long_tet_is_passed_over() -> None:
    assert USUAL.on_or_before(date(2021, 2, 16)) == date(2021, 2, 9)
    assert USUAL.on_or_after(date(2021, 2, 10)) == date(2021, 2, 17)


def test_a_calendar_without_any_working_day_moves_nothing() -> None:
    off = [{"day": f"2021-{month:02}-01", "until": f"2021-{month:02}-28"} for month in range(1, 13)]
    off += [{"day": f"2021-{month:02}-28", "until": f"2021-{month + 1:02}-02"} for month in range(1, 12)]
    days = stated(off=off)

    assert days.working_day(date(2021, 7, 1)) == date(2021, 7, 1)


@given(st.dates(date(2019, 1, 1), date(2030, 12, 31)))
def test_the_neighbours_of_a_day_are_worked_and_nothing_between_is(day: date) -> None:
    before, after = USUAL.on_or_before(day), USUAL.on_or_after(day)

    assert before <= day <= after
    assert USUAL.is_working(before)
    assert USUAL.is_working(after)
    between = ((before + timedelta(days=count)) for count in range(1, (after - before).days))
    assert not any(USUAL.is_working(each) for each in between)


@pytest.mark.parametrize(
    "settings",
    [
        {"due_on_day_off": "mai"},
        {"off": ["2026-02-30"]},
        {"off": [{"day": "2026-02-16", "until": "2026-02-15"}]},
        {"off": [{"day": "2026-02-16", "until": "2027-02-15"}]},
        {"off": [{"until": "2026-02-16"}]},
        {"off": ["2026-08-22"], "working": ["2026-08-22"]},
    ],
)
def test_what_makes_no_calendar_is_refused(settings: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        CalendarSettings.model_validate(settings)

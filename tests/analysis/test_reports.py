"""The periodic reports of a year."""

from __future__ import annotations

from datetime import date

import pytest

from cchc_cli.analysis.reports import closed_on, next_reports, report_days, reports_of
from cchc_cli.repository.calendar_settings import CalendarSettings
from cchc_cli.repository.public_holidays import working_days
from cchc_cli.repository.report_settings import Report, shipped_reports
from cchc_cli.vietnamese.stretch import read_stretch
from tests.real_plans import DONG_THAP, NGHE_AN, TUONG_DUONG, real_plan, repository

USUAL = working_days(CalendarSettings())
REPORT = {"name": "Báo cáo", "period": "quý I", "counted_from": "1/1", "counted_to": "14/3", "due": "20/3"}


def test_the_reports_of_2021_with_the_working_days_before_them() -> None:
    """20 March 2021 was a Saturday, 20 June a Sunday, 20 September and 20 December Mondays."""
    found = reports_of(real_plan(NGHE_AN), repository(), USUAL)

    assert [(day.period.name, day.due, day.working_day) for day in found] == [
        ("quý I", date(2021, 3, 20), date(2021, 3, 19)),
        ("6 tháng đầu năm", date(2021, 6, 20), date(2021, 6, 18)),
        ("quý III", date(2021, 9, 20), date(2021, 9, 20)),
        ("năm 2021", date(2021, 12, 20), date(2021, 12, 20)),
    ]
    assert [(day.counted_from, day.counted_to) for day in found] == [
        (date(2020, 12, 15), date(2021, 3, 14)),
        (date(2020, 12, 15), date(2021, 6, 14)),
        (date(2021, 6, 15), date(2021, 9, 14)),
        (date(2020, 12, 15), date(2021, 12, 14)),
    ]
    assert all(day.late_after == day.due for day in found)


def test_a_district_owes_the_ministry_no_report() -> None:
    assert len(reports_of(real_plan(DONG_THAP), repository())) == 4
    assert reports_of(real_plan(TUONG_DUONG), repository()) == ()


def test_a_policy_moves_a_report_too() -> None:
    moved = working_days(CalendarSettings.model_validate({"due_on_day_off": "sau"}))

    (first, *_) = report_days(shipped_reports(), 2021, moved)

    assert (first.due, first.late_after, first.working_day) == (
        date(2021, 3, 20),
        date(2021, 3, 22),
        date(2021, 3, 22),
    )


@pytest.mark.parametrize(
    ("as_of", "names"),
    [
        (date(2020, 6, 1), ["quý I"]),
        (date(2021, 3, 20), ["quý I"]),
        (date(2021, 3, 21), ["6 tháng đầu năm"]),
        (date(2021, 12, 20), ["năm 2021"]),
        (date(2021, 12, 21), []),
    ],
)
def test_the_next_report(as_of: date, names: list[str]) -> None:
    assert [day.period.name for day in next_reports(report_days(shipped_reports(), 2021), as_of)] == names


def test_reports_of_one_day_come_together() -> None:
    reports = [Report.model_validate({**REPORT, "name": name}) for name in ("Một", "Hai")]

    assert [day.report.name for day in next_reports(report_days(reports, 2021), date(2021, 1, 1))] == [
        "Một",
        "Hai",
    ]


def test_nobody_who_was_not_asked_tells_a_working_day() -> None:
    assert report_days(shipped_reports(), 2021)[0].working_day is None


@pytest.mark.parametrize(
    ("period", "closed"),
    [
        ("2021-Q1", date(2021, 3, 14)),
        ("2021-6T", date(2021, 6, 14)),
        ("Quý II", date(2021, 6, 14)),
        ("2021-9T", date(2021, 9, 14)),
        ("2021-N", date(2021, 12, 14)),
        ("quý IV", date(2021, 12, 14)),
        ("6 tháng cuối năm", date(2021, 12, 14)),
        # No report is about a month, about another year, or about what tells its own cut-off.
        ("2021-06", date(2021, 6, 30)),
        ("2020-Q1", date(2020, 3, 31)),
        ("Năm 2021 (Tính đến 30/6)", date(2021, 6, 30)),
    ],
)
def test_figures_of_a_period_are_closed_with_the_report_that_ends_with_it(period: str, closed: date) -> None:
    stretch = read_stretch(period, 2021)
    assert stretch is not None

    assert closed_on(stretch, report_days(shipped_reports(), 2021)) == closed
    assert closed_on(stretch) == stretch.last_day


def test_a_report_on_a_month_closes_no_longer_period() -> None:
    monthly = Report.model_validate({**REPORT, "period": "tháng 6", "counted_to": "14/6", "due": "20/6"})
    days = report_days([monthly], 2021)

    june, half = read_stretch("2021-06", 2021), read_stretch("2021-6T", 2021)
    assert june is not None
    assert half is not None
    assert closed_on(june, days) == date(2021, 6, 14)
    assert closed_on(half, days) == date(2021, 6, 30)


def test_a_report_with_figures_after_its_period_closes_nothing_later() -> None:
    late = Report.model_validate({**REPORT, "counted_to": "5/4", "due": "10/4"})
    quarter = read_stretch("2021-Q1", 2021)

    assert quarter is not None
    assert closed_on(quarter, report_days([late], 2021)) == date(2021, 3, 31)

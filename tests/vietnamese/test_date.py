"""Vietnamese dates are read in all their forms, checked against the calendar, and printed as the decree asks."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.vietnamese.date import find_dates, print_date, read_date


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("30/12/2020", "2020-12-30"),
        ("30-12-2020", "2020-12-30"),
        ("30.12.2020", "2020-12-30"),
        ("2021-09-30", "2021-09-30"),
        ("ngày 30 tháng 12 năm 2020", "2020-12-30"),
        ("Ngày 30 tháng 12, năm 2020", "2020-12-30"),
        ("NGÀY 07/12/2020", "2020-12-07"),
        ("ngày 05 tháng 01 năm 2020", "2020-01-05"),
        ("31/01/24", "2024-01-31"),
        ("ngày 7 / 12 / 2020", "2020-12-07"),
        ("ngày\u00a0１５/３/２０２１", "2021-03-15"),
        ("29/02/2024", "2024-02-29"),
    ],
)
def test_full_date_is_read(text: str, expected: str) -> None:
    reading = read_date(text)

    assert reading is not None
    assert str(reading.date) == expected


@pytest.mark.parametrize(
    ("text", "day", "month"),
    [("25/10", 25, 10), ("30 tháng 4", 30, 4), ("ngày 15-3", 15, 3), ("29/02", 29, 2)],
)
def test_date_without_a_year_waits_for_the_plan_year(text: str, day: int, month: int) -> None:
    reading = read_date(text)

    assert reading is not None
    assert (reading.day, reading.month, reading.year, reading.date, reading.reason) == (
        day,
        month,
        None,
        None,
        None,
    )
    assert reading.in_year(2024).date == datetime.date(2024, month, day)


@pytest.mark.parametrize("text", ["tháng 01 năm 2024", "01/2024", "tháng 1/2024", "Tháng 1 năm 2024"])
def test_month_of_a_year_has_no_day(text: str) -> None:
    reading = read_date(text)

    assert reading is not None
    assert (reading.day, reading.month, reading.year, reading.reason) == (None, 1, 2024, None)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("31/6/2021", "31/6/2021 does not exist: the last day of that month is 30/6/2021"),
        ("30/02/2024", "30/02/2024 does not exist: the last day of that month is 29/02/2024"),
        ("29/02/2023", "29/02/2023 does not exist: the last day of that month is 28/02/2023"),
        ("31/6", "31/6 does not exist: the last day of that month is 30/6"),
        ("32/12/2021", "32/12/2021 does not exist: the last day of that month is 31/12/2021"),
        ("0/3/2021", "00/3/2021 does not exist: the last day of that month is 31/3/2021"),
        ("15/13/2021", "15/13/2021 does not exist: months run from 1 to 12"),
        ("2021-06-31", "31/6/2021 does not exist: the last day of that month is 30/6/2021"),
        ("ngày 31 tháng 11 năm 2021", "31/11/2021 does not exist: the last day of that month is 30/11/2021"),
        ("tháng 13 năm 2024", "13/2024 does not exist: months run from 1 to 12"),
        ("01/01/0000", "01/01/0 does not exist: there is no year 0"),
        ("01/01/0001", "01/01/1 does not exist: there is no year 1"),
    ],
)
def test_date_that_does_not_exist_says_why(text: str, reason: str) -> None:
    reading = read_date(text)

    assert reading is not None
    assert reading.date is None
    assert str(reading.reason) == reason


@pytest.mark.parametrize(
    "text",
    ["", "Quý III", "12", "3 - 5", "107/2020/NĐ-CP", "9001:2015", "15/3/2021 và", "1.081.000.000", "tháng 3"],
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert read_date(text) is None


@pytest.mark.parametrize(
    ("date", "printed"),
    [
        (datetime.date(2020, 1, 5), "ngày 05 tháng 01 năm 2020"),
        (datetime.date(2020, 2, 29), "ngày 29 tháng 02 năm 2020"),
        (datetime.date(2020, 3, 9), "ngày 09 tháng 3 năm 2020"),
        (datetime.date(2020, 12, 30), "ngày 30 tháng 12 năm 2020"),
    ],
)
def test_printed_date_has_a_zero_before_small_days_and_the_first_two_months(
    date: datetime.date, printed: str
) -> None:
    assert print_date(date) == printed


@given(st.dates(datetime.date(1900, 1, 1), datetime.date(2199, 12, 31)))
def test_printed_date_is_read_back(date: datetime.date) -> None:
    reading = read_date(print_date(date))

    assert reading is not None
    assert reading.date == date


def test_dates_of_running_text_are_found_with_their_places() -> None:
    text = "Căn cứ Quyết định số 12/QĐ-UBND ngày 03/4/2020, Luật ngày 19 tháng 6 năm 2015; từ 01/10/2021-15/11/2021 (31/6/2021)."

    found = find_dates(text)

    assert [reading.text for reading in found] == [
        "ngày 03/4/2020",
        "ngày 19 tháng 6 năm 2015",
        "01/10/2021",
        "15/11/2021",
        "31/6/2021",
    ]
    assert all(text[reading.start : reading.end] == reading.text for reading in found)
    assert [reading.reason is not None for reading in found] == [False, False, False, False, True]


@pytest.mark.parametrize(
    "text",
    [
        "Nghị định số 107/2020/NĐ-CP",
        "giai đoạn 2021-2025",
        "tháng 3/2021",
        "trước 25/10",
        "ISO 9001:2015",
        "địa chỉ 10.0.12.2021.5",
        "số A15/3/2021",
        "1.10.12 đồng",
        "ngày tháng 01 năm 2024",
    ],
)
def test_figures_that_are_no_day_of_a_year_are_not_found(text: str) -> None:
    assert find_dates(text) == ()

"""Days and periods that come back every year."""

from __future__ import annotations

from datetime import date

import pytest

from cchc_cli.message import Message
from cchc_cli.vietnamese.year_day import YearDay, YearPeriod, read_year_day, read_year_period


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("14/3", date(2021, 3, 14)),
        ("05/01", date(2021, 1, 5)),
        (" ngày 20/6 ", date(2021, 6, 20)),
        ("15/12 năm trước", date(2020, 12, 15)),
        ("15/12, năm trước", date(2020, 12, 15)),
        ("NGÀY 15-12 NĂM TRƯỚC", date(2020, 12, 15)),
        ("10/01 năm sau", date(2022, 1, 10)),
        ("29/02", date(2021, 2, 28)),
    ],
)
def test_a_day_is_reckoned_from_the_year(text: str, day: date) -> None:
    found = read_year_day(text)

    assert isinstance(found, YearDay)
    assert found.in_year(2021) == day


def test_the_29th_of_february_is_kept_where_there_is_one() -> None:
    assert YearDay(29, 2).in_year(2024) == date(2024, 2, 29)


@pytest.mark.parametrize("text", ["", "tháng 3", "14/3/2021", "năm trước", "14/3 năm kia", "cuối quý", "14"])
def test_what_names_no_day_of_every_year_is_refused(text: str) -> None:
    found = read_year_day(text)

    assert isinstance(found, Message)
    assert str(found).endswith("is no day of every year: write 14/3, or 15/12 năm trước")


@pytest.mark.parametrize("text", ["31/6", "30/02", "10/13", "0/3", "31/9 năm trước"])
def test_a_day_that_no_year_has_is_refused_with_the_reason(text: str) -> None:
    found = read_year_day(text)

    assert isinstance(found, Message)
    assert "does not exist" in str(found)


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("quý I", YearPeriod("quarter", 1)),
        ("Quý III", YearPeriod("quarter", 3)),
        ("quý 4", YearPeriod("quarter", 4)),
        ("quý 04", YearPeriod("quarter", 4)),
        ("6 tháng", YearPeriod("half-year", 1)),
        ("06 tháng đầu năm", YearPeriod("half-year", 1)),
        ("6 tháng cuối năm", YearPeriod("half-year", 2)),
        ("9 tháng", YearPeriod("nine-months", 1)),
        ("năm", YearPeriod("year", 1)),
        ("Cả năm", YearPeriod("year", 1)),
        ("tháng 12", YearPeriod("month", 12)),
        ("tháng 03", YearPeriod("month", 3)),
    ],
)
def test_periods_of_a_year(text: str, period: YearPeriod) -> None:
    assert read_year_period(text) == period


@pytest.mark.parametrize("text", ["", "quý V", "quý", "tháng 13", "tháng 0", "6", "năm 2021", "hằng quý"])
def test_what_is_no_period_of_every_year(text: str) -> None:
    assert read_year_period(text) is None


def test_a_period_has_the_name_that_papers_give_it() -> None:
    assert YearPeriod("quarter", 3).in_year(2021).name == "quý III"

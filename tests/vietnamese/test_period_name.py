"""Periods as people type them."""

from __future__ import annotations

from datetime import date

import pytest

from cchc_cli.vietnamese.period_name import read_period, read_period_name
from cchc_cli.vietnamese.stretch import read_stretch

SHORT = {
    "2021-03": ("2021-03-01", "2021-03-31"),
    "2021-3": ("2021-03-01", "2021-03-31"),
    "2021-Q1": ("2021-01-01", "2021-03-31"),
    "2021-q4": ("2021-10-01", "2021-12-31"),
    "2021-6T": ("2021-01-01", "2021-06-30"),
    "2021-6T2": ("2021-07-01", "2021-12-31"),
    "2021-9T": ("2021-01-01", "2021-09-30"),
    "2021-N": ("2021-01-01", "2021-12-31"),
    " 2021 ": ("2021-01-01", "2021-12-31"),
}


@pytest.mark.parametrize("text", SHORT)
def test_a_short_name_is_a_period(text: str) -> None:
    days = tuple(map(date.fromisoformat, SHORT[text]))
    period = read_period(text)

    assert period is not None
    assert (period.first_day, period.last_day) == days
    assert read_period_name(text, 1999) == days
    stretch = read_stretch(text, 1999)
    assert stretch is not None
    assert (stretch.first_day, stretch.last_day) == days


@pytest.mark.parametrize(
    "text", ["", "2021-Q5", "2021-0", "2021-13", "2021-9T2", "9999-Q1", "21-Q1", "Q1", "2021-3-1"]
)
def test_what_is_no_short_name(text: str) -> None:
    assert read_period(text) is None


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Quý I", "2021-01-01", "2021-03-31"),
        ("tháng 3", "2021-03-01", "2021-03-31"),
        ("6 tháng đầu năm", "2021-01-01", "2021-06-30"),
        ("quý IV năm 2022", "2022-10-01", "2022-12-31"),
        ("năm 2021", "2021-01-01", "2021-12-31"),
    ],
)
def test_words_are_a_period_of_the_plan_year(text: str, first: str, last: str) -> None:
    assert read_period_name(text, 2021) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize("text", ["Thường xuyên", "quý I và quý II", "ngày mai", "trước ngày 25/10"])
def test_words_that_are_no_single_period(text: str) -> None:
    assert read_period_name(text, 2021) is None

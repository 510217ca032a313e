"""Recurring parts fall due at the ends of their periods, or on the days that the words name."""

from __future__ import annotations

import datetime

import pytest

from cchc_cli.vietnamese.deadline import occurrences, read_deadline

Day = datetime.date

JANUARY, DECEMBER = Day(2021, 1, 1), Day(2021, 12, 31)


def _rounds(phrase: str, first: Day = JANUARY, last: Day = DECEMBER) -> list[tuple[str, str]]:
    (part,) = read_deadline(phrase, 2021).parts
    return [(round_.name, f"{round_.last_day:%d/%m/%Y}") for round_ in occurrences(part, first, last)]


def test_periods_that_end_on_one_day_are_one_round() -> None:
    assert _rounds("Quý, 6 tháng, năm") == [
        ("quý I", "31/03/2021"),
        ("quý II, 6 tháng đầu năm", "30/06/2021"),
        ("quý III", "30/09/2021"),
        ("quý IV, năm 2021", "31/12/2021"),
    ]


def test_half_years_alone_have_two_rounds() -> None:
    assert _rounds("Định kỳ 6 tháng") == [
        ("6 tháng đầu năm", "30/06/2021"),
        ("6 tháng cuối năm", "31/12/2021"),
    ]


def test_a_round_begins_with_the_longest_period_that_ends_then() -> None:
    (part,) = read_deadline("Quý, 6 tháng, năm", 2021).parts

    second = occurrences(part, JANUARY, DECEMBER)[1]

    assert (second.first_day, second.last_day) == (Day(2021, 1, 1), Day(2021, 6, 30))
    assert str(second.message) == "quarter II, first 6 months"


def test_only_rounds_whose_last_day_lies_in_the_span_are_given() -> None:
    assert _rounds("Hằng tháng", Day(2021, 1, 31), Day(2021, 3, 30)) == [
        ("tháng 1", "31/01/2021"),
        ("tháng 2", "28/02/2021"),
    ]


def test_span_may_cross_years() -> None:
    assert _rounds("Hằng quý", Day(2021, 11, 1), Day(2022, 4, 1)) == [
        ("quý IV", "31/12/2021"),
        ("quý I", "31/03/2022"),
    ]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("Ngày 15 hàng tháng", [("tháng 5", "15/05/2021"), ("tháng 6", "15/06/2021")]),
        ("Trước ngày 25 hàng tháng", [("tháng 5", "24/05/2021"), ("tháng 6", "24/06/2021")]),
        ("Ngày 31 hàng tháng", [("tháng 5", "31/05/2021"), ("tháng 6", "30/06/2021")]),
        ("Trước ngày 05 tháng sau", [("tháng 4", "04/05/2021"), ("tháng 5", "04/06/2021")]),
        ("Ngày 20 của tháng cuối quý", [("quý II", "20/06/2021")]),
        ("Ngày 10 của tháng đầu quý", []),
        ("Trước ngày 10 tháng giữa quý", []),
        ("Trước ngày 15/6 và 15/12 hằng năm", [("năm 2021", "14/06/2021")]),
        ("Tháng 6 hằng năm", [("năm 2021", "30/06/2021")]),
        ("Trước tháng 6 hằng năm", [("năm 2021", "31/05/2021")]),
        (
            "Mỗi tháng 02 kỳ",
            [
                ("nửa đầu tháng 5", "15/05/2021"),
                ("nửa cuối tháng 5", "31/05/2021"),
                ("nửa đầu tháng 6", "15/06/2021"),
                ("nửa cuối tháng 6", "30/06/2021"),
            ],
        ),
        ("9 tháng", []),
        ("02 tháng/lần", [("tháng 5 - 6", "30/06/2021")]),
    ],
)
def test_days_named_by_the_words_are_kept(phrase: str, expected: list[tuple[str, str]]) -> None:
    rounds = [
        round_
        for part in read_deadline(phrase, 2021).parts
        for round_ in occurrences(part, Day(2021, 5, 1), Day(2021, 6, 30))
    ]

    assert [(round_.name, f"{round_.last_day:%d/%m/%Y}") for round_ in rounds] == expected


def test_due_day_in_a_later_period_crosses_the_year() -> None:
    assert _rounds("Ngày 10 của tháng đầu quý sau", Day(2022, 1, 1), Day(2022, 1, 31)) == [
        ("quý IV", "10/01/2022")
    ]


def test_weeks_are_those_of_the_calendar() -> None:
    assert _rounds("Hằng tuần", Day(2021, 1, 1), Day(2021, 1, 10)) == [
        ("tuần 53", "03/01/2021"),
        ("tuần 1", "10/01/2021"),
    ]


def test_every_day_of_a_leap_year_is_a_round_of_daily_work() -> None:
    rounds = _rounds("Hằng ngày", Day(2024, 2, 28), Day(2024, 3, 1))

    assert [last for _, last in rounds] == ["28/02/2024", "29/02/2024", "01/03/2024"]


def test_work_that_begins_within_the_year_has_no_earlier_rounds() -> None:
    assert _rounds("Định kỳ hằng quý từ tháng 7/2021") == [
        ("quý III", "30/09/2021"),
        ("quý IV", "31/12/2021"),
    ]


@pytest.mark.parametrize(
    "phrase", ["Quý III", "Thường xuyên", "Theo quy định", "Báo cáo theo định kỳ", "abc"]
)
def test_what_does_not_recur_in_a_stated_period_has_no_rounds(phrase: str) -> None:
    assert _rounds(phrase) == []


@pytest.mark.parametrize(
    ("phrase", "months"),
    [
        ("Hằng tháng, trừ tháng 7", [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12]),
        ("Hằng tháng (trừ tháng 7 và tháng 8)", [1, 2, 3, 4, 5, 6, 9, 10, 11, 12]),
        ("Các tháng trong năm, trừ quý I", [4, 5, 6, 7, 8, 9, 10, 11, 12]),
        ("Hằng quý, trừ tháng 7", [3, 6, 9, 12]),
        ("Hằng quý, trừ quý III", [3, 6, 12]),
    ],
)
def test_months_that_the_words_leave_out_have_no_round(phrase: str, months: list[int]) -> None:
    (part,) = read_deadline(phrase, 2021).parts

    assert [round_.last_day.month for round_ in occurrences(part, JANUARY, DECEMBER)] == months


@pytest.mark.parametrize(
    ("phrase", "days"),
    [
        ("Thứ Sáu hằng tuần", [Day(2021, 1, 8), Day(2021, 1, 15)]),
        ("Trước thứ Sáu hằng tuần", [Day(2021, 1, 7), Day(2021, 1, 14)]),
        ("Hằng tuần (Chủ nhật)", [Day(2021, 1, 10), Day(2021, 1, 17)]),
        (
            "Thứ Ba và thứ 5 hằng tuần",
            [Day(2021, 1, 5), Day(2021, 1, 7), Day(2021, 1, 12), Day(2021, 1, 14)],
        ),
    ],
)
def test_weekly_work_is_due_on_the_day_that_the_words_name(phrase: str, days: list[Day]) -> None:
    (part,) = read_deadline(phrase, 2021).parts

    assert [round_.last_day for round_ in occurrences(part, Day(2021, 1, 4), Day(2021, 1, 17))] == days

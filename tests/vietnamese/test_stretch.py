"""Heads of columns and rows as periods."""

from __future__ import annotations

from datetime import date

import pytest

from cchc_cli.vietnamese.stretch import Stretch, read_stretch


@pytest.mark.parametrize(
    ("words", "first", "last", "partial"),
    [
        ("Năm 2019", date(2019, 1, 1), date(2019, 12, 31), False),
        ("Năm 2020 (Tính đến 31/3)", date(2020, 1, 1), date(2020, 3, 31), True),
        ("Năm 2020 (tính đến ngày 31/3/2020)", date(2020, 1, 1), date(2020, 3, 31), True),
        ("Năm 2021, tính đến hết quý I", date(2021, 1, 1), date(2021, 3, 31), True),
        ("Giai đoạn 2001-2010 (Tính đến 12/2010)", date(2001, 1, 1), date(2010, 12, 31), True),
        ("Giai đoạn 2011-2020 (Tính đến 12/2019)", date(2011, 1, 1), date(2019, 12, 31), True),
        ("Giai đoạn 2016 – 2020", date(2016, 1, 1), date(2020, 12, 31), False),
        ("Quý I", date(2022, 1, 1), date(2022, 3, 31), False),
        ("Quý II/2021", date(2021, 4, 1), date(2021, 6, 30), False),
        ("6 tháng đầu năm", date(2022, 1, 1), date(2022, 6, 30), False),
        ("2019", date(2019, 1, 1), date(2019, 12, 31), False),
    ],
)
def test_a_head_that_is_a_period_is_read(words: str, first: date, last: date, partial: bool) -> None:
    assert read_stretch(words, 2022) == Stretch(first, last, partial)


@pytest.mark.parametrize(
    "words", ["Ghi chú", "Tỉnh, thành phố", "Giai đoạn", "Năm", "So với năm 2019", "Số Chi cục thuộc Sở", ""]
)
def test_a_head_that_names_something_else_is_no_period(words: str) -> None:
    assert read_stretch(words, 2022) is None


def test_the_year_of_a_stretch_over_several_years_is_none() -> None:
    one, several = read_stretch("Năm 2019", 2022), read_stretch("Giai đoạn 2011-2020", 2022)

    assert one is not None
    assert several is not None
    assert (one.year, several.year) == (2019, None)


def test_decomposed_letters_are_read_too() -> None:
    import unicodedata

    assert read_stretch(unicodedata.normalize("NFD", "Năm 2020 (Tính đến 31/3)"), 2022) is not None

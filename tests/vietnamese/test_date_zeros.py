"""Zeros before days and months."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.date_zeros import date_zeros


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("ngày 3/6/2023", "03/6/2023"),
        ("14/2/2015", "14/02/2015"),
        ("ngày 5 tháng 1 năm 2020", "05 tháng 01 năm 2020"),
        ("07/03/2019", "07/3/2019"),
        ("trước ngày 5/3", "05/3"),
        ("5-1-2020", "05-01-2020"),
        ("31/12/2026", "31/12/2026"),
    ],
)
def test_a_date_is_read_with_the_zeros_it_wants(text: str, right: str) -> None:
    (date,) = date_zeros(text)

    assert date.right == right
    assert text[date.start : date.end] == date.words
    assert (date.lacks_zero or date.has_zero_too_many) == (date.words != right)


@pytest.mark.parametrize(
    "text",
    [
        "24/7",
        "ngày ३/२/२०२६",
        "3/5 nhiệm vụ",
        "Thông tư số 1/2020/TT-BNV",
        "32/1/2020",
        "tháng 1",
        "1/13/2020",
    ],
)
def test_other_figures_are_no_date(text: str) -> None:
    assert date_zeros(text) == ()

"""The day a paper bears."""

from __future__ import annotations

from datetime import date

import pytest

from cchc_cli.plan.document import document_day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("30/12/2020", date(2020, 12, 30)),
        ("ngày 05 tháng 01 năm 2020", date(2020, 1, 5)),
        ("tháng 02 năm 2024", date(2024, 2, 29)),
        ("ngày …… tháng 01 năm 2024", date(2024, 1, 31)),
        ("ngày … tháng … năm 2024", None),
        ("tháng 13 năm 2024", None),
    ],
)
def test_a_blank_day_is_the_last_of_its_month(text: str, day: date | None) -> None:
    assert document_day(text) == day

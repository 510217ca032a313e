"""How deadlines move within their own years."""

from __future__ import annotations

import pytest

from cchc_cli.analysis.diff.deadline_shift import shift, times
from cchc_cli.analysis.matching.side import parts_of
from cchc_cli.analysis.work import Phrase
from cchc_cli.vietnamese.letters import key


def moved(old: str, new: str) -> str:
    years = (2024, 2025)
    sides = [
        times([part for text in side.split(" | ") for part in parts_of(Phrase(text, ()), year)], year)
        for side, year in zip((old, new), years, strict=True)
    ]
    return str(shift(sides[0], sides[1], old, new, lambda one, two: key(one) != key(two)))


MIRROR = {"later": "earlier", "earlier": "later"}


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Tháng 01/2024", "Tháng 01/2025", "same"),
        ("Quý III", "Quý 3", "same"),
        ("Quý I", "Tháng 3", "same"),
        ("Tháng 01", "Tháng 02", "later"),
        ("Tháng 01", "Quý I", "later"),
        ("Trong năm 2024", "Quý II", "earlier"),
        ("Trước ngày 25/10", "Trước ngày 30/11", "later"),
        ("Ngày 15/12/2024", "Ngày 15/12/2025", "same"),
        ("Tháng 01 | Tháng 12", "Tháng 02 | Tháng 12", "later"),
        ("Tháng 12", "Trước ngày 25/10 | Tháng 12", "earlier"),
        ("Thường xuyên", "Quý II", "kind-changed"),
        ("Thường xuyên", "Theo yêu cầu", "kind-changed"),
        ("Hằng năm", "Hằng quý", "earlier"),
        ("Quý, 6 tháng, năm", "6 tháng, năm", "later"),
        ("Theo quy định", "Theo Kế hoạch của Bộ Nội vụ", "reworded"),
        ("Theo quy định", "theo quy định.", "same"),
        ("KH xây dựng tháng 01; báo cáo định kỳ", "KH xây dựng tháng 02; báo cáo định kỳ", "later"),
    ],
)
def test_a_deadline_is_compared_within_its_own_year(old: str, new: str, expected: str) -> None:
    assert moved(old, new) == expected
    if expected in ("later", "earlier"):
        assert moved(new.replace("2025", "2024"), old.replace("2024", "2025")) == MIRROR[expected]

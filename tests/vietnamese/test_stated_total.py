"""Totals that running text states."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.stated_total import stated_totals


def values(text: str) -> list[object]:
    return [total.value for total in stated_totals(text, 2026)]


@pytest.mark.parametrize(
    "text",
    [
        "Tổng kinh phí thực hiện là 1.081.000.000 đồng.",
        "Tổng kinh phí thực hiện Kế hoạch năm 2026: 1.081 triệu đồng, trong đó ngân sách tỉnh 550 triệu đồng.",
        "Kinh phí: Tổng dự toán 1.081 triệu đồng. Mỗi xã được hỗ trợ 50 triệu đồng.",
    ],
)
def test_a_total_is_the_first_amount_behind_the_words_that_call_it_so(text: str) -> None:
    assert values(text) == [1_081_000_000]


@pytest.mark.parametrize(
    "text",
    [
        "Tổng kinh phí giai đoạn 2021 - 2025 là 5 tỷ đồng.",
        "Tổng kinh phí năm 2025 đã chi 900 triệu đồng.",
        "Tổng kinh phí khoảng 1 tỷ đồng.",
        "Tổng kinh phí của Sở Nội vụ là 847 triệu đồng.",
        "Tổng kinh phí 50 triệu đồng/xã.",
        "Tổng kinh phí do các đơn vị tự cân đối. Hỗ trợ mỗi xã 50 triệu đồng.",
        "Mua máy photocopy 50 triệu đồng.",
    ],
)
def test_what_may_mean_something_else_is_no_total(text: str) -> None:
    assert values(text) == []


def test_the_parts_of_a_total_are_those_of_its_sentence() -> None:
    text = "Tổng kinh phí 846,5 triệu đồng, gồm ngân sách xã 612 triệu đồng và ngân sách tỉnh 234,5 triệu đồng. Ngoài ra 5 triệu đồng."

    (total,) = stated_totals(text, 2026)

    assert total.is_split
    assert [part.value for part in total.parts] == [612_000_000, 234_500_000]
    assert "ngân sách xã" in total.parts[0].before


def test_parts_that_are_only_in_a_total_are_not_the_whole() -> None:
    (total,) = stated_totals("Tổng kinh phí 100 triệu đồng, trong đó in ấn 20 triệu đồng.", 2026)

    assert not total.is_split

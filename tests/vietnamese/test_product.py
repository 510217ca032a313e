"""Arithmetic in running text."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.product import find_money, find_products, sum_of_products


@pytest.mark.parametrize(
    ("text", "value", "result"),
    [
        ("(8 xã x 50.000.000 đồng/xã)", 400_000_000, None),
        ("8 xã x 50 triệu đồng/xã = 400 triệu đồng", 400_000_000, 400_000_000),
        ("02 lớp x 3 ngày x 5.000.000đ = 30.000.000 đ", 30_000_000, 30_000_000),
        ("3 người x 200.000 đồng/người/ngày x 10 ngày", 6_000_000, None),
        ("(5 lớp x 20 triệu/lớp) = 90 triệu", 100_000_000, 90_000_000),
        ("12 tháng x 1.490.000 đồng x 0,3", 5_364_000, None),
    ],
)
def test_a_product_has_its_value_and_what_the_text_says_of_it(
    text: str, value: int, result: int | None
) -> None:
    (product,) = find_products(text)

    assert (product.value, product.result) == (value, result)


@pytest.mark.parametrize(
    "text",
    [
        "khổ giấy 20 x 30 cm",
        "tỷ lệ 10 x 5",
        "10 bài x 500.000 đồng x 10%",
        "10 bộ x 1,500 đồng",
        "hội thi 2 x 2",
        "số 12/QĐ-UBND x 5",
    ],
)
def test_what_is_no_product_of_money_is_left_alone(text: str) -> None:
    assert list(find_products(text)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("03 xã x 30 triệu; 04 xã x 15 triệu", 150_000_000),
        ("(8 xã x 50 triệu) và thuê xe 5 triệu", None),
        ("(8 xã x 50 triệu) x 50%", None),
        ("(8 xã x 50 triệu) x 2 năm", None),
        ("Tập huấn 8 xã", None),
    ],
)
def test_the_arithmetic_of_a_line_is_added_only_when_it_is_all_there_is(
    text: str, expected: int | None
) -> None:
    found = sum_of_products(text)

    assert (found and found[2]) == expected


def test_money_is_a_figure_with_its_unit() -> None:
    found = [(money.figure, money.worth) for money in find_money("hỗ trợ 50 triệu và 200.000 đ cho 8 xã")]

    assert found == [(50, 1_000_000), (200_000, 1)]

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.vietnamese.money import Money, MoneyCell, in_unit, read_cell, read_money, read_unit, vnd
from cchc_cli.vietnamese.number import Reason


@pytest.mark.parametrize(
    ("text", "worth"),
    [
        ("đồng", 1),
        ("VNĐ", 1),
        ("nghìn đồng", 1_000),
        ("ngàn đồng", 1_000),
        ("1.000 đồng", 1_000),
        ("1 000 đồng", 1_000),
        ("triệu", 10**6),
        ("trđ", 10**6),
        ("tr.đ", 10**6),
        ("1.000.000 đồng", 10**6),
        ("tỉ đồng", 10**9),
        ("(Đơn vị tính: triệu đồng)", 10**6),
        ("ĐVT: 1.000 đồng", 1_000),
    ],
)
def test_unit_says_how_many_dong_one_counts(text: str, worth: int) -> None:
    assert read_unit(text) == worth


@pytest.mark.parametrize("text", ["", "xã", "1.000", "%", "triệu người", "1.5 đồng"])
def test_what_names_no_unit_of_money_is_none(text: str) -> None:
    assert read_unit(text) is None


@pytest.mark.parametrize(
    ("text", "unit", "amount", "per"),
    [
        ("50 triệu", 1, 50_000_000, None),
        ("1,5 tỷ đồng", 1, 1_500_000_000, None),
        ("80 triệu đồng", 1_000, 80_000_000, None),
        ("15 818 911 000", 1, 15_818_911_000, None),
        ("6.000", 1_000, 6_000_000, None),
        ("1,5", 10**6, 1_500_000, None),
        ("50triệu/ huyện", 1, 50_000_000, "huyện"),
        ("05triệu/ kỳ", 1, 5_000_000, "kỳ"),
        ("05 triệu/tháng", 1, 5_000_000, "tháng"),
        ("50.000.000 đồng/xã", 1_000, 50_000_000, "xã"),
        ("50 triệu/01 huyện", 1, 50_000_000, "huyện"),
        ("5 triệu đồng/người/tháng", 1, 5_000_000, "người/tháng"),
        ("100.000đ/buổi", 1, 100_000, "buổi"),
        ("1 tỷ 500 triệu đồng", 1, 1_500_000_000, None),
        ("2.500.000 VNĐ", 1, 2_500_000, None),
        ("năm mươi triệu đồng", 1, 50_000_000, None),
        ("40 triệu đồng chẵn.", 1, 40_000_000, None),
        ("0", 1_000, 0, None),
    ],
)
def test_amounts_and_rates_are_read_as_officers_write_them(
    text: str, unit: int, amount: int, per: str | None
) -> None:
    assert read_money(text, unit) == Money(amount, per)


@pytest.mark.parametrize(
    ("text", "suggestions"),
    [
        ("1.5 tỷ", ("1,5 tỷ",)),
        ("1.5tỷ/ xã", ("1,5tỷ/ xã",)),
        ("1,500", ("1.500", "1,5")),
        ("khoảng 50 triệu", ()),
        ("-5 triệu", ()),
        ("1 tỷ 500", ()),
        ("50 triệu 2 tỷ", ()),
        ("50 triệu/huyện x 3", ()),
        ("8 xã x 50.000.000 đồng", ()),
        ("2 đợt", ()),
        ("", ()),
        ("NS tỉnh", ()),
    ],
)
def test_what_is_no_plain_amount_is_refused(text: str, suggestions: tuple[str, ...]) -> None:
    refused = read_money(text)

    assert isinstance(refused, Reason)
    assert refused.suggestions == suggestions


def test_fraction_of_a_dong_is_kept_and_remarked() -> None:
    money = read_money("1.000,5")

    assert isinstance(money, Money)
    assert (money.amount, len(money.remarks)) == (Decimal("1000.5"), 1)


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("40 triệu", MoneyCell("amount", 40_000_000)),
        ("50triệu/ huyện", MoneyCell("rate", 50_000_000, "huyện")),
        ("40 triệu (NS tỉnh)", MoneyCell("amount", 40_000_000, source="NS tỉnh")),
        ("NS tỉnh: 40 triệu", MoneyCell("amount", 40_000_000, source="NS tỉnh")),
        ("Kinh phí tự chủ", MoneyCell("source", source="Kinh phí tự chủ")),
        ("NS nhà nước", MoneyCell("source", source="NS nhà nước")),
        ("Lồng ghép", MoneyCell("source", source="Lồng ghép")),
        ("Theo Kế hoạch", MoneyCell("reference")),
        ("Theo Quyết định số 12/QĐ-UBND", MoneyCell("reference")),
        ("Thực hiện theo quy định", MoneyCell("reference")),
        ("Không có kinh phí", MoneyCell("words")),
        ("Dự toán", MoneyCell("words")),
        ("-", MoneyCell("none")),
        ("–", MoneyCell("none")),
        ("\u00a0", MoneyCell("none")),
    ],
)
def test_cell_says_an_amount_a_source_a_reference_or_words(text: str, cell: MoneyCell) -> None:
    assert read_cell(text) == cell


@pytest.mark.parametrize("text", ["1.5 tỷ", "khoảng 50 triệu", "khoảng 50 triệu ngân sách tỉnh"])
def test_cell_with_a_refused_figure_says_why(text: str) -> None:
    cell = read_cell(text)

    assert (cell.kind, cell.amount) == ("words", None)
    assert cell.reason is not None


def test_amounts_print_in_full_and_in_the_unit_of_a_table() -> None:
    assert vnd(735_000_000) == "735.000.000 đồng"
    assert in_unit(6_000_000, 1_000) == "6.000"
    assert in_unit(1_500_000, 10**6) == "1,5"
    assert in_unit(15_818_911_000, 1, " ") == "15 818 911 000"


@given(st.integers(0, 10**16))
def test_printed_amounts_read_back(amount: int) -> None:
    assert read_money(vnd(amount)) == Money(amount)


@given(st.integers(0, 10**12), st.sampled_from([1, 1_000, 10**6]))
def test_whole_figures_read_back_in_the_unit_of_their_table(figure: int, unit: int) -> None:
    assert read_money(in_unit(figure * unit, unit), unit) == Money(figure * unit)


@pytest.mark.parametrize("text", ["1" * 5000 + "x", "1,1" * 200 + "x", "111 " * 200 + "x", "9" * 5000])
def test_endless_figures_are_refused_at_once(text: str) -> None:
    assert isinstance(read_money(text), Reason)

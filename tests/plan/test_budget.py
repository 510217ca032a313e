"""Tables of money as the file has them."""

from __future__ import annotations

import pytest

from cchc_cli.plan.budget import BudgetLine, BudgetTable
from tests.plan.faults import fault_of

LINE = {"text": "Tập huấn", "amount": "20"}


@pytest.mark.parametrize(
    ("given", "key", "message"),
    [
        (
            {"amount": "20", "amount_by_source": {"huyện": "20"}},
            "amount",
            "the amount is the sum of amount_by_source and is not typed",
        ),
        (
            {"source": "tỉnh", "amount_by_source": {"huyện": "20"}},
            "amount_by_source",
            "source and amount_by_source cannot stand side by side",
        ),
    ],
)
def test_an_amount_is_said_once(given: dict[str, object], key: str, message: str) -> None:
    _, fault = fault_of(BudgetLine, {"text": "Tập huấn", **given})

    assert fault.key == key
    assert str(fault.message).startswith(message)


def test_a_table_has_units_or_lines() -> None:
    _, fault = fault_of(BudgetTable, {"lines": [LINE], "groups": [{"name": "Sở Nội vụ", "lines": [LINE]}]})

    assert fault.key == "lines"


def test_a_table_is_not_empty() -> None:
    _, fault = fault_of(BudgetTable, {"unit": "triệu đồng"})

    assert str(fault.message) == "a table of money needs groups or lines"


def test_an_amount_with_a_decimal_point_is_refused_at_its_key() -> None:
    location, fault = fault_of(BudgetTable, {"lines": [LINE, {"text": "Hội nghị", "amount": "1.5 tỷ"}]})

    assert location == ("lines", 1, "amount")
    assert fault.kind == "value"


def test_a_wrong_amount_of_one_source_is_found_at_its_source() -> None:
    location, _ = fault_of(BudgetLine, {"text": "Tập huấn", "amount_by_source": {"huyện": "20", "tỉnh": "x"}})

    assert location == ("amount_by_source", "tỉnh")


def test_all_lines_are_those_of_the_units_in_print_order() -> None:
    units = [{"name": name, "lines": [{"text": f"{name}1"}, {"text": f"{name}2"}]} for name in ("A", "B")]
    table = BudgetTable.model_validate({"groups": units})

    assert [str(line.text) for line in table.all_lines] == ["A1", "A2", "B1", "B2"]


@pytest.mark.parametrize("amount", ["5 triệu/huyện", "50.000.000 đồng/xã", "0,1 đồng"])
def test_a_rate_or_a_part_of_a_dong_is_no_amount_of_a_line(amount: str) -> None:
    location, fault = fault_of(BudgetLine, {"text": "Tập huấn", "amount": amount})

    assert (location, fault.kind) == (("amount",), "value")

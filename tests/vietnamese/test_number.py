from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.vietnamese.number import Reason, grouped, grouping, plain, read_number, usual_grouping


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("15 818 911 000", 15_818_911_000),
        ("1.081.000", 1_081_000),
        ("220\u00a0000\u202f000", 220_000_000),
        ("05", 5),
        ("0155", 155),
        ("-5", -5),
        ("1,5", Decimal("1.5")),
        ("1.500,25", Decimal("1500.25")),
        ("0,500", Decimal("0.5")),
        ("1500,250", Decimal("1500.25")),
        ("100,0", 100),
    ],
)
def test_figures_are_read_as_printed(printed: str, value: int | Decimal) -> None:
    number = read_number(printed)

    assert number == value
    assert type(number) is type(value)


@pytest.mark.parametrize(
    ("printed", "suggestions"),
    [
        ("1.5", ("1,5",)),
        ("1.50", ("1,50",)),
        ("0.500", ("0,500",)),
        ("1,500", ("1.500", "1,5")),
        ("12,345", ("12.345",)),
        ("1,500,000", ("1.500.000",)),
        ("1,500.50", ("1.500,50",)),
        ("12.34.5", ()),
        ("1.000 000", ()),
        ("1 50", ()),
        ("năm", ()),
        ("", ()),
    ],
)
def test_what_may_be_read_two_ways_is_refused(printed: str, suggestions: tuple[str, ...]) -> None:
    refused = read_number(printed)

    assert isinstance(refused, Reason)
    assert refused.suggestions == suggestions
    assert printed in refused.message.text()


@given(st.integers(-(10**18), 10**18), st.sampled_from([".", " ", "\u00a0"]))
def test_whole_numbers_read_back_as_grouped(value: int, separator: str) -> None:
    assert read_number(grouped(value, separator)) == value


@pytest.mark.parametrize(
    ("value", "printed"),
    [(1_081_000, "1.081.000"), (999, "999"), (Decimal("-0.5"), "-0,5"), (Decimal("1E+3"), "1.000")],
)
def test_grouped_prints_for_readers(value: int | Decimal, printed: str) -> None:
    assert grouped(value) == printed


@pytest.mark.parametrize(
    ("value", "digits"), [(Decimal("1E+2"), "100"), (Decimal("2.50"), "2.5"), (1000, "1000")]
)
def test_plain_prints_for_machines_without_exponent(value: int | Decimal, digits: str) -> None:
    assert plain(value) == digits


def test_grouping_is_seen_and_the_usual_one_wins() -> None:
    assert (grouping("1.000"), grouping("1 000 000"), grouping("20")) == (".", " ", None)
    assert usual_grouping(["220 000 000", "1\u00a0000", "1.000"]) == " "
    assert usual_grouping(["20"]) == "."

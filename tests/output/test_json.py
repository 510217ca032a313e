import json
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.message import N_, Message
from cchc_cli.output.json import answer

VIETNAMESE = {"within the year": "trong năm"}


def translate(msgid: str) -> str:
    return VIETNAMESE.get(msgid, msgid)


class Kind(StrEnum):
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Line:
    text: str
    amount: int


def test_an_answer_is_one_object_with_its_schema_first() -> None:
    text = answer(
        "cchc/budget/v1",
        translate,
        as_of=date(2021, 10, 24),
        lines=(Line("Chi tuyên truyền", 108_350_000),),
        share=Decimal("12.50"),
        kind=Kind.DAY,
        deadline=Message(N_("within the year")),
        file=PureWindowsPath("plans\\nghe-an.yaml"),
        none=None,
        agrees=True,
        nothing=(),
        empty={},
    )

    assert text == (
        "{\n"
        '  "schema": "cchc/budget/v1",\n'
        '  "as_of": "2021-10-24",\n'
        '  "lines": [\n'
        "    {\n"
        '      "text": "Chi tuyên truyền",\n'
        '      "amount": 108350000\n'
        "    }\n"
        "  ],\n"
        '  "share": 12.50,\n'
        '  "kind": "day",\n'
        '  "deadline": "trong năm",\n'
        '  "file": "plans/nghe-an.yaml",\n'
        '  "none": null,\n'
        '  "agrees": true,\n'
        '  "nothing": [],\n'
        '  "empty": {}\n'
        "}\n"
    )


def test_fields_may_be_called_schema_of_something_and_translate() -> None:
    assert json.loads(answer("cchc/x/v1", translate, translate=1)) == {"schema": "cchc/x/v1", "translate": 1}


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**18), max_value=10**18))
def test_a_decimal_comes_back_with_its_digits(value: Decimal) -> None:
    back = json.loads(answer("s", translate, v=value), parse_float=Decimal, parse_int=Decimal)["v"]

    assert back == value


def test_a_decimal_is_never_written_with_an_exponent() -> None:
    assert '"v": 1000\n' in answer("s", translate, v=Decimal("1E+3"))


@pytest.mark.parametrize("value", [float("nan"), float("inf"), Decimal("NaN"), Decimal("-Infinity")])
def test_what_is_no_number_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="no JSON number"):
        answer("s", translate, v=value)


@pytest.mark.parametrize("value", [{1, 2}, {1: "a"}, object(), Line, b"x"])
def test_what_has_no_settled_form_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match="no JSON"):
        answer("s", translate, v=value)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
)


@given(json_values)
def test_any_answer_is_read_back_as_it_was(value: object) -> None:
    assert json.loads(answer("s", translate, v=value))["v"] == value


def test_half_a_surrogate_pair_does_not_stop_the_answer_from_being_written() -> None:
    text = answer("s", translate, v="hỏng \ud83d")

    assert json.loads(text.encode("utf-8"))["v"] == "hỏng \ud83d"

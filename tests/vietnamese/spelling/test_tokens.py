"""A text as the language model reads it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.vietnamese.spelling.tokens import tokens


def keys(text: str) -> list[str]:
    """The keys between the marks at both ends."""
    return [token.key for token in tokens(text)][1:-1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cải cách, hành chính", ["cải", "cách", "|", "hành", "chính"]),
        ("hoà giải; thuỷ lợi", ["hòa", "giải", "|", "thủy", "lợi"]),
        ("đạt 95,5% năm 2024", ["đạt", "N", "|", "năm", "N"]),
        ("UBND tỉnh", ["A", "tỉnh"]),
        ("Sở VHTTDL", ["sở", "A"]),
        ("số 12/QĐ-UBND ngày 01/02/2024", ["số", "N", "|", "A", "|", "A", "ngày", "N"]),
        ("phòng/ban", ["phòng", "|", "A"]),
        ("gửi về noivu@abc.gov.vn trước", ["gửi", "về", "A", "trước"]),
        ("xem https://cchc.gov.vn/trang nhé", ["xem", "A", "nhé"]),
        ("05triệu", ["N", "A"]),
        ("phần mềm iOffice, website", ["phần", "mềm", "F", "|", "F"]),
        ("... (văn bản)", ["văn", "bản"]),
        ("CẢI CÁCH HÀNH CHÍNH UBND", ["cải", "cách", "hành", "chính", "A"]),
        ("Trung ương", ["trung", "ương"]),
    ],
)
def test_a_text_is_syllables_and_signs(text: str, expected: list[str]) -> None:
    assert keys(text) == expected


@given(st.text())
def test_tokens_stand_in_order_and_hold_what_they_say(text: str) -> None:
    found = tokens(text)
    end = 0

    for token in found:
        assert token.start >= end
        assert text[token.start : token.end] == token.text
        end = token.end
    assert found[0].key == found[-1].key == "|"
    assert not any(left.key == right.key == "|" for left, right in pairwise(found))

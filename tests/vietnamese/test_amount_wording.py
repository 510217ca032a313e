"""Amounts in words that are not said as numbers are said."""

from __future__ import annotations

import unicodedata

import pytest

from cchc_cli.vietnamese.amount_wording import closings, slips


def told(amount: str) -> list[tuple[str, str]]:
    return [(amount[slip.start : slip.end], slip.usual) for slip in slips(amount)]


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        ("năm trăm ba mươi một triệu đồng", [("mươi một", "mươi mốt")]),
        ("hai mươi năm triệu đồng", [("mươi năm", "mươi lăm")]),
        ("Mười năm triệu đồng", [("Mười năm", "Mười lăm")]),
        ("Một tỷ tám mươi mốt triệu đồng", [("tỷ", "tỷ không trăm")]),
        ("năm trăm, năm mươi triệu đồng", [("trăm, năm", "trăm năm")]),
        ("ba trăm lẻ mười triệu đồng", [("trăm lẻ", "trăm")]),
        (
            "Một tỷ không trăm, tám mươi một triệu đồng",
            [("trăm, tám", "trăm tám"), ("mươi một", "mươi mốt")],
        ),
    ],
)
def test_the_wrong_words_are_told_with_what_should_stand_there(
    amount: str, expected: list[tuple[str, str]]
) -> None:
    assert told(amount) == expected


@pytest.mark.parametrize(
    "amount",
    [
        "Mười lăm tỷ tám trăm mười tám triệu chín trăm mười một nghìn đồng",
        "Một tỷ không trăm tám mươi mốt triệu đồng chẵn",
        "hai mươi tư triệu đồng",
        "hai mươi bốn triệu đồng",
        "bốn mươi bốn tỷ không trăm hai mươi tư triệu đồng",
        "một trăm lẻ năm ngàn đồng",
        "một trăm linh năm nghìn đồng",
        "một tỉ một trăm triệu đồng",
        "một nghìn năm trăm tỷ đồng",
        "ba triệu rưỡi đồng",
        "một trăm năm đồng",
    ],
)
def test_every_custom_of_saying_a_number_is_right(amount: str) -> None:
    assert told(amount) == []


def test_commas_between_all_groups_are_a_custom_and_between_some_a_slip() -> None:
    assert told("Một tỷ, hai trăm triệu, năm trăm nghìn đồng") == []
    assert told("Một tỷ, hai trăm triệu năm trăm nghìn đồng") == [("tỷ, hai", "tỷ hai")]


def test_decomposed_letters_keep_their_places() -> None:
    amount = unicodedata.normalize("NFD", "ba mươi một triệu đồng")

    (slip,) = slips(amount)

    assert unicodedata.normalize("NFC", amount[slip.start : slip.end]) == "mươi một"


@pytest.mark.parametrize(
    ("text", "has_unit", "begins_small"),
    [
        ("Bằng chữ: Một tỷ hai trăm triệu./.", False, False),
        ("(Bằng chữ: một tỷ đồng)", True, True),
        ("Bằng chữ là: “Ba mươi triệu đồng chẵn”", True, False),
    ],
)
def test_what_stands_behind_the_label_is_judged_as_a_whole(
    text: str, has_unit: bool, begins_small: bool
) -> None:
    (closing,) = closings(text)

    assert (closing.has_unit, closing.begins_small) == (has_unit, begins_small)


def test_a_label_without_an_amount_is_no_closing() -> None:
    assert list(closings("Ghi số tiền bằng chữ vào ô này; bằng chữ: hai bản")) == []

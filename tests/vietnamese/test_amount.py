import unicodedata

import pytest

from cchc_cli.vietnamese.amount import find_amounts

CLOSING = (
    "Bằng chữ: Một tỷ không trăm, tám mươi một triệu đồng. Trong đó: Kinh phí do ngân sách huyện đảm bảo "
    "“năm trăm ba mươi một triệu đồng”; kinh phí đề nghị hỗ trợ “năm trăm, năm mươi triệu đồng”./."
)


@pytest.mark.parametrize(
    "text", [CLOSING, unicodedata.normalize("NFD", CLOSING), CLOSING.replace(" ", "\u00a0")]
)
def test_each_amount_in_words_is_found_at_its_place(text: str) -> None:
    found = find_amounts(text)

    assert [amount.value for amount in found] == [1_081_000_000, 531_000_000, 550_000_000]
    assert [text[amount.start : amount.end] for amount in found] == [amount.text for amount in found]
    assert (
        unicodedata.normalize("NFC", found[1].text).replace("\u00a0", " ")
        == "năm trăm ba mươi một triệu đồng"
    )


def test_amount_in_brackets_is_found() -> None:
    (amount,) = find_amounts("(Mười lăm tỷ tám trăm mười tám triệu chín trăm mười một nghìn đồng)")

    assert (amount.value, amount.start, amount.remarks) == (15_818_911_000, 1, ())


@pytest.mark.parametrize(
    "text",
    ["ba đồng chí", "hai mươi đồng chí", "Một nghìn đồng bào", "Hội đồng nhân dân", "một đồng bộ", "không đồng nhất",
     "hàng trăm triệu đồng", "50 triệu đồng", "1,5 tỷ đồng", "hỗ trợ ba triệu, đồng thời hướng dẫn",
     "15 tỷ tám trăm triệu đồng", "vốn đầu tư đồng bộ"],
)  # fmt: skip
def test_other_words_are_no_amounts(text: str) -> None:
    assert find_amounts(text) == ()


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("vốn đầu tư ba tỷ đồng cho huyện", "ba tỷ đồng", 3_000_000_000),
        ("mỗi năm năm trăm triệu đồng", "năm trăm triệu đồng", 500_000_000),
        ("mỗi năm hai tỷ đồng", "hai tỷ đồng", 2_000_000_000),
        ("thưởng năm triệu đồng tiền mặt", "năm triệu đồng", 5_000_000),
        ("TỔNG: MỘT TRIỆU ĐỒNG", "MỘT TRIỆU ĐỒNG", 1_000_000),
    ],
)
def test_words_around_an_amount_do_not_belong_to_it(text: str, words: str, value: int) -> None:
    (amount,) = find_amounts(text)

    assert (amount.text, amount.value) == (words, value)


def test_amount_that_reads_as_no_one_number_is_found_without_value() -> None:
    (amount,) = find_amounts("khoảng hai, ba triệu đồng")

    assert amount.value is None
    assert amount.text == "hai, ba triệu đồng"
    assert len(amount.remarks) == 1

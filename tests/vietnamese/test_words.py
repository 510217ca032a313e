import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.vietnamese.number import Reason
from cchc_cli.vietnamese.words import Reading, Wording, amount_in_words, read_words, words


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "không"),
        (15, "mười lăm"),
        (21, "hai mươi mốt"),
        (24, "hai mươi bốn"),
        (55, "năm mươi lăm"),
        (105, "một trăm linh năm"),
        (110, "một trăm mười"),
        (1_001, "một nghìn không trăm linh một"),
        (1_010, "một nghìn không trăm mười"),
        (1_001_000, "một triệu không trăm linh một nghìn"),
        (1_081_000_000, "một tỷ không trăm tám mươi mốt triệu"),
        (15_818_911_000, "mười lăm tỷ tám trăm mười tám triệu chín trăm mười một nghìn"),
        (10_000_000_000_005, "mười nghìn tỷ không trăm linh năm"),
        (1_234_000_000_000, "một nghìn hai trăm ba mươi bốn tỷ"),
        (10**15, "một triệu tỷ"),
        (10**18, "một tỷ tỷ"),
        (-5, "âm năm"),
    ],
)
def test_every_group_after_the_first_is_said_in_full(number: int, said: str) -> None:
    assert words(number) == said


def test_southern_words_are_a_wording() -> None:
    assert words(24_105_000, Wording("lẻ", "tư", "ngàn", "tỉ")) == "hai mươi tư triệu một trăm lẻ năm ngàn"


def test_amount_begins_with_a_capital_and_ends_in_dong() -> None:
    assert amount_in_words(50_000_000) == "Năm mươi triệu đồng"


_WORDINGS = st.builds(
    Wording,
    st.sampled_from(["linh", "lẻ"]),
    st.sampled_from(["bốn", "tư"]),
    st.sampled_from(["nghìn", "ngàn"]),
    st.sampled_from(["tỷ", "tỉ"]),
)


@given(st.integers(-(10**21), 10**21), _WORDINGS)
def test_words_read_back_as_the_number_without_remarks(number: int, wording: Wording) -> None:
    assert read_words(words(number, wording)) == Reading(number)


@pytest.mark.parametrize(
    ("said", "value", "remarks"),
    [
        ("Một tỷ không trăm, tám mươi một triệu đồng", 1_081_000_000, 2),
        ("Năm trăm triệu đồng chẵn./.", 500_000_000, 0),
        ("MỘT TỶ TÁM MƯƠI MỐT TRIỆU", 1_081_000_000, 1),
        ("hai mươi năm", 25, 1),
        ("mười năm", 15, 1),
        ("hai mươi nhăm", 25, 0),
        ("một nghìn linh năm", 1_005, 1),
        ("một nghìn lẻ mười", 1_010, 2),
        ("hai lăm triệu", 25_000_000, 1),
        ("hai tỷ rưỡi", 2_500_000_000, 0),
        ("hai nghìn năm trăm triệu", 2_500_000_000, 0),
        (unicodedata.normalize("NFD", "bẩy mươi tư nghìn"), 74_000, 0),
    ],
)
def test_unusual_wording_is_read_and_remarked(said: str, value: int, remarks: int) -> None:
    reading = read_words(said)

    assert isinstance(reading, Reading)
    assert (reading.value, len(reading.remarks)) == (value, remarks)


@pytest.mark.parametrize(
    "said",
    ["", "một nghìn năm", "một trăm năm triệu", "triệu đồng", "trăm triệu", "hai ba triệu", "một triệu hai triệu",
     "một mươi", "mốt", "hai linh", "linh", "năm đồng chí"],
)  # fmt: skip
def test_what_says_two_numbers_or_none_is_refused(said: str) -> None:
    assert isinstance(read_words(said), Reason)


def test_remark_names_the_usual_words() -> None:
    reading = read_words("ba mươi một")

    assert isinstance(reading, Reading)
    assert [remark.text() for remark in reading.remarks] == ["“mươi một” is usually written “mươi mốt”"]

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.vietnamese.ordinal import (
    Numeral,
    Sequence,
    continued,
    letter,
    ordinal,
    read_label,
    read_letter,
    read_ordinal,
    read_roman,
    roman,
    sequence,
)


def _sequence(example: str) -> Sequence:
    found = sequence(example)
    assert found is not None
    return found


@given(st.integers(1, 3999))
def test_roman_numerals_read_back(number: int) -> None:
    assert read_roman(roman(number)) == number


@pytest.mark.parametrize("text", ["IIII", "IC", "", "VX", "ii"])
def test_wrong_roman_numerals_are_none(text: str) -> None:
    assert read_roman(text) is None


@given(st.integers(1, 200))
def test_letters_and_ordinal_words_read_back(index: int) -> None:
    assert read_letter(letter(index)) == index
    assert read_ordinal(ordinal(index)) == index


def test_points_follow_the_vietnamese_alphabet_then_double() -> None:
    letters = [letter(index) for index in range(1, 26)]

    assert letters == [
        "a",
        "b",
        "c",
        "d",
        "đ",
        "e",
        "g",
        "h",
        "i",
        "k",
        "l",
        "m",
        "n",
        "o",
        "p",
        "q",
        "r",
        "s",
        "t",
        "u",
        "v",
        "x",
        "y",
        "aa",
        "bb",
    ]


@pytest.mark.parametrize(
    ("example", "second", "eleventh"),
    [
        ("I.", "II.", "XI."),
        ("1.", "2.", "11."),
        ("1.1.", "1.2.", "1.11."),
        ("a)", "b)", "l)"),
        ("A.", "B.", "L."),
        ("i)", "ii)", "xi)"),
        ("-", "-", "-"),
        ("+", "+", "+"),
        ("1", "2", "11"),
        ("I", "II", "XI"),
        ("(1)", "(2)", "(11)"),
        ("01", "02", "11"),
        ("Điều 1", "Điều 2", "Điều 11"),
        ("Phần thứ nhất", "Phần thứ hai", "Phần thứ mười một"),
        ("PHẦN THỨ NHẤT", "PHẦN THỨ HAI", "PHẦN THỨ MƯỜI MỘT"),
        ("PHỤ LỤC I", "PHỤ LỤC II", "PHỤ LỤC XI"),
        ("PHỤ LỤC 1", "PHỤ LỤC 2", "PHỤ LỤC 11"),
    ],
)
def test_an_example_says_how_a_list_is_labelled(example: str, second: str, eleventh: str) -> None:
    labels = _sequence(example)

    assert [labels.label(index) for index in (1, 2, 11)] == [example, second, eleventh]


@pytest.mark.parametrize("text", ["Phụ lục", "mục tiêu", "4a"])
def test_words_that_count_nothing_are_no_example(text: str) -> None:
    assert sequence(text) is None


@given(st.sampled_from(["I.", "1.1.", "a)", "A.", "Phần thứ nhất", "PHỤ LỤC I", "(01)"]), st.integers(1, 99))
def test_labels_read_back(example: str, index: int) -> None:
    labels = _sequence(example)

    assert labels.index(labels.label(index)) == index


@pytest.mark.parametrize(
    ("example", "label", "index"),
    [("a)", "l)", 11), ("a)", "đ)", 5), ("a)", "f)", None), ("a)", "I.", None), ("I.", "", None), ("-", "-", 0),
     ("-", "+", None), ("PHỤ LỤC I", "Phụ lục  IV", 4), ("1.", "1.1.", None)],
)  # fmt: skip
def test_a_label_outside_the_sequence_has_no_place(example: str, label: str, index: int | None) -> None:
    assert _sequence(example).index(label) == index


def test_nested_numbers_begin_with_their_parent() -> None:
    below = _sequence("1.1.").below("2.")

    assert below.label(3) == "2.3."
    assert below.index("2.4.") == 4
    assert below.index("3.4.") is None
    assert _sequence("a)").below("2.").label(1) == "a)"


@pytest.mark.parametrize(
    ("example", "typed", "printed"),
    [
        ("I.", [None, "II.", None], ["I.", "II.", "III."]),
        ("I.", [None, None, "II.", None], ["I.", "II.", "II.", "III."]),
        ("a)", [None, None, None, "e)", "f)", None], ["a)", "b)", "c)", "e)", "f)", "g)"]),
        ("a)", [None, "l)", None], ["a)", "l)", "m)"]),
        ("PHỤ LỤC I", ["PHỤ LỤC 1", None, "", None], ["PHỤ LỤC 1", "PHỤ LỤC 2", "", "PHỤ LỤC 3"]),
        ("-", [None, "+", None], ["-", "+", "-"]),
    ],
)
def test_counting_goes_on_from_a_typed_label(
    example: str, typed: list[str | None], printed: list[str]
) -> None:
    assert list(continued(_sequence(example), typed)) == printed


@pytest.mark.parametrize(
    ("label", "numeral", "index"),
    [("II.", Numeral.ROMAN, 2), ("l)", Numeral.LETTER, 11), ("i)", Numeral.LETTER, 9), ("C.", Numeral.CAPITAL, 3),
     ("V.", Numeral.ROMAN, 5), ("2.3.", Numeral.ARABIC, 3), ("Phần thứ hai", Numeral.WORD, 2), ("+", Numeral.MARK, 0)],
)  # fmt: skip
def test_a_label_alone_says_its_kind_and_place(label: str, numeral: Numeral, index: int) -> None:
    read = read_label(label)

    assert read is not None
    assert (read[0].numeral, read[1]) == (numeral, index)


def test_counting_beyond_roman_numerals_goes_on_in_figures() -> None:
    assert list(continued(_sequence("I."), ["MMMCMXCIX.", None])) == ["MMMCMXCIX.", "4000."]


@pytest.mark.parametrize("label", ["f)", "j)", "4a", "Sở", "M" * 10_000, "a" * 10_000])
def test_a_label_in_no_sequence_is_none(label: str) -> None:
    assert read_label(label) is None

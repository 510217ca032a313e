"""Words with two spellings."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.variant import product_names, variants


@pytest.mark.parametrize(
    ("text", "word", "form", "other"),
    [
        ("báo cáo hàng quý", "hằng", "hàng", "hằng"),
        ("Hằng tuần trong tháng", "hằng", "hằng", "Hàng"),
        ("đạt tỉ lệ cao", "tỷ", "tỉ", "tỷ"),
        ("mức 3, 4", "mức độ", "mức", "mức độ"),
        ("bộ phận 1 cửa", "một cửa", "1 cửa", "một cửa"),
        (
            "hệ thống quản lý văn bản điều hành",
            "quản lý văn bản và điều hành",
            "quản lý văn bản điều hành",
            "quản lý văn bản và điều hành",
        ),
    ],
)
def test_a_word_is_found_with_its_other_spelling(text: str, word: str, form: str, other: str) -> None:
    found = next(each for each in variants(text) if each.word == word)

    assert (found.form, text[found.start : found.end].casefold()) == (form, form)
    assert other in dict(found.others).values()


@pytest.mark.parametrize(
    "text",
    [
        "hàng hóa, hàng không",
        "mức 3,5 triệu, mức 3%, mức 12",
        "khắc phục tình trạng “1 cửa nhưng nhiều khóa”",
        "kĩa",
    ],
)
def test_other_words_are_left_alone(text: str) -> None:
    assert list(variants(text)) == []


def test_names_of_systems_are_the_same_whatever_parts_them() -> None:
    found = [name for _, _, name in product_names("VNPT-iOffice, VNPT I-Office và I-Office")]

    assert found == ["vnptioffice", "vnptioffice", "ioffice"]


def test_symbols_of_documents_are_no_names_of_systems() -> None:
    assert list(product_names("số 12/QD-TTg, số 3/NQ-CP")) == []

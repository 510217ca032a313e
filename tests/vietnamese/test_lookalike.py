"""Characters that look like Vietnamese letters, and those that cannot be seen."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.vietnamese.lookalike import _IN_WORDS, invisibles, lookalikes, readable


@pytest.mark.parametrize(
    ("text", "word", "right"),
    [
        ("tỉnh Ðồng Tháp", "Ðồng", "Đồng"),  # Icelandic
        ("điểm Ð) và sau", "Ð", "Đ"),
        ("hội ðồng", "ðồng", "đồng"),
        ("Ɖà Nẵng", "Ɖà", "Đà"),  # African
        ("đƣợc giao", "đƣợc", "được"),  # from old fonts
        ("nhà trƣờng", "trƣờng", "trường"),
        ("năm 2024, Ноàn thành", "Ноàn", "Hoàn"),  # Cyrillic Н and о
        ("cải cáсh", "cáсh", "cách"),
        ("Κế hoạch", "Κế", "Kế"),  # Greek
        ("ＵＢＮＤ tỉnh", "ＵＢＮＤ", "UBND"),  # full-width
        ("hoàn thành，báo cáo", "thành，báo", "thành,báo"),
        ("năm ２０２４", "２０２４", "2024"),
    ],
)
def test_a_letter_of_another_script_is_found_with_its_word(text: str, word: str, right: str) -> None:
    (found,) = lookalikes(text)

    assert text[found.start : found.end] == word
    assert found.word == right
    assert found.letter in word
    assert found.right in right


@pytest.mark.parametrize(
    "text", ["Đồng Tháp", "góc α, 5 μg, điện trở 2 Ω", "СССР", "café, naïve, Zürich", "", "2 × 3 ≤ 7"]
)
def test_letters_that_are_meant_are_left_alone(text: str) -> None:
    assert list(lookalikes(text)) == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("thủ tục hành\u200bchính", "hành chính"),  # two words met in it
        ("thủ tục hành ch\u200bính", "chính"),
        ("hành\u00ad chính", "hành"),
        ("\ufeffKế hoạch", "Kế"),
        ("\u202aKế\u202c hoạch", "Kế"),
        ("của \u200e, và", ""),
    ],
)
def test_an_invisible_character_is_found_with_its_word(text: str, word: str) -> None:
    (found,) = invisibles(text)

    assert found.word == word
    assert found.mark in text


@given(st.text())
def test_mended_words_hold_no_such_character(text: str) -> None:
    for found in lookalikes(text):
        assert list(lookalikes(found.word)) == []
    for unseen in invisibles(text):
        assert list(invisibles(unseen.word)) == []


@given(st.text())
def test_a_readable_text_keeps_the_place_of_each_character(text: str) -> None:
    plain, places = readable(text)

    if places is None:
        assert len(plain) == len(text)
    else:
        assert len(places) == len(plain) + 1
        assert list(places) == sorted(set(places))


def test_every_lookalike_is_of_another_script() -> None:
    assert all(not unicodedata.name(letter).startswith("LATIN") for letter in _IN_WORDS)
    assert all(unicodedata.name(letter).startswith("LATIN") for letter in _IN_WORDS.values())

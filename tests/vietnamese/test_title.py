"""Titles in capitals, in the letters of a sentence."""

from __future__ import annotations

import unicodedata

import pytest

from cchc_cli.vietnamese.title import in_sentence_letters, without_remark


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("CẢI CÁCH THỂ CHẾ", "Cải cách thể chế"),
        ("CHỈ ĐẠO, ĐIỀU HÀNH, KIỂM TRA", "Chỉ đạo, điều hành, kiểm tra"),
        ("CÔNG TÁC CCHC CỦA UBND TỈNH NGHỆ AN", "Công tác CCHC của UBND tỉnh Nghệ An"),
        ("ỨNG DỤNG CNTT, CHỈ SỐ PAR INDEX, ISO 9001", "Ứng dụng CNTT, chỉ số PAR INDEX, ISO 9001"),
        ("QUYẾT TOÁN, GIẢI NGÂN, NGHIÊM TÚC", "Quyết toán, giải ngân, nghiêm túc"),
        ("Cải cách thể chế của TỈNH", "Cải cách thể chế của TỈNH"),
        ("", ""),
    ],
)
def test_capitals_become_a_sentence_and_abbreviations_stay(title: str, written: str) -> None:
    assert in_sentence_letters(title, ["Nghệ An"]) == written


def test_decomposed_letters_are_read() -> None:
    assert in_sentence_letters(unicodedata.normalize("NFD", "CẢI CÁCH THỂ CHẾ")) == "Cải cách thể chế"


def test_a_name_inside_a_longer_word_is_left_alone() -> None:
    assert in_sentence_letters("AN TOÀN Ở AN", ["AN"]) == "AN toàn ở AN"
    assert in_sentence_letters("BAN HÀNH", ["An"]) == "Ban hành"


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("CẢI CÁCH THỂ CHẾ (Sở Tư pháp chủ trì).", "CẢI CÁCH THỂ CHẾ"),
        ("Cải cách tài chính công:", "Cải cách tài chính công"),
        ("Dịch vụ công (mức 3) và một cửa", "Dịch vụ công (mức 3) và một cửa"),
        ("(không tên)", "(không tên)"),
    ],
)
def test_the_remark_behind_a_title_falls_away(title: str, bare: str) -> None:
    assert without_remark(title) == bare

"""Capitals inside a sentence."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.capital import (
    capitals_after_marks,
    capitals_after_nouns,
    is_in_capitals,
    small_parts,
    starts_sentence,
)


def found(text: str) -> list[str]:
    """The words with a capital that is none's."""
    return [
        text[each.start : each.end] for each in (*capitals_after_marks(text), *capitals_after_nouns(text))
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("mức độ 3, mức độ 4; Khai thác, sử dụng", "Khai thác"),
        ("hồ sơ tồn đọng; Công khai kịp thời", "Công khai"),
        ("của TTHC; Tăng tỷ lệ thanh toán", "Tăng tỷ"),
        ("kiểm tra, Rà soát các thủ tục", "Rà soát"),
        ("kinh phí cho công tác Cải cách hành chính", "Cải cách"),
        ("thực hiện các cuộc Điều tra, khảo sát", "Điều tra"),
    ],
)
def test_a_common_word_with_a_capital_is_found(text: str, words: str) -> None:
    assert found(text) == [words]


@pytest.mark.parametrize(
    "text",
    [
        "Giám đốc các sở; Chủ tịch UBND các xã; Thủ trưởng các cơ quan",
        "Luật Tổ chức Chính phủ; Nghị định số 12/2020/NĐ-CP; Kế hoạch số 3/KH-UBND",
        "xử lý kịp thời; Báo cáo kết quả; Thông báo kết luận",
        "các Sở: Nội vụ, Xây dựng, Quản lý thị trường",
        "Kiểm sát viên, Kiểm tra viên phải từ chối",
        "Có tổ chức = 1; Không tổ chức = 0",
        "TIẾP TỤC; KHAI THÁC HIỆU QUẢ",
        "công tác Đoàn thanh niên, công tác Văn thư",
        "kết thúc. Khai thác hiệu quả",
        "hồ sơ tồn đọng;\nKhai thác hiệu quả",
    ],
)
def test_names_titles_and_sentences_keep_their_capitals(text: str) -> None:
    assert found(text) == []


def test_numbered_parts_of_a_document_take_a_capital() -> None:
    text = "tại mục 3, phần II và khoản 2 Điều 5; điều chỉnh 3 lần, một phần 3%, tại Mục 4"

    assert [text[start:end] for start, end in small_parts(text)] == ["mục 3", "phần II"]


def test_a_text_in_capitals_is_told_from_one_with_abbreviations() -> None:
    assert is_in_capitals("CẢI CÁCH THỂ CHẾ (Đồng chí)")
    assert not is_in_capitals("UBND tỉnh, HĐND tỉnh")
    assert not is_in_capitals("2021 - 2025")


@pytest.mark.parametrize(
    ("text", "starts"),
    [("", True), ("xong. ", True), ("gồm: ", True), ("“", True), ("xong; ", False), ("cho ", False)],
)
def test_where_a_sentence_begins(text: str, starts: bool) -> None:
    assert starts_sentence(f"{text}Rà soát", len(text)) is starts

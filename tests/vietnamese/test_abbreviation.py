"""Abbreviations: what is one, what explains one, and which are another one misspelt."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.abbreviation import (
    abbreviations,
    definitions,
    is_slip,
    same_meaning,
    spelt_out,
)
from cchc_cli.vietnamese.known_abbreviation import is_filing_line


def letters(text: str) -> list[str]:
    return [found.letters for found in abbreviations(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Xây dựng Kế hoạch CCHC năm 2021", ["CCHC"]),
        ("Đài PT&TH, Đài PT-TH và Đài PT & TH", ["PT&TH", "PT&TH", "PT&TH"]),
        ("Phòng TC - KH, Phòng VH - TT", ["TC&KH", "VH&TT"]),
        ("Trung tâm VH TT & TT", ["VH&TT&TT"]),
        ("Văn phòng HĐND-UBND huyện", ["HĐND", "UBND"]),
        ("Văn phòng HĐND - UBND huyện", ["HĐND", "UBND"]),
        ("Trung tâm PVHCC&KSTTHC", ["PVHCC&KSTTHC"]),
        ("TT/TU, Các PCT/UBND Tỉnh", ["TT", "TU", "PCT", "UBND"]),
        ("Vụ CCHC-Bộ Nội vụ", ["CCHC"]),
        ("Ứng dụng CNTT, ATTT", ["CNTT", "ATTT"]),
    ],
)
def test_words_of_capitals_are_abbreviations_and_a_short_joint_is_one(text: str, found: list[str]) -> None:
    assert letters(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết số 76/NQ-CP ngày 15/7/2021",
        "Thông tư số 56/2022/TT-BTC",
        "Nghị quyết số 39-NQ/TW",
        "Quyết định số 30c/NQ-CP, Kế hoạch số /KH-UBND",
        "Công văn số 6459/BNV-CCHC, Quyết định 20/QĐ-BCĐCCHC",
        "Đại hội XIII, Phụ lục III, quý IV, Mục IX",
        "CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
        "BAN HÀNH KẾ HOẠCH CCHC",
        "phần mềm VNeID, I-Office",
        "Sở Nội vụ",
        "",
    ],
)
def test_symbols_numerals_and_text_in_capitals_are_none(text: str) -> None:
    assert letters(text) == []


def test_offsets_are_those_of_the_text() -> None:
    text = "Theo KH của UBND, Phòng TC - KH trình."

    assert [text[found.start : found.end] for found in abbreviations(text)] == ["KH", "UBND", "TC - KH"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("nhiệm vụ cải cách hành chính (CCHC) theo", [("CCHC", "cải cách hành chính")]),
        ("Ủy ban nhân dân (UBND) Tỉnh", [("UBND", "Ủy ban nhân dân")]),
        ("văn bản quy phạm pháp luật (QPPL)", [("QPPL", "quy phạm pháp luật")]),
        ("thủ tục hành chính (sau đây viết tắt là TTHC)", [("TTHC", "thủ tục hành chính")]),
        ("thủ tục hành chính (gọi tắt là “TTHC”)", [("TTHC", "thủ tục hành chính")]),
        ("Phát thanh và Truyền hình (PT&TH)", [("PT&TH", "Phát thanh và Truyền hình")]),
        ("Chỉ số hiệu quả quản trị (PAPI)", [("PAPI", "")]),
        ("CCHC (cải cách hành chính)", [("CCHC", "cải cách hành chính")]),
        ("Ghi chú: TTHC: thủ tục hành chính", [("TTHC", "thủ tục hành chính")]),
    ],
)
def test_a_definition_stands_in_brackets_behind_the_words_or_before_them(
    text: str, found: list[tuple[str, str]]
) -> None:
    assert [(each.letters, each.meaning) for each in definitions(text)] == found


@pytest.mark.parametrize(
    "text",
    ["báo cáo UBND tỉnh (qua SNV)", "(CCHC)", "Bộ Nội vụ (b/c)", "UBND: cấp huyện, cấp xã", "gồm 5 (TTHC)"],
)
def test_other_brackets_and_colons_explain_nothing(text: str) -> None:
    assert definitions(text) == ()


def test_meanings_are_compared_without_links() -> None:
    assert same_meaning("tiếp nhận và trả kết quả", "Tiếp nhận trả kết quả")
    assert not same_meaning("thủ tục", "thông tin")


def test_words_in_full_are_found_by_their_first_letters() -> None:
    text = "Đẩy mạnh ứng dụng công nghệ thông tin; ưu đãi"

    assert [text[start:end] for start, end in spelt_out(text, "CNTT")] == ["công nghệ thông tin"]
    assert [text[start:end] for start, end in spelt_out(text, "UĐ")] == ["ưu đãi"]
    assert spelt_out("công nghệ, thông tin", "CNTT") == ()


@pytest.mark.parametrize(
    ("odd", "known"),
    [
        ("CHHC", "CCHC"),
        ("VBQPL", "VBQPPL"),
        ("TTCH", "TTHC"),
        ("CCHCC", "CCHC"),
        ("UBDN", "UBND"),
        ("NSĐ", "NĐS"),
    ],
)
def test_one_letter_away_is_a_slip(odd: str, known: str) -> None:
    assert is_slip(odd, known)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("CCHC", "CCHC"),
        ("CBCC", "CBCCVC"),
        ("TTHC", "CCHC"),
        ("SNV", "BNV"),
        ("TTHC", "KSTTHC"),
        ("KH", "KT"),
    ],
)
def test_two_letters_away_or_too_short_is_none(first: str, second: str) -> None:
    assert not is_slip(first, second)


def test_lines_inside_the_office_are_told_from_recipients() -> None:
    assert is_filing_line("Lưu: VT, KSTT")
    assert is_filing_line("CV: HCQT Đức")
    assert not is_filing_line("Các đơn vị SNCL trực thuộc UBND tỉnh")

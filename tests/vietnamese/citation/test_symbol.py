"""Numbers and symbols in their parts."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.citation.symbol import find_symbols, read_symbol


@pytest.mark.parametrize(
    ("text", "number", "year", "kind", "issuer"),
    [
        ("30/2020/NĐ-CP", "30", 2020, "NĐ", "CP"),
        ("225/QĐ-TTg", "225", None, "QĐ", "TTg"),
        ("30c/NQ-CP", "30c", None, "NQ", "CP"),
        ("66.25/2026/NQ-CP", "66.25", 2026, "NQ", "CP"),
        ("72/2025/QH15", "72", 2025, "", "QH15"),
        ("05/2019/NQ-HĐND", "05", 2019, "NQ", "HĐND"),
        ("07/2021/TT-BNV", "07", 2021, "TT", "BNV"),
        ("383/TTr-SNV", "383", None, "TTr", "SNV"),
        ("0155/KH-UBND", "0155", None, "KH", "UBND"),
        ("6459/BNV-CCHC", "6459", None, "", "BNV-CCHC"),
        ("2231/SNV-CCHC&PC", "2231", None, "", "SNV-CCHC&PC"),
        ("12/UBND-VX", "12", None, "", "UBND-VX"),
        ("20/QĐ-BCĐCCHC", "20", None, "QĐ", "BCĐCCHC"),
        ("39-NQ/TW", "39", None, "NQ", "TW"),
        ("22-KH/TU", "22", None, "KH", "TU"),
        ("21-CTr/TU", "21", None, "CTr", "TU"),
        ("42-KH/ĐU", "42", None, "KH", "ĐU"),
        ("01-KH/BCĐTW", "01", None, "KH", "BCĐTW"),
        ("12/KH-MTTQ-BTT", "12", None, "KH", "MTTQ-BTT"),
    ],
)
def test_a_symbol_is_read_in_its_parts(
    text: str, number: str, year: int | None, kind: str, issuer: str
) -> None:
    symbol = read_symbol(text)

    assert symbol is not None
    assert (symbol.number, symbol.year, symbol.kind, symbol.issuer) == (number, year, kind, issuer)
    assert symbol.canonical == symbol.tidy == text
    assert not symbol.has_misplaced_marks


@pytest.mark.parametrize(
    ("text", "proper"),
    [
        ("05/NQ-TU", "05-NQ/TU"),
        ("39/NQ-TW", "39-NQ/TW"),
        ("05-NQ-TU", "05-NQ/TU"),
        ("05/NQ/TU", "05-NQ/TU"),
        ("30/2020/NĐ/CP", "30/2020/NĐ-CP"),
        ("225-QĐ/TTg", "225/QĐ-TTg"),
        ("12-KH/UBND", "12/KH-UBND"),
    ],
)
def test_marks_in_the_wrong_places_are_known_and_set_right(text: str, proper: str) -> None:
    symbol = read_symbol(text)

    assert symbol is not None
    assert symbol.has_misplaced_marks
    assert symbol.canonical == proper
    assert symbol.key == _key(proper)


@pytest.mark.parametrize(
    ("text", "tidy", "proper"),
    [
        ("225/ QĐ-TTg", "225/QĐ-TTg", "225/QĐ-TTg"),
        ("225/QĐ – TTg", "225/QĐ-TTg", "225/QĐ-TTg"),
        ("12/QD-UBND", "12/QD-UBND", "12/QĐ-UBND"),
        ("12/QÐ-UBND", "12/QÐ-UBND", "12/QĐ-UBND"),
        ("19/CT-TTG", "19/CT-TTG", "19/CT-TTg"),
    ],
)
def test_spaces_dashes_and_misspelt_letters_leave_it_the_same_symbol(
    text: str, tidy: str, proper: str
) -> None:
    symbol = read_symbol(text)

    assert symbol is not None
    assert not symbol.has_misplaced_marks
    assert (symbol.tidy, symbol.canonical) == (tidy, proper)
    assert symbol.key == _key(proper)


def test_leading_zeros_do_not_tell_symbols_apart() -> None:
    assert _key("04/KH-UBND") == _key("4/KH-UBND")


@pytest.mark.parametrize(
    "text",
    [
        "50.000.000 đồng/xã",
        "24/7",
        "ngày 15/7/2021",
        "giai đoạn 2021-2025",
        "01/Trung tâm",
        "8/Ban",
        "3/Quý",
        "và/hoặc HĐND-UBND",
        "mức độ 3/4",
        "tháng 01/2021",
    ],
)
def test_what_only_looks_like_a_symbol_is_none(text: str) -> None:
    assert list(find_symbols(text)) == []


def test_a_dash_behind_a_symbol_does_not_belong_to_it() -> None:
    assert [each.text for each in find_symbols("Kế hoạch 12/KH-UBND - Lưu: VT")] == ["12/KH-UBND"]


def _key(text: str) -> object:
    symbol = read_symbol(text)
    assert symbol is not None
    return symbol.key

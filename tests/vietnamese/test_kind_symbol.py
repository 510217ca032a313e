"""Symbols of papers, signatures, titles and references to places."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.kind_symbol import abbreviation, fits_issuer, fits_kind, read_symbol, written_right
from cchc_cli.vietnamese.paper_title import contradict, issued_title, title_words, title_year
from cchc_cli.vietnamese.place_reference import as_article, place_references
from cchc_cli.vietnamese.signature import read_signature_line


@pytest.mark.parametrize(
    ("number", "short", "fits"),
    [
        ("12/KH-UBND", "KH", True),
        ("12/2020/QĐ-UBND", "QĐ", True),
        ("12/CTHĐ-UBND", "CTr", True),
        ("12/KH-UBND", "QĐ", False),
        ("12/QD-UBND", "QĐ", False),
        ("12/UBND-KH", "KH", False),
    ],
)
def test_a_symbol_says_a_kind(number: str, short: str, fits: bool) -> None:
    symbol = read_symbol(number)

    assert symbol is not None
    assert fits_kind(symbol, short) is fits


def test_kinds_are_abbreviated_as_the_decree_does() -> None:
    assert [abbreviation(kind) for kind in ("KẾ HOẠCH", "Chương trình", "Sổ tay")] == ["KH", "CTr", None]


@pytest.mark.parametrize(
    ("agency", "issuer", "fits"),
    [
        ("UBND", "ỦY BAN NHÂN DÂN XÃ KHE SƠN", True),
        ("UBND", "UỶ BAN NHÂN DÂN XÃ KHE SƠN", True),
        ("SNV", "SỞ NỘI VỤ", True),
        ("SKHĐT", "SỞ KẾ HOẠCH VÀ ĐẦU TƯ", True),
        ("UBND", "SỞ NỘI VỤ", False),
        ("BNV", "SỞ NỘI VỤ", False),
        ("SNV", "ỦY BAN NHÂN DÂN TỈNH", False),
    ],
)
def test_a_symbol_can_be_an_issuers(agency: str, issuer: str, fits: bool) -> None:
    assert fits_issuer(agency, issuer, "") is fits


@pytest.mark.parametrize(
    ("number", "right"),
    [
        ("5/KH - UBND", "05/KH-UBND"),
        ("12/kh-ubnd", "12/KH-UBND"),
        ("/KH-UBND", "/KH-UBND"),
        ("30c/NQ-CP", "30c/NQ-CP"),
        ("0155/CTr-UBND", "0155/CTr-UBND"),
    ],
)
def test_a_number_is_written_as_the_decree_asks(number: str, right: str) -> None:
    assert written_right(number) == right


@pytest.mark.parametrize(
    ("line", "mark", "deputy"),
    [
        ("TM. ỦY BAN NHÂN DÂN", "TM", False),
        ("KT CHỦ TỊCH", "KT", False),
        ("T/M BAN THƯỜNG VỤ", "TM", False),
        ("PHÓ CHỦ TỊCH", "", True),
        ("THỨ TRƯỞNG", "", True),
        ("QUYỀN CHỦ TỊCH", "", False),
    ],
)
def test_a_line_of_a_signature_is_read(line: str, mark: str, deputy: bool) -> None:
    read = read_signature_line(line)

    assert (read.mark, read.is_deputy) == (mark, deputy)


def test_titles_are_compared_without_what_opens_them() -> None:
    own = title_words("Cải cách hành chính huyện X năm 2026", "Kế hoạch")

    assert contradict(title_words("Ban hành Kế hoạch CCHC năm 2026", "Kế hoạch"), own) is None
    assert contradict(title_words("Về việc ban hành Kế hoạch CCHC năm 2025", "Kế hoạch"), own) == (
        "2025",
        "2026",
    )


def test_copies_that_lost_spaces_or_their_end_do_not_contradict() -> None:
    own = title_words("Triển khai Luật Phổ biến, giáo dục pháp luật và Chỉ thị số29 về tă", "Kế hoạch")

    assert (
        contradict(
            title_words("Triển khai Luật Phổ biến, giáo dục phápluật và Chỉ thị số 29 về tăng cường", ""), own
        )
        is None
    )


def test_the_title_of_an_article_and_the_year_of_a_title_are_read() -> None:
    found = issued_title("Ban hành kèm theo Quyết định này Kế hoạch Cải cách hành chính năm 2026.")

    assert found is not None
    assert found[0] == "Kế hoạch Cải cách hành chính năm 2026"
    assert title_year("Cải cách hành chính năm 2026") == (2026, 24, 28)
    assert title_year("Cải cách hành chính giai đoạn 2021 - 2025") is None


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("(mục 3, mục 4, phần II) nêu trên", ["II.3", "II.4"]),
        ("tại mục II.1 Kế hoạch này", ["II.1"]),
        ("tại điểm a khoản 2 Mục III Kế hoạch này", ["III.2.a"]),
        ("khoản 2 Điều 26 Nghị định số 60/2021/NĐ-CP", []),
        ("mục 5 của Thông tư này", []),
    ],
)
def test_places_of_the_paper_itself_are_read(text: str, addresses: list[str]) -> None:
    assert [found.address for found in place_references(text)] == addresses


def test_the_article_of_the_recipients_is_read() -> None:
    assert as_article("Như Điều 3") == (3, 4, 10)
    assert as_article("Sở Nội vụ") is None

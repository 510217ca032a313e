"""In what sense a document is named."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.citation.mention import (
    find_blank_numbers,
    find_short_names,
    find_small_kinds,
    is_named_as_past,
    is_told,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tổng kết việc thực hiện Nghị định", True),
        ("về sửa đổi, bổ sung một số điều của Nghị định", True),
        ("thay thế Nghị định", True),
        ("Thực hiện Nghị định", False),
        ("Tổng kết năm; thực hiện Nghị định", False),
    ],
)
def test_a_document_that_is_replaced_or_summed_up(text: str, expected: bool) -> None:
    assert is_named_as_past(text, text.index("Nghị định")) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kế hoạch cải cách hành chính ban hành kèm theo Quyết định", True),
        ("Đề án đổi mới cơ chế một cửa theo quy định tại Quyết định", True),
        ("Tinh giản biên chế theo Quyết định", False),
    ],
)
def test_a_document_whose_content_is_told_before_it(text: str, expected: bool) -> None:
    assert is_told(text, text.index("Quyết định"), len(text)) is expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("theo Quyết định số    /QĐ-UBND của", "Quyết định số    /QĐ-UBND"),
        ("theo Kế hoạch số ……/KH-UBND", "Kế hoạch số ……/KH-UBND"),
        ("theo Tờ trình số: ___/TTr-SNV", "Tờ trình số: ___/TTr-SNV"),
    ],
)
def test_a_blank_number(text: str, words: str) -> None:
    assert [text[start:end] for start, end in find_blank_numbers(text)] == [words]


def test_a_number_is_not_blank() -> None:
    assert list(find_blank_numbers("theo Quyết định số 12/QĐ-UBND")) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("theo Nghị định 61.", [("61", None)]),
        ("theo Nghị định số 61/2018 của Chính phủ", [("61", 2018)]),
        ("theo Nghị định 61/2018/NĐ-CP", []),
        ("theo Nghị định 61 /2018/NĐ-CP", []),
        ("theo Đề án 06 và Nghị quyết 18", []),
    ],
)
def test_a_short_name(text: str, found: list[tuple[str, int | None]]) -> None:
    assert [(number, year) for *_, number, year in find_short_names(text)] == found


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("ban hành kế hoạch Cải cách hành chính nhà nước năm 2024;", 1),
        ("ban hành kế hoạch cải cách hành chính nhà nước năm 2024;", 0),
        ("ban hành Kế hoạch Cải cách hành chính nhà nước năm 2024;", 0),
        ("theo kế hoạch Chính phủ giao cho các tỉnh năm 2024", 0),
        ("các kế hoạch Cải cách hành chính của huyện năm 2024", 0),
    ],
)
def test_a_kind_in_small_letters_before_a_name(text: str, count: int) -> None:
    assert len(list(find_small_kinds(text))) == count

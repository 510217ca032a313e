"""The line in brackets below a title."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.attach_line import is_named_in, read_attach_line


def parts(text: str) -> dict[str, str]:
    """The words of every part that the line has."""
    line = read_attach_line(text)
    assert line is not None
    names = ("opening", "kind", "colon", "number", "date", "issuer")
    return {name: getattr(line, name).words for name in names if getattr(line, name)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2026 của UBND huyện)",
            {
                "opening": "Kèm theo",
                "kind": "Quyết định",
                "number": "12/QĐ-UBND",
                "date": "ngày 05 tháng 01 năm 2026",
                "issuer": "UBND huyện",
            },
        ),
        (
            "(Ban hành theo Kế hoạch số: {number}, ngày /01/2024",
            {
                "opening": "Ban hành theo",
                "kind": "Kế hoạch",
                "colon": ":",
                "number": "{number}",
                "date": "ngày /01/2024",
            },
        ),
        ("(Ban hành kèm theo Kế hoạch này)", {"opening": "Ban hành kèm theo", "kind": "Kế hoạch"}),
    ],
)
def test_what_a_line_says_is_read(text: str, expected: dict[str, str]) -> None:
    assert parts(text) == expected


@pytest.mark.parametrize("text", ["(Giai đoạn 2021 - 2025)", "Theo đề nghị của Sở Nội vụ", ""])
def test_another_line_is_none(text: str) -> None:
    assert read_attach_line(text) is None


@pytest.mark.parametrize(
    ("issuer", "named"),
    [
        ("UBND huyện", True),
        ("Ủy ban nhân dân huyện Tương Dương", True),
        ("Uỷ ban nhân dân huyện", True),
        ("Chủ tịch UBND huyện Tương Dương", True),
        ("BCĐ389 huyện", True),
        ("UBND tỉnh", False),
        ("UBND huyện Kỳ Sơn", False),
    ],
)
def test_an_issuer_is_named_in_the_head_when_it_says_nothing_more(issuer: str, named: bool) -> None:
    assert is_named_in(issuer, "ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG") is named

"""Dashes between years and words."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.dash import dashes


def seen(text: str) -> list[tuple[str, str]]:
    """The dashes of a text: kind, and how printed."""
    return [(dash.kind, dash.style) for dash in dashes(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("giai đoạn 2021 - 2025, 2021–2030", [("years", " - "), ("years", "–")]),
        ("kinh tế - xã hội và kinh tế – xã hội", [("words", " - "), ("words", " – ")]),
        ("HĐND-UBND huyện", [("words", "-")]),
        ("Vụ CCHC-Bộ Nội vụ", [("words", "-")]),
        ("từ 15 - 20%", [("words", " - ")]),
    ],
)
def test_dashes_are_found_as_they_are_printed(text: str, found: list[tuple[str, str]]) -> None:
    assert seen(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Quyết định số 12/QĐ-UBND, số 39-NQ/TW, số 20/QĐ-BCĐCCHC",
        "phần mềm I-Office, VNPT-iOffice, in-tơ-nét, Covid-19",
        "- Tháng 01",
        "3-4 ngày",
        "giảm -5%",
    ],
)
def test_hyphens_of_symbols_and_foreign_words_are_none(text: str) -> None:
    assert seen(text) == []

"""References to the plan's own annexes."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.annex_reference import annex_references


def read(text: str) -> list[tuple[str, tuple[int, ...]]]:
    """Words and numbers of every reference."""
    return [(found.words, found.numbers) for found in annex_references(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "tại Phụ lục 1, Phụ lục 4 và Phụ lục 8.",
            [("Phụ lục 1", (1,)), ("Phụ lục 4", (4,)), ("Phụ lục 8", (8,))],
        ),
        ("theo Phụ lục số 01", [("Phụ lục số 01", (1,))]),
        ("tại Phụ lục I kèm theo)", [("Phụ lục I", (1,))]),
        ("theo mẫu tại Phụ lục III, IV", [("Phụ lục III", (3,)), ("IV", (4,))]),
        ("các phụ lục từ 3 đến 5", [("các phụ lục từ 3 đến 5", (3, 4, 5))]),
        ("các Phụ lục 1, 2 và 3", [("các Phụ lục 1", (1,)), ("2", (2,)), ("3", (3,))]),
        ("Phụ lục 1 và 5 nhiệm vụ khác", [("Phụ lục 1", (1,))]),
        ("Phụ lục I kèm theo Kế hoạch này", [("Phụ lục I", (1,))]),
        ("(Nhiệm vụ cụ thể theo Phụ lục đính kèm).", [("Phụ lục đính kèm", ())]),
        ("(đính kèm phụ lục)", [("đính kèm phụ lục", ())]),
        ("theo đề cương báo cáo gửi kèm.", [("đề cương báo cáo gửi kèm", ())]),
        ("số liệu tại các phụ lục theo phân công", [("các phụ lục", ())]),
    ],
)
def test_a_reference_is_read(text: str, expected: list[tuple[str, tuple[int, ...]]]) -> None:
    assert read(text) == expected
    assert [text[found.start : found.end] for found in annex_references(text)] == [
        words for words, _ in expected
    ]


@pytest.mark.parametrize(
    "text",
    [
        "theo Phụ lục II Nghị định số 30/2020/NĐ-CP",
        "Phụ lục I ban hành kèm theo Thông tư số 01/2020/TT-BNV",
        "Nghị định số 30/2020/NĐ-CP (Phụ lục I)",
        "ban hành kèm theo Quyết định số 225/QĐ-TTg",
        "Báo cáo tự đánh giá (kèm theo minh chứng).",
        "gửi danh mục kèm theo.",
        "hoàn thiện các biểu mẫu, phụ lục thống kê các số liệu",
    ],
)
def test_an_annex_of_another_act_and_other_enclosures_are_none(text: str) -> None:
    assert read(text) == []


def test_several_and_enclosed_annexes_are_told() -> None:
    several, enclosed = annex_references("tại các phụ lục và biểu 2 (Phụ lục đính kèm)")

    assert (several.is_plural, several.is_enclosed) == (True, False)
    assert (enclosed.is_plural, enclosed.is_enclosed) == (False, True)

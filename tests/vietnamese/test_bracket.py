"""Brackets and quotation marks."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.bracket import pairs


def faults(text: str) -> list[tuple[str, str]]:
    """The marks that do not fit, with what is wrong."""
    return [(loose.mark, loose.fault) for loose in pairs(text)[0]]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("(Kèm theo Kế hoạch số 12", [("(", "open")]),
        ("theo Kế hoạch số 12)", [(")", "closed")]),
        ("Đề án “Một cửa", [("“", "open")]),
        ('Chương trình “Chuyển đổi số đến năm 2030"; Kế hoạch', [('"', "mixed")]),
        ("(theo quy định]", [("]", "mixed")]),
        ('Đề án "Một cửa', [('"', "open")]),
        ("(theo Đề án “Một cửa)", [("“", "open"), (")", "closed")]),
    ],
)
def test_marks_without_their_partner_are_found(text: str, wrong: list[tuple[str, str]]) -> None:
    found = faults(text)

    assert found == wrong or (wrong[0] in found and len(found) <= len(wrong) + 1)


@pytest.mark.parametrize(
    "text",
    [
        "a) rà soát; b) báo cáo; 1) họp",
        "(gọi tắt là “Chương trình (mới)”)",
        'màn hình 65" và "Đề án"',
        "[1], «Đề án»",
        "điều kiện (trừ hồ sơ mật).",
    ],
)
def test_marks_that_fit_are_right(text: str) -> None:
    assert faults(text) == []


def test_quotations_tell_their_kind() -> None:
    text = 'Đề án “A” và "B"'

    assert [(text[q.first : q.last + 1], q.straight) for q in pairs(text)[1]] == [
        ("“A”", False),
        ('"B"', True),
    ]

"""Where syllables carry their tone."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.tone_place import tone_marks


@pytest.mark.parametrize(
    ("word", "other", "on_first"),
    [
        ("hòa", "hoà", True),
        ("hoá", "hóa", False),
        ("thuỷ", "thủy", False),
        ("Ủy", "Uỷ", True),
        ("UỶ", "ỦY", False),
        ("khoẻ", "khỏe", False),
        ("HÓA", "HOÁ", True),
    ],
)
def test_a_syllable_that_has_the_choice_is_found_with_its_other_spelling(
    word: str, other: str, on_first: bool
) -> None:
    (mark,) = tone_marks(f"từ {word}, xong")

    assert (mark.start, mark.end, mark.other, mark.on_first) == (3, 3 + len(word), other, on_first)


@pytest.mark.parametrize(
    "text",
    ["quý II, quỹ đất, Quỳnh, quỷ", "hoàn thành, toàn diện, thoát nước, khuyến khích", "hoa, thuy, oe"],
)
def test_syllables_without_the_choice_are_left_alone(text: str) -> None:
    assert list(tone_marks(text)) == []

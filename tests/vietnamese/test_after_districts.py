from __future__ import annotations

import pytest

from cchc_cli.vietnamese.after_districts import of_communes


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("UBND cấp huyện", "UBND cấp xã"),
        ("UBND cấp huyện, cấp xã", "UBND cấp xã"),
        ("UBND các huyện, thành phố, thị xã", "UBND các xã, phường"),
        ("UBND các xã, thị trấn", "UBND các xã, phường"),
        ("Phòng Tư pháp thuộc UBND cấp huyện", None),
        ("các phòng chuyên môn thuộc UBND cấp huyện", "các phòng chuyên môn thuộc UBND cấp xã"),
        ("UBND huyện Tương Dương", None),
        ("Các sở, ban, ngành", None),
        ("Phòng Nội vụ huyện, Tòa án huyện", None),
    ],
)
def test_words_for_districts_are_put_to_communes(old: str, new: str | None) -> None:
    assert of_communes(old) == new

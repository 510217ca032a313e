"""Laws by name and day."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.citation import find_laws


@pytest.mark.parametrize(
    ("text", "name", "year"),
    [
        (
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
            "Tổ chức chính quyền địa phương",
            2015,
        ),
        (
            "Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025;",
            "Tổ chức chính quyền địa phương",
            2025,
        ),
        ("Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025;", "Cán bộ, công chức", 2025),
        ("Luật Viên chức 2010 và các văn bản", "Viên chức", 2010),
        ("Bộ luật Lao động năm 2019.", "Lao động", 2019),
        ("Luật tổ chức chính quyền địa phương ngày 19/6/2015", "tổ chức chính quyền địa phương", 2015),
        ("theo Luật Đất đai;", "Đất đai", None),
    ],
)
def test_a_law_has_a_name_and_a_year(text: str, name: str, year: int | None) -> None:
    (law,) = find_laws(text)

    assert (law.name, law.year) == (name, year)
    assert text[law.start : law.end].endswith(name)


def test_the_day_of_an_amending_law_is_not_that_of_the_laws_it_amends() -> None:
    amending, first, second = find_laws(
        "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019;"
    )

    assert amending.year == 2019
    assert [(law.name, law.year, law.is_inside) for law in (first, second)] == [
        ("Tổ chức Chính phủ", None, True),
        ("Tổ chức chính quyền địa phương", None, True),
    ]


@pytest.mark.parametrize(
    "text", ["Luật này có hiệu lực từ ngày 01/7/2025", "vi phạm pháp luật ngày 01/7/2025", "Kỷ luật năm 2025"]
)
def test_what_is_no_name_of_a_law(text: str) -> None:
    assert find_laws(text) == ()

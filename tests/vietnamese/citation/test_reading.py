"""Documents that running text cites: kind, "số", date, issuer, title, and what several of them share."""

from __future__ import annotations

import re
from datetime import date

import pytest

from cchc_cli.plan.prose import passages
from cchc_cli.vietnamese.citation import Citation, find_citations
from tests.real_plans import NAMES, real_plan


def only(text: str) -> Citation:
    """The one citation of a text."""
    found = find_citations(text)
    assert len(found) == 1, [each.symbol.text for each in found]
    return found[0]


def test_a_full_citation_is_read_in_its_parts() -> None:
    text = "theo Quyết định số 225/QĐ-TTg ngày 04 tháng 02 năm 2016 của Thủ tướng Chính phủ ban hành Kế hoạch; rồi"

    found = only(text)

    assert (found.kind, found.symbol.text, found.has_number_word) == ("Quyết định", "225/QĐ-TTg", True)
    assert text[slice(*found.head)] == "Quyết định số 225/QĐ-TTg"
    assert found.date is not None
    assert found.date.date == date(2016, 2, 4)
    assert (found.issuer, found.title) == ("Thủ tướng Chính phủ", "ban hành Kế hoạch")


@pytest.mark.parametrize(
    ("text", "kind", "has_number_word"),
    [
        ("Nghị định 90/2020/NĐ-CP", "Nghị định", False),
        ("NGHỊ ĐỊNH SỐ 90/2020/NĐ-CP", "Nghị định", True),
        ("nghị định số: 90/2020/NĐ-CP", "Nghị định", True),
        ("NĐ 90/2020/NĐ-CP", "Nghị định", False),
        ("Thông báo kết luận số 12/TB-VPCP", "Thông báo kết luận", True),
        ("Chương trình hành động số 08-CTr/TU", "Chương trình hành động", True),
        ("số 90/2020/NĐ-CP", "", True),
        ("theo 90/2020/NĐ-CP", "", False),
    ],
)
def test_kind_and_number_word_before_a_symbol(text: str, kind: str, has_number_word: bool) -> None:
    found = only(text)

    assert (found.kind, found.has_number_word) == (kind, has_number_word)


def test_two_documents_share_one_kind_and_one_date() -> None:
    first, second = find_citations(
        "Nghị định số 107/2020/NĐ-CP, số 108/2020/NĐ-CP ngày 14/9/2020 của Chính phủ và các quy định khác"
    )

    assert (first.kind, second.kind) == ("Nghị định", "Nghị định")
    assert second.kind_words is None
    assert first.date == second.date
    assert (first.has_own_date, second.has_own_date) == (False, True)
    assert first.issuer == second.issuer == "Chính phủ"


def test_documents_of_one_list_share_issuer_and_title_but_keep_their_own_dates() -> None:
    first, second = find_citations(
        "Nghị định số 130/2005/NĐ-CP ngày 17/10/2005, Nghị định số 117/2013/NĐ-CP ngày 07/10/2013 của Chính phủ về chế độ tự chủ"
    )

    assert [each.date and each.date.year for each in (first, second)] == [2005, 2013]
    assert first.issuer == "Chính phủ"
    assert first.title == second.title == "về chế độ tự chủ"
    assert first.title_words is None


def test_what_a_semicolon_parts_is_not_shared() -> None:
    first, second = find_citations(
        "thực hiện Nghị quyết số 18-NQ/TW; Kế hoạch số 37/KH-UBND ngày 30/3/2018 của UBND tỉnh"
    )

    assert (first.date, first.issuer) == (None, "")
    assert second.has_own_date


def test_a_number_of_other_letters_does_not_inherit_the_kind() -> None:
    assert [each.kind for each in find_citations("Quyết định số 12/QĐ-UBND, số 6/NQ-CP")] == [
        "Quyết định",
        "",
    ]


def test_a_title_may_name_another_document() -> None:
    outer, inner = find_citations(
        "Kế hoạch số 36/KH-UBND ngày 30/3/2018 của UBND tỉnh về thực hiện Nghị quyết số 18-NQ/TW;"
    )

    assert outer.title == "về thực hiện Nghị quyết số 18-NQ/TW"
    assert (inner.issuer, inner.title) == ("", "")


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("39-NQ/TW ngày 17/4/2015 của Bộ Chính trị;", "Bộ Chính trị"),
        ("19-NQ/TW Hội nghị Trung ương sáu khoá XII về việc đổi mới", "Hội nghị Trung ương sáu khoá XII"),
        (
            "20/QĐ-BCĐCCHC của Ban Chỉ đạo cải cách hành chính của Chính phủ về việc",
            "Ban Chỉ đạo cải cách hành chính của Chính phủ",
        ),
        (
            "1/KH-BLĐTBXH của Bộ Lao động - Thương binh và Xã hội ban hành",
            "Bộ Lao động - Thương binh và Xã hội",
        ),
        ("188/2025/NĐ-CP của Chính phủ và Kế hoạch số 668/KH-BHXH", "Chính phủ"),
        ("225/QĐ-TTg của Thủ tướng Chính phủ ngày 04/02/2016 về", "Thủ tướng Chính phủ"),
        ("45/TB-VPCP của Văn phòng Chính phủ thông báo kết luận", "Văn phòng Chính phủ"),
    ],
)
def test_who_issued_a_document(text: str, issuer: str) -> None:
    assert find_citations(text)[0].issuer == issuer


def test_a_date_may_stand_behind_the_issuer() -> None:
    found = only("Quyết định số 225/QĐ-TTg của Thủ tướng Chính phủ ngày 04/02/2016 về kế hoạch")

    assert found.has_own_date
    assert found.title == "về kế hoạch"


@pytest.mark.parametrize("blank", ["ngày     tháng 01 năm 2024", "ngày …/…/2024", "ngày /01/2024"])
def test_a_date_still_to_be_filled_in_is_a_place_for_one(blank: str) -> None:
    found = only(f"Quyết định số 12/QĐ-UBND {blank} của UBND tỉnh")

    assert found.date is None
    assert found.has_blank_date


_NAIVE = re.compile(r"[0-9]+[a-z]?(?:/[0-9]{4})?(?:-[A-ZĐ]+)?/[A-ZĐ]+[0-9A-Za-zĐ&-]*")


@pytest.mark.parametrize("name", NAMES)
def test_no_symbol_of_the_real_plans_is_missed_or_torn(name: str) -> None:
    for passage in passages(real_plan(name)):
        text = passage.printed
        found = find_citations(text)

        assert [each.symbol.text for each in found] == _NAIVE.findall(text)
        assert all(text[each.symbol.start : each.symbol.end] == each.symbol.text for each in found)


def test_every_citation_of_the_real_plans_has_its_kind() -> None:
    found = [
        each
        for name in NAMES
        for passage in passages(real_plan(name))
        for each in find_citations(passage.printed)
    ]

    assert len(found) == 68
    assert all(each.kind for each in found)
    assert [each.symbol.text for each in found if not each.has_number_word] == [
        "26/CT-TTg",
        "130/2005/NĐ-CP",
        "30c/NQ-CP",
        "90/2020/NĐ-CP",
    ]

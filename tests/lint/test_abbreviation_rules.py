"""Rules of abbreviations beyond their examples."""

from __future__ import annotations

import pytest

from cchc_cli.repository.repository import ALONE
from tests.tools.plans import at, found, found_in, marked, mended, one, whole

RECIPIENTS = """
document:
  issuer: ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP
  number: 12/KH-UBND
  place: Đồng Tháp
  date: 05/01/2026
  signature: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH]
  recipients:
"""


def text(*items: str) -> str:
    return "sections:\n  - heading: NHIỆM VỤ\n    items:\n" + "".join(f"      - {item}\n" for item in items)


def recipients(*lines: str) -> str:
    return RECIPIENTS + "".join(f'    - "{line}"\n' for line in lines)


def test_later_uses_stand_beside_the_first_one() -> None:
    fragment = text("Ứng dụng CNTT.", "Hạ tầng CNTT.", "Đào tạo CNTT.")

    wrong = one(fragment, ALONE, "ORG301")

    assert str(wrong.message) == "“CNTT” is explained nowhere in the plan"
    assert [marked(other.span, whole(fragment)) for other in wrong.related] == ["CNTT", "CNTT"]
    assert wrong.fixes == ()


def test_the_plan_s_own_words_explain_the_first_use() -> None:
    fragment = text("Ứng dụng CNTT.", "Hạ tầng công nghệ thông tin.")

    wrong = one(fragment, ALONE, "ORG301")

    new = mended(whole(fragment), wrong.fixes[0])
    assert "Ứng dụng công nghệ thông tin (CNTT).\n" in new
    assert found_in(new, ALONE, "ORG") == ()


def test_words_that_only_begin_sentences_have_no_capital_inside_one() -> None:
    fragment = text("Ứng dụng CNTT.", "Công nghệ thông tin là hạ tầng.")
    first = text("CNTT là hạ tầng.", "Đầu tư công nghệ thông tin.")

    new, begun = (mended(whole(each), one(each, ALONE, "ORG301").fixes[0]) for each in (fragment, first))

    assert "Ứng dụng công nghệ thông tin (CNTT).\n" in new
    assert "- Công nghệ thông tin (CNTT) là hạ tầng.\n" in begun


def test_two_letters_are_the_beginnings_of_too_many_words_for_a_repair() -> None:
    assert one(text("XD kế hoạch.", "Cần xem đủ."), ALONE, "ORG301").fixes == ()


@pytest.mark.parametrize(
    "item",
    [
        "UBND, HĐND các cấp và cơ quan TW.",
        "Áp dụng TCVN ISO 9001:2015, mạng LAN, WAN.",
        "Cải thiện PAR INDEX, SIPAS.",
        "Theo Nghị quyết số 76/NQ-CP ngày 15/7/2021.",
        "Sử dụng VNPT I-Office.",
    ],
)
def test_what_everybody_knows_and_what_is_foreign_is_not_asked_for(item: str) -> None:
    assert found(text(item), ALONE, "ORG301") == ()


def test_heads_of_columns_are_not_asked_for() -> None:
    table = "tasks:\n  - title: Công khai TT\n    deadline: Quý I\n"
    plan = whole(table).replace("    tasks:", "    headers:\n      number: TT\n    tasks:")

    assert [at(each, plan) for each in found_in(plan, ALONE, "ORG301")] == ["TT"]
    assert found_in(plan.replace("khai TT", "khai"), ALONE, "ORG301") == ()


def test_customary_marks_and_the_office_s_own_file_need_no_words_among_recipients() -> None:
    fragment = recipients("CT, PCT UBND tỉnh", "Đài PT&TH tỉnh", "CV: HCQT Đức", "Lưu: VT, CVNC NH")

    assert found(fragment, ALONE, "ORG301") == ()


def test_others_do_and_so_do_customary_ones_that_the_text_uses() -> None:
    fragment = recipients("Trung tâm PVHCC", "Đài PT&TH tỉnh") + text("Giao Đài PT-TH đưa tin.")

    wrong = found(fragment, ALONE, "ORG301")

    assert [at(each, whole(fragment)) for each in wrong] == ["PVHCC", "PT-TH"]
    assert [marked(other.span, whole(fragment)) for other in wrong[1].related] == ["PT&TH"]


def test_recipients_are_read_last() -> None:
    fragment = recipients("BCĐ CCHC của Chính phủ") + text("Đẩy mạnh cải cách hành chính (CCHC).")

    assert found(fragment, ALONE, "ORG207", "ORG301") == ()


def test_a_title_is_no_use_that_needs_words_before_it() -> None:
    plan = whole(text("Đẩy mạnh cải cách hành chính (CCHC)."))

    assert found_in(plan.replace("title: Cải cách hành chính", "title: CCHC"), ALONE, "ORG207") == ()


def test_the_misspelt_one_is_mended_and_not_asked_for_its_meaning() -> None:
    fragment = text("Rà soát văn bản quy phạm pháp luật (VBQPPL).", "Số VBQPL trái pháp luật.")

    wrong = one(fragment, ALONE, "ORG")

    assert (wrong.code, at(wrong, whole(fragment))) == ("ORG206", "VBQPL")
    assert found_in(mended(whole(fragment), wrong.fixes[0]), ALONE, "ORG") == ()


def test_a_frequent_one_is_known_without_an_explanation() -> None:
    fragment = text("CCHC.", "Công tác CCHC.", "Kiểm tra CCHC.", "Kiểm tra CHHC.")

    assert [item.code for item in found(fragment, ALONE, "ORG")] == ["ORG301", "ORG206"]


@pytest.mark.parametrize(
    "items",
    [
        ("CBCC (cán bộ, công chức).", "Quản lý cán bộ, công chức, viên chức (CBCCVC)."),
        ("Xử lý thủ tục hành chính (TTHC).", "Sắp xếp TTHCC."),
        ("Lập ABCD.", "Nộp ABCD.", "Sửa ABCD.", *["Gửi ABCE."] * 6),
        ("Rà soát quy phạm (ABCD).", "Lập ABCE.", "Nộp ABCE.", "Sửa ABCE."),
    ],
)
def test_abbreviations_of_their_own_and_frequent_ones_are_no_slips(items: tuple[str, ...]) -> None:
    assert found(text(*items), ALONE, "ORG206") == ()


def test_an_annex_may_explain_again() -> None:
    annex = "areas:\n  - area: Cải cách thủ tục hành chính (TTHC)\n    tasks:\n      - title: Công khai TTHC\n        deadline: Quý I\n"

    assert found(text("Rà soát thủ tục hành chính (TTHC).") + annex, ALONE, "ORG302") == ()

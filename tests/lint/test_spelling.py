"""The rules of spelling: what they point to, what they mend, and where they are silent."""

from __future__ import annotations

import pytest

from tests.tools.plans import LISTED, at, found, mended, one, whole

SPELLING = ("TXT24", "TXT34")


def in_text(words: str) -> str:
    """A section of one paragraph."""
    return f"sections:\n  - heading: MỤC TIÊU\n    text: {words}\n"


@pytest.mark.parametrize(
    ("words", "code", "pointed", "becomes"),
    [
        ("Các nghành báo cáo.", "TXT241", "nghành", "Các ngành báo cáo."),
        ("Theo dõi, đơn đốc các cơ quan.", "TXT242", "đơn đốc", "Theo dõi, đôn đốc các cơ quan."),
        ("Hằng năm phần đầu 80% hồ sơ.", "TXT243", "phần đầu", "Hằng năm phấn đấu 80% hồ sơ."),
        ("Công tác cải hành chính.", "TXT244", "cải hành chính", "Công tác cải cách hành chính."),
        ("Xây dựng Chương, Kế hoạch.", "TXT244", "Chương", "Xây dựng Chương trình, Kế hoạch."),
        ("Tỉnh Ðồng Tháp.", "TXT341", "Ðồng", "Tỉnh Đồng Tháp."),
        ("Thủ tục hành\u200b chính.", "TXT342", "hành\u200b", "Thủ tục hành chính."),
        ("In cataloge giới thiệu.", "TXT343", "cataloge", "In catalogue giới thiệu."),
        ("Ban hành Kếhoạch cải cách.", "TXT344", "Kếhoạch", "Ban hành Kế hoạch cải cách."),
    ],
)
def test_a_slip_is_pointed_to_and_mended(words: str, code: str, pointed: str, becomes: str) -> None:
    text = whole(in_text(words))

    wrong = one(in_text(words), LISTED, *SPELLING)

    assert wrong.code == code
    assert at(wrong, text) == pointed
    assert mended(text, wrong.fixes[0]) == whole(in_text(becomes))


def test_the_message_names_both_words_and_the_label_the_one_that_is_meant() -> None:
    wrong = one(in_text("Văn bản đơn đốc triển khai."), LISTED, "TXT242")

    assert str(wrong.message) == "“đơn đốc” is no usual word; “đôn đốc” is probably meant"
    assert str(wrong.label) == "probably “đôn đốc”"


def test_a_foreign_letter_is_named_by_its_number() -> None:
    wrong = one(in_text("Tỉnh Ðồng Tháp."), LISTED, "TXT341")

    assert str(wrong.message) == "in “Ðồng”, Ð (U+00D0) is not the letter Đ, which it looks like"


def test_a_slip_that_recurs_is_found_at_each_place() -> None:
    fragment = in_text("Phân đấu 100%; đơn đốc các xã.")

    assert [item.code for item in found(fragment, LISTED, *SPELLING)] == ["TXT242", "TXT242"]


def test_a_text_full_of_one_foreign_letter_is_one_finding_that_mends_all() -> None:
    words = "Ðiều, Ðồng, Ðịnh, Ðoàn, Ðường, Ðảng, Ðội."

    wrong = one(in_text(words), LISTED, "TXT341")

    assert len(wrong.related) == 6
    assert mended(whole(in_text(words)), wrong.fixes[0]) == whole(in_text(words.replace("Ð", "Đ")))


def test_a_word_with_a_foreign_letter_is_not_misspelt_too() -> None:
    assert [item.code for item in found(in_text("Phấn đấu nhận đƣợc giấy."), LISTED, *SPELLING)] == ["TXT341"]


def test_an_invisible_character_hides_no_slip_and_makes_none() -> None:
    codes = [
        item.code for item in found(in_text("Đơn đ\u00adốc các xã, hành ch\u200bính."), LISTED, *SPELLING)
    ]

    assert codes == ["TXT242", "TXT342", "TXT342"]


def test_a_slip_over_the_end_of_a_line_is_mended_without_joining_the_lines() -> None:
    fragment = "sections:\n  - heading: MỤC TIÊU\n    text: Công tác cải\n      hành chính của tỉnh.\n"

    wrong = one(fragment, LISTED, "TXT244")

    assert mended(whole(fragment), wrong.fixes[0]) == whole(fragment).replace(
        "hành chính của", "cách hành chính của"
    )


@pytest.mark.parametrize(
    "words",
    [
        "Tỷ lệ đạt {phần đầu 80% | dung-han}.",  # a fact
        "Tỷ lệ {dung-han} hồ sơ đúng hạn.",  # a reference
        "Báo cáo về phandau@cchc.gov.vn, https://nghanh.vn.",
    ],
)
def test_facts_references_and_addresses_are_left_alone(words: str) -> None:
    fragment = in_text(words) + "    targets:\n      dung-han:\n        baseline: năm 2025\n"

    assert found(fragment, LISTED, *SPELLING) == ()


def test_a_fact_in_braces_is_read_as_a_part_of_the_sentence() -> None:
    wrong = one(in_text("Hằng năm phần đầu {80% | dung-han} hồ sơ."), LISTED, "TXT243")

    assert at(wrong, whole(in_text("Hằng năm phần đầu {80% | dung-han} hồ sơ."))) == "phần đầu"


def test_cells_headings_and_recipients_are_read_and_names_are_not() -> None:
    fragment = (
        "areas:\n  - area: CẢI CÁCH THỦ TỤC HÀNG CHÍNH\n    tasks:\n"
        "      - title: Rà soát, đơn đốc các xã\n        deadline: Quý I\n        outputs: Văn bản đơn đốc triển khai\n"
    )

    spans = [at(item, whole(fragment)) for item in found(fragment, LISTED, "TXT242")]

    assert spans == ["HÀNG CHÍNH", "đơn đốc", "đơn đốc"]

"""The clause of a figure, and what is measured. Most sentences are those of issued plans."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.clause import clause, is_striven_for, says_part, says_total, subject

SIGN = "▮"


def cut(marked: str) -> str:
    """The clause around the figure that stands between two signs."""
    before, figure, after = marked.split(SIGN)
    text = before + figure + after
    start, end = clause(text, len(before), len(before) + len(figure))
    return text[start:end]


def measured(marked: str) -> str:
    before, _, after = marked.split(SIGN)
    return subject(before, after)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("A; ▮100%▮ B; C", "100% B"),
        ("Tăng cường A. ▮100%▮ hồ sơ B. Tiếp tục C.", "100% hồ sơ B"),
        ("A đạt ▮2.5▮ điểm", "A đạt 2.5 điểm"),
        (
            "Hồ sơ (gồm A; B) đạt ▮90%▮ (trừ C; D) trong năm; E",
            "Hồ sơ (gồm A; B) đạt 90% (trừ C; D) trong năm",
        ),
        ("UBND TP. Vinh đạt ▮90%▮ hồ sơ", "UBND TP. Vinh đạt 90% hồ sơ"),
        ("Một\n\nHai đạt ▮90%▮\n\nBa", "Hai đạt 90%"),
        ("Theo Nghị định 45/2020/NĐ-CP, tỷ lệ đạt ▮90%▮.", "Theo Nghị định 45/2020/NĐ-CP, tỷ lệ đạt 90%"),
    ],
)
def test_a_clause_ends_at_a_semicolon_a_sentence_and_a_paragraph(marked: str, expected: str) -> None:
    assert cut(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Mức độ hài lòng của người dân đạt ▮từ 90% trở lên▮", "Mức độ hài lòng của người dân"),
        ("Tỷ lệ hồ sơ TTHC được giải quyết đúng hạn đạt tỷ lệ ▮từ 95% trở lên▮", "Tỷ lệ hồ sơ TTHC được giải quyết đúng hạn"),
        ("Đảm bảo mức độ hài lòng đạt ▮trên 85%▮, ", "mức độ hài lòng"),
        ("Phấn đấu đến năm 2025, tỷ lệ hồ sơ trực tuyến đạt ▮80%▮", "tỷ lệ hồ sơ trực tuyến"),
        ("Nâng tỷ lệ hồ sơ trực tuyến lên ▮80%▮", "tỷ lệ hồ sơ trực tuyến"),
        (
            "Thủ tục hành chính được cải cách cơ bản, mức độ hài lòng của doanh nghiệp đạt mức ▮trên 80%▮ vào năm 2020",
            "mức độ hài lòng của doanh nghiệp",
        ),
        ("hoàn thành mục tiêu cung cấp dịch vụ công trực tuyến mức độ 3,4 ▮ít nhất đạt 50%▮ trong năm 2021",
         "cung cấp dịch vụ công trực tuyến mức độ 3,4"),
        ("Dịch vụ công, mức độ 3 và mức độ 4 đạt ▮50%▮", "Dịch vụ công, mức độ 3 và mức độ 4"),
        ("Vị trí xếp hạng Chỉ số PCI của tỉnh ▮tăng từ 2 đến 5 bậc▮", "Vị trí xếp hạng Chỉ số PCI của tỉnh"),
    ],
)  # fmt: skip
def test_words_tied_to_the_figure_are_what_is_measured(marked: str, expected: str) -> None:
    assert measured(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("▮100%▮ hồ sơ chậm phải được xin lỗi", "hồ sơ chậm phải được xin lỗi"),
        ("Công khai minh bạch ▮100%▮ kết quả xử lý công việc", "kết quả xử lý công việc"),
        ("▮Tăng▮ tỷ lệ thanh toán trực tuyến so với năm trước", "tỷ lệ thanh toán trực tuyến"),
        (
            "▮giảm tối thiểu 2,5%▮ số lượng đơn vị sự nghiệp (tương ứng 15 đơn vị)",
            "số lượng đơn vị sự nghiệp",
        ),
        (
            "tích hợp ▮30%▮ dịch vụ công trực tuyến mức độ 3, 4 của các bộ",
            "dịch vụ công trực tuyến mức độ 3, 4 của các bộ",
        ),
        ("▮60%▮ hồ sơ cấp tỉnh, 50% hồ sơ cấp huyện", "hồ sơ cấp tỉnh"),
        ("▮60%▮ hồ sơ cấp tỉnh và từ 50% hồ sơ cấp huyện", "hồ sơ cấp tỉnh"),
        ("▮100%▮ thủ tục được rà soát, trong đó có 15% thủ tục", "thủ tục được rà soát"),
        ("▮90%▮ hồ sơ (kể cả hồ sơ giấy) được số hóa)", "hồ sơ (kể cả hồ sơ giấy) được số hóa"),
    ],
)
def test_else_the_words_behind_it(marked: str, expected: str) -> None:
    assert measured(marked) == expected


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("Rút ngắn ", " thời gian họp, ", "thời gian họp"),
        ("", " thủ tục được rà soát, trong đó có ", "thủ tục được rà soát"),
        ("giảm ", " biên chế công chức và ", "biên chế công chức"),
        ("giảm ", " biên chế công chức (tương ứng với ", "biên chế công chức"),
    ],
)
def test_the_text_up_to_the_next_figure_loses_the_words_that_lead_to_it(
    before: str, after: str, expected: str
) -> None:
    assert subject(before, after) == expected


def test_the_second_figure_of_a_clause_has_its_own_words() -> None:
    assert (
        subject("100% thủ tục được rà soát, trong đó có ", " thủ tục được đơn giản hóa")
        == "thủ tục được đơn giản hóa"
    )


def test_a_figure_alone_measures_nothing() -> None:
    assert subject("", "") == ""
    assert subject("", " trong năm 2024") == "trong năm 2024"


@pytest.mark.parametrize(
    ("before", "total", "part"),
    [
        ("Bằng chữ: ", True, False),
        ("TỔNG CỘNG: ", True, False),
        ("Trong đó: ngân sách huyện ", False, True),
        ("Ngân sách huyện ", False, False),
    ],
)
def test_the_words_before_an_amount_call_it_a_total_or_a_part(before: str, total: bool, part: bool) -> None:
    assert (says_total(before), says_part(before)) == (total, part)


@pytest.mark.parametrize("before", ["phấn đấu", "Phấn đấu tỷ lệ hồ sơ đạt", "phần đầu", "Phân đấu"])
def test_what_is_striven_for_is_told_also_in_the_spellings_that_papers_print(before: str) -> None:
    assert is_striven_for(before)


def test_what_is_to_be_held_is_no_stretch() -> None:
    assert not is_striven_for("Đảm bảo tỷ lệ hồ sơ đạt")

"""What the words of a target say of its aim."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.aim import (
    compared_year,
    counts_steps,
    due_year,
    find_aims,
    is_burden,
    is_compared,
    is_cut,
    is_general,
    is_vague,
    names_objectives,
    years_in,
)


def test_burdens_and_vague_changes_are_known() -> None:
    assert is_burden("hồ sơ trễ hạn")
    assert not is_burden("hồ sơ đúng hạn")
    assert is_burden("thời gian chờ của người dân")
    assert is_burden("giảm thời gian chờ xuống còn")
    assert is_vague("giảm tối đa")
    assert not is_vague("giảm 5%")


@pytest.mark.parametrize(
    "words",
    [
        "hồ sơ chậm vì lý do chủ quan phải được xin lỗi",
        "thủ tục được đơn giản hóa, rút ngắn thời gian giải quyết",
        "khiếu nại được giải quyết",
        "rút ngắn thời gian giải quyết",
    ],
)
def test_a_burden_that_is_dealt_with_is_none(words: str) -> None:
    assert not is_burden(words)


def test_words_that_cut_stand_right_before_the_figure() -> None:
    assert is_cut("Rút ngắn ít nhất ")
    assert not is_cut("Rút ngắn thời gian còn ")


@pytest.mark.parametrize(
    "heading", ["MỤC TIÊU", "Mục tiêu cụ thể", "Các chỉ tiêu chủ yếu", "Một số chỉ tiêu:"]
)
def test_a_heading_that_opens_the_objectives(heading: str) -> None:
    assert names_objectives(heading)


@pytest.mark.parametrize(
    "heading",
    [
        "MỤC ĐÍCH, YÊU CẦU",
        "Mục tiêu, nhiệm vụ",
        "Mục tiêu chung",
        "NHIỆM VỤ VÀ GIẢI PHÁP",
        "MỤC TIÊU, YÊU CẦU",
    ],
)
def test_a_heading_that_opens_more_or_something_else(heading: str) -> None:
    assert not names_objectives(heading)


def test_general_objectives_want_no_figures() -> None:
    assert is_general("Mục tiêu tổng quát")
    assert not is_general("Mục tiêu cụ thể")


@pytest.mark.parametrize(
    "words",
    [
        "Tăng 5% so với năm 2022",
        "cao hơn bình quân cả nước",
        "tăng từ 80% lên 90%",
        "không thấp hơn năm trước",
        "cải thiện hơn",
    ],
)
def test_words_that_compare(words: str) -> None:
    assert is_compared(words)


@pytest.mark.parametrize(
    "words", ["tăng từ 2 đến 5 bậc", "Tăng số đơn vị tự chủ", "mỗi năm đều có tỷ lệ giảm"]
)
def test_words_that_do_not_compare(words: str) -> None:
    assert not is_compared(words)


def test_aims_are_for_what_can_be_measured() -> None:
    text = "Nâng cao Chỉ số cải cách hành chính, tăng tỷ lệ thanh toán; nâng cao chất lượng; cải thiện môi trường."

    assert [text[start:end] for start, end in find_aims(text)] == ["Nâng cao", "tăng"]


def test_places_and_points_are_steps_and_shares_are_not() -> None:
    assert counts_steps("bậc")
    assert counts_steps("điểm")
    assert not counts_steps("%")
    assert not counts_steps("đơn vị")


@pytest.mark.parametrize(
    ("before", "after", "year"),
    [
        ("Đến năm 2025, tỷ lệ đạt ", "", 2025),
        ("Phấn đấu đến hết năm 2025 đạt ", "", 2025),
        ("Tỷ lệ đạt ", " vào năm 2025", 2025),
        ("", " hồ sơ hình thành đến năm 2015 được số hóa", None),
        ("Số hóa hồ sơ từ năm 2006 đến năm 2021 đạt ", "", None),
        ("Tỷ lệ đạt ", " so với cuối năm 2025", None),
    ],
)
def test_the_year_a_figure_is_due_stands_first_or_right_behind_it(
    before: str, after: str, year: int | None
) -> None:
    assert due_year(before, after) == year


def test_years_are_told_from_the_numbers_of_acts() -> None:
    assert compared_year("cao hơn năm 2022") == compared_year("so với cuối năm 2022") == 2022
    assert compared_year("trong năm 2022") is None
    assert years_in("giai đoạn 2021-2025 theo Nghị quyết 76/2021/NQ-CP, 2.026 hồ sơ") == {2021, 2025}

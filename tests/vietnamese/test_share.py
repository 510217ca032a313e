"""Percentages in running text: targets and what only looks like them."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.share import (
    find_double_bounds,
    find_shares,
    find_turned_ranges,
    is_aimed_at,
    is_of_a_whole,
)


def aimed(text: str, *, among_objectives: bool) -> list[str]:
    """The percentages of a text that are aimed at."""
    return [
        share.text
        for share in find_shares(text)
        if is_aimed_at(text, share, among_objectives=among_objectives)
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Tỷ lệ hồ sơ đúng hạn đạt 98% trở lên; A", ["98% trở lên"]),
        ("Phấn đấu tỷ lệ đạt từ 15 - 20%", ["từ 15 - 20%"]),
        ("Công khai 100% kết quả xử lý công việc", ["100%"]),
        ("100% hồ sơ chậm phải được xin lỗi và trên 95% văn bản đi được ký số, đạt", ["100%"]),
        ("Đảm bảo tỷ lệ tăng từ 80% lên 90%", ["tăng từ 80% lên 90%"]),
        ("tại các đơn vị hưởng lương từ ngân sách (tương ứng với 5 viên chức) giảm 1,38% biên chế", []),
    ],
)
def test_words_of_aim_and_all_of_something_make_a_target(text: str, words: list[str]) -> None:
    assert aimed(text, among_objectives=False) == words


def test_among_objectives_no_word_of_aim_is_needed() -> None:
    text = "60% hồ sơ công việc tại cấp tỉnh và 50% tại cấp huyện được xử lý trên mạng"

    assert aimed(text, among_objectives=True) == ["60%", "50%"]
    assert aimed(text, among_objectives=False) == []


@pytest.mark.parametrize(
    "text",
    [
        "Đến nay tỷ lệ hồ sơ đúng hạn đã đạt 95%",
        "Hiện nay 100% xã có trang thông tin điện tử",
        "Ngân sách tỉnh hỗ trợ 70% kinh phí",
        "Bảo đảm 100% kinh phí thực hiện",
        "Vốn đối ứng của huyện là 30%",
        "Lãi suất 6%/năm",
        "Tỷ lệ cao hơn so với 85% của năm trước",
        "Đơn vị nào đạt dưới 50% thì bị phê bình",
        "Trường hợp tỷ lệ đạt dưới 80%, đơn vị phải giải trình",
        "Đạt mục tiêu (năm trước đạt 90%)",
        "Phong trào “100% hồ sơ không giấy” được phát động",
        "Trích 10% tiết kiệm chi thường xuyên",
    ],
)
def test_facts_money_comparisons_conditions_and_quotations_are_no_targets(text: str) -> None:
    assert aimed(text, among_objectives=True) == []


@pytest.mark.parametrize(
    ("subject", "quote", "expected"),
    [
        ("Tỷ lệ hồ sơ giải quyết đúng hạn", "Tỷ lệ hồ sơ giải quyết đúng hạn đạt 105%", True),
        ("Mức độ hài lòng của người dân", "Mức độ hài lòng của người dân trên 110%", True),
        ("Tỷ lệ thu ngân sách", "Tỷ lệ thu ngân sách đạt 105% dự toán", False),
        ("hồ sơ", "số hồ sơ đạt 120% so với cùng kỳ", False),
        ("doanh thu", "doanh thu đạt 110%", False),
    ],
)
def test_only_a_part_of_a_number_has_a_whole(subject: str, quote: str, expected: bool) -> None:
    assert is_of_a_whole(subject, quote) is expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("có từ 20 - 15% thủ tục", "20 - 15%"),
        ("đạt 50% đến 30% hồ sơ", "50% đến 30%"),
        ("rút ngắn 50 - 30% thời gian", "50 - 30%"),
    ],
)
def test_a_range_that_begins_above_its_end(text: str, words: str) -> None:
    assert [text[start:end] for start, end in find_turned_ranges(text)] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "từ 15 - 20% thủ tục",
        "giảm tỷ lệ hộ nghèo từ 8% đến 5%",
        "năm 2021 - 15%, năm 2022 - 10%",
        "Tiêu chí 5 - 3%",
        "2,5% - 3%",
    ],
)
def test_a_range_in_order_a_fall_and_a_list_are_no_turned_ranges(text: str) -> None:
    assert find_turned_ranges(text) == ()


def test_two_bounds_say_the_same_or_the_opposite() -> None:
    same = find_double_bounds("Tỷ lệ đạt trên 90% trở lên; ít nhất 5 hồ sơ trở lên")
    opposite = find_double_bounds("không quá 5% trở lên, Tối thiểu 90% trở xuống")

    assert [bound.once for bound in same] == ["từ 90% trở lên", "từ 5 hồ sơ trở lên"]
    assert [bound.excludes for bound in (*same, *opposite)] == [False, False, True, True]
    assert find_double_bounds("từ 90% trở lên, trên 80%, dưới 5% trở xuống chỉ") != ()
    assert find_double_bounds("từ 90% trở lên, trên 80%; từ 5% trở xuống") == ()

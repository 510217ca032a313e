"""When two subjects are one; most are printed in issued plans."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.measured import levels, measured, times, topic

ONLINE = "tỷ lệ hồ sơ giải quyết trực tuyến trên tổng số hồ sơ giải quyết thủ tục hành chính"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (f"{ONLINE} của các sở, ngành, địa phương", f"Tỷ lệ{ONLINE[5:]} của tỉnh"),
        ("Tỷ lệ hồ sơ TTHC giải quyết đúng hạn", "hồ sơ thủ tục hành chính được giải quyết đúng hạn"),
        ("số hồ sơ trả trước hạn trên địa bàn tỉnh Hưng Yên", "hồ sơ trả trước hạn"),
        ("văn bản đi được ký số (trừ văn bản mật)", "các văn bản đi ký số"),
    ],
)
def test_abbreviations_articles_brackets_and_the_whole_make_no_difference(first: str, second: str) -> None:
    assert measured(first).is_same(measured(second))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("hồ sơ công việc tại cấp huyện", "hồ sơ công việc tại cấp xã"),
        ("hồ sơ giải quyết đúng hạn của tỉnh", "hồ sơ giải quyết đúng hạn của huyện"),
        ("hồ sơ trả kết quả đúng hạn", "hồ sơ trả kết quả trước hạn"),
        (
            "Mức độ hài lòng của người dân, doanh nghiệp về giải quyết TTHC",
            "Mức độ hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước",
        ),
        ("dịch vụ công trực tuyến mức độ 3", "dịch vụ công trực tuyến mức độ 4"),
    ],
)
def test_other_words_other_levels_and_other_units_are_other_targets(first: str, second: str) -> None:
    assert not measured(first).is_same(measured(second))


def test_the_time_of_a_target_is_not_what_it_is_compared_with() -> None:
    assert times("Đến năm 2025 đạt 90%, cao hơn năm 2022", 2023) == {"năm 2025"}
    assert times("đạt 50% trong năm 2023 và tăng so với năm 2022", 2023) == frozenset()
    assert times("6 tháng đầu năm đạt 50%; quý III đạt 70%", 2023) == {"6 tháng", "quý iii"}


def test_levels_are_those_of_the_administration_and_of_the_services() -> None:
    assert levels("hồ sơ tại cấp huyện, dịch vụ công mức độ 4") == {"cấp huyện", "mức độ 4"}


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("tỷ lệ thanh toán trực tuyến trong giải quyết TTHC", "thanh toán"),
        ("số cuộc họp dùng tài liệu giấy", "cuộc họp"),
        ("cơ quan, đơn vị thành lập tổ kiểm tra nội bộ", "tổ kiểm tra"),
        ("tỷ lệ hồ sơ giải quyết đúng hạn", None),
        ("Mức độ hài lòng của người dân", None),
        ("văn bản được thành lập theo quy định", None),
        ("tỷ lệ", None),
    ],
)
def test_a_topic_is_named_by_a_rate_or_by_what_is_set_up(subject: str, expected: str | None) -> None:
    assert topic(subject) == expected


def test_words_alike_are_counted_against_the_shorter_subject() -> None:
    short, long = measured("ý kiến tiếp nhận"), measured("Trả lời kịp thời ý kiến tiếp nhận của người dân")

    assert short.likeness(long) == long.likeness(short) == 1
    assert short.likeness(measured("văn bản tiếp nhận")) == 0.5

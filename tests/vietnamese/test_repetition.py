"""What is said twice by mistake, and what Vietnamese doubles rightly."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.enumeration import said_again
from cchc_cli.vietnamese.repetition import after_abbreviation, doubled, phrases, run_together
from cchc_cli.vietnamese.word import words_of


def doubled_in(text: str, *others: str) -> list[str]:
    """The words of a text printed twice; the other texts of the paper tell its compounds."""
    known = phrases(words_of(each) for each in (text, *others))
    return [text[found.start : found.end] for found in doubled(text, words_of(text), known)]


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("ý kiến phản hồi của của người dân", "của"),
        ("công khai tại tại nơi tiếp nhận", "tại"),
        ("Thực hiện thực hiện Quyết định", "thực hiện"),
        ("nâng cao kết quả kết quả xử lý", "kết quả"),
        ("đầu tư vào Khu khu kinh tế", "khu"),
        ("theo quy định của tỉnh của tỉnh", "của tỉnh"),
        ("Báo cáo kết quả thực hiện báo cáo kết quả thực hiện", "báo cáo kết quả thực hiện"),
        ("rà soát thủ tục hành chính chính của tỉnh; thủ tục hành chính", "chính"),
    ],
)
def test_words_printed_twice_are_found(text: str, again: str) -> None:
    assert doubled_in(text) == [again]


def test_a_line_break_between_them_makes_no_difference() -> None:
    assert doubled_in("phản hồi của\ncủa người dân") == ["của"]


def test_the_beginning_of_a_compound_said_twice_is_told_by_the_paper_itself() -> None:
    assert doubled_in("đẩy mạnh cải cải cách hành chính", "đẩy mạnh cải cách hành chính") == ["cải"]


@pytest.mark.parametrize(
    "text",
    [
        "xử lý hành vi vi phạm; hành vi phạm tội; vi phạm",
        "cấp phép thi công công trình",
        "từng bước, từ từ, luôn luôn, ngày ngày, người người, nhà nhà, xa xa",
        "các tổ chức tổ chức thực hiện",
        "ban hành quyết định quy định chức năng; quy định quy định về",
        "đoàn kiểm tra kiểm tra các xã",
        "cơ quan điều tra điều tra bổ sung",
        "các tổ tổ chức họp",
        "mục tiêu (mục tiêu chung, mục tiêu cụ thể)",
        "cơ chế một cửa, cơ chế một cửa liên thông",
        "tổ chức thực hiện. Tổ chức thực hiện các nhiệm vụ",
        "Trung tâm VH TT & TT",
        "01 01 2020",
        "nhặt được được xác lập",
    ],
)
def test_doublings_of_the_language_are_right(text: str) -> None:
    assert doubled_in(text) == []


def test_a_name_in_capitals_before_the_same_word_is_no_doubling() -> None:
    assert doubled_in("tại UBND TỈNH tỉnh Nghệ An") == []


@pytest.mark.parametrize(
    ("text", "again"),
    [
        (
            "Ứng dụng CNTT, nâng cấp hạ tầng, ứng dụng công nghệ thông tin tại UBND",
            "ứng dụng công nghệ thông tin tại UBND",
        ),
        ("Ứng dụng công nghệ thông tin, nâng cấp hạ tầng, ứng dụng CNTT", "ứng dụng CNTT"),
        ("rà soát, kiểm tra, kiểm tra việc", None),
        ("đôn đốc, kiểm tra, kiểm tra, báo cáo", "kiểm tra"),
        ("trong việc thực hiện và tham mưu, thực hiện nhiệm vụ", "thực hiện"),
        ("Tỷ lệ hồ sơ được giải quyết đúng hạn đạt tỷ lệ 95%", "tỷ lệ"),
        ("Tỷ lệ hồ sơ đúng hạn đạt 95%; tỷ lệ trực tuyến đạt 50%", None),
        ("cơ chế một cửa, một cửa liên thông", None),
        ("cán bộ, công chức, viên chức, kể cả cán bộ, công chức lãnh đạo", None),
        ("quyết định gia hạn tạm giữ, quyết định gia hạn tạm giam", None),
        ("bảo hiểm y tế và các khoản theo luật bảo hiểm xã hội, bảo hiểm y tế", None),
    ],
)
def test_an_enumeration_that_names_a_thing_twice_is_found(text: str, again: str | None) -> None:
    found = [text[each.start : each.end] for each in said_again(text)]

    assert found == ([again] if again else [])


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Bộ tiêu chí đánh giá sở, ngành Bộ tiêu chí đánh giá UBND cấp huyện", 31),
        ("Bộ tiêu chí đánh giá sở, ngành; Bộ tiêu chí đánh giá UBND cấp huyện", None),
        ("Ủy ban nhân dân xã báo cáo Ủy ban nhân dân huyện", None),
        ("Kế hoạch cải cách hành chính theo Kế hoạch cải cách hành chính tỉnh", None),
        ("SỐ LƯỢNG VĂN BẢN BAN HÀNH SỐ LƯỢNG VĂN BẢN", None),
    ],
)
def test_two_entries_printed_as_one_are_told_by_their_common_beginning(text: str, place: int | None) -> None:
    found = [each.start for each in run_together(text, words_of(text))]

    assert found == ([place] if place else [])


def test_the_last_word_of_an_abbreviation_said_again_is_found() -> None:
    texts = ["đối với cán bộ CCVC chức theo lộ trình", "đội ngũ công chức, viên chức", "công chức, viên chức"]

    found = list(after_abbreviation([(text, words_of(text)) for text in texts]))

    assert found == [(0, 4, 5)]


def test_a_word_that_only_begins_like_the_end_of_an_abbreviation_is_right() -> None:
    texts = ["tìm hiểu CCHC cấp huyện", "cải cách hành chính, cải cách hành chính", "của cấp huyện, cấp xã"]

    assert list(after_abbreviation([(text, words_of(text)) for text in texts])) == []

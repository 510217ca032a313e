"""Who issues what."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.citation.issuer import contradict, issuer_of_words


@pytest.mark.parametrize(
    ("letters", "words"),
    [
        ("CP", "Chính phủ"),
        ("TTg", "Thủ tướng Chính phủ"),
        ("BNV", "Bộ trưởng Bộ Nội vụ"),
        ("UBND", "Ủy ban nhân dân tỉnh"),
        ("UBND", "Uỷ ban nhân dân tỉnh"),
        ("UBND", "Chủ tịch UBND huyện"),
        ("HĐND", "HĐND tỉnh"),
        ("TW", "Bộ Chính trị"),
        ("TW", "Hội nghị Trung ương sáu khoá XII"),
        ("TU", "Ban Chấp hành Đảng bộ tỉnh"),
        ("TU", "Thành ủy Hà Nội"),
        ("QH15", "Quốc hội"),
        ("UBTVQH15", "Ủy ban Thường vụ Quốc hội"),
        ("SNV", "Giám đốc Sở Nội vụ"),
        # Not known well enough to speak against anything.
        ("BCĐCCHC", "Ban Chỉ đạo cải cách hành chính của Chính phủ"),
        ("UBND", "tỉnh"),
        ("KTNN", "Kiểm toán nhà nước"),
        # One ministry became the other.
        ("BTTTT", "Bộ Khoa học và Công nghệ"),
    ],
)
def test_letters_that_fit_the_words(letters: str, words: str) -> None:
    assert not contradict(letters, words)


@pytest.mark.parametrize(
    ("letters", "words"),
    [
        ("TTg", "Bộ Nội vụ"),
        ("TTg", "Chính phủ"),
        ("CP", "Thủ tướng Chính phủ"),
        ("BNV", "Bộ Tài chính"),
        ("UBND", "Hội đồng nhân dân tỉnh"),
        ("TU", "Bộ Chính trị"),
        ("TW", "Tỉnh ủy"),
        ("SNV", "UBND tỉnh"),
    ],
)
def test_letters_of_another_body(letters: str, words: str) -> None:
    assert contradict(letters, words)


def test_an_office_of_a_body_is_not_the_body() -> None:
    assert issuer_of_words("Văn phòng Chính phủ") == "VPCP"

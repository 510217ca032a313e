"""What the words of a deadline leave out."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.deadline import read_deadline
from cchc_cli.vietnamese.deadline_form import styles
from cchc_cli.vietnamese.deadline_gap import (
    basis_without_name,
    periodic_words,
    reports_periodically,
    unfinished,
)
from cchc_cli.vietnamese.stage import Stage, stage


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        ("Theo Kế hoạch của", "của"),
        ("Theo Kế hoạch của;", "của"),
        ("Trước ngày", "Trước ngày"),
        ("Hoàn thành trước", "trước"),
        ("Khi có", "Khi có"),
    ],
)
def test_a_phrase_that_calls_for_more_is_unfinished(phrase: str, words: str) -> None:
    found = unfinished(phrase)

    assert found is not None
    assert phrase[found[0] : found[1]] == words


@pytest.mark.parametrize(
    "phrase",
    [
        "Trước ngày 15",
        "Tháng sau",
        "Quý IV năm trước",
        "Các năm tiếp theo",
        "Theo văn bản đến",
        "Hàng tháng",
        "Thường xuyên",
        "",
    ],
)
def test_a_phrase_that_ends_in_a_time_or_a_noun_is_whole(phrase: str) -> None:
    assert unfinished(phrase) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("báo cáo theo tiến độ kế hoạch và định kỳ", "định kỳ"),
        ("Báo cáo theo định kỳ", "theo định kỳ"),
        ("định kỳ, đột xuất", "định kỳ"),
        ("định kỳ hàng quý", None),
        ("báo cáo định kỳ theo quý", None),
        ("Theo quy định kỳ họp", None),
        ("Định kỳ năm 2026", "Định kỳ"),
    ],
)
def test_periodic_words_are_told_where_no_period_stands_beside_them(text: str, words: str | None) -> None:
    found = periodic_words(text)

    assert (found and text[found[0] : found[1]]) == words


def test_a_report_is_periodic_in_its_own_words() -> None:
    assert reports_periodically("Báo cáo kết quả thực hiện theo định kỳ.") is not None
    assert reports_periodically("Các văn bản đôn đốc triển khai; báo cáo định kỳ") is not None
    assert reports_periodically("Báo cáo kết quả theo định kỳ hàng quý.") is None


def test_a_basis_has_a_name_when_somebody_owns_it_or_the_task_is_about_it() -> None:
    assert basis_without_name("Theo quy định")
    assert basis_without_name("- Theo chỉ đạo và nhu cầu;")
    assert not basis_without_name("Theo Kế hoạch của tỉnh")
    assert not basis_without_name("Theo tiến độ kế hoạch")
    assert not basis_without_name("Theo Đề án", ("Tiếp tục thực hiện Đề án chuyển giao nhiệm vụ",))


def variants(phrase: str, year: int = 2026) -> dict[str, str]:
    return {
        style.trait: style.variant
        for part in read_deadline(phrase, year).parts
        for style in styles(part, year)
    }


def test_traits_of_style_are_told_one_by_one() -> None:
    assert variants("Trong quý II/2026") == {
        "quarter": "with year",
        "quarter figure": "Roman",
        "quarter placed": "trong",
    }
    assert variants("Tháng 03") == {"month": "without year", "month figure": "0", "month placed": ""}
    assert variants("Trước ngày 25/10") == {"day": "without year", "before": "ngày"}
    assert variants("Mỗi tháng một kỳ") == {"each": "words"}


def test_the_zero_of_january_and_the_year_of_another_year_are_no_style() -> None:
    assert "month figure" not in variants("Tháng 01")
    assert "month" not in variants("Tháng 01/2027")


def test_abbreviated_and_full_words_of_a_deadline_are_one_work_in_two_styles() -> None:
    short, full = variants("XD KH quý I"), variants("Xây dựng Kế hoạch tháng 01")

    (work,) = (trait for trait in short if trait.startswith("work"))
    assert (short[work], full[work]) == ("xd kh", "xây dựng kế hoạch")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Kế hoạch của UBND huyện;", Stage.PLAN),
        ("XD KH kiểm tra", Stage.PLAN),
        ("Báo cáo kết quả thực hiện kế hoạch", Stage.REPORT),
        ("Kế hoạch năm 2027", None),
        ("KH kiểm tra và báo cáo", None),
        ("Báo cáo và xây dựng kế hoạch năm sau", None),
        ("Quyết định của UBND tỉnh", None),
    ],
)
def test_a_product_opens_or_closes_its_work(words: str, expected: Stage | None) -> None:
    assert stage(words, 2026) is expected

"""One meaning, many spellings: what scanners, keyboards and habits make of the same deadline."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.vietnamese.deadline import Kind, read_deadline

QUARTER_3 = ("quarter", "2021-07-01", "2021-09-30")


@pytest.mark.parametrize(
    "phrase",
    [
        "Quý III",
        "QUÝ III",
        "quý iii",
        "Quý 3",
        "Quý 03",
        "Quí III",
        "Qúy III",
        "quý  III",
        "Quý\u00a0III",
        "Quý\u3000３",
        "QuýIII",
        "Quý Ⅲ",
        "Quý lll",
        "Quý ba",
        "Q.III",
        "Q. III",
        "QIII",
        "Q3",
        "Quý III/2021",
        "Quý III / 2021",
        "Quý III/21",
        "Quý III năm 2021",
        "Quý III, năm 2021",
        "Quý III của năm 2021",
        "Quý III-2021",
        "Quý III.",
        "- Quý III;",
        "+ Quý III",
        "• Quý III",
        "a) Quý III",
        "1. Quý III",
        "(Quý III)",
        "Quý III\u200b",
        unicodedata.normalize("NFD", "Quý III/2021"),
    ],
)
def test_spellings_of_a_quarter(phrase: str) -> None:
    assert _meanings(phrase) == [QUARTER_3]


@pytest.mark.parametrize(
    "phrase",
    [
        "T1",
        "T01",
        "T.1",
        "Th.1",
        "tháng 1",
        "Tháng 01",
        "Tháng một",
        "THÁNG 1",
        "Tháng\u00a001",
        "01/2021",
        "T1/2021",
        "Tháng 1 / 2021",
        "tháng 01 năm 2021",
    ],
)
def test_spellings_of_a_month(phrase: str) -> None:
    assert _meanings(phrase) == [("month", "2021-01-01", "2021-01-31")]


@pytest.mark.parametrize(
    "phrase",
    [
        "Trước ngày 25/10",
        "trước 25/10",
        "TRƯỚC NGÀY 25/10/2021",
        "Trước ngày 25 / 10",
        "Trước ngày 25-10-2021",
        "Trước ngày 25.10.2021",
        "Trước ngày 25/10/21",
        "Trước ngày 25 tháng 10",
        "Trước ngày 25 tháng 10 năm 2021",
        "Trước ngày ２５/１０",
        unicodedata.normalize("NFD", "Trước ngày 25 tháng 10 năm 2021"),
    ],
)
def test_spellings_of_a_day_that_is_itself_too_late(phrase: str) -> None:
    assert _meanings(phrase) == [("before", "None", "2021-10-24")]


@pytest.mark.parametrize(
    "phrase",
    [
        "Định kỳ hằng quý",
        "Định kì hàng quí",
        "ĐỊNH KỲ HÀNG QUÝ",
        "Hằng quý",
        "theo định kỳ quý",
        "mỗi quý",
        "01 lần/quý",
        "1 lần / quý",
        "3 tháng/lần",
        "03 tháng một lần",
        "4 lần/năm",
    ],
)
def test_spellings_of_quarterly_work(phrase: str) -> None:
    (part,) = read_deadline(phrase, 2021).parts

    assert (part.kind, part.every) == ("recurring", ("quarter",))


@pytest.mark.parametrize("phrase", ["Tuỳ theo tình hình", "Tùy theo tình hình"])
def test_both_placements_of_a_tone_are_one_word(phrase: str) -> None:
    assert read_deadline(phrase, 2021).parts[0].kind == "conditional"


@pytest.mark.parametrize("dash", ["-", "–", "—", "‑", "−"])
def test_any_dash_makes_a_range_and_any_dash_marks_a_list(dash: str) -> None:
    assert _meanings(f"Tháng 3 {dash} 5") == [("range", "2021-03-01", "2021-05-31")]
    assert len(_meanings(f"{dash} Tháng 3 {dash} Tháng 5")) == 2


def test_wrapped_lines_are_one_statement_and_new_paragraphs_are_two() -> None:
    assert len(_meanings("Theo Kế hoạch\ncủa Bộ Nội vụ")) == 1
    assert len(_meanings("Quý I\nQuý III")) == 2


def test_words_of_decomposed_text_are_kept_as_they_are() -> None:
    phrase = unicodedata.normalize("NFD", "XD KH quý I; báo cáo theo định kỳ")

    parts = read_deadline(phrase, 2021).parts

    assert [part.text for part in parts] == phrase.split("; ")
    assert [phrase[part.start : part.end] for part in parts] == phrase.split("; ")


_WORDS = [
    "quý",
    "tháng",
    "năm",
    "ngày",
    "6",
    "31/6",
    "trước",
    "đến",
    "từ",
    "-",
    "–",
    ",",
    ";",
    ".",
    "(",
    ")",
    "và",
    "/",
    "I",
    "IV",
    "15/3/2021",
    "2021",
    "theo",
    "khi",
    "định",
    "kỳ",
    "thường",
    "xuyên",
    "hằng",
    "02",
    "lần",
    "cuối",
    "sau",
    "trong",
    "số",
    "12/QĐ-UBND",
    "tuần",
    "của",
    "trừ",
    "không",
    "âm",
    "lịch",
    "mùng",
    "rằm",
    "đợt",
    "thứ",
    "Sáu",
    "mười",
    "lăm",
    "…",
    ":",
    "24/7",
    "lúc",
    "giờ",
    "nửa",
    "thang",
    "0",
]


@given(st.lists(st.sampled_from(_WORDS), max_size=9).map(" ".join) | st.text(max_size=30))
def test_any_phrase_is_read_and_no_part_leaves_the_words(phrase: str) -> None:
    parts = read_deadline(phrase, 2021).parts

    assert bool(parts) == bool(phrase.strip())
    assert all(phrase[part.start : part.end] == part.text != "" for part in parts)
    assert all(one.end <= other.start for one, other in pairwise(parts))
    assert all(part.first_day <= part.last_day for part in parts if part.first_day and part.last_day)
    assert all(str(part.reason) for part in parts if part.last_day is None and not part.every)


@pytest.mark.parametrize(
    "phrase",
    [
        "Trước ngày 30/6",
        "Trươc ngày 30/6",
        "Trứơc ngày 30/6",
        "Trưóc ngày 30/6",
        "truoc ngay 30/6",
        "TRUOC NGAY 30/6",
    ],
)
def test_slips_of_the_tone_are_mended(phrase: str) -> None:
    assert _meanings(phrase) == [("before", "None", "2021-06-29")]


@pytest.mark.parametrize("phrase", ["xếp hạng năm 2021", "Theo kỹ thuật", "theo quy dinh", "Quỹ 2"])
def test_words_that_only_look_like_a_period_are_none(phrase: str) -> None:
    assert "recurring" not in [kind for kind, _, _ in _meanings(phrase)]


def test_offsets_of_mended_words_are_those_of_the_phrase() -> None:
    phrase = "Tháng 0 3; thuờng xuyên"

    assert [part.text for part in read_deadline(phrase, 2021).parts] == phrase.split("; ")


def _meanings(phrase: str) -> list[tuple[str, str, str]]:
    return [
        (part.kind, str(part.first_day), str(part.last_day)) for part in read_deadline(phrase, 2021).parts
    ]


@pytest.mark.parametrize("phrase", ["Theo qui định", "Theo qui chế làm việc", "theo qui trình"])
def test_the_older_spelling_of_a_rule_is_no_quarter(phrase: str) -> None:
    (part,) = read_deadline(phrase, 2026).parts

    assert (part.kind, part.every) == (Kind.CONDITIONAL, ())

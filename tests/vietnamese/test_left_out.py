"""Small words that are left out, by the usage of the paper itself."""

from __future__ import annotations

from cchc_cli.vietnamese.left_out import left_out
from cchc_cli.vietnamese.word import words_of

FULL = "chịu trách nhiệm trước UBND tỉnh về kết quả thực hiện"
SHORT = "Chịu trách nhiệm trước UBND tỉnh kết quả thực hiện"


def found(*texts: str) -> list[tuple[int, str, str]]:
    read = [(text, words_of(text)) for text in texts]
    return [(gap.text, read[gap.text][1][gap.before].text, gap.word) for gap in left_out(read)]


def test_a_gap_is_found_where_the_paper_has_the_word_twice() -> None:
    assert found(FULL, FULL, SHORT) == [(2, "tỉnh", "về")]
    assert found(FULL, SHORT) == []


def test_other_words_before_are_another_sentence() -> None:
    assert found(FULL, FULL, "báo cáo UBND tỉnh kết quả thực hiện nhiệm vụ") == []


def test_marks_between_the_words_part_them() -> None:
    assert found(FULL, FULL, SHORT.replace("tỉnh kết", "tỉnh; kết")) == []


def test_where_different_words_stand_nothing_is_said() -> None:
    assert found(FULL, FULL, FULL.replace("về", "cho"), FULL.replace("về", "cho"), SHORT) == []


def test_a_noun_more_or_less_is_no_slip() -> None:
    nouns = "kiểm tra công tác tại các xã trong huyện năm nay"

    assert found(nouns, nouns, nouns.replace("xã ", "")) == []


def test_nothing_and_short_texts_have_none() -> None:
    assert found() == found("", "về kết quả") == []

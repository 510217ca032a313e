from unicodedata import normalize

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import cell_len

from cchc_cli.output.display import layout, visible, width, wrapped

VIETNAMESE = "Huyện Tân Kỳ, tỉnh Nghệ An: ưu đãi cho người dân ở xã Ngọc Sơn"
letters = st.text(alphabet=VIETNAMESE + "中文＝", max_size=40)


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        (VIETNAMESE, 62),
        (normalize("NFD", VIETNAMESE), 62),
        ("中文", 4),
        ("ｶ＝", 3),
        ("a\u0301", 1),
        ("", 0),
    ],
)
def test_width_counts_columns_and_not_characters(text: str, columns: int) -> None:
    assert width(text) == columns


@given(letters, st.sampled_from(["NFC", "NFD"]))
def test_width_is_what_rich_measures_so_that_tables_and_findings_agree(text: str, form: str) -> None:
    text = normalize(form, text)  # type: ignore[arg-type]

    assert width(text) == cell_len(text)


def test_nothing_in_a_message_reaches_the_terminal_as_a_command() -> None:
    assert visible("\x1b[2J xóa\x07") == "<U+001B>[2J xóa<U+0007>"
    assert visible("đảo \u202e chữ") == "đảo <U+202E> chữ"
    assert visible("nửa \ud800") == "nửa <U+D800>"


def test_visible_text_is_one_line_and_keeps_no_break_spaces() -> None:
    assert visible("một\r\nhai\tba\u00a0bốn") == "một hai ba\u00a0bốn"


def test_lines_break_between_words_and_hang() -> None:
    lines = wrapped("Ủy ban nhân dân tỉnh ban hành kế hoạch", 20, lead=8, hang=4)

    assert lines == ("Ủy ban nhân", "dân tỉnh ban", "hành kế hoạch")


def test_a_word_that_does_not_fit_beside_its_lead_starts_the_next_line() -> None:
    assert wrapped("không_tách_được rồi", 20, lead=12, hang=4) == ("", "không_tách_được", "rồi")


def test_a_word_wider_than_the_line_sticks_out_unbroken() -> None:
    assert wrapped("xem https://vanban.chinhphu.vn/123456 nhé", 10) == (
        "xem",
        "https://vanban.chinhphu.vn/123456",
        "nhé",
    )


def test_two_blanks_inside_a_line_stay_two() -> None:
    assert wrapped('"a  b"', 20) == ('"a  b"',)


@example(text=" ::::中中", columns=8, hang=0, form="NFC")  # a blank in front made the only word too wide
@given(letters, st.integers(8, 60), st.integers(0, 4), st.sampled_from(["NFC", "NFD"]))
def test_wrapping_loses_no_word_and_breaks_none(text: str, columns: int, hang: int, form: str) -> None:
    text = normalize(form, text)  # type: ignore[arg-type]

    lines = wrapped(text, columns, hang=hang)

    assert " ".join(lines).split() == text.split()
    assert all(
        width(line) <= columns - (hang if at else 0) or " " not in line for at, line in enumerate(lines)
    )


def test_a_mark_shares_the_columns_of_its_letter() -> None:
    line = layout("a\u0323\u0302b")

    assert (line.lefts, line.rights) == ((0, 0, 0, 1), (1, 1, 1, 2))


def test_a_tab_reaches_to_the_next_stop_after_decomposed_letters() -> None:
    assert layout(normalize("NFD", "ệ") + "\tb").left(4) == 4


def test_a_wide_letter_cut_in_half_leaves_a_blank() -> None:
    assert layout("中文x").between(1, 5) == " 文x"

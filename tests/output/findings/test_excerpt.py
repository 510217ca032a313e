from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from cchc_cli.diagnostics import Span
from cchc_cli.output.display import width
from cchc_cli.output.findings.excerpt import Mark, excerpt
from cchc_cli.output.look import Look


def shown(source: str, *spans: Span, label: str = "", columns: int = 80, ascii_only: bool = False) -> str:
    marks = [Mark(span, label, "error", primary=index == 0) for index, span in enumerate(spans)]
    return "\n".join(excerpt(source, marks, 2, Look(columns, ascii_only=ascii_only)))


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_carets_stand_under_vietnamese_words_composed_or_not(form: str) -> None:
    line = normalize(form, "name: Huyện Tân Kỳ")  # type: ignore[arg-type]
    start = line.index(normalize(form, "Kỳ"))  # type: ignore[arg-type]

    assert shown(line, Span(1, start + 1, 1, len(line) + 1)).splitlines()[1:] == [
        f" 1 | {line}",
        "   |                 ^^",
    ]


def test_a_span_on_a_mark_alone_points_at_the_letter_that_carries_it() -> None:
    assert shown("xa\u0323y", Span(1, 3, 1, 4)).splitlines()[2] == "   |  ^"


def test_tabs_are_expanded_and_wide_letters_take_two_columns() -> None:
    assert shown("\tа: 中文 x", Span(1, 5, 1, 7)).splitlines()[1:] == [
        " 1 |     а: 中文 x",
        "   |        ^^^^",
    ]


def test_characters_that_do_not_print_are_shown_by_number_and_underlined_whole() -> None:
    assert shown("a\x1b[0m\u200bb", Span(1, 6, 1, 7)).splitlines()[1:] == [
        " 1 | a<U+001B>[0m<U+200B>b",
        "   |             ^^^^^^^^",
    ]


def test_a_windows_file_with_a_byte_order_mark_reads_like_any_other() -> None:
    assert shown("\ufeffa: 1\r\nb: 2\r\n", Span(1, 1, 1, 2), Span(2, 4, 2, 5)).splitlines()[1:] == [
        " 1 | a: 1",
        "   | ^",
        " 2 | b: 2",
        "   |    -",
    ]


@pytest.mark.parametrize(
    ("span", "line", "caret"),
    [
        (Span(1, 5, 1, 5), " 1 | a: 1", "   |     ^"),
        (Span(1, 2, 1, 2), " 1 | a: 1", "   |  ^"),
        (Span(1, 99, 1, 120), " 1 | a: 1", "   |     ^"),
        (Span(2, 1, 2, 1), " 2 |", "   | ^"),
        (Span(9, 3, 9, 4), " 9 |", "   | ^"),
    ],
    ids=["end of line", "between", "past the line", "end of file", "past the file"],
)
def test_a_place_without_letters_still_has_a_caret(span: Span, line: str, caret: str) -> None:
    assert shown("a: 1\n", span).splitlines()[1:] == [line, caret]


def test_a_span_of_many_lines_shows_its_first_and_its_last() -> None:
    source = "a:\n  b: 1\n  c: 2\n  d: 3\ne: 4\n"

    assert shown(source, Span(1, 1, 4, 7), label="cả khối").splitlines() == [
        "   |",
        " 1 | a:",
        "   | ^^",
        " … |",
        " 4 |   d: 3",
        "   |   ^^^^ cả khối",
    ]


def test_a_span_that_ends_where_a_line_begins_does_not_cover_that_line() -> None:
    assert shown("a: 1\nb: 2\n", Span(1, 1, 2, 1)).splitlines()[1:] == [" 1 | a: 1", "   | ^^^^"]


def test_two_lines_follow_each_other_without_a_sign_for_lines_left_out() -> None:
    assert "…" not in shown("a: >-\n  b\n", Span(1, 4, 2, 4))


def test_marks_stand_in_line_order_whichever_comes_first() -> None:
    lines = shown("a\nb\nc\n", Span(3, 1, 3, 2), Span(1, 1, 1, 2)).splitlines()

    assert lines[1:] == [" 1 | a", "   | -", " 3 | c", "   | ^"]


def test_two_marks_on_a_line_share_it() -> None:
    assert shown("lead: x, partner: y", Span(1, 10, 1, 17), Span(1, 1, 1, 5), label="đây").splitlines()[
        1:
    ] == [
        " 1 | lead: x, partner: y",
        "   | ---- đây",
        "   |          ^^^^^^^ đây",
    ]


LONG = "text: " + "Rà soát thủ tục hành chính " * 10 + "CUỐI"


@pytest.mark.parametrize(
    ("start", "line", "caret"),
    [
        (1, " 1 | text: Rà soát thủ tục hành chính R…", "   | ^^^^"),
        (115, " 1 | … chính Rà soát thủ tục hành chính…", "   |         ^^^^"),
        (277, " 1 | …nh Rà soát thủ tục hành chính CUỐI", f"   | {31 * ' '}^^^^"),
    ],
)
def test_a_long_line_is_shown_around_its_span(start: int, line: str, caret: str) -> None:
    lines = shown(LONG, Span(1, start, 1, start + 4), columns=40).splitlines()

    assert all(width(each) <= 40 for each in lines)
    assert lines[1:] == [line, caret]


def test_a_caret_past_the_end_of_a_line_that_fills_the_width_is_in_sight() -> None:
    line = "x" * 35

    assert shown(line, Span(1, 36, 1, 36), columns=40).splitlines()[1:] == [
        f" 1 | …{33 * 'x'}",
        f"   | {34 * ' '}^",
    ]


def test_a_label_goes_beside_its_caret_or_below_where_there_is_no_room() -> None:
    label = "ghi 735.000.000 đồng; 5 dòng cộng lại được 843.350.000 đồng"
    source = "          total: 735 000 000"

    assert shown(source, Span(1, 18, 1, 29), label=label).splitlines()[2:] == [
        "   |                  ^^^^^^^^^^^ ghi 735.000.000 đồng; 5 dòng cộng lại được",
        "   |                              843.350.000 đồng",
    ]
    assert shown(source, Span(1, 18, 1, 29), label=label, columns=40).splitlines()[2:] == [
        "   |                  ^^^^^^^^^^^",
        "   |      ghi 735.000.000 đồng; 5 dòng",
        "   |      cộng lại được 843.350.000 đồng",
    ]


def test_a_console_without_the_ellipsis_gets_three_dots() -> None:
    text = shown(LONG, Span(1, 115, 1, 119), columns=40, ascii_only=True)

    assert "…" not in text
    assert text.splitlines()[1].startswith(" 1 | ...")


clusters = st.lists(
    st.sampled_from([*"aàệưđ Ộ.:", *(normalize("NFD", letter) for letter in "àệưỘ"), "\t", "中", "\u200b"]),
    min_size=1,
    max_size=60,
)


def expanded(pieces: list[str]) -> str:
    """What the screen shows, worked out in another way than the code does."""
    out = ""
    for piece in pieces:
        out += " " * (4 - cell_len(out) % 4) if piece == "\t" else piece.replace("\u200b", "<U+200B>")
    return out


@given(clusters, st.data())
def test_carets_cover_exactly_the_columns_of_the_span(pieces: list[str], data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(pieces) - 1))
    last = data.draw(st.integers(first + 1, len(pieces)))
    before, whole = "".join(pieces[:first]), "".join(pieces[:last])

    caret = shown("".join(pieces), Span(1, len(before) + 1, 1, len(whole) + 1), columns=900).splitlines()[2]

    left, right = cell_len(expanded(pieces[:first])), cell_len(expanded(pieces[:last]))
    assert caret == f"   | {' ' * left}{'^' * (right - left)}"


@given(clusters, st.data(), st.integers(20, 50), st.booleans())
def test_a_window_keeps_to_the_width_and_what_stands_over_the_carets_is_the_span(
    pieces: list[str], data: st.DataObject, columns: int, ascii_only: bool
) -> None:
    first = data.draw(st.integers(0, len(pieces) - 1))
    last = data.draw(st.integers(first + 1, len(pieces)))
    before, whole = "".join(pieces[:first]), "".join(pieces[:last])

    _, line, caret = shown(
        "".join(pieces), Span(1, len(before) + 1, 1, len(whole) + 1), columns=columns, ascii_only=ascii_only
    ).splitlines()

    assert max(width(line), width(caret)) <= columns
    over = _columns(line, width(caret) - caret.count("^"), width(caret))
    span = _columns(expanded(pieces[:last]), cell_len(expanded(pieces[:first])), 900)
    assert span.startswith(over.rstrip())


def _columns(line: str, low: int, high: int) -> str:
    out, column = "", 0
    for character in line:
        size = width(character)
        if low <= column - (size == 0) and column + size <= high:
            out += character
        column += size
    return out

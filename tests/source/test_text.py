from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.diagnostics import Span
from cchc_cli.source.text import SourceText


def test_lines_and_columns_count_from_one_in_letters() -> None:
    source = SourceText("p.yaml", "một\nđ ệ\n")

    assert source.place(0) == (1, 1)
    assert source.place(source.text.index("ệ")) == (2, 3)
    assert source.span(4, 7) == Span(2, 1, 2, 4)


def test_a_line_ends_where_an_editor_ends_it() -> None:
    source = SourceText("p.yaml", "a\r\nb\u2028c\nd")

    assert [source.line(number) for number in range(1, source.line_count + 1)] == ["a", "b\u2028c", "d"]


def test_an_empty_file_has_one_line() -> None:
    assert SourceText("p.yaml", "").line_count == 1
    assert SourceText("p.yaml", "").place(0) == (1, 1)


def test_a_span_never_ends_before_it_starts() -> None:
    assert SourceText("p.yaml", "abc").span(2, 1) == Span(1, 3, 1, 3)


@given(text=st.text("aệ𠀀\r\n", max_size=30), data=st.data())
def test_offset_and_place_are_inverse(text: str, data: st.DataObject) -> None:
    source = SourceText("p.yaml", text)
    offset = data.draw(st.integers(0, len(text)))

    assert source.offset(*source.place(offset)) == offset

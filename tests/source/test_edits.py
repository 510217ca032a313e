"""Edits put into a text."""

from __future__ import annotations

import pytest

from cchc_cli.diagnostics import Edit, Span
from cchc_cli.source.edits import apply, overlaps
from cchc_cli.source.text import SourceText


def edit(line: int, column: int, end_line: int, end_column: int, text: str) -> Edit:
    return Edit(Span(line, column, end_line, end_column), text)


def test_edits_in_any_order_change_what_they_span_and_nothing_else() -> None:
    source = SourceText("a", "một hai\r\nba bốn\r\n")
    edits = [edit(2, 4, 2, 7, "năm"), edit(1, 1, 1, 4, "không"), edit(2, 1, 2, 1, ">")]

    assert apply(source, edits) == "không hai\r\n>ba năm\r\n"


def test_an_edit_may_join_lines() -> None:
    assert apply(SourceText("a", "một\n  hai"), [edit(1, 4, 2, 3, " ")]) == "một hai"


@pytest.mark.parametrize(
    ("first", "second", "touch"),
    [
        (edit(1, 1, 1, 4, ""), edit(1, 4, 1, 5, ""), False),
        (edit(1, 1, 1, 5, ""), edit(1, 4, 1, 5, ""), True),
        (edit(1, 4, 1, 4, ""), edit(1, 4, 1, 4, ""), True),
        (edit(2, 1, 3, 2, ""), edit(1, 4, 2, 2, ""), True),
        (edit(3, 1, 3, 2, ""), edit(1, 4, 2, 2, ""), False),
    ],
)
def test_edits_overlap_when_they_share_a_character_or_a_place(first: Edit, second: Edit, touch: bool) -> None:
    assert overlaps(first, second) is overlaps(second, first) is touch

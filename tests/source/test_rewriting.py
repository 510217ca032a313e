from __future__ import annotations

import pytest

from cchc_cli.diagnostics import Location
from cchc_cli.source.reader import read
from cchc_cli.source.rewriting import Rewriting
from cchc_cli.source.text import SourceText

TEXT = """\
title: Kế hoạch
tasks:
  # việc đầu
  - title: Một   # chú thích
    lead: [A, B]

  # việc hai
  - title: >-
      Hai dòng
      năm 2024
  - title: Ba
"""


def rewriting(text: str = TEXT) -> Rewriting:
    return Rewriting(read(SourceText("plan.yaml", text))[0])


def test_nothing_done_is_nothing_changed() -> None:
    assert rewriting().text() == TEXT


def test_words_inside_folded_text() -> None:
    made = rewriting()

    assert made.words(("tasks", 1, "title"), 13, 17, "2025")
    assert made.text() == TEXT.replace("2024", "2025")


def test_a_remark_stands_above_the_entry_once() -> None:
    made = rewriting()
    made.remark(("tasks", 0, "lead", 1), "# đề xuất: xem")
    made.remark(("tasks", 0, "lead"), "# đề xuất: xem")

    assert made.text() == TEXT.replace("    lead: [", "    # đề xuất: xem\n    lead: [")


def test_a_remark_that_is_there_is_not_put_again() -> None:
    made = rewriting()
    made.remark(("tasks", 1), "# việc hai")

    assert made.text() == TEXT


def test_an_entry_goes_with_its_comments_and_edits() -> None:
    made = rewriting()
    made.words(("tasks", 1, "title"), 13, 17, "2025")
    made.remark(("tasks", 1), "# đề xuất: xem")

    assert made.leave_out(("tasks", 1))
    assert made.text() == TEXT.replace("  # việc hai\n  - title: >-\n      Hai dòng\n      năm 2024\n", "")


@pytest.mark.parametrize("place", [("tasks", 0, "title"), ("tasks", 7), ("nothing",)])
def test_what_does_not_stand_on_lines_of_its_own_stays(place: Location) -> None:
    made = rewriting()

    assert not made.leave_out(place)
    assert made.text() == TEXT


def test_line_ends_of_windows_stay() -> None:
    made = rewriting(TEXT.replace("\n", "\r\n"))
    made.remark(("tasks",), "# đề xuất: xem")
    made.leave_out(("tasks", 2))

    text = made.text()

    assert text.count("\n") == text.count("\r\n")
    assert "Ba" not in text

"""Comments addressed to cchc: which are comments, and what they speak for."""

from __future__ import annotations

import pytest

from cchc_cli.plan.plan import Plan
from cchc_cli.source.loader import load_text
from cchc_cli.source.remarks import remarks
from cchc_cli.source.text import SourceText

PLAN = """\
title: A # cchc: at the title
year: 2024
text: >-  # cchc: at the text
  một hai
  # cchc: not a comment
  ba # cchc: nor this
annexes: # cchc: at the annexes
  - title: "B # cchc: inside quotes"
    tasks:
      # cchc: above a task
      - title: C
        lead: D

      - title: E  # CCHC : at one line
        lead: # cchc: at a list
          - F # cchc: at an entry
          - G
"""


def read(text: str) -> list[tuple[str, int, int]]:
    tree = load_text(SourceText("plan.yaml", text), Plan).tree
    return [(remark.text, remark.first_line, remark.last_line) for remark in remarks(tree)]


def test_a_comment_speaks_for_the_value_beside_it_or_for_what_follows_it() -> None:
    assert read(PLAN) == [
        ("at the title", 1, 1),
        ("at the text", 3, 6),
        ("at the annexes", 7, 17),
        ("above a task", 11, 12),
        ("at one line", 14, 14),
        ("at a list", 15, 17),
        ("at an entry", 16, 16),
    ]


def test_its_place_is_the_comment_itself() -> None:
    tree = load_text(SourceText("plan.yaml", PLAN), Plan).tree

    span = remarks(tree)[0].span

    assert (span.line, span.column, span.end_column) == (1, 10, len("title: A # cchc: at the title") + 1)


@pytest.mark.parametrize("text", ["title: A#cchc: b\n", "title: A # chc: b\n", "", "[\n# cchc: a\n"])
def test_what_is_no_comment_to_cchc_is_none(text: str) -> None:
    assert read(text) == []


def test_carriage_returns_change_nothing() -> None:
    assert read(PLAN.replace("\n", "\r\n")) == read(PLAN)


def test_a_comment_behind_everything_speaks_for_its_own_line() -> None:
    assert read("title: A\n# cchc: at the end\n") == [("at the end", 2, 2)]

"""Which columns a table prints."""

from __future__ import annotations

from cchc_cli.render.columns import heads, printed_columns, renamed
from tests.render.drafts import words

ORDER = ("number", "title", "outputs", "lead", "deadline", "note")


def test_without_names_the_usual_columns_stand_and_those_that_are_filled() -> None:
    assert printed_columns((), ORDER, ("number", "title", "lead"), {"title", "note"}) == (
        "number",
        "title",
        "lead",
        "note",
    )


def test_named_columns_stand_in_their_own_order_even_when_empty() -> None:
    named = ("deadline", "title", "note")

    assert printed_columns(named, ORDER, ("number", "title", "lead"), {"title"}) == named


def test_a_column_that_is_filled_but_not_named_stands_at_its_usual_place() -> None:
    found = printed_columns(("title", "note"), ORDER, (), {"number", "title", "lead", "note"})

    assert found == ("number", "title", "lead", "note")


def test_a_head_is_the_plans_own_else_the_usual_one() -> None:
    (row,) = heads(
        ("title", "lead", "other"), {"lead": "Chủ trì"}, {"title": "Nhiệm vụ", "lead": "Cơ quan chủ trì"}
    )

    assert words(row) == ["Nhiệm vụ", "Chủ trì", ""]


def test_the_first_of_two_names_of_one_column_holds() -> None:
    heads_ = {"text": "Công việc", "title": "Nhiệm vụ"}

    assert renamed(heads_.items(), {"text": "title"}) == {"title": "Công việc"}

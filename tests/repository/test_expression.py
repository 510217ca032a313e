"""Regular expressions of an office's own."""

from __future__ import annotations

import pickle

import pytest

from cchc_cli.repository.expression import BrokenExpressionError, expression


def test_capitals_and_small_letters_count_alike() -> None:
    assert expression("^rà soát").is_in("RÀ SOÁT văn bản", 1)
    assert not expression("^soát").is_in("Rà soát", 1)


def test_a_search_without_an_end_is_given_up() -> None:
    with pytest.raises(TimeoutError):
        expression(r"(a|aa)+\1\1!").is_in("a" * 60 + "=", 0.02)


def test_a_repetition_inside_a_repetition_is_answered_at_once() -> None:
    assert not expression(r"^(\w+\s?)+!$").is_in("ke hoach " * 20 + "; ke hoach!", 1)


def test_an_expression_travels_to_another_process() -> None:
    assert pickle.loads(pickle.dumps(expression("a"))).is_in("A", 1)  # noqa: S301


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("(a", "a round bracket is not closed"),
        ("a)", "a round bracket is closed that was not opened, at character 2"),
        ("[a", "a square bracket is not closed"),
        ("*a", "nothing stands before *, + or ? that could be repeated, at character 1"),
        ("a**b", "two signs of repetition stand side by side, at character 3"),
        ("a\\qb", "a backslash stands where it means nothing, at character 4"),
        ("[z-a]b", "a range in square brackets runs backwards, at character 5"),
        ("a{3,1}b", "a number of repetitions runs backwards, at character 3"),
        ("(?P=y)", "it breaks at character 4"),
    ],
)
def test_what_is_wrong_with_an_expression_is_said(text: str, reason: str) -> None:
    with pytest.raises(BrokenExpressionError) as broken:
        expression(text)

    assert str(broken.value.reason) == f"this is no regular expression: {reason}"

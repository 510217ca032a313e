"""Labels of one list that do not follow each other."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.label_slip import SlipKind, slips
from cchc_cli.vietnamese.ordinal import sequence

COUNTED = None


def found(example: str, *typed: str | None) -> list[tuple[str, int, str]]:
    """Kind, place and due label of every slip."""
    counting = sequence(example)
    assert counting is not None
    return [(slip.kind.value, slip.at, slip.due) for slip in slips(counting, typed)]


@pytest.mark.parametrize(
    ("example", "typed", "expected"),
    [
        ("I.", (COUNTED, COUNTED, "II."), [("twice", 2, "III.")]),
        ("a)", (COUNTED, COUNTED, COUNTED, "đ)"), [("skips", 3, "d)")]),
        ("a)", (COUNTED, COUNTED, COUNTED, COUNTED, "e)", "f)"), [("skips", 4, "đ)"), ("foreign", 5, "g)")]),
        ("a)", (*[COUNTED] * 10, "j)"), [("foreign", 10, "l)")]),
        ("1.", (COUNTED, "3.", "2.", "4."), [("back", 2, "4.")]),
        ("1.", ("2.", COUNTED), [("skips", 0, "1.")]),
        ("1.", (COUNTED, "2)"), [("odd", 1, "2.")]),
        ("I.", (COUNTED, COUNTED, COUNTED, "IIII."), [("odd", 3, "IV.")]),
        ("I.", (COUNTED, COUNTED, "3."), [("odd", 2, "III.")]),
    ],
)
def test_a_slip_is_told_with_the_label_that_is_due(
    example: str, typed: tuple[str | None, ...], expected: list[tuple[str, int, str]]
) -> None:
    assert found(example, *typed) == expected


@pytest.mark.parametrize(
    ("example", "typed"),
    [
        ("a)", [COUNTED] * 8),
        ("I.", ["A.", COUNTED, "C."]),
        ("1.", [COUNTED, "", COUNTED, "3."]),
        ("Phần thứ nhất", ["Phần I", "Phần II"]),
        ("-", ["-", "+", "-"]),
        ("1.", ["Mở đầu", "1)", "2)"]),
    ],
)
def test_a_list_that_follows_its_own_order_has_none(example: str, typed: list[str | None]) -> None:
    assert found(example, *typed) == []


def test_labels_that_count_on_from_a_slip_are_no_second_one() -> None:
    assert found("I.", COUNTED, COUNTED, "II.", COUNTED, COUNTED) == [("twice", 2, "III.")]


def test_labels_that_go_on_as_if_the_slip_were_right_are_no_second_one() -> None:
    assert found("I.", COUNTED, COUNTED, "II.", "IV.", COUNTED) == [("twice", 2, "III.")]


def test_a_skip_names_all_that_is_missing_and_a_repeated_label_its_first() -> None:
    counting = sequence("1.")
    assert counting is not None

    skip, again = slips(counting, [COUNTED, "4.", "1."])

    assert (skip.kind, skip.missing) == (SlipKind.SKIPS, ("2.", "3."))
    assert (again.kind, again.first) == (SlipKind.TWICE, 0)

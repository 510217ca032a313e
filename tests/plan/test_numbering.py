"""Printed numbers, and the addresses by which people name places."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.plan.numbering import Numbering, annex_labels, number
from cchc_cli.plan.outline import LIST_KEYS
from cchc_cli.plan.plan import Annex, Plan
from tests.real_plans import BINH_DINH, DONG_THAP, HUNG_YEN, NAMES, NGHE_AN, TUONG_DUONG, numbering, plan_of

DOCUMENT = {
    "issuer": "ỦY BAN NHÂN DÂN XÃ TAM QUANG",
    "number": "/KH-UBND",
    "place": "Tam Quang",
    "date": "30/12/2025",
    "signature": "CHỦ TỊCH",
}


def plan(**keys: Any) -> Plan:
    return Plan.model_validate({"title": "X", "year": "2026", "document": DOCUMENT, **keys})


def listed(numbers: Numbering, *location: str | int) -> list[tuple[str, str]]:
    """Label and address of the places of one list."""
    return [
        (place.label, place.address)
        for at, place in numbers.places.items()
        if at[: len(location)] == location and len(at) == len(location) + 1
    ]


def named(*labels: str | None) -> list[object]:
    return ["A" if label is None else {"text": "A", "label": label} for label in labels]


@pytest.mark.parametrize(
    ("key", "labels", "addresses"),
    [
        ("parts", ["Phần thứ nhất", "Phần thứ hai"], ["Phần thứ nhất", "Phần thứ hai"]),
        ("sections", ["I.", "II."], ["I", "II"]),
        ("items", ["1.", "2."], ["1", "2"]),
        ("points", ["a)", "b)"], ["a", "b"]),
        ("dashes", ["-", "-"], ["-1", "-2"]),
        ("pluses", ["+", "+"], ["+1", "+2"]),
    ],
)
def test_the_list_says_what_is_printed(key: str, labels: list[str], addresses: list[str]) -> None:
    numbers = number(plan(**{key: ["A", "B"]}))

    assert listed(numbers, key) == list(zip(labels, addresses, strict=True))


def test_points_follow_the_vietnamese_alphabet() -> None:
    numbers = number(plan(points=["A"] * 12))

    assert [label for label, _ in listed(numbers, "points")] == [f"{letter})" for letter in "abcdđeghiklm"]


def test_subitems_carry_the_number_of_their_item() -> None:
    numbers = number(
        plan(sections=[{"items": ["A", {"text": "B", "subitems": ["C", {"text": "D", "points": ["E"]}]}]}])
    )

    at = ("sections", 0, "items", 1, "subitems")
    assert listed(numbers, *at) == [("2.1.", "I.2.1"), ("2.2.", "I.2.2")]
    assert listed(numbers, *at, 1, "points") == [("a)", "I.2.2.a")]


def test_numbering_begins_again_in_each_part() -> None:
    numbers = number(plan(parts=[{"heading": "A", "sections": ["C"]}, {"heading": "B", "sections": ["D"]}]))

    assert numbers.address(("parts", 0, "sections", 0)) == "Phần thứ nhất/I"
    assert numbers.address(("parts", 1, "sections", 0)) == "Phần thứ hai/I"


def test_counting_goes_on_from_a_typed_label() -> None:
    numbers = number(plan(sections=named(None, None, "II.", None)))

    assert listed(numbers, "sections") == [("I.", "I"), ("II.", "II"), ("II.", "II(2)"), ("III.", "III")]


def test_the_second_of_two_equal_letters_is_told_apart() -> None:
    numbers = number(plan(points=named(*[None] * 11, "l)", None)))

    assert listed(numbers, "points")[-3:] == [("l)", "l"), ("l)", "l(2)"), ("m)", "m")]


def test_a_label_outside_the_sequence_does_not_move_the_count() -> None:
    numbers = number(plan(points=named(*[None] * 6, "f)", None)))

    assert listed(numbers, "points")[-3:] == [("e)", "e"), ("f)", "f"), ("g)", "g")]


def test_a_place_may_print_no_number() -> None:
    numbers = number(plan(items=named(None, "", None)))

    assert listed(numbers, "items") == [("1.", "1"), ("", "-2"), ("2.", "2")]


def test_a_place_below_a_text_without_number_has_the_address_of_the_nearest_one_above() -> None:
    numbers = number(plan(sections=[{"heading": "A", "items": ["B"]}]))

    assert numbers.address(("sections", 0, "items", 0, "text")) == "I.1"
    assert numbers.label(("sections", 0, "items", 0)) == "1."
    assert numbers.address(("text",)) == ""
    assert numbers.label(("text",)) == ""


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ((None,), ("Phụ lục",)),
        ((None, ""), ("Phụ lục", "")),
        (("", None), ("", "Phụ lục")),
        ((None, None), ("Phụ lục I", "Phụ lục II")),
        ((None, None, ""), ("Phụ lục I", "Phụ lục II", "")),
        (("PHỤ LỤC 1", None), ("PHỤ LỤC 1", "PHỤ LỤC 2")),
        (("Phụ lục 1", None), ("Phụ lục 1", "Phụ lục 2")),
        (("ĐỀ CƯƠNG", None, None), ("ĐỀ CƯƠNG", "Phụ lục I", "Phụ lục II")),
        (("", ""), ("", "")),
        ((), ()),
    ],
)
def test_annexes_are_counted_when_there_are_several(
    typed: tuple[str | None, ...], printed: tuple[str, ...]
) -> None:
    annexes = [
        Annex.model_validate({"title": "X", **({} if label is None else {"label": label})}) for label in typed
    ]

    assert annex_labels(annexes) == printed


def test_two_annexes_with_one_label_are_told_apart() -> None:
    annexes = [
        {"title": "A", "label": "PHỤ LỤC", "items": ["a"]},
        {"title": "B", "label": "PHỤ LỤC", "items": ["b"]},
    ]
    numbers = number(plan(annexes=annexes))

    assert numbers.address(("annexes", 0, "items", 0)) == "PHỤ LỤC/1"
    assert numbers.address(("annexes", 1, "items", 0)) == "PHỤ LỤC(2)/1"
    assert numbers.label(("annexes", 1)) == "PHỤ LỤC"


def test_only_a_second_table_of_tasks_needs_its_annex() -> None:
    table = {"title": "X", "areas": [{"area": "A", "tasks": [{"title": "B"}]}]}
    numbers = number(plan(annexes=[table, table]))

    at = ("areas", 0, "tasks", 0)
    assert numbers.address(("annexes", 0, *at)) == "I.1"
    assert numbers.address(("annexes", 1, *at)) == "Phụ lục II/I.1"


@pytest.mark.parametrize(
    ("typed", "labels"),
    [((), ["1", "2"]), (("I.", "a)"), ["a)", "b)"]), (("1.",), ["1.", "2."])],
)
def test_tasks_without_areas_are_numbered_too(typed: tuple[str, ...], labels: list[str]) -> None:
    annex = {"title": "X", "numbering": list(typed), "tasks": [{"title": "A"}, {"title": "B"}]}
    numbers = number(plan(annexes=[annex]))

    assert [label for label, _ in listed(numbers, "annexes", 0, "tasks")] == labels


def test_steps_have_the_address_of_their_task() -> None:
    task = {"title": "A", "steps": [{"outputs": "B"}]}
    numbers = number(plan(annexes=[{"title": "X", "areas": [{"area": "A", "tasks": [task]}]}]))

    assert numbers.address(("annexes", 0, "areas", 0, "tasks", 0, "steps", 0, "outputs", 0)) == "I.1"


def test_rows_of_tables_without_heads_are_told_apart() -> None:
    table = {"columns": ["STT", "A"], "rows": ["B"]}
    numbers = number(plan(annexes=[{"title": "X", "statistics": [table, table]}]))

    rows = [place.address for at, place in numbers.places.items() if "rows" in at]
    assert len(set(rows)) == 2


def test_articles_are_counted() -> None:
    decision = {"title": "Ban hành", "articles": ["A", "B", {"text": "C", "label": "Điều 5"}, "D"]}
    numbers = number(plan(decision=decision))

    assert [label for label, _ in listed(numbers, "decision", "articles")] == [
        "Điều 1",
        "Điều 2",
        "Điều 5",
        "Điều 6",
    ]


@pytest.mark.parametrize(
    ("name", "location", "label", "address"),
    [
        (HUNG_YEN, ("sections", 1), "II.", "II"),
        (HUNG_YEN, ("sections", 2), "II.", "II(2)"),
        (HUNG_YEN, ("sections", 3), "III.", "III"),
        (HUNG_YEN, ("sections", 2, "items", 1, "points", 10), "l)", "II(2).2.l"),
        (HUNG_YEN, ("sections", 2, "items", 1, "points", 11), "l)", "II(2).2.l(2)"),
        (HUNG_YEN, ("sections", 2, "items", 1, "points", 12), "m)", "II(2).2.m"),
        (TUONG_DUONG, ("sections", 1, "items", 3, "points", 6), "f)", "II.4.f"),
        (TUONG_DUONG, ("sections", 1, "items", 3, "points", 7), "g)", "II.4.g"),
        (TUONG_DUONG, ("annexes", 0), "PHỤ LỤC I", "PHỤ LỤC I"),
        (TUONG_DUONG, ("annexes", 0, "areas", 1, "tasks", 4), "5", "II.5"),
        (TUONG_DUONG, ("annexes", 0, "areas", 7), "VIII", "VIII"),
        (TUONG_DUONG, ("annexes", 1, "budget", "lines", 8), "9", "PHỤ LỤC II/9"),
        (NGHE_AN, ("annexes", 0), "PHỤ LỤC", "PHỤ LỤC"),
        (NGHE_AN, ("annexes", 1), "", "(2)"),
        (NGHE_AN, ("annexes", 1, "budget", "groups", 25), "26", "(2)/26"),
        (NGHE_AN, ("sections", 3, "items", 0, "dashes", 1), "-", "IV.1.-2"),
        (DONG_THAP, ("annexes", 0, "areas", 0, "tasks", 2), "c)", "1.c"),
        (DONG_THAP, ("annexes", 0, "areas", 0, "tasks", 4), "đ)", "1.đ"),
        (BINH_DINH, ("sections", 1, "items", 1, "points", 4), "e)", "II.2.e"),
        (BINH_DINH, ("sections", 1, "items", 1, "points", 5), "f)", "II.2.f"),
        (BINH_DINH, ("annexes", 0, "parts", 1), "Phần thứ hai", "ĐỀ CƯƠNG BÁO CÁO/Phần thứ hai"),
        (
            BINH_DINH,
            ("annexes", 0, "parts", 0, "sections", 1, "items", 1, "subitems", 0, "points", 1, "dashes", 2),
            "-",
            "ĐỀ CƯƠNG BÁO CÁO/Phần thứ nhất/II.2.1.b.-3",
        ),
        (BINH_DINH, ("annexes", 1, "statistics", 0, "rows", 2, "rows", 0), "-", "PHỤ LỤC 1/3.-1"),
        (BINH_DINH, ("annexes", 8, "goals", 11), "12.", "PHỤ LỤC 8/12"),
    ],
)
def test_places_of_the_real_plans(
    name: str, location: tuple[str | int, ...], label: str, address: str
) -> None:
    place = numbering(name).places[location]

    assert (place.label, place.address) == (label, address)


@pytest.mark.parametrize("name", NAMES)
def test_addresses_of_the_real_plans_are_unique_in_the_text_and_in_the_annexes(name: str) -> None:
    assert len(numbering(name).places) > 50
    assert_unique(numbering(name))


def assert_unique(numbers: Numbering) -> None:
    for in_annexes in (False, True):
        addresses = [
            place.address for at, place in numbers.places.items() if (at[0] == "annexes") is in_annexes
        ]
        assert len(addresses) == len(set(addresses))


LABELS = st.one_of(
    st.none(), st.sampled_from(["", "II.", "2.", "l)", "f)", "a)", "-", "1.1.", "Phần thứ hai"])
)


def outlines(depth: int) -> st.SearchStrategy[dict[str, Any]]:
    def place(label: str | None, below: dict[str, Any]) -> dict[str, Any]:
        return {"text": "A", **({} if label is None else {"label": label}), **below}

    below = outlines(depth - 1) if depth else st.just({})
    places = st.lists(st.builds(place, LABELS, below), min_size=1, max_size=4)
    return st.one_of(
        st.just({}), st.builds(lambda key, found: {key: found}, st.sampled_from(LIST_KEYS), places)
    )


@given(outlines(3), st.lists(outlines(2), max_size=3))
def test_addresses_of_any_outline_are_unique(body: dict[str, Any], annexes: list[dict[str, Any]]) -> None:
    numbers = number(plan(**body, annexes=[{"title": "X", **annex} for annex in annexes]))

    assert_unique(numbers)


def test_a_number_is_typed_in_no_common_plan() -> None:
    numbers = number(plan_of("sections:\n  - heading: MỤC TIÊU\n    items:\n      - Một\n      - Hai\n"))

    assert [place.address for place in numbers.places.values()] == ["I", "I.1", "I.2"]


def test_an_annex_without_a_label_is_called_as_counting_on_gives() -> None:
    labels = ["ĐỀ CƯƠNG BÁO CÁO", "PHỤ LỤC 1", "", "", "PHỤ LỤC 5", ""]
    annexes = "".join(f"  - title: A\n    label: '{label}'\n" for label in labels)
    counted = number(plan_of(f"annexes:\n{annexes}"))

    assert [counted.address(("annexes", index)) for index in range(6)] == [
        "ĐỀ CƯƠNG BÁO CÁO",
        "PHỤ LỤC 1",
        "PHỤ LỤC 2",
        "PHỤ LỤC 3",
        "PHỤ LỤC 5",
        "PHỤ LỤC 6",
    ]
    assert counted.label(("annexes", 2)) == ""

"""Braces in printed text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter
from pydantic_core import PydanticCustomError

from cchc_cli.plan.fault import Fault
from cchc_cli.plan.text import Mark, Text


def fault(raw: object) -> Fault:
    with pytest.raises(PydanticCustomError) as caught:
        Text.read(raw)
    assert caught.value.context is not None
    found = caught.value.context["fault"]
    assert isinstance(found, Fault)
    return found


def test_words_in_braces_are_printed_without_them() -> None:
    text = Text.read("đạt {từ 95% trở lên} hồ sơ")

    assert str(text) == "đạt từ 95% trở lên hồ sơ"
    assert text.marks == (Mark("từ 95% trở lên", "", 4, 20),)
    assert text.raw[4:20] == "{từ 95% trở lên}"


def test_a_name_stands_behind_the_bar() -> None:
    (mark,) = Text.read("đạt { từ 95% trở lên  |  dung-han }").marks

    assert (mark.words, mark.name) == ("từ 95% trở lên", "dung-han")
    assert mark.is_target
    assert not mark.is_reference


def test_the_last_bar_divides_words_and_name() -> None:
    (mark,) = Text.read("{A|B | ten}").marks

    assert (mark.words, mark.name) == ("A|B", "ten")


@pytest.mark.parametrize(
    "raw", ["{dung-han}", "{ dung-han }", "{|dung-han}", "{number}", "{in_words}", "{dh2}"]
)
def test_a_name_alone_refers_to_what_is_said_elsewhere(raw: str) -> None:
    (mark,) = Text.read(raw).marks

    assert mark.is_reference
    assert not mark.is_target


@pytest.mark.parametrize("raw", ["{100%}", "{không có}", "{Tăng}", "{a b}", "{2ab}"])
def test_what_is_no_name_is_words(raw: str) -> None:
    assert Text.read(raw).marks[0].words == raw[1:-1]


def test_duties_and_other_facts_are_no_targets() -> None:
    text = Text.read(
        "{Sở Nội vụ | lead} {quý I | deadline} {8 xã | quantity} {Trưởng phòng | accountable} {80% | dat}"
    )

    assert [mark.name for mark in text.marks if mark.is_target] == ["dat"]
    assert text.mark("quantity") == text.marks[2]
    assert text.mark("rate") is None


def test_a_reference_prints_the_value_it_is_given() -> None:
    text = Text.read("số {number} đạt {80% | dat}")

    assert text.printed(lambda mark: f"<{mark.name}>") == "số <number> đạt 80%"
    assert text.printed() == "số {number} đạt 80%"


@pytest.mark.parametrize(
    ("raw", "printed", "marks"),
    [
        ("{{", "{", 0),
        ("}}", "}", 0),
        ("{{100%}}", "{100%}", 0),
        ("{{{100%}}}", "{100%}", 1),
        ("{100%}}}", "100%}", 1),
        ("{{{{", "{{", 0),
        ("{80%}{90%}", "80%90%", 2),
    ],
)
def test_a_printed_brace_is_written_twice(raw: str, printed: str, marks: int) -> None:
    text = Text.read(raw)

    assert str(text) == printed
    assert len(text.marks) == marks


@pytest.mark.parametrize(
    ("raw", "message", "at"),
    [
        ("đạt {80% hồ sơ", "this { is never closed", "{"),
        ("{80% {90%}", "this { is never closed", "{"),
        ("đạt 80%} hồ sơ", "this } closes nothing; a printed brace is written twice", "}"),
        ("{80%}} hồ sơ", "this } closes nothing; a printed brace is written twice", "}"),
        ("đạt {} hồ sơ", "nothing stands in these braces", "{}"),
        ("đạt {  } hồ sơ", "nothing stands in these braces", "{  }"),
        ("đạt { | } hồ sơ", "nothing stands in these braces", "{ | }"),
        ("{80% | hài-lòng}", "hài-lòng is no name: small letters without accents, digits and -", "hài-lòng"),
        ("{80% | Dat}", "Dat is no name: small letters without accents, digits and -", "Dat"),
        ("{80% |  a--b }", "a--b is no name: small letters without accents, digits and -", "a--b"),
    ],
)
def test_wrong_braces_are_found_at_their_place(raw: str, message: str, at: str) -> None:
    found = fault(raw)

    assert found.kind == "braces"
    assert str(found.message) == message
    assert raw[found.start : found.end] == at


def test_of_two_braces_the_one_left_open_is_named() -> None:
    found = fault("{80% {90%}")

    assert found.start == 0


def test_a_list_is_no_text() -> None:
    assert str(fault(["a"]).message) == "one text is expected here, not a list or a map of keys"


def test_blank_text_counts_as_nothing() -> None:
    assert not Text.read(" \n")
    assert Text.read("0")


@given(st.text(alphabet="ab {}|-1", max_size=14))
def test_the_runs_of_a_text_cover_it(raw: str) -> None:
    try:
        text = Text.read(raw)
    except PydanticCustomError:
        return

    plain = [run for run in text.runs if isinstance(run, str)]
    assert str(text) == "".join(
        run if isinstance(run, str) else run.words or f"{{{run.name}}}" for run in text.runs
    )
    assert [raw[mark.start] + raw[mark.end - 1] for mark in text.marks] == ["{}"] * len(text.marks)
    escaped = sum(len(run.replace("{", "{{").replace("}", "}}")) for run in plain)
    assert escaped + sum(mark.end - mark.start for mark in text.marks) == len(raw)


@given(st.text(alphabet="ab {}", max_size=14))
def test_the_editor_accepts_every_text_that_is_read(raw: str) -> None:
    pattern = TypeAdapter(Text).json_schema()["pattern"]
    try:
        Text.read(raw)
    except PydanticCustomError:
        return

    assert re.search(pattern, raw)


@given(st.text(max_size=30))
def test_doubled_braces_print_any_text(raw: str) -> None:
    assert str(Text.read(raw.replace("{", "{{").replace("}", "}}"))) == raw

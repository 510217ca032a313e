"""Files of lines: each line is an entry, and is read by itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field

from cchc_cli.diagnostics import Span
from cchc_cli.plan.fields import Line as Words
from cchc_cli.plan.record import Record
from cchc_cli.source.line_reader import Lines, load_lines, read_lines
from cchc_cli.source.text import SourceText
from cchc_cli.source.tree import Scalar


class Entry(Record):
    """What the tests read."""

    name: Words = Field(description="A name.")
    note: Words | None = Field(None, description="A remark.")


def read(text: str) -> Lines[Entry]:
    return read_lines(SourceText("lines.yaml", text), Entry)


def names(text: str) -> list[tuple[int, str]]:
    return [(line.number, line.entry.name) for line in read(text).entries]


def faults(text: str) -> list[tuple[str, int, int]]:
    found = read(text).diagnostics
    return [(fault.code, fault.span.line, fault.span.column) for fault in found if fault.span]


def test_every_line_is_an_entry_between_comments_and_blank_lines() -> None:
    text = '# đầu tệp\n\n- {name: một}\n  \n   # ghi chú\n- {name: hai, note: "a: b #c"}  # cuối dòng\n'

    assert names(text) == [(3, "một"), (6, "hai")]
    assert read(text).diagnostics == ()


def test_an_empty_file_has_no_entry_and_no_fault() -> None:
    assert (names(""), faults("")) == ([], [])
    assert names("# chỉ có ghi chú") == []


def test_lines_may_end_as_windows_ends_them_and_the_last_may_not_end_at_all() -> None:
    assert names("- {name: một}\r\n- {name: hai}\r\n- {name: ba}") == [(1, "một"), (2, "hai"), (3, "ba")]


@pytest.mark.parametrize(
    "broken",
    ["<<<<<<< HEAD", "=======", ">>>>>>> nhánh khác", "||||||| gốc", "name: hai", "- hai", "-{name: hai}",
     "- {name: hai", "- {name: hai}- {name: ba}", "- {tên: hai}", "- {name: [hai}", "- {name: 'hai}", "- {}",
     "- &a {name: hai}", "- {name: *a}", "---", "- {name: hai} ba", "- {name: !!str hai}"],
)  # fmt: skip
def test_a_broken_line_costs_no_other_and_is_told_at_its_place(broken: str) -> None:
    found = read(f"- {{name: một}}\n{broken}\n- {{name: bốn}}\n")

    assert [line.entry.name for line in found.entries] == ["một", "bốn"]
    assert found.diagnostics
    assert {fault.span.line for fault in found.diagnostics if fault.span} == {2}


def test_the_mark_of_a_conflict_is_called_so() -> None:
    (fault,) = read("<<<<<<< HEAD\n").diagnostics

    assert "conflict" in fault.message.text()
    assert fault.span == Span(1, 1, 1, 13)


def test_a_fault_has_its_column() -> None:
    assert faults("- {name: một}\n- {name: hai, nota: x}\n") == [("SCH001", 2, 15)]
    assert faults("- {name: một, name: hai}\n") == [("YML009", 1, 15)]


@pytest.mark.parametrize(
    ("values", "start", "end"),
    [("name: 98,6%", 10, 15), ("name: một, hai", 10, 18), ("name: a, note: 5,000,000", 19, 24)],
)
def test_a_comma_that_cuts_a_value_is_told_as_such(values: str, start: int, end: int) -> None:
    (fault,) = read(f"- {{{values}}}\n").diagnostics

    assert "a comma ends a value" in fault.message.text()
    assert fault.span == Span(1, start, 1, end)
    assert read(f"- {{{values}}}\n").entries == ()


def test_commas_in_quotes_and_keys_of_texts_in_quotes_are_right() -> None:
    assert names('- {name: "98,6%", "note": x}\n- {name: một , note : hai}\n') == [(1, "98,6%"), (2, "một")]


def test_an_entry_knows_where_its_words_stand() -> None:
    line = read("# đầu\n- {name: một, note: hai ba}\n").entries[0]

    assert line.tree.span(("note",)) == Span(2, 21, 2, 27)


def test_the_whole_file_is_a_tree_of_its_entries() -> None:
    found = read("- {name: một}\n<<<<<<<\n- {name: hai}\n")

    node = found.tree.exact(("entries", 1, "name"))
    assert isinstance(node, Scalar)
    assert (node.value, found.tree.span(("entries", 1, "name")).line) == ("hai", 3)


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    path = tmp_path / "lines.yaml"
    path.write_bytes(b"\xff\xfe-\x00")

    found = load_lines(path, Entry, "lines.yaml")

    assert found.entries == ()
    assert [fault.code for fault in found.diagnostics] == ["YML001"]


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=30), max_size=6))
def test_no_text_breaks_the_reader(lines: list[str]) -> None:
    found = read("\n".join(lines))

    assert found.tree.source is found.source

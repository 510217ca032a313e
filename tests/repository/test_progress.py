"""Progress files: their entries, and how one is written."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cchc_cli.repository.progress import (
    ProgressEntry,
    ProgressFile,
    each_once,
    load_progress,
    progress_path,
    read_status,
    target_values,
)
from cchc_cli.repository.progress_line import added, breaks_the_line, written
from cchc_cli.source.line_reader import read_lines
from cchc_cli.source.text import SourceText


def read(text: str) -> ProgressFile:
    return read_lines(SourceText("2021.progress.yaml", text), ProgressEntry)


def faults(text: str) -> list[str]:
    return [fault.message.text() for fault in read(text).diagnostics]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("hoàn thành", "hoàn thành"),
        ("Hoàn  Thành.", "hoàn thành"),
        ("xong", "hoàn thành"),
        ("đã hoàn thành", "hoàn thành"),
        ("đang", "đang thực hiện"),
        ("Chưa thực hiện", "chưa thực hiện"),
        ("tạm dừng", "tạm dừng"),
        ("in-progress", "đang thực hiện"),
        ("Done", "hoàn thành"),
        ("không thực hiện", "không thực hiện"),
        ("chưa xong", None),
        ("", None),
    ],
)
def test_people_say_a_status_in_several_ways(words: str, status: str | None) -> None:
    assert read_status(words) == status


def test_an_entry_holds_all_of_itself() -> None:
    (line,) = read(
        "- {date: 15/3/2021, task: II.5, part: 2, status: xong, percent: 100%, spent: 12 triệu, by: Lan}\n"
    ).entries

    entry = line.entry
    assert entry.date.isoformat() == "2021-03-15"
    assert (entry.task, entry.part, entry.status, entry.percent) == ("II.5", "2", "hoàn thành", 100)
    assert (entry.spent, entry.by) == ("12 triệu", "Lan")


@pytest.mark.parametrize(
    ("values", "complaint"),
    [
        ("date: 2021-03-15, status: xong", "an entry is about a task or a target; none is named"),
        ("date: 2021-03-15, task: I.1", "the entry says nothing"),
        ("date: 2021-03-15, target: a", "the value of the target is missing"),
        (
            "date: 2021-03-15, target: a, value: 5%, status: xong",
            "status does not belong to an entry for a target",
        ),
        (
            "date: 2021-03-15, target: a, value: 5%, spent: 5 triệu",
            "spent does not belong to an entry for a target",
        ),
        (
            "date: 2021-03-15, task: I.1, value: 5, baseline: 4",
            "baseline does not belong to an entry for a task",
        ),
        ("date: 2021-03-15, task: I.1, target: a, value: 5%", "cannot stand side by side"),
        ("date: 2021-03-15, task: I.1, percent: 101", "a share from 0 to 100 % is expected here"),
        ("date: 2021-03-15, task: I.1, percent: -1", "a share from 0 to 100 % is expected here"),
        ("date: 2021-03-15, task: I.1, status: gần xong", "one of these is expected here"),
        ("date: 2021-02-30, task: I.1, status: xong", "does not exist"),
        ("date: 2021-03-15, task: I.1, spent: nhiều", "nhiều"),
    ],
)
def test_an_entry_that_cannot_be_is_told(values: str, complaint: str) -> None:
    found = faults(f"- {{{values}}}\n")

    assert len(found) == 1
    assert complaint in found[0]
    assert read(f"- {{{values}}}\n").entries == ()


def test_a_misspelt_key_is_told_once_and_the_entry_left_out() -> None:
    text = "- {date: 2021-03-15, task: I.1, statsu: xong}\n"

    assert len(faults(text)) == 1
    assert read(text).entries == ()


def test_the_file_lies_beside_its_plan(tmp_path: Path) -> None:
    plan = tmp_path / "2021.yaml"
    assert progress_path(plan) == tmp_path / "2021.progress.yaml"
    assert load_progress(plan, "plans/2021.yaml") is None

    progress_path(plan).write_text("- {date: 2021-03-15, task: I.1, status: xong}\n", encoding="utf-8")

    file = load_progress(plan, "plans/2021.yaml")
    assert file is not None
    assert (file.file, len(file.entries)) == ("plans/2021.progress.yaml", 1)


def test_equal_entries_count_once_however_they_are_typed() -> None:
    file = read(
        "- {date: 2021-03-15, task: I.1, spent: 5 triệu}\n"
        '- {task: I.1, date: 15/3/2021, spent: "5 triệu"}\n'
        "- {date: 2021-03-15, task: I.1, spent: 5 triệu, note: lần hai}\n"
    )

    assert [line.number for line in each_once(file.entries)] == [1, 3]


def test_values_of_targets_are_delivered_as_those_of_a_results_file() -> None:
    file = read(
        "- {date: 2021-03-15, task: I.1, status: xong}\n"
        "- {date: 2021-04-15, target: dung-han, value: 96%, period: 2021-Q1, evidence: x}\n"
        "- {date: 2021-04-15, target: dung-han, value: 96%, period: 2021-Q1, evidence: x}\n"
    )

    (found,) = target_values(file)
    assert (found.file, found.location) == ("2021.progress.yaml", ("entries", 1))
    assert (found.entry.subject, found.entry.value, found.entry.period) == ("target", "96%", "2021-Q1")


def test_an_entry_is_written_with_its_keys_in_their_order() -> None:
    line = written({"by": "Lan", "status": "hoàn thành", "date": "2021-03-15", "task": "II.5"})

    assert line == "- {date: 2021-03-15, task: II.5, status: hoàn thành, by: Lan}"


def test_what_is_added_leaves_all_before_as_it_is() -> None:
    before = "# của tôi\r\n- {date: 2021-03-15, task: I.1, status: xong}   # chưa ký"

    assert added(before, ["- {x}"], "đầu") == f"{before}\r\n- {{x}}\r\n"
    assert added("", ["- {x}"], "đầu\ntệp") == "# đầu\n# tệp\n- {x}\n"
    assert added("# có rồi\n", ["- {x}", "- {y}"], "đầu") == "# có rồi\n- {x}\n- {y}\n"


@pytest.mark.parametrize("text", ["a\nb", "a\rb", "a\u2028b", "a\x85b", "a\x00", "a\tb", "\ufeffa", "\ud800"])
def test_what_cannot_stand_on_a_line(text: str) -> None:
    assert breaks_the_line(text)


@given(
    st.dictionaries(
        st.sampled_from(["note", "evidence", "by", "source", "part", "period", "value"]),
        st.text(min_size=1, max_size=40).map(str.strip),
        min_size=1,
    )
)
def test_whatever_is_written_reads_back(values: dict[str, str]) -> None:
    assume(all(text and not breaks_the_line(text) for text in values.values()))
    said = {"date": "2021-03-15", "task": "II.5", "status": "hoàn thành", **values}

    line = written(said)

    assert "\n" not in line
    (entry,) = read(f"{line}\n").entries
    for name, text in values.items():
        assert getattr(entry.entry, name) == unicodedata.normalize("NFC", text)


@given(st.text(st.characters(codec="utf-8", exclude_characters="\r")), st.booleans())
def test_adding_changes_nothing_of_what_stands_before(text: str, windows: bool) -> None:
    before = text.replace("\n", "\r\n") if windows else text

    after = added(before, ["- {date: 2026-01-31, task: I.1, note: x}"], "đầu")

    assert after.startswith(before)
    assert [line.entry for line in read(before).entries] == [line.entry for line in read(after).entries][:-1]

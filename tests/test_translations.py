"""The Vietnamese catalogue: complete, without dead entries, and compiled from what is written."""

from __future__ import annotations

import ast
import gettext
from pathlib import Path

import pytest

from tests.tools.translations import PO, faults, merged, places, sources, strings, translations, write


def test_every_string_of_the_source_is_translated_and_nothing_else_is() -> None:
    msgids = sources()
    assert len(msgids) > 250

    assert faults(msgids, translations()) == []


def test_the_catalogue_is_what_the_tool_would_write(tmp_path: Path) -> None:
    assert len(translations()) > 250

    write(sources(), translations(), tmp_path / "cchc.po")

    assert PO.read_bytes() == (tmp_path / "cchc.po").read_bytes()


def test_the_compiled_catalogue_says_what_the_written_one_says() -> None:
    written = translations()
    assert len(written) > 250

    with PO.with_suffix(".mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)

    assert {msgid: compiled.gettext(msgid) for msgid in written} == {
        msgid: text or msgid for msgid, text in written.items()
    }


def test_marked_strings_are_found_wherever_they_stand() -> None:
    code = 'a = Message(N_("one {x}"), {"x": 1})\nb = [Message("two"), Message("{a}: {b}"), N_("th" "ree")]'

    assert sorted(strings(code)) == ["one {x}", "three", "two"]


def test_a_paragraph_gets_messages_not_marked_strings_which_it_would_print_in_english() -> None:
    modules = sorted((PO.parents[3]).rglob("*.py"))
    calls = [
        node
        for path in modules
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "paragraph"
    ]
    assert len(calls) > 10

    assert [ast.unparse(call) for call in calls if ast.unparse(call.args[0]).startswith("N_(")] == []


def test_a_mark_around_something_other_than_a_literal_is_refused() -> None:
    with pytest.raises(SystemExit, match="plain string literal"):
        list(strings('N_(f"one {x}")'))


def test_faults_are_named() -> None:
    known = {"a {x}": "á {y}", "b": "", "c": "xê"}

    assert faults({"a {x}": [], "b": []}, known) == [
        "not translated: b",
        "other places in braces: a {x} -> á {y}",
        "nothing says this any more: c",
    ]


def test_a_lone_brace_is_no_place() -> None:
    assert places("this { is never closed") == set()


def test_translations_are_taken_from_lines_with_a_tab(tmp_path: Path) -> None:
    (tmp_path / "vi.tsv").write_text("one\tmột\n\ntwo\thai\n", encoding="utf-8")

    assert merged({"one": "?", "three": "ba"}, tmp_path / "vi.tsv") == {
        "one": "một",
        "three": "ba",
        "two": "hai",
    }

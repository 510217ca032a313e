"""How the faults of the models are explained; whole plans with such faults are in test_broken_plans."""

from __future__ import annotations

from cchc_cli.diagnostics import Diagnostic
from cchc_cli.plan.plan import Plan
from cchc_cli.source.loader import load_text
from cchc_cli.source.text import SourceText
from tests.source.test_recovery import HEAD


def found(text: str) -> tuple[Diagnostic, ...]:
    return load_text(SourceText("p.yaml", text), Plan).diagnostics


def only(text: str) -> Diagnostic:
    [finding] = found(text)
    return finding


def test_the_fix_of_a_misspelt_key_writes_the_right_one() -> None:
    finding = only(HEAD.replace("year:", "yaer:"))

    [edit] = finding.fixes[0].edits
    assert (edit.replacement, edit.span) == ("year", finding.span)
    assert not finding.fixes[0].safe


def test_two_keys_in_vietnamese_beside_two_missing_ones_are_not_guessed() -> None:
    text = HEAD.replace("  place:", "  nơi:").replace("  issuer:", "  cơ quan:")

    assert sorted(each.code for each in found(text)) == ["SCH001", "SCH001", "SCH002", "SCH002"]
    assert [each.label for each in found(text) if each.code == "SCH001"] == [None, None]


def test_a_key_that_stands_already_is_not_proposed() -> None:
    finding = only(HEAD + "sections:\n  - heading: MỤC TIÊU\n    haeding: x\n")

    assert (finding.code, finding.label) == ("SCH001", None)


def test_a_sentence_with_a_colon_beside_missing_keys_is_one_finding() -> None:
    finding = only(HEAD + "annexes:\n  - Phụ lục một: kinh phí\n")

    assert finding.code == "YML006"


def test_what_the_reader_has_said_is_not_said_again() -> None:
    assert [each.code for each in found(HEAD.replace("place: Tam Quang", "place: *x"))] == ["YML010"]
    assert [each.code for each in found(HEAD.replace("year: 2026", "year: {2026}"))] == ["YML012"]


def test_two_keys_that_exclude_each_other_are_both_shown() -> None:
    finding = only(HEAD + "items: [một]\npoints: [hai]\n")

    assert (finding.span and finding.span.line, finding.related[0].span.line) == (10, 9)


def test_a_word_in_quotes_has_no_edit_that_would_leave_the_quotes_open() -> None:
    finding = only(HEAD + "sections:\n  - heading: MỤC TIÊU\n    role: 'objectivs'\n")

    assert finding.label is not None
    assert finding.fixes == ()


def test_a_misplaced_key_is_pointed_at_the_list_the_plan_has() -> None:
    finding = only(HEAD + "heading: MỤC TIÊU\nitems:\n  - heading: Cải cách thể chế\n")

    assert finding.code == "SCH001"
    assert [str(note.message) for note in finding.notes] == [
        "heading is a key of an entry of items: indent it below items"
    ]

from __future__ import annotations

import pytest

from cchc_cli.source.control import control_characters, without_control_characters
from cchc_cli.source.text import SourceText


@pytest.mark.parametrize(
    "sign", ["\x00", "\x07", "\x0b", "\x1f", "\x7f", "\x85", "\u2028", "\u2029", "\ufffe"]
)
def test_what_no_plan_can_hold_is_named_by_its_number(sign: str) -> None:
    [finding] = control_characters(SourceText("p.yaml", f"a: b{sign}c\n"))

    assert finding.code == "YML015"
    assert f"U+{ord(sign):04X}" in finding.message.text()
    assert finding.span is not None
    assert (finding.span.column, finding.span.end_column) == (5, 6)


def test_ordinary_white_space_is_no_control_character() -> None:
    assert list(control_characters(SourceText("p.yaml", "a:\tb\r\n\u00a0\u200b\ufeff\n"))) == []


def test_many_are_one_finding_with_their_number_and_one_repair() -> None:
    [finding] = control_characters(SourceText("p.yaml", "a\x07b\x07c\x07"))

    assert "2" in finding.notes[0].message.text()
    assert len(finding.fixes[0].edits) == 3


def test_a_file_of_nothing_else_is_not_mended_letter_by_letter() -> None:
    [finding] = control_characters(SourceText("p.yaml", "\x07" * 5000))

    assert finding.fixes == ()


def test_a_space_stands_in_for_each_so_that_places_hold() -> None:
    assert without_control_characters("a\x07b\u2028c") == "a b c"

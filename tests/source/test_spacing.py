from __future__ import annotations

import pytest

from cchc_cli.diagnostics import Diagnostic, Fix
from cchc_cli.source.reader import read
from cchc_cli.source.text import SourceText


def only(text: str) -> Diagnostic:
    [finding] = read(SourceText("p.yaml", text))[1]
    return finding


def mended(text: str, fix: Fix) -> str:
    source = SourceText("p.yaml", text)
    for edit in sorted(fix.edits, key=lambda each: each.span, reverse=True):
        start = source.offset(edit.span.line, edit.span.column)
        end = source.offset(edit.span.end_line, edit.span.end_column)
        text = text[:start] + edit.replacement + text[end:]
    return text


@pytest.mark.parametrize(
    ("text", "code", "line", "repaired"),
    [
        ("a:\n\tb: c\n", "YML004", 2, "a:\n  b: c\n"),
        ("a:\n\t\tb: c\n", "YML004", 2, "a:\n    b: c\n"),
        ("a:\n  -\tb\n", "YML004", 2, "a:\n  -  b\n"),
        ("a:\n  x: y\n\u00a0 b: c\n", "YML019", 3, "a:\n  x: y\n  b: c\n"),
        ("a:\u00a0b\nc: d\n", "YML019", 1, "a: b\nc: d\n"),
        ("a:\n  - b\n  -\u3000c\n  - d: e\n", "YML019", 3, "a:\n  - b\n  - c\n  - d: e\n"),
        ("a:b\nc: d\n", "YML020", 1, "a: b\nc: d\n"),
        ("- text:b\n  amount: 5\n", "YML020", 1, "- text: b\n  amount: 5\n"),
        ("a:\n  -b\n  - c: d\n", "YML020", 2, "a:\n  - b\n  - c: d\n"),
        ("a:\n  – b\n  - c: d\n", "YML020", 2, "a:\n  - b\n  - c: d\n"),
        ("a:\n  •b\n  - c: d\n", "YML020", 2, "a:\n  - b\n  - c: d\n"),
    ],
)
def test_a_slip_with_a_space_is_named_and_mended(text: str, code: str, line: int, repaired: str) -> None:
    finding = only(text)

    assert (finding.code, finding.span and finding.span.line) == (code, line)
    assert not finding.fixes[0].safe
    assert mended(text, finding.fixes[0]) == repaired
    assert read(SourceText("p.yaml", repaired))[1] == ()


def test_dashes_inside_folded_text_are_not_blamed_for_what_comes_after() -> None:
    assert only("a: >-\n  – b\n  c:d\ne\n").code == "YML008"


def test_an_address_is_not_taken_for_a_key() -> None:
    assert only("a:\n  http://x\n  - c: d\n").code != "YML020"

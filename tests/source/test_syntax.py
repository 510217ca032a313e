"""What each slip of layout is called, and where; whole plans with such slips are in test_broken_plans."""

from __future__ import annotations

import pytest

from cchc_cli.diagnostics import Diagnostic
from cchc_cli.source.reader import read
from cchc_cli.source.text import SourceText


def only(text: str) -> Diagnostic:
    tree, found = read(SourceText("p.yaml", text))
    assert tree.root is None
    [finding] = found
    assert finding.span is not None
    return finding


def start(finding: Diagnostic) -> tuple[int, int]:
    assert finding.span is not None
    return finding.span.line, finding.span.column


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ('a: "b\nc: d\n', "YML005", (1, 4)),
        ("a: 'b\nc: d\n", "YML005", (1, 4)),
        ('a: "b\nc: "d"\n', "YML005", (1, 4)),
        ('a: "b" c\n', "YML005", (1, 6)),
        ('a: "C:\\Kế hoạch"\n', "YML005", (1, 7)),
        ("a: b: c\n", "YML006", (1, 5)),
        ("a:\n  - b\n  c: d\n", "YML008", (3, 3)),
        ("a: b\n  c: d\n", "YML008", (2, 3)),
        ("a: {b\nc: d\n", "YML007", (1, 4)),
        ("- %b\n", "YML007", (1, 3)),
    ],
)
def test_the_place_to_mend_is_named(text: str, code: str, place: tuple[int, int]) -> None:
    finding = only(text)

    assert (finding.code, start(finding)) == (code, place)


def test_a_quote_that_closes_at_another_one_shows_both() -> None:
    finding = only('a: "b\nc: "d"\n')

    assert finding.related[0].span.line == 2


def test_a_line_deeper_than_a_line_that_opens_nothing_shows_that_line() -> None:
    finding = only("- a: x\n  b: y\n    c: z\n")

    assert (finding.code, start(finding)) == ("YML008", (3, 5))
    assert (finding.related[0].span.line, finding.related[0].span.column) == (2, 3)

"""Fixes as people read them, of lines much longer than the terminal."""

from __future__ import annotations

import pytest

from cchc_cli.diagnostics import Edit, Fix, Span
from cchc_cli.message import Message
from cchc_cli.output.findings.remedy import remedy
from cchc_cli.output.findings.repair import Hunk
from cchc_cli.output.look import Look


def shown(old: str, new: str) -> list[str]:
    fix = Fix(Message("write B"), (Edit(Span(1, 1, 1, 1), "B"),), True)
    return list(remedy(fix, [Hunk(7, 7, (old,), (new,))], 2, str, Look(40)))[1:]


@pytest.mark.parametrize("before", [0, 511, 512, 513, 90_000])
def test_of_a_very_long_line_the_place_that_changes_is_shown(before: int) -> None:
    start, rest = "ab " * (before // 3) + "c" * (before % 3), " xyz" * 30_000

    removed, added = shown(f"{start}A{rest}", f"{start}B{rest}")

    assert (removed[:5], added[:5]) == (" 7 - ", " 7 + ")
    assert removed.count("A") == added.count("B") == 1
    assert removed.replace("A", "B")[5:] == added[5:]
    assert (removed.endswith("…"), len(removed) <= 40) == (True, True)
    assert removed.startswith(" 7 - …") is (before > 0)


def test_a_line_that_only_grows_at_its_end_shows_the_end() -> None:
    removed, added = shown("a" * 1024, "a" * 1024 + "B")

    assert (removed[-1], added[-1]) == ("a", "B")

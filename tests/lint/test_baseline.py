"""Baselines: what is known stays known when it moves, and only shrinks."""

from __future__ import annotations

import pytest

from cchc_cli.lint.baseline import extended, held_against, shrunk, written
from cchc_cli.lint.linter import lint
from cchc_cli.lint.registry import errors_only
from cchc_cli.repository.baseline import Baseline
from cchc_cli.repository.repository import ALONE
from cchc_cli.source.loader import Loaded, load_text
from cchc_cli.source.text import SourceText
from tests.tools.plans import loaded, whole

GROUP = "    - name: {name}\n      total: {total}\n      lines:\n        - text: a\n          amount: 5\n"
TWO = "budget:\n  groups:\n" + GROUP.format(name="A", total=6) + GROUP.format(name="B", total=7)


def baseline(text: str) -> Loaded[Baseline]:
    read = load_text(SourceText("plan.baseline.yaml", text), Baseline)
    assert read.diagnostics == ()
    return read


def held(fragment: str, known: Loaded[Baseline]) -> tuple[list[str], int, tuple[int, ...]]:
    plan = loaded(whole(fragment))
    assert known.model is not None
    result = held_against(lint(plan, errors_only(), ALONE), known.model, plan.tree.source)
    return [found.code for found in result.left], len(result.known), result.stale


def fresh(fragment: str) -> str:
    plan = loaded(whole(fragment))
    return written(lint(plan, errors_only(), ALONE), plan.tree.source, "Một\nhai")


def test_a_new_baseline_knows_everything_by_code_place_and_words() -> None:
    text = fresh(TWO)

    assert text == (
        "# Một\n# hai\nformat: 1\nfindings:\n"
        '  - code: BUD101\n    path: annexes.0.budget.groups.0.total\n    value: "6"\n'
        '  - code: BUD101\n    path: annexes.0.budget.groups.1.total\n    value: "7"\n'
    )
    assert held(TWO, baseline(text)) == ([], 2, ())


def test_a_finding_stays_known_when_lines_and_entries_come_in_above_it() -> None:
    moved = TWO.replace("  groups:\n", "  groups:\n" + GROUP.format(name="C", total=5))

    assert held(moved, baseline(fresh(TWO))) == ([], 2, ())


def test_another_figure_at_the_same_place_is_news_and_the_entry_stale() -> None:
    assert held(TWO.replace("total: 7", "total: 8"), baseline(fresh(TWO))) == (["BUD101"], 1, (1,))


def test_one_entry_knows_one_finding() -> None:
    twice = TWO.replace("total: 7", "total: 6")
    once = fresh(twice).rpartition("  - code")[0]

    left, known, stale = held(twice, baseline(once))

    assert (left, known, stale) == (["BUD101"], 1, ())


def test_shrinking_takes_entries_out_and_keeps_every_other_letter() -> None:
    text = "# đầu\nformat: 1\nfindings:\n  # một\n  - code: A1\n    value: x  # vì\n\n  # hai\n  - code: B1\n    reason: y\n# cuối\n"

    assert shrunk(baseline(text), (1,)) == text.replace("  - code: B1\n    reason: y\n", "")
    assert shrunk(baseline(text), (0,)) == text.replace("  - code: A1\n    value: x  # vì\n", "")
    assert baseline(shrunk(baseline(text), (0, 1))).model == Baseline()


@pytest.mark.parametrize(
    "text",
    [
        "format: 1\nfindings: []\n",
        "format: 1\nfindings: []  # chưa có\n",
        "format: 1\nfindings: null\n",
        "format: 1\nfindings:\n",
        "findings: []\nformat: 1\n",
        "format: 1\n",
        "# trống",
        "",
    ],
)
def test_an_empty_baseline_takes_findings_in_however_it_is_empty(text: str) -> None:
    plan = loaded(whole(TWO))
    found = lint(plan, errors_only(), ALONE)
    empty = load_text(SourceText("plan.baseline.yaml", text), Baseline)

    assert held(TWO, baseline(extended(empty, found, plan.tree.source))) == ([], 2, ())
    assert extended(empty, (), plan.tree.source) == text
    assert all(words in extended(empty, found, plan.tree.source) for words in text.split("# ")[1:])


def test_extending_appends_behind_the_last_entry() -> None:
    plan = loaded(whole(TWO))
    found = lint(plan, errors_only(), ALONE)
    text = "findings:\n  - code: A1\n    value: x  # vì\n# cuối\nformat: 1\n"

    longer = extended(baseline(text), found, plan.tree.source)

    assert longer.startswith("findings:\n  - code: A1\n    value: x  # vì\n  - code: BUD101\n")
    assert longer.endswith("# cuối\nformat: 1\n")
    assert held(TWO, baseline(longer)) == ([], 2, (0,))


def test_a_baseline_shrunk_to_nothing_grows_again() -> None:
    known = baseline(fresh(TWO))
    nothing = baseline(shrunk(known, (0, 1)))
    plan = loaded(whole(TWO))

    assert shrunk(nothing, ()) == nothing.tree.source.text
    again = extended(nothing, lint(plan, errors_only(), ALONE), plan.tree.source)
    assert again == fresh(TWO)


def test_what_makes_a_plan_unreadable_is_never_known() -> None:
    plan = loaded(whole("nots: a\n"))
    found = lint(plan, errors_only(), ALONE)
    entry = "format: 1\nfindings:\n  - code: SCH001\n    path: annexes.0.nots\n    value: nots\n"
    known = baseline(entry).model
    assert known is not None

    assert [each.code for each in found] == ["SCH001"]
    assert [each.code for each in held_against(found, known, plan.tree.source).left] == ["SCH001"]

"""Every rule on plans that are still being written: a text that is not there yet breaks none of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from cchc_cli.lint.linter import lint
from cchc_cli.lint.registry import RULES
from cchc_cli.source.tree import Scalar, scalars
from tests.tools.documents import PLANS, REPOSITORY
from tests.tools.plans import loaded

RUNS = 8
"""for a plan; in each of them every eighth text is missing, so that an entry keeps most of its texts"""


def unfinished(text: str) -> tuple[str, ...]:
    """The plan, each time with some of its texts empty: in each kind of place that may have none, the first and last."""
    kinds: dict[tuple[object, ...], list[Scalar]] = {}
    root = loaded(text).tree.root
    assert root is not None
    for location, scalar in scalars(root):
        kinds.setdefault(tuple("*" if isinstance(step, int) else step for step in location), []).append(
            scalar
        )
    ends = [scalar for found in kinds.values() for scalar in (found[0], found[-1])]
    chosen = [scalar for scalar in dict.fromkeys(ends) if loaded(_without(text, [scalar])).model is not None]
    assert len(chosen) > 40
    return tuple(_without(text, chosen[at::RUNS]) for at in range(RUNS))


def _without(text: str, taken: list[Scalar]) -> str:
    for scalar in sorted(taken, key=lambda scalar: scalar.start, reverse=True):
        text = f'{text[: scalar.start]}""{text[scalar.end :]}'
    return text


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.parent.name)
def test_no_rule_breaks_where_a_text_is_empty(path: Path) -> None:
    plans = [loaded(text) for text in unfinished(path.read_text(encoding="utf-8"))]

    assert all(lint(plan, RULES, REPOSITORY) for plan in plans)
    assert sum(plan.model is not None for plan in plans) > RUNS / 2, "what cannot be read is not asked"

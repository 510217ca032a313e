"""Every rule on plans that are still being written: a text that is not there yet breaks none of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from cchc_cli.lint.linter import lint
from cchc_cli.lint.registry import RULES
from tests.tools.documents import PLANS, REPOSITORY
from tests.tools.plans import loaded
from tests.tools.unfinished import RUNS, unfinished


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.parent.name)
def test_no_rule_breaks_where_a_text_is_empty(path: Path) -> None:
    plans = [loaded(text) for text in unfinished(path.read_text(encoding="utf-8"))]

    assert all(lint(plan, RULES, REPOSITORY) for plan in plans)
    assert sum(plan.model is not None for plan in plans) > RUNS / 2, "what cannot be read is not asked"

"""A plan compared with one that is still being written: a text that is not there yet breaks no comparison."""

from __future__ import annotations

from pathlib import Path

import pytest

from cchc_cli.analysis.cascade import cascade
from tests.analysis.diff.small import between
from tests.tools.documents import PLANS, REPOSITORY
from tests.tools.plans import loaded
from tests.tools.unfinished import RUNS, unfinished


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.parent.name)
def test_a_plan_is_compared_with_its_unfinished_self(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    whole = loaded(text).model
    drafts = [draft for each in unfinished(text) if (draft := loaded(each).model)]
    assert whole is not None
    assert len(drafts) > RUNS / 2

    carried = [cascade(whole, draft, REPOSITORY.registry, REPOSITORY.acts).carried for draft in drafts]
    assert any(carried)
    assert all(between(whole, draft, REPOSITORY.registry).changes for draft in drafts)

"""Baselines written and shrunk for ``cchc lint``."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from cchc_cli.cli import console
from cchc_cli.cli.language import say, translate
from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message

if TYPE_CHECKING:
    from cchc_cli.cli.linting import LintedPlan
    from cchc_cli.lint.run import Request

_HEADING = N_(
    "Findings of cchc that are known and stay: the text is issued and nobody may change it.\n"
    "cchc lint --shrink-baseline takes out what is no longer found; nothing is ever added by itself."
)


def rewritten(plans: Iterable[LintedPlan], request: Request, *, grow: bool) -> tuple[LintedPlan, ...]:
    """The plans after their baselines were written anew; under CI a baseline can only shrink."""
    if grow and os.environ.get("CI"):
        message = N_("a baseline only shrinks in CI; write it where a person looks at it, and commit it")
        raise CchcError(Message(message))
    return tuple(_rewritten(plan, request, grow=grow) for plan in plans)


def _rewritten(plan: LintedPlan, request: Request, *, grow: bool) -> LintedPlan:
    from cchc_cli.files import write_atomically
    from cchc_cli.lint.baseline import extended, shrunk, written
    from cchc_cli.lint.run import check
    from cchc_cli.repository.baseline import baseline_path, load_baseline

    file = plan.file
    if file.from_stdin:
        raise CchcError(Message(N_("the standard input has no baseline; name the plan file")))
    source = file.loaded.tree.source
    new = tuple(found for found in plan.checked.found if found.file == source.file) if grow else ()
    if plan.baseline is None:
        text = written(new, source, translate(_HEADING)) if new else ""
    else:
        text = extended(shrunk(plan.baseline, plan.checked.stale), new, source)
        text = "" if text == plan.baseline.tree.source.text else text
    if not text:
        return plan
    path = baseline_path(Path(file.name))
    write_atomically(path, text)
    console.note(say(N_("baseline written: {file}"), file=path.as_posix()))
    known = load_baseline(Path(file.name), file.name)
    found = check(file.loaded, file.repository, request, inside=file.inside, baseline=known)
    return replace(plan, baseline=known, checked=found)

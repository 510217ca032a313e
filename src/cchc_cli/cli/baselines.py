"""Baselines written and shrunk for ``cchc lint``."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from cchc_cli.cli import console
from cchc_cli.cli.language import say, translate
from cchc_cli.cli.usage import InvalidValueError
from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message

if TYPE_CHECKING:
    from cchc_cli.cli.linting import LintedPlan
    from cchc_cli.lint.run import Request

_HEADING = N_(
    "Findings of cchc that are known and stay: the text is issued and nobody may change it.\n"
    "cchc lint --shrink-baseline takes out what is no longer found; nothing is ever added by itself."
)


def require_sense(*, diff: bool, no_baseline: bool, rewrite: bool) -> None:
    """A run that shall write nothing writes no baseline; one that reads none does not write over it."""
    for is_set, option in ((diff, "--diff"), (no_baseline, "--no-baseline")):
        if is_set and rewrite:
            message = N_("{option} cannot stand with --write-baseline or --shrink-baseline")
            raise InvalidValueError(Message(message, {"option": option}))


def rewritten(plans: Iterable[LintedPlan], request: Request, *, grow: bool) -> tuple[LintedPlan, ...]:
    """The plans after their baselines were written anew; under CI a baseline can only shrink."""
    if grow and os.environ.get("CI", "").lower() not in ("", "0", "false"):
        message = N_("a baseline only shrinks in CI; write it where a person looks at it, and commit it")
        raise CchcError(Message(message))
    return tuple(_rewritten(plan, request, grow=grow) for plan in plans)


def _rewritten(plan: LintedPlan, request: Request, *, grow: bool) -> LintedPlan:
    from cchc_cli.diagnostics import Severity
    from cchc_cli.files import write_atomically
    from cchc_cli.lint.baseline import extended, may_be_known, shrunk, written
    from cchc_cli.lint.run import check
    from cchc_cli.repository.baseline import Baseline, baseline_path, load_baseline
    from cchc_cli.source.loader import load_text
    from cchc_cli.source.text import SourceText

    file = plan.file
    if file.from_stdin:
        raise CchcError(Message(N_("the standard input has no baseline; name the plan file")))
    path = baseline_path(Path(file.name))
    source = file.loaded.tree.source
    news = (each for each in plan.checked.found if each.file == source.file and may_be_known(each))
    new = tuple(news) if grow else ()
    if plan.baseline is None:
        text = written(new, source, translate(_HEADING)) if new else ""
    elif plan.baseline.diagnostics:
        raise CchcError(
            Message(N_("{file} has errors; mend them before it is written anew"), {"file": path.as_posix()})
        )
    else:
        left = shrunk(plan.baseline, plan.checked.stale)
        text = extended(load_text(SourceText(path.as_posix(), left), Baseline), new, source)
        text = "" if text == plan.baseline.tree.source.text else text
    if not text:
        return plan
    write_atomically(path, text)
    console.note(say(N_("baseline written: {file}"), file=path.as_posix()))
    errors = sum(each.severity is Severity.ERROR for each in new)
    if errors:
        message = N_("errors that it now keeps silent: {count}; give each a reason: why does it stay?")
        console.note(say(message, count=errors))
    known = load_baseline(Path(file.name), file.name)
    found = check(file.loaded, file.repository, request, inside=file.inside, baseline=known)
    return replace(plan, baseline=known, checked=found)

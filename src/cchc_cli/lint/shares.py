"""The percentages of a plan that stand outside braces."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.diagnostics import Location
from cchc_cli.lint.objectives import objectives
from cchc_cli.lint.rule import Context
from cchc_cli.plan.duty import Duty
from cchc_cli.plan.outline import Outline
from cchc_cli.plan.text import Text
from cchc_cli.vietnamese.share import Share, find_shares, is_aimed_at


@dataclass(frozen=True, slots=True)
class StrayShare:
    """A percentage that is to be reached and that no braces hold."""

    location: Location
    text: Text
    share: Share
    """with its place in the typed text"""


_KEYS = frozenset({"heading", "text", "closing", "title", "outputs", "area"})


def stray_shares(context: Context) -> tuple[StrayShare, ...]:
    """Those of places, tasks and outputs; ask with ``context.once``."""
    return tuple(_stray(context))


def _stray(context: Context) -> Iterator[StrayShare]:
    aimed = context.once(objectives)
    for location, text, holder in context.texts:
        key = next(step for step in reversed(location) if isinstance(step, str))
        if "%" not in text.raw or key not in _KEYS or not isinstance(holder, Outline | Duty):
            continue
        among = aimed.hold(location) or key == "outputs"
        for share in find_shares(text.raw):
            held = any(mark.start < share.end and share.start < mark.end for mark in text.marks)
            if not held and is_aimed_at(text.raw, share, among_objectives=among):
                yield StrayShare(location, text, share)

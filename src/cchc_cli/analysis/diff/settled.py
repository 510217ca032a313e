"""What an officer's file says, as comparing understands it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from cchc_cli.analysis.diff.change import KINDS, Change
from cchc_cli.analysis.matching.pair import Rules
from cchc_cli.analysis.matching.subject import SubjectKind
from cchc_cli.repository.pairs import IgnoredChange, Settled, SettledPair

_SUBJECTS: tuple[SubjectKind, ...] = ("task", "target", "section")


def rules(settled: Settled) -> Mapping[SubjectKind, Rules]:
    """The pairs that are settled, by what they pair."""
    return {kind: Rules(_pairs(settled.same, kind), _pairs(settled.apart, kind)) for kind in _SUBJECTS}


def ignored(changes: Iterable[Change], entries: Iterable[IgnoredChange]) -> tuple[Change, ...]:
    """The changes that need not be told."""
    listed = tuple(entries)
    return tuple(change for change in changes if any(_fits(change, entry) for entry in listed))


def unknown_kinds(entries: Iterable[IgnoredChange]) -> tuple[str, ...]:
    """Kinds that there are not."""
    return tuple(entry.kind for entry in entries if entry.kind and entry.kind not in KINDS)


def _pairs(entries: Iterable[SettledPair], kind: SubjectKind) -> frozenset[tuple[str, str]]:
    return frozenset((entry.old, entry.new) for entry in entries if entry.kind == kind)


def _fits(change: Change, entry: IgnoredChange) -> bool:
    if not (entry.kind or entry.old or entry.new):
        return False
    return (
        entry.kind in (None, change.kind)
        and entry.old in (None, change.old.ref if change.old else "")
        and entry.new in (None, change.new.ref if change.new else "")
    )

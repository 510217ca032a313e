"""What an officer's file says, as comparing understands it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from cchc_cli.analysis.diff.change import KINDS, Change
from cchc_cli.analysis.matching.pair import Rules
from cchc_cli.analysis.matching.section_subjects import section_subjects, sections
from cchc_cli.analysis.matching.side import Side
from cchc_cli.analysis.matching.subject import SubjectKind
from cchc_cli.analysis.matching.target_subjects import target_subjects
from cchc_cli.analysis.matching.task_subjects import task_subjects
from cchc_cli.diagnostics import Location
from cchc_cli.message import N_, Message
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


def faults(settled: Settled, old: Side, new: Side) -> Iterator[tuple[Location, Message]]:
    """What of a file settles nothing, by its place in the file: a misspelt pair must not look like one that holds."""
    names = {
        side: {kind: _names(each, kind) for kind in _SUBJECTS} for side, each in (("old", old), ("new", new))
    }
    seen: dict[tuple[str, str, str], Location] = {}
    for key in ("same", "apart"):
        for index, entry in enumerate(getattr(settled, key)):
            at: Location = (key, index)
            for side, word in (("old", entry.old), ("new", entry.new)):
                if word not in names[side][entry.kind]:
                    yield (*at, side), Message(_ABSENT[entry.kind, side], {"name": word})
            pair = entry.kind, entry.old, entry.new
            if pair in seen:
                yield (
                    at,
                    Message(
                        N_("this pair stands twice: {old} and {new}"), {"old": entry.old, "new": entry.new}
                    ),
                )
            seen[pair] = at
    for index, ignoring in enumerate(settled.ignore):
        if unknown_kinds([ignoring]):
            yield (
                ("ignore", index, "kind"),
                Message(N_("there is no change of the kind “{kind}”"), {"kind": ignoring.kind}),
            )
        elif not (ignoring.kind or ignoring.old or ignoring.new):
            yield ("ignore", index), Message(N_("this entry names no change: write kind, old or new"))


_ABSENT: dict[tuple[SubjectKind, str], str] = {
    ("task", "old"): N_("the older plan has no task “{name}”"),
    ("task", "new"): N_("the newer plan has no task “{name}”"),
    ("target", "old"): N_("the older plan has no target “{name}”"),
    ("target", "new"): N_("the newer plan has no target “{name}”"),
    ("section", "old"): N_("the older plan has no section “{name}”"),
    ("section", "new"): N_("the newer plan has no section “{name}”"),
}


def _names(side: Side, kind: SubjectKind) -> frozenset[str]:
    """How people may name what stands on one side."""
    match kind:
        case "task":
            subjects = task_subjects(side, apart=False)
        case "target":
            subjects = target_subjects(side)
        case _:
            subjects = section_subjects(side, sections(side))
    return frozenset(name for subject in subjects for name in (subject.ref, subject.name) if name)


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

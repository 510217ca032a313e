"""Fixes put into the text of a plan, round after round, until nothing that may be mended is left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from cchc_cli.diagnostics import Diagnostic, Edit, Fix, Location
from cchc_cli.lint.codes import NEVER_KNOWN
from cchc_cli.source.edits import apply, offsets, overlaps
from cchc_cli.source.text import SourceText

Check = Callable[[SourceText], tuple[Diagnostic, ...]]
"""What is to be mended in a text: reader's faults among it, silenced and known findings not."""

_ROUNDS = 20
"""A fix may uncover the next one (".. " → "."); two rules that undo each other must still come to an end."""


@dataclass(frozen=True, slots=True)
class Mended:
    """The text after all fixes."""

    text: str
    count: int
    """findings that are gone"""
    found: tuple[Diagnostic, ...] = field(default=(), compare=False)
    """what is left to be mended; fixes that were tried and taken back are no longer offered"""


def mend(source: SourceText, check: Check, *, unsafe: bool) -> Mended:
    """Put in every safe fix (and the unsafe ones too).

    A fix is taken back after which the file no longer reads, which does not remove its finding, or which is called safe
    and brings a new one that a person must look at. An unsafe one may: with a sub-total put right the total above it is
    wrong by itself. What was taken back is tried again once other fixes are in, so that a second run changes nothing.
    """
    count = 0
    found = check(source)
    refused: set[_Key] = set()
    changed_since = False
    for _ in range(_ROUNDS):
        chosen = _chosen(source, found, refused, unsafe=unsafe)
        if chosen:
            tried = _Round(source, found, check)
            refused.update(tried.put_in(chosen))
            source, found = tried.edited, tried.found
            count += len(tried.accepted)
            changed_since = changed_since or bool(tried.accepted)
        elif changed_since and refused:
            refused, changed_since = set(), False
        else:
            break
    return Mended(source.text, count, tuple(_without(each, refused, source) for each in found))


_Chosen = tuple[Diagnostic, Fix]
_Key = tuple[str, Location, tuple[tuple[str, str], ...]]
"""A fix by what it changes, not by where: places move with every round."""


@dataclass(slots=True)
class _Round:
    """Fixes that are put into one text, from which all their places count."""

    source: SourceText
    found: tuple[Diagnostic, ...]
    """of the text with the accepted fixes"""
    check: Check
    accepted: list[_Chosen] = field(default_factory=list)

    @property
    def edited(self) -> SourceText:
        return self._with(self.accepted)

    def put_in(self, batch: Sequence[_Chosen]) -> Iterable[_Key]:
        """All at once when that goes well, else by halves: one bad fix among forty costs six more checks.

        What is refused is given back.
        """
        after = self.check(self._with([*self.accepted, *batch]))
        if _went_well(self.found, after, batch):
            self.found = after
            self.accepted += batch
        elif len(batch) == 1:
            yield _key(*batch[0], self.source)
        else:
            half = len(batch) // 2
            yield from self.put_in(batch[:half])
            yield from self.put_in(batch[half:])

    def _with(self, fixes: Iterable[_Chosen]) -> SourceText:
        text = apply(self.source, (edit for _, fix in fixes for edit in fix.edits))
        return SourceText(self.source.file, text, self.source.bom)


def _went_well(
    before: tuple[Diagnostic, ...], after: tuple[Diagnostic, ...], batch: Sequence[_Chosen]
) -> bool:
    if _faults(after) > _faults(before):
        return False
    if all(fix.safe for _, fix in batch) and _for_a_person(after) - _for_a_person(before):
        return False
    had, has = Counter(map(_kind, before)), Counter(map(_kind, after))
    wanted = Counter(_kind(diagnostic) for diagnostic, _ in batch)
    return all(had[kind] - has[kind] >= count for kind, count in wanted.items())


def _for_a_person(found: Iterable[Diagnostic]) -> Counter[tuple[str, Location]]:
    """Findings without a safe fix. One that has it comes next: without this full stop that cell is odd, too."""
    return Counter(_kind(each) for each in found if not any(fix.safe for fix in each.fixes))


def _kind(found: Diagnostic) -> tuple[str, Location]:
    return found.code, found.location


def _key(found: Diagnostic, fix: Fix, source: SourceText) -> _Key:
    changes = ((slice(*offsets(source, edit)), edit.replacement) for edit in fix.edits)
    return (*_kind(found), tuple((source.text[taken], text) for taken, text in changes))


def _faults(found: Iterable[Diagnostic]) -> int:
    """How much of the file cannot be read."""
    return sum(diagnostic.code.startswith(NEVER_KNOWN) for diagnostic in found)


def _without(found: Diagnostic, refused: set[_Key], source: SourceText) -> Diagnostic:
    left = tuple(fix for fix in found.fixes if _key(found, fix, source) not in refused)
    return found if len(left) == len(found.fixes) else replace(found, fixes=left)


def _chosen(
    source: SourceText, found: Iterable[Diagnostic], refused: set[_Key], *, unsafe: bool
) -> list[_Chosen]:
    """The first fix of each finding that may be put in, none touching another."""
    chosen: list[_Chosen] = []
    taken: list[Edit] = []
    for diagnostic in found:
        allowed = (fix for fix in diagnostic.fixes if fix.safe or unsafe)
        fix = next((fix for fix in allowed if _key(diagnostic, fix, source) not in refused), None)
        if fix and not any(overlaps(edit, other) for edit in fix.edits for other in taken):
            chosen.append((diagnostic, fix))
            taken += fix.edits
    return chosen

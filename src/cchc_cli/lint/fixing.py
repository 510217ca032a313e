"""Fixes put into the text of a plan, round after round, until nothing that may be mended is left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from cchc_cli.diagnostics import Diagnostic, Edit, Fix, Location
from cchc_cli.source.edits import apply, overlaps
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


def mend(source: SourceText, check: Check, *, unsafe: bool) -> Mended:
    """Put in every safe fix (and the unsafe ones too).

    A fix is taken back after which the file no longer reads, which does not remove its finding, or which is called safe
    and brings a new one. An unsafe one may: with a sub-total put right the total above it is wrong by itself.
    """
    refused: set[tuple[Edit, ...]] = set()
    count = 0
    found = check(source)
    for _ in range(_ROUNDS):
        chosen = _chosen(found, refused, unsafe=unsafe)
        if not chosen:
            break
        source, found, done = _put_in(source, found, chosen, check, refused)
        count += done
    return Mended(source.text, count)


_Chosen = tuple[Diagnostic, Fix]


def _put_in(
    source: SourceText,
    found: tuple[Diagnostic, ...],
    chosen: list[_Chosen],
    check: Check,
    refused: set[tuple[Edit, ...]],
) -> tuple[SourceText, tuple[Diagnostic, ...], int]:
    """All at once when that goes well, else one by one."""
    for batch in (chosen, *([one] for one in chosen if len(chosen) > 1)):
        edits = (edit for _, fix in batch for edit in fix.edits)
        edited = SourceText(source.file, apply(source, edits), source.bom)
        after = check(edited)
        if _went_well(found, after, batch):
            return edited, after, len(batch)
        if len(batch) == 1:
            refused.add(batch[0][1].edits)
    return source, found, 0


def _went_well(before: tuple[Diagnostic, ...], after: tuple[Diagnostic, ...], batch: list[_Chosen]) -> bool:
    if _faults(after) > _faults(before):
        return False
    if all(fix.safe for _, fix in batch):
        return len(before) - len(after) >= len(batch)
    had, has = Counter(map(_kind, before)), Counter(map(_kind, after))
    wanted = Counter(_kind(diagnostic) for diagnostic, _ in batch)
    return all(had[kind] - has[kind] >= count for kind, count in wanted.items())


def _kind(found: Diagnostic) -> tuple[str, Location]:
    return found.code, found.location


def _faults(found: Iterable[Diagnostic]) -> int:
    """How much of the file cannot be read."""
    return sum(diagnostic.code.startswith(("YML", "SCH")) for diagnostic in found)


def _chosen(found: Iterable[Diagnostic], refused: set[tuple[Edit, ...]], *, unsafe: bool) -> list[_Chosen]:
    """The first fix of each finding that may be put in, none touching another."""
    chosen: list[_Chosen] = []
    taken: list[Edit] = []
    for diagnostic in found:
        fix = next(
            (fix for fix in diagnostic.fixes if (fix.safe or unsafe) and fix.edits not in refused), None
        )
        if fix and not any(overlaps(edit, other) for edit in fix.edits for other in taken):
            chosen.append((diagnostic, fix))
            taken += fix.edits
    return chosen

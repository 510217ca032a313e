"""Where the printed labels of one list do not follow each other: said twice, skipped, going back, in a foreign letter."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from cchc_cli.vietnamese.ordinal import Numeral, Sequence, read_label, read_roman

FOREIGN_LETTERS = "fjwz"
"""Letters of the keyboard that the Vietnamese alphabet does not have; they are in no list of points."""

_NUMERALS = (Numeral.ARABIC, Numeral.ROMAN, Numeral.LETTER, Numeral.CAPITAL)
_FOREIGN = frozenset(FOREIGN_LETTERS)
_CORE = re.compile(r"[^\W_]+")
_ROMAN_DIGITS = re.compile(r"[IVXLCDM]{2,}")


class SlipKind(StrEnum):
    """What is wrong with a label."""

    TWICE = "twice"
    SKIPS = "skips"
    BACK = "back"
    """it goes back to a number that the list had passed over"""
    FOREIGN = "foreign"
    """a letter that is not Vietnamese"""
    ODD = "odd"
    """a label of another form than those before it"""


@dataclass(frozen=True, slots=True)
class Slip:
    """A typed label that does not follow the one before it."""

    kind: SlipKind
    at: int
    """its place in the list, from 0"""
    due: str
    """what stands there when nobody miscounts"""
    first: int | None = None
    """for a label that stands twice: the place of the first"""
    missing: tuple[str, ...] = ()
    """the labels that are skipped"""


@dataclass
class _Run:
    """A list read up to a place."""

    counting: Sequence
    count: int = 0
    due: int | None = None
    """what the count would be, had the last slip been the right label"""
    is_empty: bool = True
    seen: dict[int, int] = field(default_factory=dict)
    slips: list[tuple[Slip, range]] = field(default_factory=list)


def slips(counting: Sequence, typed: Iterable[str | None]) -> tuple[Slip, ...]:
    """Every slip of a list (None: a label that only counts on). What counts on from a slip is no second one."""
    run = _Run(counting)
    for at, label in enumerate(typed):
        if label is None:
            run.count, run.due = run.count + 1, None if run.due is None else run.due + 1
            run.seen.setdefault(run.count, at)
            run.is_empty = False
        elif label.strip():
            _read(run, at, label)
            run.is_empty = run.is_empty and read_label(label) is None
    return tuple(slip for slip, passed in run.slips if not passed or not all(map(run.seen.get, passed)))


def _read(run: _Run, at: int, label: str) -> None:
    kind = _form(run, label)
    index = run.counting.index(label)
    if kind is None and index:
        _place(run, at, index)
    elif kind is not None:
        run.slips.append((Slip(kind, at, run.counting.label(run.count + 1)), range(0)))
        _go_on(run, label)
    elif index is None:
        _go_on(run, label)


def _place(run: _Run, at: int, index: int) -> None:
    due = run.counting.label(run.count + 1)
    follows = index - 1 in (run.count, run.due)
    if not follows and index > run.count:
        passed = range(run.count + 1, index)
        missing = tuple(run.counting.label(number) for number in passed)
        run.slips.append((Slip(SlipKind.SKIPS, at, due, missing=missing), passed))
    elif not follows:
        first = run.seen.get(index)
        kind = SlipKind.BACK if first is None else SlipKind.TWICE
        run.slips.append((Slip(kind, at, due, first), range(0)))
    run.due = None if follows else run.count + 1
    run.count = index
    run.seen.setdefault(index, at)


def _form(run: _Run, label: str) -> SlipKind | None:
    """What is wrong with the form of a label, seen from its list."""
    counting = run.counting
    core = _CORE.findall(label)
    if counting.numeral is Numeral.MARK or not core:
        return None
    if counting.numeral in (Numeral.LETTER, Numeral.CAPITAL) and core[-1].casefold() in _FOREIGN:
        return SlipKind.FOREIGN
    if counting.numeral is Numeral.ROMAN and _ROMAN_DIGITS.fullmatch(core[-1]):
        return SlipKind.ODD if read_roman(core[-1]) is None else None
    read = read_label(label) if counting.index(label) is None and not run.is_empty else None
    return SlipKind.ODD if read and read[0].numeral is not Numeral.MARK else None


def _go_on(run: _Run, label: str) -> None:
    """From a label in another numeral ("3." among I. II.) the list counts on in it."""
    for numeral in _NUMERALS:
        other = replace(run.counting, numeral=numeral)
        if run.counting.numeral is not Numeral.MARK and (index := other.index(label)):
            run.counting, run.count = other, index
            return
    own = read_label(label) if run.is_empty else None
    if own and own[0].numeral is not Numeral.MARK:
        run.counting, run.count = own

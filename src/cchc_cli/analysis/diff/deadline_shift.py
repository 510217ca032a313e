"""How the deadlines of a task moved, each read within the year of its own plan."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from cchc_cli.analysis.diff.change import Shift
from cchc_cli.vietnamese.deadline.part import EVERY, Kind, Part


@dataclass(frozen=True, slots=True)
class Times:
    """What the deadlines of a task fix."""

    days: tuple[tuple[int, int, int], ...]
    """last days allowed, in order: years from the plan year on, month, day"""
    kinds: frozenset[str]
    """of the parts without a day"""
    every: tuple[int, ...]
    """periods of recurring parts by their length, shortest first"""
    conditions: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is said."""
        return not (self.days or self.kinds)


def times(parts: Sequence[Part], year: int) -> Times:
    """What the parts of a task's deadlines fix in a plan of a year."""
    dated = [part for part in parts if _is_dated(part)]
    rest = [part for part in parts if not _is_dated(part)]
    days = sorted(_in_year(part.last_day, year) for part in dated if part.last_day)
    every = sorted({EVERY.index(period) for part in rest for period in part.every})
    said = tuple(
        part.condition or part.text for part in rest if part.kind in (Kind.CONDITIONAL, Kind.UNKNOWN)
    )
    return Times(tuple(days), frozenset(_kind(part) for part in rest), tuple(every), said)


def _in_year(day: date, year: int) -> tuple[int, int, int]:
    """A day counted from the plan year on; the last of February is one day in every year."""
    return day.year - year, day.month, min(day.day, 28) if day.month == _FEBRUARY else day.day


_FEBRUARY = 2


def shift(old: Times, new: Times, old_text: str, new_text: str, differ: Callable[[str, str], bool]) -> Shift:
    """How far the old deadlines moved; ``differ`` tells whether two texts say something else.

    Days are compared first, the last one before the others: a plan due a month later is later, whatever its reports do. Then
    the kinds of what has no day, then how often it recurs (more often is earlier), at last the words of conditions.
    """
    if old.is_empty or new.is_empty:
        return Shift.SAME if old.is_empty and new.is_empty else Shift.KIND_CHANGED
    if bool(old.days) != bool(new.days):
        return Shift.KIND_CHANGED
    if old.days != new.days:
        return _moved(old.days, new.days)
    if old.kinds != new.kinds:
        return Shift.KIND_CHANGED
    if old.every != new.every and old.every and new.every:
        return _more_often(old.every, new.every)
    if old.every != new.every:
        return Shift.REWORDED
    if old.conditions or new.conditions:
        words = differ(" ; ".join(old.conditions), " ; ".join(new.conditions))
        return Shift.REWORDED if words and differ(old_text, new_text) else Shift.SAME
    return Shift.SAME


def _moved(old: Sequence[tuple[int, int, int]], new: Sequence[tuple[int, int, int]]) -> Shift:
    if old[-1] != new[-1]:
        return Shift.LATER if new[-1] > old[-1] else Shift.EARLIER
    # A day more before the same last one asks for something sooner.
    return Shift.LATER if (new[0], -len(new)) > (old[0], -len(old)) else Shift.EARLIER


def _more_often(old: Sequence[int], new: Sequence[int]) -> Shift:
    if old[0] != new[0]:
        return Shift.EARLIER if new[0] < old[0] else Shift.LATER
    return Shift.EARLIER if len(new) > len(old) else Shift.LATER if len(new) < len(old) else Shift.REWORDED


def _is_dated(part: Part) -> bool:
    return part.last_day is not None and not part.every


def _kind(part: Part) -> str:
    return "recurring" if part.every else part.kind.value

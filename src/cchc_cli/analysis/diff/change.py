"""A change between two plans: its kind by a stable name, how much it matters, and both sides."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Literal

from cchc_cli.diagnostics import Location
from cchc_cli.vietnamese.number import Number

Topic = Literal["task", "target", "money", "section", "basis"]


class Level(StrEnum):
    """How much a change matters, the weightiest first; the values are part of the JSON contract."""

    REDUCED = "reduced"
    """giảm: less is promised than before"""
    LATER = "later"
    """lùi: the same, later in its year"""
    RAISED = "raised"
    """tăng: more is promised, or sooner"""
    NEW = "new"
    """mới"""
    REWORDED = "reworded"
    """đổi chữ: other words, other agencies, another place; not more and not less"""

    def is_at_least(self, other: Level) -> bool:
        """Whether it weighs as much as another level, or more."""
        order = list(Level)
        return order.index(self) <= order.index(other)


class Shift(StrEnum):
    """How a deadline moved within its own year."""

    SAME = "same"
    EARLIER = "earlier"
    LATER = "later"
    KIND_CHANGED = "kind-changed"
    """a date became a condition, a recurring report ongoing work …"""
    REWORDED = "reworded"

    @property
    def mirrored(self) -> Shift:
        """The same from the other side."""
        return {Shift.EARLIER: Shift.LATER, Shift.LATER: Shift.EARLIER}.get(self, self)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of change."""

    name: str
    level: Level
    mirror: str
    """the kind it is from the other side"""


def _pairs() -> tuple[tuple[str, Level, str, Level], ...]:
    less, later, more, new = Level.REDUCED, Level.LATER, Level.RAISED, Level.NEW
    return (
        ("task-dropped", less, "task-new", new),
        ("target-dropped", less, "target-new", new),
        ("section-dropped", less, "section-new", new),
        ("basis-removed", less, "basis-added", new),
        ("target-lowered", less, "target-raised", more),
        ("target-loosened", less, "target-tightened", more),
        ("target-due-later", later, "target-due-earlier", more),
        ("deadline-later", later, "deadline-earlier", more),
        ("deadline-undated", later, "deadline-dated", more),
        ("deadline-removed", later, "deadline-added", more),
        ("money-lowered", less, "money-raised", more),
        ("money-dropped", less, "money-new", new),
        ("task-split", Level.REWORDED, "task-merged", Level.REWORDED),
        ("target-split", Level.REWORDED, "target-merged", Level.REWORDED),
        ("section-split", Level.REWORDED, "section-merged", Level.REWORDED),
    )


_BOTH_WAYS = (
    "task-moved", "title-changed", "outputs-changed", "lead-changed", "partners-changed", "deadline-kind-changed",
    "deadline-reworded", "target-value-changed", "target-relation-changed", "target-unit-changed", "target-baseline-changed",
    "target-reworded", "section-moved", "section-reworded", "basis-replaced",
)  # fmt: skip
"""Changes that are neither more nor less, and the same from the other side."""

KINDS: dict[str, Kind] = {
    **{one: Kind(one, level, other) for one, level, other, _ in _pairs()},
    **{other: Kind(other, level, one) for one, _, other, level in _pairs()},
    **{name: Kind(name, Level.REWORDED, name) for name in _BOTH_WAYS},
}


@dataclass(frozen=True, slots=True)
class End:
    """One side of a change."""

    ref: str
    text: str
    location: Location
    amount: Number | None = None
    """of money, in đồng; of a target, its figure"""
    title: str = ""
    """what it is about: the title of the task, what the target is measured on; empty where the text says it"""
    words: tuple[int, int] | None = None
    """where it stands in the text at the location, when that holds more"""


@dataclass(frozen=True, slots=True)
class Change:
    """One change; a side is None where there is nothing: what is new has no old side."""

    kind: str
    subject: Topic
    field: str
    """title, outputs, lead, partners, deadline, area; value, relation, unit, baseline, due; total, lines, line, source, area, agency, task;
    text; empty where the subject as a whole came or went"""
    old: End | None
    new: End | None
    shift: Shift | None = None
    """of a deadline"""

    @property
    def level(self) -> Level:
        """How much it matters."""
        return KINDS[self.kind].level

    @property
    def mirrored(self) -> Change:
        """The same change seen from the other side."""
        return replace(
            self,
            kind=KINDS[self.kind].mirror,
            old=self.new,
            new=self.old,
            shift=self.shift.mirrored if self.shift else None,
        )

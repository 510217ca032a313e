"""The targets of a plan as pairs that speak of one thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.analysis.targets import Target
from cchc_cli.diagnostics import Location
from cchc_cli.lint.objectives import headings
from cchc_cli.lint.rule import At, Context
from cchc_cli.vietnamese.measured import Measured, levels, measured, times
from cchc_cli.vietnamese.quantity import Quantity, Relation


@dataclass(frozen=True, slots=True)
class Pair:
    """Two targets for one thing, in print order."""

    first: Target
    second: Target
    quantities: tuple[Quantity, Quantity]
    same_scope: bool

    @property
    def contradicts(self) -> bool:
        """Whether no result can be meant by both."""
        one, two = self.quantities
        if {one.relation, two.relation} == {Relation.INCREASE, Relation.DECREASE}:
            return True
        if one.value is None or two.value is None or one.relation.is_change != two.relation.is_change:
            return False
        comparable = one.unit == two.unit and one.scale == two.scale
        return self.same_scope and comparable and (one.value, one.upper) != (two.value, two.upper)

    @property
    def repeats(self) -> bool:
        """Whether the second says the first again, or says in figures what the other says without."""
        one, two = self.quantities
        if {one.relation, two.relation} == {Relation.INCREASE, Relation.DECREASE}:
            return False
        if one.value is None or two.value is None:
            return True
        return (one.value, one.upper, one.unit) == (two.value, two.upper, two.unit)


def at(target: Target) -> At:
    """The words of a target."""
    return At(target.location, target.start, target.end)


def pairs(context: Context) -> tuple[Pair, ...]:
    """Each target with the first before it that speaks of the same thing at the same time."""
    return tuple(_pairs(context))


_ENOUGH = 4
"""Fewer syllables name no one thing ("vi phạm", "hồ sơ")."""


def _pairs(context: Context) -> Iterator[Pair]:
    seen: dict[tuple[str, ...], list[tuple[Target, Quantity, Measured]]] = defaultdict(list)
    for target in context.targets:
        subject = measured(target.subject)
        if not target.quantity or target.same_as or target.parent or len(subject.words) < _ENOUGH:
            continue
        alike = seen[subject.words]
        for earlier, quantity, other in alike:
            if subject.is_same(other) and _comparable(earlier, target, context):
                same_scope = subject.scope == other.scope or None in (subject.scope, other.scope)
                yield Pair(earlier, target, (quantity, target.quantity), same_scope)
                break
        alike.append((target, target.quantity, subject))


def _comparable(one: Target, two: Target, context: Context) -> bool:
    """Whether the two hold for one time and one level, and stand in two sentences."""
    if one.location == two.location and (one.quote == two.quote or one.stretch != two.stretch):
        return False
    leads = {_lead(target.location, context) for target in (one, two)} - {()}
    return len(leads) < 2 and _said_of(one, context) == _said_of(two, context)


def _said_of(target: Target, context: Context) -> tuple[frozenset[str], frozenset[str]]:
    """The time and the level a target is for, as its sentence and the headings above it say."""
    around = " ".join((*headings(target.location, context), target.quote))
    return times(f"{around} {target.by or ''}", context.plan.year), levels(around)


def _lead(location: Location, context: Context) -> tuple[str, ...]:
    """Who answers for the nearest task that a place belongs to."""
    leads = context.once(_leads)
    for length in range(len(location), 0, -1):
        if location[:length] in leads:
            return leads[location[:length]]
    return ()


def _leads(context: Context) -> dict[Location, tuple[str, ...]]:
    return {item.location: item.lead for item in context.work}

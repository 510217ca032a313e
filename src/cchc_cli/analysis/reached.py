"""Whether a value that was reached satisfies what a target demands; undecided where the figures do not tell."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from cchc_cli.vietnamese.letters import key
from cchc_cli.vietnamese.quantity import Quantity, Relation

_PERCENT = "%"


class State(StrEnum):
    """How a target or a goal stands; the values are the vocabulary of every JSON answer."""

    REACHED = "reached"
    NOT_REACHED = "not-reached"
    UNKNOWN = "unknown"


def state(
    wanted: Quantity, actual: Quantity, baseline: Quantity | None = None, *, burden: bool = False
) -> State:
    """How a value stands to a target.

    ``baseline`` is the value that a change is counted from. ``burden``: less of it is better, so that more than
    the figure of a bare target ("giảm còn 5%") is no success.
    """
    if wanted.relation.is_change:
        return _change(wanted, actual, baseline, burden=burden)
    if actual.value is None or actual.relation.is_change or not comparable(wanted, actual):
        return State.UNKNOWN
    if wanted.value is None or actual.upper is not None:
        return State.UNKNOWN
    if wanted.relation is Relation.RANK:
        return _decided(actual.value <= wanted.value)
    if actual.relation is not Relation.EQUAL or actual.approximate:
        return _bounded(wanted, actual)
    return _level(wanted, wanted.relation, actual.value, burden=burden)


def comparable(wanted: Quantity, actual: Quantity) -> bool:
    """Whether both count the same thing; a value without a unit counts what the target counts."""
    if wanted.scale is not None and actual.scale is not None and wanted.scale != actual.scale:
        return False
    if actual.unit is None or actual.relation is Relation.RANK or wanted.relation is Relation.RANK:
        return True
    return (wanted.unit == _PERCENT) == (actual.unit == _PERCENT)


def _decided(is_reached: object) -> State:
    return State.REACHED if is_reached else State.NOT_REACHED


def _level(wanted: Quantity, relation: Relation, actual: Decimal, *, burden: bool) -> State:
    value = wanted.value or Decimal(0)
    match relation:
        case Relation.AT_LEAST:
            return _decided(actual >= value)
        case Relation.MORE:
            return _decided(actual > value)
        case Relation.AT_MOST:
            return _decided(actual <= value)
        case Relation.LESS:
            return _decided(actual < value)
        case Relation.RANGE:
            return _within(value, wanted.upper or value, actual, burden=burden)
    return _bare(value, actual, burden=burden, approximate=wanted.approximate)


def _bare(value: Decimal, actual: Decimal, *, burden: bool, approximate: bool) -> State:
    """A figure without a relation: plans mean "at least", but for zero, which means none."""
    if actual == value:
        return State.REACHED
    if value == 0:
        return State.NOT_REACHED
    if burden:
        # "giảm còn 5%": less would be better, more worse; the words do not say which is allowed.
        return State.UNKNOWN
    if approximate and actual < value:
        return State.UNKNOWN
    return _decided(actual > value)


def _within(low: Decimal, high: Decimal, actual: Decimal, *, burden: bool) -> State:
    """Inside the range is reached; beyond its better end nobody has said."""
    if low <= actual <= high:
        return State.REACHED
    is_worse = actual > high if burden else actual < low
    return State.NOT_REACHED if is_worse else State.UNKNOWN


def _bounded(wanted: Quantity, actual: Quantity) -> State:
    """A value that is itself only a bound ("trên 90%") proves what lies on its safe side."""
    value, bound = wanted.value or Decimal(0), actual.value or Decimal(0)
    wants_more = wanted.relation in (Relation.AT_LEAST, Relation.MORE, Relation.EQUAL) and value != 0
    if actual.relation is Relation.MORE and wants_more and bound >= value:
        return State.REACHED
    if actual.relation is Relation.AT_LEAST and wants_more:
        strict = wanted.relation is Relation.MORE
        return State.REACHED if bound > value or (bound == value and not strict) else State.UNKNOWN
    if actual.relation is Relation.LESS and wants_more and bound <= value:
        return State.NOT_REACHED
    return State.UNKNOWN


def _change(wanted: Quantity, actual: Quantity, baseline: Quantity | None, *, burden: bool) -> State:
    """A change is compared with a change; two levels make one when their units allow it."""
    change = actual if actual.relation.is_change else _difference(wanted, actual, baseline)
    if change is None:
        return State.UNKNOWN
    direction = wanted.relation
    if direction is Relation.IMPROVE:
        if change.relation is Relation.IMPROVE:
            return State.REACHED
        direction = Relation.DECREASE if burden else Relation.INCREASE
    if change.relation is Relation.IMPROVE:
        return State.UNKNOWN
    if wanted.value is None:
        is_moved = change.value is None or change.value > 0
        return _decided(change.relation is direction and is_moved)
    if change.relation is not direction:
        return State.NOT_REACHED
    if change.value is None or change.upper is not None or not comparable(wanted, change):
        return State.UNKNOWN
    relation = wanted.inner or Relation.EQUAL
    return _level(wanted, relation, change.value, burden=False)


def _difference(wanted: Quantity, actual: Quantity, baseline: Quantity | None) -> Quantity | None:
    """The change from a baseline to a level; None where the units do not tell how it is counted."""
    if baseline is None or baseline.value is None or actual.value is None:
        return None
    same = key(actual.unit or baseline.unit or "") == key(baseline.unit or actual.unit or "")
    if not same:
        return None
    change = actual.value - baseline.value
    unit = actual.unit or baseline.unit
    if wanted.unit == _PERCENT and wanted.value is not None:
        if unit == _PERCENT or baseline.value == 0:
            # Two shares: a change in % may be counted in points or in parts of the first.
            return None
        change, unit = change / baseline.value * 100, _PERCENT
    direction = Relation.INCREASE if change > 0 else Relation.DECREASE
    return Quantity(direction, abs(change), unit=unit, inner=Relation.EQUAL)

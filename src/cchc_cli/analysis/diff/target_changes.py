"""What changed about the targets: raised, lowered, tightened, of another unit, from another baseline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from cchc_cli.analysis.diff.change import Change, End
from cchc_cli.analysis.diff.sides import Sides
from cchc_cli.analysis.matching.pair import Pair
from cchc_cli.analysis.matching.side import Side
from cchc_cli.analysis.targets import Target
from cchc_cli.diagnostics import Location
from cchc_cli.vietnamese.aim import is_burden, is_cut, years_in
from cchc_cli.vietnamese.letters import key
from cchc_cli.vietnamese.quantity import Quantity, Relation

_STRICTNESS = {
    Relation.LESS: 3, Relation.AT_MOST: 2, Relation.MORE: 3, Relation.AT_LEAST: 2, Relation.EQUAL: 1, Relation.RANGE: 1,
}  # fmt: skip
"""Of the relations to one figure: more than 90 % asks more than at least 90 %."""

_FLOORS = {Relation.EQUAL, Relation.AT_LEAST, Relation.MORE, Relation.RANGE}
_CEILINGS = {Relation.AT_MOST, Relation.LESS, Relation.RANK}


def target_changes(
    sides: Sides, pairs: Iterable[Pair], gone: frozenset[Location], come: frozenset[Location]
) -> Iterator[Change]:
    """Every change of targets.

    ``gone`` and ``come`` are the places of tasks that went and came as a whole: their targets went and came with them.
    """
    olds = {(target.location, target.id): target for target in sides.old.targets}
    listed = tuple(pairs)
    paired = {(pair.new.location, pair.new.ref): pair for pair in listed if pair.form == "one"}
    split = {(pair.new.location, pair.new.ref): pair for pair in listed if pair.form == "split"}
    merged = {(pair.old.location, pair.old.ref): pair for pair in listed if pair.form == "merged"}
    for target in sides.new.targets:
        place = (target.location, target.id)
        if pair := paired.get(place):
            yield from _changes(sides, olds[pair.old.location, pair.old.ref], target)
        elif pair := split.get(place):
            old = olds[pair.old.location, pair.old.ref]
            yield Change("target-split", "target", "", _end(old), _end(target))
        elif not _stands_in(target, come):
            yield Change("target-new", "target", "", None, _end(target))
    kept = {(pair.old.location, pair.old.ref) for pair in paired.values()}
    news = {(target.location, target.id): target for target in sides.new.targets}
    for place, target in olds.items():
        if pair := merged.get(place):
            new = news[pair.new.location, pair.new.ref]
            yield Change("target-merged", "target", "", _end(target), _end(new))
        elif place not in kept and not _stands_in(target, gone):
            yield Change("target-dropped", "target", "", _end(target), None)


def _changes(sides: Sides, old: Target, new: Target) -> Iterator[Change]:
    kind, field = _compared(old, new)
    if kind:
        yield Change(kind, "target", field, _end(old, old.words), _end(new, new.words))
    if old.baseline != new.baseline and _baseline(old, sides.old) != _baseline(new, sides.new):
        yield Change(
            "target-baseline-changed", "target", "baseline", _end(old, old.baseline), _end(new, new.baseline)
        )
    before, after = _due(old, sides.old), _due(new, sides.new)
    if before != after and old.by != new.by:
        moved = "target-due-later" if after > before else "target-due-earlier"
        yield Change(moved, "target", "due", _end(old, old.by), _end(new, new.by))
    if _is_reworded(sides, old, new):
        yield Change("target-reworded", "target", "subject", _end(old, old.quote), _end(new, new.quote))


def _is_reworded(sides: Sides, old: Target, new: Target) -> bool:
    """Whether the words around the figures are others; of a clause with several targets its first one tells.

    Words of a cell are compared with the cell. Of two offices only what is measured is compared.
    """
    in_cell = sides.old.task_of(old.location) or sides.new.task_of(new.location)
    if in_cell and in_cell.in_table:
        return False
    if not sides.same_office:
        return sides.differ(old.subject, new.subject)
    if not _opens_clause(old, sides.old) and not _opens_clause(new, sides.new):
        return False
    return sides.differ(_without_figures(old, sides.old), _without_figures(new, sides.new))


def _opens_clause(target: Target, side: Side) -> bool:
    return next(other for other in side.targets if _same_clause(other, target)) is target


def _without_figures(target: Target, side: Side) -> str:
    words = target.quote
    for other in side.targets:
        if _same_clause(other, target):
            words = words.replace(other.words, " ", 1)
    return words


def _same_clause(one: Target, two: Target) -> bool:
    return one.location == two.location and one.quote == two.quote


def _compared(old: Target, new: Target) -> tuple[str, str]:
    """The kind of the change of value or relation, and the field; empty for none."""
    one, two = old.quantity, new.quantity
    if one is None or two is None:
        return ("", "") if key(old.words) == key(new.words) else ("target-value-changed", "value")
    if (one.value == 0) != (two.value == 0) and not (one.relation.is_change or two.relation.is_change):
        # "Không có" needs no unit: nothing of it is the most that can be asked.
        return ("target-lowered" if one.value == 0 else "target-raised"), "value"
    if _measure(one) != _measure(two):
        return "target-unit-changed", "unit"
    if one.relation.is_change != two.relation.is_change or _way(one) != _way(two):
        return "target-relation-changed", "relation"
    demand = _demand(one, two, burden=_is_burden(old) and _is_burden(new))
    if demand:
        return ("target-raised" if demand > 0 else "target-lowered"), "value"
    strictness = _strictness(two) - _strictness(one)
    if strictness:
        return ("target-tightened" if strictness > 0 else "target-loosened"), "relation"
    if one.upper != two.upper or one.value != two.value:
        return "target-value-changed", "value"
    return "", ""


def _is_burden(target: Target) -> bool:
    """Whether less of what is measured is better."""
    return is_burden(target.subject) and not is_cut(target.quote.partition(target.words)[0])


def _demand(one: Quantity, two: Quantity, *, burden: bool) -> int:
    """More or less is asked: 1, -1, or 0 for the same figure."""
    if one.value is None or two.value is None:
        # "Giảm" became "giảm 10%": a figure binds more than a direction.
        return (two.value is not None) - (one.value is not None)
    first, second = _figure(one), _figure(two)
    if first == second:
        return 0
    up = 1 if second > first else -1
    less_is_more = one.relation in _CEILINGS or (burden and one.relation in _FLOORS)
    return -up if less_is_more else up


def _figure(quantity: Quantity) -> tuple[Decimal, Decimal]:
    value = quantity.value or Decimal(0)
    return value, quantity.upper if quantity.upper is not None else value


def _measure(quantity: Quantity) -> object:
    if quantity.relation is Relation.RANK:
        return "rank"
    if quantity.unit == "%":
        return "%"
    # A word behind the figure may be a part of the subject; only percent against a count is another measure.
    return "none" if quantity.value is None else "count"


def _way(quantity: Quantity) -> str:
    relation = quantity.relation
    if relation.is_change:
        return str(relation)
    return "ceiling" if relation in _CEILINGS else "floor"


def _strictness(quantity: Quantity) -> int:
    bound = quantity.inner or quantity.relation
    return _STRICTNESS.get(bound, 0) if not quantity.approximate else 0


def _baseline(target: Target, side: Side) -> object:
    """The baseline relative to the year of the plan."""
    if target.baseline is None:
        return None
    years = years_in(target.baseline)
    return frozenset(year - side.speaker.year for year in years) if years else key(target.baseline)


def _due(target: Target, side: Side) -> int:
    """The year by which it is due, counted from the plan year."""
    years = years_in(target.by) if target.by else frozenset()
    return max(years) - side.speaker.year if years else 0


def _stands_in(target: Target, places: frozenset[Location]) -> bool:
    return any(target.location[: len(place)] == place for place in places)


def _end(target: Target, text: str | None = "") -> End:
    quantity = target.quantity
    amount = quantity.value if quantity else None
    said = target.quote if text == "" else text or ""
    return End(target.id, said, target.location, amount, target.subject, (target.start, target.end))

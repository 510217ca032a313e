"""What changed about the money: the total, and what each source, area and agency gets; in đồng."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from cchc_cli.analysis.budget import Budget, regrouped
from cchc_cli.analysis.diff.change import Change, End
from cchc_cli.analysis.diff.sides import Sides
from cchc_cli.analysis.matching.pair import Pair
from cchc_cli.analysis.matching.side import Side
from cchc_cli.analysis.money_lines import MoneyLine
from cchc_cli.diagnostics import Location
from cchc_cli.vietnamese.letters import key
from cchc_cli.vietnamese.number import Number
from cchc_cli.vietnamese.reform_area import reform_areas


@dataclass(frozen=True, slots=True)
class Sum:
    """The money of one source, area or agency, or all of it."""

    name: str
    amount: Number
    location: Location


@dataclass(frozen=True)
class Money:
    """The sums of a plan."""

    total: Sum | None
    """None for a plan that states no money"""
    by: Mapping[str, Mapping[str, Sum]]
    """field → what two plans have in common → the sum"""
    lines: Sum | None = None
    """what the lines come to, whatever total is printed"""
    is_printed: bool = False
    """whether the total is one that the paper prints"""


def comparable(old: Money, new: Money) -> tuple[Money, Money]:
    """The same sums of both: where only one prints a total, what the lines come to is compared with what they come to."""
    if old.total and new.total and old.is_printed != new.is_printed:
        return replace(old, total=old.lines), replace(new, total=new.lines)
    return old, new


def money(side: Side, sides: Sides, settled: frozenset[Location] = frozenset()) -> Money:
    """The sums of a plan: the declared total where one is printed, else what the lines come to, countable rates included.

    ``settled``: places of tasks whose money is left out.
    """
    found = [_without(budget, settled) for budget in side.budgets]
    by = {
        "source": _sums(_by_source(found), key),
        "area": _sums(_by_area(found), lambda name: " ".join(sorted(reform_areas(name))) or key(name)),
        "agency": _sums(_by_agency(found, sides), key),
    }
    if not any(budget.lines for budget in found):
        return Money(None, by)
    total = sum(_total(budget) for budget in found)
    lines = sum(budget.derived_total for budget in found)
    is_printed = any(budget.declared_total is not None for budget in found)
    return Money(Sum("", total, found[0].location), by, Sum("", lines, found[0].location), is_printed)


def money_changes(sides: Sides, tasks: Iterable[Pair], old: Money, new: Money) -> Iterator[Change]:
    """Every sum that is not what it was.

    A task that keeps its money and has another lead, or stands in another area, is told as that, and moves no sum of its own.
    """
    changed = [*_compared("total", old.total, new.total), *_parts_changed(sides, tasks, old, new)]
    # Where nothing but a line changed below a printed total, the sum of the lines alone knows of it;
    # of money that one agency moved between two of its lines only the lines do.
    yield from changed or [*_compared("lines", old.lines, new.lines)] or _lines_changed(sides)


def _lines_changed(sides: Sides) -> Iterator[Change]:
    """Lines of the same words with another amount."""
    before, after = _lines(sides.old), _lines(sides.new)
    for name, line in after.items():
        if name in before:
            yield from _compared("line", before[name], line)


def _lines(side: Side) -> dict[tuple[str, ...], Sum]:
    """The lines of the tables by unit and words; what stands twice is left out."""
    found: dict[tuple[str, ...], Sum] = {}
    twice = set()
    for budget in side.budgets:
        for line in budget.lines if not budget.from_tasks else ():
            name = (*map(key, line.leads), *side.wording(line.text).exact)
            twice |= {name} & found.keys()
            found[name] = Sum(line.text, line.amount + (line.derived or 0), line.location)
    return {name: line for name, line in found.items() if name not in twice}


def _parts_changed(sides: Sides, tasks: Iterable[Pair], old: Money, new: Money) -> Iterator[Change]:
    settled = _settled(sides, tasks)
    rests = [money(side, sides, places) for side, places in zip((sides.old, sides.new), settled, strict=True)]
    for field, sums in new.by.items():
        before = old.by[field]
        if not (sums and before):
            continue  # one of the two does not say it, which takes nothing from anybody
        for name in (*sums, *(name for name in before if name not in sums)):
            amounts = [rest.by[field][name].amount if name in rest.by[field] else 0 for rest in rests]
            if amounts[0] != amounts[1]:
                yield from _compared(field, before.get(name), sums.get(name))


def _settled(sides: Sides, tasks: Iterable[Pair]) -> tuple[frozenset[Location], frozenset[Location]]:
    """The tasks on both sides that have the same money from the same sources."""
    before, after = _money_of_tasks(sides.old), _money_of_tasks(sides.new)
    same = [
        pair
        for pair in tasks
        if pair.form == "one" and before.get(pair.old.location) == after.get(pair.new.location, ())
    ]
    return frozenset(pair.old.location for pair in same), frozenset(pair.new.location for pair in same)


def _money_of_tasks(side: Side) -> dict[Location, tuple[object, ...]]:
    found: dict[Location, tuple[object, ...]] = {}
    for budget in side.budgets:
        for line in budget.lines if budget.from_tasks else ():
            if task := side.task_of(line.location):
                said = (line.amount, line.derived, tuple(sorted((line.by_source or {}).items())))
                found[task.location] = (*found.get(task.location, ()), said)
    return found


def _without(budget: Budget, settled: frozenset[Location]) -> Budget:
    if not (settled and budget.from_tasks):
        return budget
    groups = tuple(
        replace(group, lines=tuple(line for line in group.lines if not _is_settled(line, settled)))
        for group in budget.groups
    )
    return replace(budget, groups=groups)


def _is_settled(line: MoneyLine, settled: frozenset[Location]) -> bool:
    return any(line.location[: len(place)] == place for place in settled)


def _compared(field: str, old: Sum | None, new: Sum | None) -> Iterator[Change]:
    if old and new and old.amount == new.amount:
        return
    if not ((old and old.amount) or (new and new.amount)):
        return
    if old and new:
        kind = "money-raised" if new.amount > old.amount else "money-lowered"
    elif old or new:
        kind = "money-new" if new else "money-dropped"
    else:
        return
    yield Change(kind, "money", field, _end(old), _end(new))


def _end(found: Sum | None) -> End | None:
    return End("", str(found.amount), found.location, found.amount, found.name) if found else None


def _total(budget: Budget) -> Number:
    return budget.declared_total if budget.declared_total is not None else budget.derived_total


def _amount(lines: Iterable[MoneyLine]) -> Number:
    return sum(line.amount + (line.derived or 0) for line in lines)


def _by_source(found: Iterable[Budget]) -> Iterator[Sum]:
    for budget in found:
        for name, amount in budget.computed_sources.items():
            declared = budget.declared_sources.get(name)
            yield Sum(name, amount if declared is None else declared, budget.location)


def _by_area(found: Iterable[Budget]) -> Iterator[Sum]:
    for budget in found:
        for group in regrouped(budget, "area"):
            if group.name:
                yield Sum(group.name, _amount(group.lines), group.lines[0].location)


def _by_agency(found: Iterable[Budget], sides: Sides) -> Iterator[Sum]:
    def names(line: MoneyLine) -> Iterable[str]:
        cells = [sides.today(cell) for cell in line.leads]
        return sides.history.names(cells) or cells

    for budget in found:
        for group in regrouped(budget, "agency", names):
            if group.name:
                yield Sum(group.name, _amount(group.lines), group.lines[0].location)


def _sums(found: Iterable[Sum], common: Callable[[str], str]) -> dict[str, Sum]:
    sums: dict[str, Sum] = {}
    for each in found:
        name = common(each.name)
        before = sums.get(name)
        sums[name] = Sum(before.name, before.amount + each.amount, before.location) if before else each
    return sums

"""Two plans held against each other: the pairs, the changes, and the headline."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from cchc_cli.analysis.diff.basis_changes import basis_changes
from cchc_cli.analysis.diff.change import Change, Level, Topic
from cchc_cli.analysis.diff.money_changes import Money, comparable, money, money_changes
from cchc_cli.analysis.diff.paper_changes import paper_changes
from cchc_cli.analysis.diff.section_changes import section_changes
from cchc_cli.analysis.diff.sides import Sides
from cchc_cli.analysis.diff.target_changes import target_changes
from cchc_cli.analysis.diff.task_changes import task_changes
from cchc_cli.analysis.matching.matching import match
from cchc_cli.analysis.matching.pair import NO_RULES, Pair, Rules
from cchc_cli.analysis.matching.section_subjects import section_subjects, sections
from cchc_cli.analysis.matching.side import Side
from cchc_cli.analysis.matching.subject import SubjectKind
from cchc_cli.analysis.matching.target_subjects import target_subjects
from cchc_cli.analysis.matching.task_subjects import task_subjects
from cchc_cli.analysis.money_lines import SourceName
from cchc_cli.plan.plan import Plan
from cchc_cli.repository.acts import Acts
from cchc_cli.repository.recognition import Registry

TOPICS: tuple[Topic, ...] = ("target", "task", "money", "section", "basis")


@dataclass(frozen=True)
class Surroundings:
    """What comparing may know beside the two plans."""

    agencies: Registry
    acts: Acts = field(default_factory=Acts)
    source_name: SourceName = str
    rules: Mapping[SubjectKind, Rules] = field(default_factory=dict)
    """what an officer settled about pairs"""
    unfinished: Collection[str] | None = None
    """addresses of tasks of the old plan that were not finished; None where nobody knows"""


@dataclass(frozen=True)
class Comparison:
    """What a newer plan does differently."""

    old: Side
    new: Side
    pairs: tuple[Pair, ...]
    changes: tuple[Change, ...]
    money: tuple[Money, Money]
    unfinished: Collection[str] | None = None

    def count(self, kind: str) -> int:
        """How many changes of a kind there are."""
        return self._kinds[kind]

    @cached_property
    def _kinds(self) -> Counter[str]:
        return Counter(change.kind for change in self.changes)

    @cached_property
    def levels(self) -> dict[Level, int]:
        """How many changes of each level there are."""
        found = Counter(change.level for change in self.changes)
        return {level: found[level] for level in Level}

    @property
    def kept(self) -> int:
        """Tasks of the new plan that the old one had."""
        return sum(pair.kind == "task" and pair.form == "one" for pair in self.pairs)

    @property
    def carried_over(self) -> int | None:
        """Tasks that were not finished and stand in the new plan again; None where progress is not known."""
        if self.unfinished is None:
            return None
        return sum(pair.kind == "task" and pair.old.ref in self.unfinished for pair in self.pairs)

    def without(self, dropped: Collection[Change]) -> Comparison:
        """The same without some changes, which somebody wants ignored."""
        ignored = {id(change) for change in dropped}
        return replace(self, changes=tuple(change for change in self.changes if id(change) not in ignored))


def compare(old: Plan, new: Plan, surroundings: Surroundings) -> Comparison:
    """What the newer plan does differently; ``compare(b, a)`` is the mirror of ``compare(a, b)``."""
    sides = Sides(
        Side(old, surroundings.source_name), Side(new, surroundings.source_name), surroundings.agencies
    )
    rules = surroundings.rules
    both = all({item.in_table for item in side.items} == {True, False} for side in (sides.old, sides.new))
    tasks = match(
        task_subjects(sides.old, apart=both),
        task_subjects(sides.new, apart=both),
        rules.get("task", NO_RULES),
        names_hold=sides.same_office,
    )
    targets = match(
        target_subjects(sides.old),
        target_subjects(sides.new),
        rules.get("target", NO_RULES),
        names_hold=sides.same_office,
    )
    olds, news = sections(sides.old), sections(sides.new)
    places = match(
        section_subjects(sides.old, olds),
        section_subjects(sides.new, news),
        rules.get("section", NO_RULES),
        names_hold=sides.same_office,
    )
    of_tasks = tuple(task_changes(sides, tasks))
    gone = frozenset(
        change.old.location for change in of_tasks if change.kind == "task-dropped" and change.old
    )
    come = frozenset(change.new.location for change in of_tasks if change.kind == "task-new" and change.new)
    sums = comparable(money(sides.old, sides), money(sides.new, sides))
    changes = (
        *target_changes(sides, targets, gone, come),
        *of_tasks,
        *money_changes(sides, tasks, *sums),
        *paper_changes(sides),
        *section_changes(sides, places, olds, news),
        *basis_changes(sides, surroundings.acts),
    )
    return Comparison(
        sides.old, sides.new, (*tasks, *targets, *places), changes, sums, surroundings.unfinished
    )

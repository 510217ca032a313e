"""Whether a lower plan carries an upper one: each task and target that is assigned to it, against what it says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from difflib import SequenceMatcher
from enum import StrEnum
from functools import cached_property
from typing import Literal

from cchc_cli.analysis.assigned import (
    Addressee,
    Assigned,
    Role,
    assigned_targets,
    assigned_tasks,
    target_words,
)
from cchc_cli.analysis.diff.basis_changes import Basis, bases
from cchc_cli.analysis.diff.change import Change
from cchc_cli.analysis.diff.deadline_shift import times
from cchc_cli.analysis.diff.sides import Sides
from cchc_cli.analysis.diff.target_changes import target_changes
from cchc_cli.analysis.diff.task_changes import cell_changes
from cchc_cli.analysis.matching.matching import match
from cchc_cli.analysis.matching.pair import Pair
from cchc_cli.analysis.matching.section_subjects import sections
from cchc_cli.analysis.matching.side import Side
from cchc_cli.analysis.matching.subject import Subject
from cchc_cli.analysis.matching.target_subjects import target_subjects
from cchc_cli.analysis.matching.task_subjects import task_subjects
from cchc_cli.analysis.work import WorkItem
from cchc_cli.diagnostics import Location
from cchc_cli.plan.document import document_day
from cchc_cli.plan.plan import Plan
from cchc_cli.repository.acts import Acts
from cchc_cli.repository.recognition import Registry
from cchc_cli.vietnamese.addressee import names_unit
from cchc_cli.vietnamese.citation import find_citations
from cchc_cli.vietnamese.citation.symbol import read_symbol
from cchc_cli.vietnamese.letters import key

SHARED = 0.6
"""Likeness from which a task or target of the child carries a second one of the parent: its best partner is another."""

MENTION = 0.42
"""Likeness from which a passage of the child's text speaks of a task that its table lacks."""


class State(StrEnum):
    """How the child carries something, the gravest first; the values are part of the JSON contract."""

    MISSING = "missing"
    WEAKER = "weaker"
    LATER = "later"
    COVERED = "covered"


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the child."""

    kind: Literal["task", "target", "passage"]
    ref: str
    place: str
    """where people find it: I.3, where the reference is I.3#1"""
    location: Location
    text: str


@dataclass(frozen=True, slots=True)
class Carried:
    """One thing that was assigned, and what the child says."""

    assigned: Assigned
    state: State
    place: Place | None = None
    """where the child has it"""
    pair: Pair | None = None
    """with the score, and why it is the same"""
    changes: tuple[Change, ...] = ()
    """what differs: targets, deadline, outputs, title"""
    left_out: tuple[str, ...] = ()
    """words of the title that the child left out, where it changed nothing else"""
    unled: bool = False
    """the child names nobody who leads it, where the parent does"""
    mention: Place | None = None
    """of what is missing: where the child speaks of it all the same: a passage without lead, deadline or figure, or a target alone"""

    @property
    def is_binding(self) -> bool:
        """Whether the child has to have it in its plan; what it only helps with may stand in the lead's plan alone."""
        return self.assigned.role is not Role.PARTNER


@dataclass(frozen=True, slots=True)
class Citation:
    """Whether the child rests on the parent's paper."""

    number: str
    """of the parent's paper, as it is cited"""
    cited: bool | None
    """None where the parent has no number yet, or both are one office's"""
    instead: str = ""
    """the paper of the same issuer that is cited in its place: that of another year"""


@dataclass(frozen=True)
class Cascade:
    """A lower plan held against an upper one."""

    parent: Side
    child: Side
    carried: tuple[Carried, ...]
    citation: Citation

    @cached_property
    def by_place(self) -> dict[tuple[Location, str], Carried]:
        """What was assigned, by its place and name in the parent."""
        return {(one.assigned.location, one.assigned.ref): one for one in self.carried}

    def count(self, state: State, *, binding: bool = True) -> int:
        """How much has a state, of what binds or of what the child only helps with."""
        return sum(one.state is state and one.is_binding is binding for one in self.carried)

    def has(self, state: State) -> bool:
        """Whether something that binds has a state."""
        return self.count(state) > 0


def cascade(parent: Plan, child: Plan, agencies: Registry, acts: Acts | None = None) -> Cascade:
    """How the child carries what the parent assigns to it."""
    sides = Sides(Side(parent), Side(child), agencies)
    to = Addressee(sides.old, sides.new, agencies)
    targets = tuple(_targets(sides, to))
    carried = (*targets, *_tasks(sides, to, targets))
    return Cascade(sides.old, sides.new, carried, _citation(sides, acts or Acts()))


def _tasks(sides: Sides, to: Addressee, targets: Sequence[Carried]) -> Iterator[Carried]:
    apart = all({item.in_table for item in side.items} == {True, False} for side in (sides.old, sides.new))
    subjects = task_subjects(sides.old, apart=apart), task_subjects(sides.new, apart=apart)
    asked = list(assigned_tasks(to))
    pairs = _pairs(sides, *subjects, [task for task, _ in asked])
    mentions = _mentions(sides, [subject for subject in subjects[0] if _at(subject) not in pairs])
    for task, item in asked:
        pair = pairs.get((task.location, task.ref))
        if pair is None:
            mention = _as_target(task, targets) or mentions.get((task.location, task.ref))
            yield Carried(task, State.MISSING, mention=mention)
        else:
            yield _task(sides, task, item, pair)


def _as_target(task: Assigned, targets: Iterable[Carried]) -> Place | None:
    """The target of the child that a target in the cells of the task became."""
    size = len(task.location)
    return next(
        (one.place for one in targets if one.place and one.assigned.location[:size] == task.location), None
    )


def _task(sides: Sides, task: Assigned, item: WorkItem, pair: Pair) -> Carried:
    own = sides.new.item_at[pair.new.location]
    # Of a task that was split or merged only the deadline can be held against the other.
    told = ("title", "outputs", "deadline") if pair.form == "one" else ("deadline",)
    changes = tuple(change for change in cell_changes(sides, item, own) if change.field in told)
    late = any(
        change.kind in _LATER or (change.kind == "deadline-dated" and _recurs(sides, item))
        for change in changes
    )
    unled = bool(item.lead) and not own.lead and own.in_table
    place = Place("task", own.address, own.address, own.location, own.title)
    reworded = pair.form == "one" and any(change.kind == "title-changed" for change in changes)
    less = tuple(_left_out(sides, item.title, own.title)) if reworded else ()
    return Carried(task, State.LATER if late else State.COVERED, place, pair, changes, less, unled)


def _recurs(sides: Sides, item: WorkItem) -> bool:
    """Whether a task comes again and again; a single day is then less often than was asked."""
    return bool(times(sides.old.parts(item), sides.old.speaker.year).every)


def _left_out(sides: Sides, asked: str, own: str) -> Iterator[str]:
    """The words that the child's title lacks; none where it has others in their place, or where they say nothing."""
    old, new = asked.split(), own.split()
    keys = [[key(word).strip(" ,;.:") for word in words] for words in (old, new)]
    found = SequenceMatcher(a=keys[0], b=keys[1], autojunk=False).get_opcodes()
    if any(tag in ("insert", "replace") for tag, *_ in found):
        return
    for tag, start, end, *_ in found:
        words = " ".join(old[start:end]).strip(" ,;.:")
        is_name = key(words) in sides.old.speaker.names
        if tag == "delete" and not is_name and sides.old.wording(words).telling:
            yield words


_LATER = {"deadline-later", "deadline-removed", "deadline-undated", "target-due-later"}
_WEAKER = {"target-lowered", "target-loosened"}


def _targets(sides: Sides, to: Addressee) -> Iterator[Carried]:
    asked = [target for target, _ in assigned_targets(to)]
    subjects = target_subjects(sides.old)
    pairs = _pairs(sides, subjects, target_subjects(sides.new), asked)
    mentions = _mentions(sides, [subject for subject in subjects if _at(subject) not in pairs])
    own = {(target.location, target.id): target for target in sides.new.targets}
    for target in asked:
        pair = pairs.get((target.location, target.ref))
        if pair is None:
            yield Carried(target, State.MISSING, mention=mentions.get((target.location, target.ref)))
            continue
        changes = _target_changes(sides, pair)
        kinds = {change.kind for change in changes}
        state = State.WEAKER if kinds & _WEAKER else State.LATER if kinds & _LATER else State.COVERED
        below = own[_at(pair.new)]
        words = target_words(sides.new, below)
        place = Place("target", below.id, below.place, below.location, words)
        yield Carried(target, state, place, pair, changes)


def _target_changes(sides: Sides, pair: Pair) -> tuple[Change, ...]:
    found = target_changes(sides, [replace(pair, form="one")], frozenset(), frozenset())
    return tuple(
        change
        for change in found
        if change.field not in ("", "subject") and change.old and change.old.ref == pair.old.ref
    )


def _at(subject: Subject) -> tuple[Location, str]:
    return subject.location, subject.ref


def _pairs(
    sides: Sides, olds: Sequence[Subject], news: Sequence[Subject], asked: Iterable[Assigned]
) -> dict[tuple[Location, str], Pair]:
    """The partner of each thing that is asked.

    All of the parent takes part, so that no partner is taken from what it is more like. What is left then may share one:
    two things of the parent may be one in the child.
    """
    found: dict[tuple[Location, str], Pair] = {}
    for pair in match(olds, news, names_hold=sides.same_office):
        standing = found.get(_at(pair.old))
        if standing is None or (standing.form, -standing.score) > (pair.form, -pair.score):
            found[_at(pair.old)] = pair
    wanted = {(one.location, one.ref) for one in asked}
    for subject in olds:
        if _at(subject) in wanted and _at(subject) not in found:
            shared = [pair for pair in match([subject], news, names_hold=False) if pair.score >= SHARED]
            found.update({_at(subject): pair for pair in shared})
    return found


def _mentions(sides: Sides, missing: Sequence[Subject]) -> dict[tuple[Location, str], Place]:
    kind = missing[0].kind if missing else "task"
    passages = [found for found in sections(sides.new) if found.text]
    subjects = [
        Subject(kind, found.address, found.location, sides.new.wording(found.text)) for found in passages
    ]
    texts = {found.location: found.text for found in passages}
    found: dict[tuple[Location, str], Place] = {}
    for subject in missing:
        bare = replace(subject, group="")
        for pair in match([bare], subjects, names_hold=False):
            if pair.score >= MENTION and pair.form == "one":
                place = Place(
                    "passage", pair.new.ref, pair.new.ref, pair.new.location, texts[pair.new.location]
                )
                found[_at(subject)] = place
    return found


def _citation(sides: Sides, acts: Acts) -> Citation:
    paper = sides.old.plan.document
    symbol = read_symbol(paper.number)
    if symbol is None or sides.same_office:
        return Citation(paper.number, None)
    own = bases(sides.new, acts)
    wanted, day = "|".join(map(str, symbol.key)), document_day(paper.date)
    if any(basis.identity == wanted and _may_be_of(basis, day, sides.old) for basis in own):
        return Citation(paper.number, cited=True)
    return Citation(paper.number, cited=False, instead=_instead(sides, own))


def _may_be_of(basis: Basis, day: date | None, upper: Side) -> bool:
    """Whether a paper is cited as one of this day's year and of this office.

    Every office begins its numbers anew each year, and every province has a document of the same number.
    """
    cited = next(iter(find_citations(basis.text)), None)
    if cited is None:
        return True
    is_of_year = day is None or not (cited.date and cited.date.date) or cited.date.date.year == day.year
    return is_of_year and (not names_unit(cited.issuer) or upper.standpoint.unit in key(cited.issuer))


def _instead(sides: Sides, own: Iterable[Basis]) -> str:
    """What the child cites of the parent's office under the same title: the plan of another year."""
    unit = sides.old.standpoint.unit
    title = set(sides.old.wording(str(sides.old.plan.title)).telling)
    for basis in own:
        if unit in key(basis.text) and title and len(title & set(basis.wording.telling)) >= 0.5 * len(title):
            return basis.text
    return ""

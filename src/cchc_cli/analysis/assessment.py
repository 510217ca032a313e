"""Which goals were reached, and on which figures that rests."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import get_args

from cchc_cli.analysis.charge import charge, official
from cchc_cli.analysis.delivery_check import agency_fault, conflict, subject_key, unknown_subject
from cchc_cli.analysis.reached import State
from cchc_cli.analysis.result_fault import CONTRADICTED, Place, ResultFault
from cchc_cli.analysis.target_result import TargetResult
from cchc_cli.analysis.targets import Target
from cchc_cli.diagnostics import Location
from cchc_cli.message import N_, Message
from cchc_cli.plan.numbering import Numbering
from cchc_cli.plan.plan import Plan
from cchc_cli.plan.statistics import REACHED, Goal, Reached
from cchc_cli.repository.recognition import Registry
from cchc_cli.repository.results import Delivery


@dataclass(frozen=True, slots=True)
class PlacedGoal:
    """A goal of a table of goals, with its place."""

    location: Location
    address: str
    label: str
    id: str | None
    text: str
    lead: tuple[str, ...]
    printed: str | None
    """a result that the paper already prints"""


@dataclass(frozen=True, slots=True)
class Declared:
    """What an agency, or the paper itself, says of a goal."""

    result: Reached
    agency: str | None
    date: date | None
    value: str | None
    note: str | None
    evidence: str | None
    at: Place | None


@dataclass(frozen=True, slots=True)
class GoalResult:
    """How a goal stands."""

    goal: PlacedGoal
    targets: tuple[TargetResult, ...]
    """the figures it rests on"""
    computed: State
    """reached when every figure is, not reached when one is not"""
    declared: Declared | None
    value: str | None
    """the latest value that was delivered for the goal as a whole"""
    contradicted: bool
    """declared as reached, against its figures"""

    @property
    def state(self) -> State:
        """The agency's own word, else what the figures say; undecided when the two contradict each other."""
        if self.contradicted:
            return State.UNKNOWN
        if self.declared is None:
            return self.computed
        return State.REACHED if self.declared.result == REACHED else State.NOT_REACHED


@dataclass(frozen=True, slots=True)
class Assessment:
    """The goals in print order, and what is wrong with deliveries for them."""

    goals: tuple[GoalResult, ...]
    faults: tuple[ResultFault, ...]


def placed_goals(plan: Plan, numbering: Numbering) -> tuple[PlacedGoal, ...]:
    """Every goal in print order."""
    return tuple(
        _placed(goal, annex.lead, ("annexes", number, "goals", index), numbering)
        for number, annex in enumerate(plan.annexes)
        for index, goal in enumerate(annex.goals)
    )


def _placed(goal: Goal, lead: Sequence[str], location: Location, numbering: Numbering) -> PlacedGoal:
    words = goal.text or goal.heading
    text = " ".join(words.printed().split()) if words else ""
    own = tuple(entry.printed() for entry in goal.lead)
    label = numbering.label(location)
    return PlacedGoal(
        location, numbering.address(location), label, goal.id, text, own or tuple(lead), goal.result
    )


def goal_names(goals: Iterable[PlacedGoal]) -> dict[str, PlacedGoal]:
    """How a goal may be named: by its address, its id, and its bare number when only one goal has it."""
    listed = tuple(goals)
    names: dict[str, PlacedGoal] = {}
    for goal in listed:
        number = goal.address.rpartition("/")[2]
        if sum(other.address.rpartition("/")[2] == number for other in listed) == 1:
            names[subject_key(number)] = goal
    names |= {subject_key(goal.address): goal for goal in listed}
    return names | {subject_key(goal.id): goal for goal in listed if goal.id}


def only_targets(goals: Iterable[PlacedGoal], targets: Sequence[Target]) -> dict[str, str]:
    """Of goals that rest on a single target: every name of the goal → the target."""
    only: dict[str, str] = {}
    for name, goal in goal_names(goals).items():
        own = [target for target in targets if belongs(target.location, goal)]
        if len(own) == 1:
            only[name] = own[0].id
    return only


def assessment(
    goals: Sequence[PlacedGoal],
    targets: Sequence[TargetResult],
    deliveries: Iterable[Delivery],
    registry: Registry,
) -> Assessment:
    """How each goal stands."""
    names = goal_names(goals)
    faults: list[ResultFault] = []
    by_goal: dict[Location, list[Delivery]] = {}
    for delivery in deliveries:
        if delivery.entry.goal is None:
            continue
        goal = names.get(subject_key(delivery.entry.goal))
        fault = _refused(delivery, goal, goals, registry)
        if fault:
            faults.append(fault)
        elif goal:
            by_goal.setdefault(goal.location, []).append(delivery)
    results = []
    for goal in goals:
        own = tuple(result for result in targets if belongs(result.target.location, goal))
        result, found = _assessed(goal, own, by_goal.get(goal.location, ()), registry)
        results.append(result)
        faults += found
    return Assessment(tuple(results), tuple(faults))


def belongs(location: Location, goal: PlacedGoal) -> bool:
    """Whether a target stands in a goal or in what is listed below it."""
    return location[: len(goal.location)] == goal.location


def _refused(
    delivery: Delivery, goal: PlacedGoal | None, goals: Sequence[PlacedGoal], registry: Registry
) -> ResultFault | None:
    if goal is None:
        hint = Message(N_("cchc assess shows the number of every goal"))
        return unknown_subject(delivery, [other.address for other in goals], hint)
    return agency_fault(delivery, charge(goal.lead, registry), registry, goal.address)


def _assessed(
    goal: PlacedGoal, targets: tuple[TargetResult, ...], said: Sequence[Delivery], registry: Registry
) -> tuple[GoalResult, list[ResultFault]]:
    declared, faults = _declared(goal, said, registry)
    computed = _computed(targets)
    contradicted = bool(declared and declared.result == REACHED and computed is State.NOT_REACHED)
    value = max(
        ((entry.date, entry.value) for entry in (item.entry for item in said) if entry.value),
        default=(None, None),
    )[1]
    if contradicted and declared and declared.at:
        faults.append(_contradiction(goal, targets, declared.at))
    return GoalResult(goal, targets, computed, declared, value, contradicted), faults


def _computed(targets: Sequence[TargetResult]) -> State:
    states = {result.state for result in targets}
    if State.NOT_REACHED in states:
        return State.NOT_REACHED
    return State.REACHED if states == {State.REACHED} else State.UNKNOWN


def _declared(
    goal: PlacedGoal, said: Sequence[Delivery], registry: Registry
) -> tuple[Declared | None, list[ResultFault]]:
    """The last word on a goal; two different ones of one day contradict each other."""
    judged = [delivery for delivery in said if delivery.entry.result]
    if not judged:
        printed = _printed(goal)
        return printed, []
    day = max(delivery.entry.date for delivery in judged)
    latest = [delivery for delivery in judged if delivery.entry.date == day]
    latest.sort(key=lambda delivery: (delivery.file, delivery.location[1:]))
    if len({delivery.entry.result for delivery in latest}) > 1:
        message = Message(N_("the results of goal {goal} contradict each other"), {"goal": goal.address})
        places = [(str(item.entry.result), _result_place(item)) for item in latest]
        return None, [conflict(message, places)]
    last = latest[-1]
    entry = last.entry
    agency = official(last.agency, registry) if last.agency else None
    assert entry.result is not None  # noqa: S101 - for the type checker
    found = Declared(entry.result, agency, day, entry.value, entry.note, entry.evidence, _result_place(last))
    return found, []


def _printed(goal: PlacedGoal) -> Declared | None:
    for result in get_args(Reached):
        if goal.printed and subject_key(goal.printed) == subject_key(result):
            return Declared(result, None, None, None, None, None, None)
    return None


def _result_place(delivery: Delivery) -> Place:
    return Place(delivery.file, (*delivery.location, "result"))


def _contradiction(goal: PlacedGoal, targets: Sequence[TargetResult], at: Place) -> ResultFault:
    failed = [result for result in targets if result.state is State.NOT_REACHED]
    message = Message(
        N_("goal {goal} is said to be reached, but its own figures say it is not"), {"goal": goal.address}
    )
    related = tuple(
        (
            result.actual.at,
            Message(
                N_("{value}, where {words} is asked"),
                {"value": result.actual.text, "words": result.target.words},
            ),
        )
        for result in failed
        if result.actual
    )
    return ResultFault(CONTRADICTED, message, at, related=related)

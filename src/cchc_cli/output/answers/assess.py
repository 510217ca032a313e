"""``cchc assess``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cchc_cli.analysis.assessment import Declared, GoalResult
from cchc_cli.analysis.reached import State
from cchc_cli.analysis.target_result import TargetResult
from cchc_cli.message import N_, Message, Translate
from cchc_cli.output.answers.wording import day, heading, joined, one_line
from cchc_cli.output.csv import Cell, write_csv
from cchc_cli.output.json import answer
from cchc_cli.output.look import Look
from cchc_cli.output.row import Column, Row
from cchc_cli.output.table import table

SCHEMA = "cchc/assess/v1"

GOAL_STATES: dict[State, str] = {
    State.REACHED: N_("reached"),
    State.NOT_REACHED: N_("not reached"),
    State.UNKNOWN: N_("not enough figures"),
}


@dataclass(frozen=True, slots=True)
class PlanAssessment:
    """The goals of one plan."""

    plan: str
    goals: tuple[GoalResult, ...]


def as_json(plans: Sequence[PlanAssessment], translate: Translate) -> str:
    """Every goal with the figures it rests on, for programs."""
    found = [
        {"plan": plan.plan, "summary": _summary(plan), "goals": [_goal(goal) for goal in plan.goals]}
        for plan in plans
    ]
    return answer(SCHEMA, translate, plans=found)


def as_csv(plans: Sequence[PlanAssessment], translate: Translate) -> str:
    """A row a goal."""
    columns = [
        N_("plan"),
        N_("goal"),
        N_("text"),
        N_("result"),
        N_("by the figures"),
        N_("figures"),
        N_("delivered by"),
        N_("remark"),
    ]
    rows: list[tuple[Cell, ...]] = [
        (
            plan.plan,
            goal.goal.address,
            goal.goal.text,
            _result(goal, translate),
            translate(GOAL_STATES[goal.computed]),
            "; ".join(_figures(goal, translate)),
            (goal.declared.agency if goal.declared else None) or "",
            "; ".join(_remarks(goal, translate)),
        )
        for plan in plans
        for goal in plan.goals
    ]
    return write_csv([translate(column) for column in columns], rows)


def as_text(plans: Sequence[PlanAssessment], translate: Translate, look: Look) -> str:
    """The answer for people."""
    columns = (
        Column(translate(N_("goal"))),
        Column(translate(N_("text"))),
        Column(translate(N_("result"))),
        Column(translate(N_("figures"))),
        Column(translate(N_("remark")), rank=1),
    )
    answers = []
    for plan in plans:
        values = {"plan": plan.plan, "count": len(plan.goals), **_summary(plan)}
        head = Message(
            N_("{plan}: {count} goals; {reached} reached, {not_reached} not reached, {unknown} undecided"),
            values,
        )
        if not plan.goals:
            head = Message(N_("{plan}: no goals to assess"), values)
        rows = [Row(tuple(_cells(goal, translate))) for goal in plan.goals]
        drawn = table(columns, rows, look, translate) if rows else ""
        answers.append(heading(head.text(translate), look) + drawn)
    return "\n".join(answers)


def _summary(plan: PlanAssessment) -> dict[str, int]:
    states = [goal.state for goal in plan.goals]
    return {
        "reached": states.count(State.REACHED),
        "not_reached": states.count(State.NOT_REACHED),
        "unknown": states.count(State.UNKNOWN),
    }


def _goal(result: GoalResult) -> dict[str, object]:
    return {
        "goal": result.goal.address,
        "number": result.goal.label,
        "id": result.goal.id,
        "text": result.goal.text,
        "state": result.state,
        "computed": result.computed,
        "declared": _declared(result.declared) if result.declared else None,
        "value": result.value,
        "contradicted": result.contradicted,
        "targets": [_target(target) for target in result.targets],
    }


def _declared(declared: Declared) -> dict[str, object]:
    return {
        "result": declared.result,
        "agency": declared.agency,
        "date": declared.date,
        "value": declared.value,
        "evidence": declared.evidence,
        "note": declared.note,
    }


def _target(result: TargetResult) -> dict[str, object]:
    quantity = result.target.quantity
    return {
        "id": result.target.id,
        "words": result.target.words,
        "subject": result.target.subject,
        "relation": quantity.relation if quantity else None,
        "value": quantity.value if quantity else None,
        "upper": quantity.upper if quantity else None,
        "unit": quantity.unit if quantity else None,
        **actual_fields(result),
    }


def actual_fields(result: TargetResult | None) -> dict[str, object]:
    """What was reached of a target; ``reached`` is null while the figures do not decide it."""
    actual = result.actual if result else None
    decided = {State.REACHED: True, State.NOT_REACHED: False}
    return {
        "actual": actual.text if actual else None,
        "actual_value": actual.quantity.value if actual else None,
        "actual_date": actual.delivered if actual else None,
        "actual_period": actual.period if actual else None,
        "evidence": actual.evidence if actual else None,
        "reached": decided.get(result.state) if result else None,
    }


def _cells(goal: GoalResult, translate: Translate) -> Iterator[str]:
    yield goal.goal.address
    yield one_line(goal.goal.text)
    yield _result(goal, translate)
    yield joined(_figures(goal, translate))
    yield joined(_remarks(goal, translate))


def _result(goal: GoalResult, translate: Translate) -> str:
    return translate(N_("contradictory") if goal.contradicted else GOAL_STATES[goal.state])


def _figures(goal: GoalResult, translate: Translate) -> Iterator[str]:
    """Each figure beside what is asked; a figure that is still missing too."""
    for result in goal.targets:
        values = {"actual": result.actual.text if result.actual else "?", "words": result.target.words}
        yield Message(N_("{actual} (asked: {words})"), values).text(translate)
    if goal.value and not any(result.actual for result in goal.targets):
        yield goal.value


def _remarks(goal: GoalResult, translate: Translate) -> Iterator[str]:
    declared = goal.declared
    if goal.contradicted:
        yield translate(N_("said to be reached, against its own figures"))
    if declared and declared.agency:
        values = {"agency": declared.agency, "day": day(declared.date)}
        yield Message(N_("judged by {agency} on {day}"), values).text(translate)
    if any(result.contradictory for result in goal.targets):
        yield translate(N_("figures contradict each other"))
    if declared and declared.note:
        yield declared.note

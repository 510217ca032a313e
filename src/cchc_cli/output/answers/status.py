"""``cchc status`` for programs and for Excel."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from cchc_cli.analysis.progress_unit import State
from cchc_cli.analysis.status import Money, PlanStatus, StatusGroup, TaskCount
from cchc_cli.analysis.target_standing import Standing, TargetStanding
from cchc_cli.message import N_, Translate
from cchc_cli.output.csv import Cell, write_csv
from cchc_cli.output.json import answer

By = Literal["area", "agency"]


@dataclass(frozen=True, slots=True)
class ShownStatus:
    """How far one plan is."""

    plan: str
    year: int
    status: PlanStatus

    def groups(self, by: By) -> tuple[StatusGroup, ...]:
        """Its areas or its agencies."""
        return self.status.areas if by == "area" else self.status.agencies


def as_json(plans: Sequence[ShownStatus], translate: Translate) -> str:
    """The figures of every plan, for programs."""
    as_of = plans[0].status.as_of if plans else None
    return answer("cchc/status/v1", translate, as_of=as_of, plans=[_plan(plan) for plan in plans])


def as_csv(plans: Sequence[ShownStatus], by: By, translate: Translate) -> str:
    """A row a group, and one for each plan as a whole."""
    columns = [
        N_("plan"),
        N_("area") if by == "area" else N_("agency"),
        N_("planned"),
        N_("done"),
        N_("share (%)"),
        N_("in progress"),
        N_("not started"),
        N_("paused"),
        N_("dropped"),
        N_("late"),
        N_("money planned (đồng)"),
        N_("allocated (đồng)"),
        N_("spent (đồng)"),
    ]
    rows = [row for plan in plans for row in _rows(plan, by, translate)]
    return write_csv([translate(column) for column in columns], rows)


def _rows(plan: ShownStatus, by: By, translate: Translate) -> Iterator[tuple[Cell, ...]]:
    for group in plan.groups(by):
        yield (plan.plan, group.name or "", *_cells(group.tasks, group.money))
    whole = plan.status
    yield (plan.plan, translate(N_("the whole plan")), *_cells(whole.tasks, whole.money))


def _cells(tasks: TaskCount, money: Money) -> tuple[Cell, ...]:
    states = (State.IN_PROGRESS, State.NOT_STARTED, State.PAUSED, State.DROPPED)
    counts = tuple(tasks.states[state] for state in states)
    return (
        tasks.planned,
        tasks.done,
        tasks.share,
        *counts,
        tasks.late,
        money.planned,
        money.allocated,
        money.spent,
    )


def _plan(plan: ShownStatus) -> dict[str, object]:
    found = plan.status
    return {
        "plan": plan.plan,
        "year": plan.year,
        "recorded": found.kept,
        "tasks": _tasks(found.tasks),
        "tasks_besides": _tasks(found.besides),
        "targets": {
            **{standing.name.lower(): found.standings[standing] for standing in Standing},
            "total": len(found.targets),
        },
        "money": _money(found.money),
        "areas": [{"area": group.name, **_group(group)} for group in found.areas],
        "agencies": [_agency(group) for group in found.agencies],
        "target_list": [_target(target) for target in found.targets],
    }


def _agency(group: StatusGroup) -> dict[str, object]:
    formerly = list(group.answerable.formerly) if group.answerable else []
    return {"agency": group.name, "formerly": formerly, **_group(group)}


def _group(group: StatusGroup) -> dict[str, object]:
    return {"tasks": _tasks(group.tasks), "money": _money(group.money)}


def _tasks(tasks: TaskCount) -> dict[str, object]:
    states = {state.name.lower(): tasks.states[state] for state in State}
    return {"planned": tasks.planned, **states, "late": tasks.late, "done_percent": tasks.share}


def _money(money: Money) -> dict[str, object]:
    return {"planned": money.planned, "allocated": money.allocated, "spent": money.spent}


def _target(target: TargetStanding) -> dict[str, object]:
    actual = target.result.actual
    return {
        "id": target.result.target.id,
        "place": target.result.target.place,
        "words": target.result.target.words,
        "subject": target.result.target.subject,
        "standing": target.standing,
        "due": target.due,
        "actual": actual.text if actual else None,
        "actual_date": actual.delivered if actual else None,
        "reason": target.reason,
    }

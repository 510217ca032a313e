"""How far a plan is on a day: tasks done over tasks planned, targets, money; by area and by agency.

Planned are the tasks of the plan's tables of tasks, as the ministry counts them; of a plan without one, those of its text.
A task is late when one of its parts is. A task of two agencies counts for each of them, so that the counts of the agencies
add up to more than the plan has.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from cchc_cli.analysis.answerable import Answer, Answerable
from cchc_cli.analysis.budget import Budget
from cchc_cli.analysis.money_lines import MoneyLine
from cchc_cli.analysis.progress import Progress
from cchc_cli.analysis.progress_unit import State, TaskProgress
from cchc_cli.analysis.target_standing import Standing, TargetStanding
from cchc_cli.vietnamese.letters import key
from cchc_cli.vietnamese.number import Number


@dataclass(frozen=True, slots=True)
class TaskCount:
    """Tasks by how far they are."""

    planned: int
    states: Counter[State]
    late: int

    @property
    def done(self) -> int:
        """The tasks that are done."""
        return self.states[State.DONE]

    @property
    def share(self) -> Decimal | None:
        """Tasks done over tasks planned in %, with two digits; None where nothing is planned."""
        if not self.planned:
            return None
        return (Decimal(self.done) * 100 / self.planned).quantize(Decimal("0.01"), ROUND_HALF_UP)


@dataclass(frozen=True, slots=True)
class Money:
    """Money in đồng."""

    planned: Number
    allocated: Number
    spent: Number


@dataclass(frozen=True, slots=True)
class StatusGroup:
    """The tasks of an area or an agency; ``name`` is None for those that name none."""

    name: str | None
    tasks: TaskCount
    money: Money
    answerable: Answerable | None = None
    """the agency, in a group of one"""


@dataclass(frozen=True, slots=True)
class PlanStatus:
    """How far a plan is."""

    as_of: date
    kept: bool
    """whether somebody records at all"""
    tasks: TaskCount
    besides: TaskCount
    """tasks of the text, which are followed up and not counted, where the plan has a table of tasks"""
    areas: tuple[StatusGroup, ...]
    agencies: tuple[StatusGroup, ...]
    targets: tuple[TargetStanding, ...]
    money: Money

    @property
    def standings(self) -> Counter[Standing]:
        """How many targets stand how."""
        return Counter(target.standing for target in self.targets)


def status(
    found: Progress,
    as_of: date,
    targets: Sequence[TargetStanding],
    budgets: Sequence[Budget],
    answer: Answer,
) -> PlanStatus:
    """The figures of one plan."""
    in_tables = [task for task in found.tasks if task.item.in_table]
    counted = in_tables or list(found.tasks)
    besides = [task for task in found.tasks if in_tables and not task.item.in_table]
    money = _of_plan(budgets)
    lines = [line for budget in money for line in budget.lines]
    return PlanStatus(
        as_of,
        found.kept,
        _count(counted, as_of),
        _count(besides, as_of),
        _areas(counted, lines, as_of),
        _agencies(counted, lines, as_of, answer),
        tuple(targets),
        Money(sum(map(_total, money)), *_flow(found.tasks)),
    )


def _count(tasks: Iterable[TaskProgress], as_of: date) -> TaskCount:
    listed = list(tasks)
    late = sum(any(task.late(as_of)) for task in listed)
    return TaskCount(len(listed), Counter(task.state for task in listed), late)


def _of_plan(budgets: Sequence[Budget]) -> list[Budget]:
    """The tables of money; the money column of the tasks says the same again where there are any."""
    tables = [budget for budget in budgets if not budget.from_tasks]
    return tables or list(budgets)


def _total(budget: Budget) -> Number:
    """What the paper states as total, else what its lines add up to."""
    return budget.computed_total if budget.declared_total is None else budget.declared_total


def _flow(tasks: Iterable[TaskProgress]) -> tuple[Number, Number]:
    listed = list(tasks)
    return sum(task.allocated for task in listed), sum(task.spent for task in listed)


def _areas(tasks: Iterable[TaskProgress], lines: Iterable[MoneyLine], as_of: date) -> tuple[StatusGroup, ...]:
    """The areas in print order; what stands in none comes last."""
    names: dict[str, str] = {}
    by_area: dict[str, list[TaskProgress]] = {}
    for task in tasks:
        name = " ".join(task.item.area.split())
        names.setdefault(key(name), name)
        by_area.setdefault(key(name), []).append(task)
    planned: Counter[str] = Counter()
    for line in lines:
        planned[key(" ".join((line.area or "").split()))] += line.amount  # type: ignore[assignment] # đồng may be a Decimal
        # Money of an area that has no tasks is shown too; of no area at all only where tasks stand in none.
        if line.area:
            names.setdefault(key(line.area), " ".join(line.area.split()))
            by_area.setdefault(key(line.area), [])
    groups = [
        StatusGroup(names[area] or None, _count(listed, as_of), Money(planned[area], *_flow(listed)))
        for area, listed in by_area.items()
    ]
    return tuple(sorted(groups, key=lambda group: group.name is None))


def _agencies(
    tasks: Iterable[TaskProgress], lines: Iterable[MoneyLine], as_of: date, answer: Answer
) -> tuple[StatusGroup, ...]:
    """The agencies that lead or have money, in the order in which the plan first names them; what nobody leads comes last."""
    known: dict[str, Answerable] = {}
    by_agency: dict[str, list[TaskProgress]] = {}
    for task in tasks:
        leads = answer(task.item.lead)
        for agency in leads:
            known.setdefault(key(agency.name), agency)
        for name in [key(agency.name) for agency in leads] or [""]:
            by_agency.setdefault(name, []).append(task)
    planned: Counter[str] = Counter()
    for line in lines:
        payers = answer(line.leads)
        if len(payers) == 1:  # what several pay together cannot be shared out
            planned[key(payers[0].name)] += line.amount  # type: ignore[assignment]
            known.setdefault(key(payers[0].name), payers[0])
            by_agency.setdefault(key(payers[0].name), [])
    groups = [
        StatusGroup(
            known[name].name if name else None,
            _count(listed, as_of),
            Money(planned[name], *_flow(listed)),
            known.get(name),
        )
        for name, listed in by_agency.items()
    ]
    return tuple(sorted(groups, key=lambda group: group.name is None))

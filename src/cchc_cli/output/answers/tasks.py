"""``cchc tasks``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from cchc_cli.analysis.progress_unit import TaskProgress, Unit
from cchc_cli.analysis.schedule import read_phrase
from cchc_cli.analysis.work import Phrase
from cchc_cli.message import N_, Message, Translate
from cchc_cli.output.answers.deadline import part_fields
from cchc_cli.output.answers.progress_words import STATES, state_words
from cchc_cli.output.answers.wording import Names, heading, joined, one_line
from cchc_cli.output.csv import Cell, write_csv
from cchc_cli.output.json import answer
from cchc_cli.output.look import Look
from cchc_cli.output.row import Column, Row
from cchc_cli.output.table import table


@dataclass(frozen=True, slots=True)
class PlanTasks:
    """The tasks of one plan that were asked for, with how far they are."""

    plan: str
    year: int
    tasks: tuple[TaskProgress, ...]
    names: Names
    as_of: date
    kept: bool = False
    """whether somebody records what is done"""
    planned: int = 0
    """how many tasks the plan has"""


def as_json(plans: Sequence[PlanTasks], translate: Translate) -> str:
    """Every task with its deadlines, for programs."""
    tasks = [_task(plan, task) for plan in plans for task in plan.tasks]
    return answer("cchc/tasks/v1", translate, as_of=plans[0].as_of if plans else None, tasks=tasks)


def as_csv(plans: Sequence[PlanTasks], translate: Translate) -> str:
    """A row a task."""
    columns = [
        N_("plan"),
        N_("number"),
        N_("area"),
        N_("task"),
        N_("outputs"),
        N_("lead"),
        N_("partners"),
        N_("deadline"),
        N_("state"),
        N_("late"),
        N_("share (%)"),
        N_("last day"),
    ]
    rows: list[tuple[Cell, ...]] = [
        (
            plan.plan,
            item.address,
            item.area,
            item.title,
            joined(item.outputs),
            joined(item.lead),
            joined(item.partners),
            joined(phrase.text for phrase in item.phrases),
            translate(STATES[task.state]),
            len(list(task.late(plan.as_of))) or None,
            task.percent,
            next_day(task),
        )
        for plan in plans
        for task in plan.tasks
        for item in (task.item,)
    ]
    return write_csv([translate(column) for column in columns], rows)


def as_text(plans: Sequence[PlanTasks], translate: Translate, look: Look) -> str:
    """Every task under its area, for people; how far it is where somebody records it."""
    columns: tuple[Column, ...] = (
        Column(translate(N_("number"))),
        Column(translate(N_("task"))),
        Column(translate(N_("lead"))),
        Column(translate(N_("deadline"))),
    )
    kept = any(plan.kept for plan in plans)
    if kept:
        columns = (*columns, Column(translate(N_("state"))))
    answers = []
    for plan in plans:
        drawn = table(columns, _task_rows(plan, translate, kept=kept), look, translate) if plan.tasks else ""
        answers.append(heading(_title(plan).text(translate), look) + drawn)
    return "\n".join(answers)


def _title(plan: PlanTasks) -> Message:
    count = len(plan.tasks)
    if count == plan.planned:
        return Message(N_("{plan}: {count} tasks"), {"plan": plan.plan, "count": count})
    values = {"plan": plan.plan, "count": count, "planned": plan.planned}
    return Message(N_("{plan}: {count} of {planned} tasks"), values)


def next_day(task: TaskProgress) -> date | None:
    """The first day by which something of a task is still due; of a task without open days its last one."""
    days = [(unit.is_settled, unit.due) for unit in task.units if unit.due]
    still = sorted(due for settled, due in days if not settled)
    return still[0] if still else max((due for _, due in days), default=None)


def _task(plan: PlanTasks, task: TaskProgress) -> dict[str, object]:
    item = task.item
    return {
        "plan": plan.plan,
        "task": item.address,
        "id": item.id,
        "area": item.area,
        "title": item.title,
        "outputs": list(item.outputs),
        "lead": list(item.lead),
        "partners": list(item.partners),
        "deadlines": [_phrase(phrase, plan.year) for phrase in item.phrases],
        "agencies": {"lead": list(plan.names(item.lead)), "partners": list(plan.names(item.partners))},
        "state": task.state,
        "late": any(task.late(plan.as_of)),
        "percent": task.percent,
        "recorded": plan.kept,
        "units": [unit_fields(unit, plan.as_of) for unit in task.units],
    }


def unit_fields(unit: Unit, as_of: date) -> dict[str, object]:
    """A part of a task, or one round of it, for programs."""
    return {
        "part": unit.part.text if unit.part else None,
        "number": unit.number,
        "step": unit.phrase.step if unit.phrase else None,
        "period": unit.period.name if unit.period else None,
        "first_day": unit.period.periods[0].first_day if unit.period else None,
        "due": unit.due,
        "state": unit.state,
        "late": unit.is_late(as_of),
        "done_on": unit.done_on,
    }


def _phrase(phrase: Phrase, year: int) -> dict[str, object]:
    return {
        "text": phrase.text,
        "step": phrase.step,
        "outputs": list(phrase.outputs),
        "lead": list(phrase.lead),
        "parts": [part_fields(part) for part in read_phrase(phrase, year).parts],
    }


def _task_rows(plan: PlanTasks, translate: Translate, *, kept: bool) -> Iterator[Row]:
    area: str | None = None
    rest = ("",) if kept else ()
    for task in plan.tasks:
        item = task.item
        if item.area != area:
            area = item.area
            # What stands in no area needs no line of its own.
            if area:
                yield Row(("", one_line(area), "", "", *rest), strong=True)
        deadlines = joined(phrase.text for phrase in item.phrases)
        late = any(task.late(plan.as_of))
        state = (state_words(task.state, translate, late=late, percent=task.percent),) if kept else ()
        yield Row((item.address, item.title, joined(item.lead), deadlines, *state))

"""``cchc tasks``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from cchc_cli.analysis.schedule import read_phrase
from cchc_cli.analysis.work import Phrase, WorkItem
from cchc_cli.message import N_, Message, Translate
from cchc_cli.output.answers.deadline import part_fields
from cchc_cli.output.answers.wording import Names, heading, joined, one_line
from cchc_cli.output.csv import Cell, write_csv
from cchc_cli.output.json import answer
from cchc_cli.output.look import Look
from cchc_cli.output.row import Column, Row
from cchc_cli.output.table import table


@dataclass(frozen=True, slots=True)
class PlanTasks:
    """The tasks of one plan."""

    plan: str
    year: int
    items: tuple[WorkItem, ...]
    names: Names


def as_json(plans: Sequence[PlanTasks], translate: Translate) -> str:
    """Every task with its deadlines, for programs."""
    tasks = [_task(plan, item) for plan in plans for item in plan.items]
    return answer("cchc/tasks/v1", translate, tasks=tasks)


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
        )
        for plan in plans
        for item in plan.items
    ]
    return write_csv([translate(column) for column in columns], rows)


def as_text(plans: Sequence[PlanTasks], translate: Translate, look: Look) -> str:
    """Every task under its area, for people."""
    columns = (
        Column(translate(N_("number"))),
        Column(translate(N_("task"))),
        Column(translate(N_("lead"))),
        Column(translate(N_("deadline"))),
    )
    answers = []
    for plan in plans:
        count = Message(N_("{plan}: {count} tasks"), {"plan": plan.plan, "count": len(plan.items)})
        drawn = table(columns, _task_rows(plan.items), look, translate) if plan.items else ""
        answers.append(heading(count.text(translate), look) + drawn)
    return "\n".join(answers)


def _task(plan: PlanTasks, item: WorkItem) -> dict[str, object]:
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
    }


def _phrase(phrase: Phrase, year: int) -> dict[str, object]:
    return {
        "text": phrase.text,
        "step": phrase.step,
        "outputs": list(phrase.outputs),
        "lead": list(phrase.lead),
        "parts": [part_fields(part) for part in read_phrase(phrase, year).parts],
    }


def _task_rows(items: Iterable[WorkItem]) -> Iterator[Row]:
    area: str | None = None
    for item in items:
        if item.area != area:
            area = item.area
            # What stands in no area needs no line of its own.
            if area:
                yield Row(("", one_line(area), "", ""), strong=True)
        deadlines = joined(phrase.text for phrase in item.phrases)
        yield Row((item.address, item.title, joined(item.lead), deadlines))

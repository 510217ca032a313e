"""cchc progress add."""

from __future__ import annotations

import datetime
from typing import Annotated

import typer

from cchc_cli.cli.clock import today
from cchc_cli.cli.commands.progress_show import PlanArgument
from cchc_cli.cli.options import day
from cchc_cli.message import N_

Task = Annotated[
    str | None,
    typer.Option("--task", metavar=N_("TASK"), help=N_("The task, by its printed number or its id.")),
]
Target = Annotated[
    str | None,
    typer.Option("--target", metavar=N_("TARGET"), help=N_("The target, as cchc targets names it.")),
]
On = Annotated[
    datetime.date | None,
    typer.Option("--date", parser=day, metavar=N_("DAY"), help=N_("The day it is about; without it, today.")),
]
PartOption = Annotated[
    str | None,
    typer.Option(
        "--part",
        metavar=N_("PART"),
        help=N_("Which part of the task: the number of the step, or the words of its deadline."),
    ),
]
PeriodOption = Annotated[
    str | None,
    typer.Option(
        "--period",
        metavar=N_("PERIOD"),
        help=N_("Which round of recurring work: 2021-Q1, 2021-03, 2021-6T, 2021."),
    ),
]
StatusOption = Annotated[
    str | None,
    typer.Option(
        "--status",
        metavar=N_("STATUS"),
        help=N_("How far it is: not-started, in-progress, done, paused, dropped."),
    ),
]
PercentOption = Annotated[
    str | None, typer.Option("--percent", metavar=N_("PERCENT"), help=N_("How much of it is done."))
]
Value = Annotated[
    str | None,
    typer.Option(
        "--value",
        metavar=N_("VALUE"),
        help=N_("The value that a target has reached, or the figure a task has given."),
    ),
]
Baseline = Annotated[
    str | None,
    typer.Option(
        "--baseline",
        metavar=N_("VALUE"),
        help=N_("The value that it is compared with, when the target is a change."),
    ),
]
Happened = Annotated[
    datetime.date | None,
    typer.Option(
        "--happened",
        parser=day,
        metavar=N_("DAY"),
        help=N_("The day on which that happened for which the task was waiting."),
    ),
]
DueOption = Annotated[
    datetime.date | None,
    typer.Option("--due", parser=day, metavar=N_("DAY"), help=N_("The last day that follows from it.")),
]
Allocated = Annotated[
    str | None,
    typer.Option("--allocated", metavar=N_("MONEY"), help=N_("Money allocated to the task by this entry.")),
]
Spent = Annotated[
    str | None,
    typer.Option("--spent", metavar=N_("MONEY"), help=N_("Money spent on the task by this entry.")),
]
Source = Annotated[
    str | None, typer.Option("--source", metavar=N_("WORDS"), help=N_("Where the money comes from."))
]
Evidence = Annotated[
    str | None,
    typer.Option(
        "--evidence", metavar=N_("DOCUMENT"), help=N_("The document that proves it, with number and day.")
    ),
]
NoteOption = Annotated[str | None, typer.Option("--note", metavar=N_("WORDS"), help=N_("A remark."))]
By = Annotated[str | None, typer.Option("--by", metavar=N_("NAME"), help=N_("Who records it."))]


def add(
    plan: PlanArgument,
    task: Task = None,
    target: Target = None,
    status: StatusOption = None,
    date: On = None,
    part: PartOption = None,
    period: PeriodOption = None,
    percent: PercentOption = None,
    value: Value = None,
    baseline: Baseline = None,
    happened: Happened = None,
    due: DueOption = None,
    allocated: Allocated = None,
    spent: Spent = None,
    source: Source = None,
    evidence: Evidence = None,
    note: NoteOption = None,
    by: By = None,
) -> None:
    """Record what was done: one line at the end of the progress file, checked before it is written."""
    from cchc_cli.cli.recording import record

    said = {
        "date": (date or today()).isoformat(),
        "task": task,
        "target": target,
        "part": part,
        "period": period,
        "status": status,
        "percent": percent,
        "value": value,
        "baseline": baseline,
        "happened": happened.isoformat() if happened else None,
        "due": due.isoformat() if due else None,
        "allocated": allocated,
        "spent": spent,
        "source": source,
        "evidence": evidence,
        "note": note,
        "by": by,
    }
    record(plan, {name: text for name, text in said.items() if text is not None})

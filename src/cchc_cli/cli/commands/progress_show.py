"""cchc progress show."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from cchc_cli.cli import console
from cchc_cli.cli.clock import today
from cchc_cli.cli.language import translate
from cchc_cli.cli.look import look
from cchc_cli.cli.options import AsOf
from cchc_cli.cli.plans import one_plan
from cchc_cli.cli.progress import progress_of, require_task, tell_progress
from cchc_cli.message import N_

PlanArgument = Annotated[str, typer.Argument(metavar=N_("PLAN"), help=N_("The plan file."))]
TaskArgument = Annotated[
    str,
    typer.Argument(metavar=N_("TASK"), help=N_("The task by its printed number, such as II.5, or its id.")),
]
Format = Annotated[
    Literal["table", "json"], typer.Option("--format", help=N_("A page for people, json for programs."))
]


def show(plan: PlanArgument, task: TaskArgument, as_of: AsOf = None, format: Format = "table") -> None:
    """Show one task: what is to be done by when, how far it is, and what was recorded for it."""
    from cchc_cli.output.answers import progress_task as answers

    on = as_of or today()
    entry = progress_of(*one_plan(plan), on)
    tell_progress([entry])
    item = require_task(task, entry.items)
    found = next(each for each in entry.found.tasks if each.item is item)
    shown = answers.ShownTask(entry.file.name, found, on, entry.found.kept)
    if format == "json":
        console.write_json(answers.as_json(shown, translate))
    else:
        console.write(answers.as_text(shown, translate, look()))

"""cchc overdue."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

import typer

from cchc_cli.cli import console
from cchc_cli.cli.clock import today
from cchc_cli.cli.language import translate
from cchc_cli.cli.look import look
from cchc_cli.cli.options import AsOf, Figures, Paths
from cchc_cli.cli.plans import open_plans, require_readable
from cchc_cli.cli.usage import InvalidValueError
from cchc_cli.message import N_, Message


def days(text: str) -> int:
    """A number of days: 15, 15d, 15 ngày."""
    from cchc_cli.vietnamese.occurrence import read_days

    found = read_days(text)
    if found is None:
        raise InvalidValueError(
            Message(N_("“{value}” is no number of days; write 15 or 15d"), {"value": text})
        )
    return found


Within = Annotated[
    int | None,
    typer.Option(
        "--within", parser=days, metavar=N_("DAYS"), help=N_("How many days ahead count as soon; usually 15.")
    ),
]


def overdue(
    paths: Paths = None, as_of: AsOf = None, within: Within = None, format: Figures = "table"
) -> None:
    """List what is late, what falls due soon, and what has no date and why."""
    from cchc_cli.analysis.schedule import schedule
    from cchc_cli.analysis.work import work_items
    from cchc_cli.output.answers import overdue as answers
    from cchc_cli.output.answers.overdue_text import as_text
    from cchc_cli.plan.numbering import number

    plans = []
    day = as_of or today()
    for file, plan in require_readable(open_plans(paths)):
        ahead = file.repository.settings.soon if within is None else within
        items = work_items(plan, number(plan))
        seen = schedule(items, plan.year, day, timedelta(days=ahead))
        plans.append(answers.PlanSchedule(file.name, seen, file.repository.registry.names, ahead))
    match format:
        case "json":
            console.write_json(answers.as_json(plans, translate))
        case "csv":
            console.write_file(answers.as_csv(plans, translate))
        case _:
            console.write(as_text(plans, translate, look()))
    raise typer.Exit(1 if any(plan.schedule.overdue for plan in plans) else 0)

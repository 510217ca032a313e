"""cchc overdue."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

import typer

from cchc_cli.cli import console
from cchc_cli.cli.clock import today
from cchc_cli.cli.language import translate
from cchc_cli.cli.look import look
from cchc_cli.cli.options import AsOf, Figures, Paths, days
from cchc_cli.cli.plans import open_plans, require_readable
from cchc_cli.message import N_

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
    from cchc_cli.analysis.follow_up import follow_up
    from cchc_cli.analysis.progress import progress
    from cchc_cli.analysis.reports import next_reports, reports_of
    from cchc_cli.analysis.work import work_items
    from cchc_cli.output.answers import overdue as answers
    from cchc_cli.output.answers.overdue_text import as_text
    from cchc_cli.plan.numbering import number
    from cchc_cli.repository.public_holidays import working_days

    plans = []
    day = as_of or today()
    for file, plan in require_readable(open_plans(paths)):
        ahead = file.repository.settings.soon if within is None else within
        items = work_items(plan, number(plan))
        known = working_days(file.repository.settings.calendar)
        found = progress(items, plan.year, None, days=known)
        seen = follow_up(found, day, timedelta(days=ahead))
        reports = next_reports(reports_of(plan, file.repository, known), day)
        plans.append(answers.PlanSchedule(file.name, seen, file.repository.registry.names, ahead, reports))
    match format:
        case "json":
            console.write_json(answers.as_json(plans, translate))
        case "csv":
            console.write_file(answers.as_csv(plans, translate))
        case _:
            console.write(as_text(plans, translate, look()))
    raise typer.Exit(1 if any(plan.schedule.overdue for plan in plans) else 0)

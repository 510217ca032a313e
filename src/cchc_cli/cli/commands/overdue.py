"""cchc overdue."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from cchc_cli.cli import console
from cchc_cli.cli.clock import today
from cchc_cli.cli.language import translate
from cchc_cli.cli.look import look
from cchc_cli.cli.options import AgencyOption, AsOf, Figures, Paths, days
from cchc_cli.cli.plans import open_plans, require_readable
from cchc_cli.cli.progress import PlanProgress, progress_of, require_agency, tell_progress, tell_undecided
from cchc_cli.message import N_

if TYPE_CHECKING:
    from cchc_cli.output.answers.overdue import PlanSchedule


Within = Annotated[
    int | None,
    typer.Option(
        "--within", parser=days, metavar=N_("DAYS"), help=N_("How many days ahead count as soon; usually 15.")
    ),
]


def overdue(
    paths: Paths = None,
    as_of: AsOf = None,
    within: Within = None,
    agency: AgencyOption = "",
    format: Figures = "table",
) -> None:
    """List what is late, what falls due soon, and what has no date and why."""
    from cchc_cli.output.answers import overdue as answers
    from cchc_cli.output.answers.overdue_text import as_text

    day = as_of or today()
    entries = [progress_of(file, plan, day) for file, plan in require_readable(open_plans(paths))]
    tell_progress(entries)
    require_agency(agency, entries)
    plans = [_seen(entry, day, within, agency) for entry in entries]
    match format:
        case "json":
            console.write_json(answers.as_json(plans, translate))
        case "csv":
            console.write_file(answers.as_csv(plans, translate))
        case _:
            console.write(as_text(plans, translate, look()))
    raise typer.Exit(1 if any(plan.schedule.overdue for plan in plans) else 0)


def _seen(entry: PlanProgress, day: date, within: int | None, agency: str) -> PlanSchedule:
    from cchc_cli.analysis.agency_count import agency_counts
    from cchc_cli.analysis.answerable import answering, sought
    from cchc_cli.analysis.concerned import led_by, undecided_groups
    from cchc_cli.analysis.follow_up import follow_up
    from cchc_cli.analysis.reports import next_reports, reports_of
    from cchc_cli.output.answers.overdue import PlanSchedule

    repository = entry.file.repository
    registry = repository.registry
    ahead = repository.settings.soon if within is None else within
    answer = answering(registry, day)
    schedule = follow_up(entry.found, day, timedelta(days=ahead))
    wanted = sought(agency, registry) if agency else None
    if wanted:
        schedule, others = led_by(schedule, wanted, answer)
        tell_undecided(entry.file, undecided_groups(others, registry, [agency]))
    return PlanSchedule(
        entry.file.name,
        schedule,
        registry.names,
        ahead,
        next_reports(reports_of(entry.plan, repository, entry.days), day),
        agency_counts(schedule, answer, wanted),
        entry.found.kept,
        agency,
    )

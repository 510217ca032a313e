"""cchc progress list."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from cchc_cli.cli import console
from cchc_cli.cli.clock import today
from cchc_cli.cli.language import translate
from cchc_cli.cli.look import look
from cchc_cli.cli.options import AgencyOption, Figures, Paths, day
from cchc_cli.cli.plans import open_plans, require_readable
from cchc_cli.cli.progress import PlanProgress, progress_of, require_agency, require_task, tell_progress
from cchc_cli.message import N_

if TYPE_CHECKING:
    from cchc_cli.output.answers.progress import Shown

TaskOption = Annotated[
    str,
    typer.Option(
        "--task",
        metavar=N_("TASK"),
        help=N_("Only one task, by its printed number or its id."),
        show_default=False,
    ),
]
Since = Annotated[
    date | None,
    typer.Option("--since", parser=day, metavar=N_("DAY"), help=N_("Only entries of this day or later.")),
]


def list_entries(
    paths: Paths = None,
    task: TaskOption = "",
    agency: AgencyOption = "",
    since: Since = None,
    format: Figures = "table",
) -> None:
    """List what was recorded, latest last."""
    from cchc_cli.output.answers import progress as answers

    entries = [progress_of(file, plan) for file, plan in require_readable(open_plans(paths))]
    tell_progress(entries)
    require_agency(agency, entries)
    if task:
        require_task(task, [item for entry in entries for item in entry.items])
    plans = [
        answers.PlanEntries(entry.file.name, entry.found.kept, tuple(_chosen(entry, task, agency, since)))
        for entry in entries
    ]
    match format:
        case "json":
            console.write_json(answers.as_json(plans, translate))
        case "csv":
            console.write_file(answers.as_csv(plans, translate))
        case _:
            console.write(answers.as_text(plans, translate, look()))


def _chosen(entry: PlanProgress, task: str, agency: str, since: date | None) -> Iterator[Shown]:
    from cchc_cli.analysis.answerable import answering, sought
    from cchc_cli.analysis.progress import task_key
    from cchc_cli.output.answers.progress import shown_entries

    registry = entry.file.repository.registry
    answer = answering(registry, today())
    wanted = sought(agency, registry) if agency else None
    for shown in shown_entries(entry.found, entry.records):
        item = shown.item
        if since and shown.line.entry.date < since:
            continue
        if task and (item is None or task_key(task) not in map(task_key, (item.address, item.id or ""))):
            continue
        if wanted and (item is None or not wanted.is_among(answer(item.lead))):
            continue
        yield shown

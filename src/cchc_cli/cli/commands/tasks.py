"""cchc tasks."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from cchc_cli.cli import console
from cchc_cli.cli.clock import today
from cchc_cli.cli.language import translate
from cchc_cli.cli.look import look
from cchc_cli.cli.options import AgencyOption, AsOf, Figures, Paths, day
from cchc_cli.cli.plans import open_plans, require_readable
from cchc_cli.cli.progress import PlanProgress, progress_of, require_agency, tell_progress, tell_undecided
from cchc_cli.cli.usage import InvalidValueError
from cchc_cli.message import N_, Message

if TYPE_CHECKING:
    from cchc_cli.analysis.task_filter import TaskFilter
    from cchc_cli.output.answers.tasks import PlanTasks

State = Literal["not-started", "in-progress", "done", "paused", "dropped", "late"]

RoleOption = Annotated[
    Literal["lead", "partner"] | None,
    typer.Option("--role", help=N_("As what the agency works; without it, as either.")),
]
AreaOption = Annotated[
    str,
    typer.Option(
        "--area",
        metavar=N_("AREA"),
        help=N_("Only one area: words of its name, or its number."),
        show_default=False,
    ),
]
StateOption = Annotated[
    State | None,
    typer.Option("--state", help=N_("Only tasks that are so far, or late.")),
]
TextOption = Annotated[
    str,
    typer.Option("--text", metavar=N_("WORDS"), help=N_("Only tasks with these words."), show_default=False),
]
DueFrom = Annotated[
    date | None,
    typer.Option(
        "--due-from", parser=day, metavar=N_("DAY"), help=N_("Only what falls due on this day or later.")
    ),
]
DueTo = Annotated[
    date | None,
    typer.Option("--due-to", parser=day, metavar=N_("DAY"), help=N_("Only what falls due by this day.")),
]
DueIn = Annotated[
    str,
    typer.Option(
        "--due",
        metavar=N_("PERIOD"),
        help=N_("Only what falls due in a period: 2021-Q1, 2021-03, 2021-6T, 2021."),
        show_default=False,
    ),
]


def tasks(
    paths: Paths = None,
    agency: AgencyOption = "",
    role: RoleOption = None,
    area: AreaOption = "",
    state: StateOption = None,
    text: TextOption = "",
    due: DueIn = "",
    due_from: DueFrom = None,
    due_to: DueTo = None,
    as_of: AsOf = None,
    format: Figures = "table",
) -> None:
    """List the tasks with who does them, by when and how far they are."""
    from cchc_cli.analysis.task_filter import TaskFilter
    from cchc_cli.output.answers import tasks as answers

    first, last = _window(due, due_from, due_to)
    wanted = TaskFilter(None, role, area, state, text, first, last)
    on = as_of or today()
    entries = [progress_of(file, plan, on) for file, plan in require_readable(open_plans(paths))]
    tell_progress(entries)
    require_agency(agency, entries)
    plans = [_listed(entry, wanted, agency, on) for entry in entries]
    match format:
        case "json":
            console.write_json(answers.as_json(plans, translate))
        case "csv":
            console.write_file(answers.as_csv(plans, translate))
        case _:
            console.write(answers.as_text(plans, translate, look()))


def _listed(entry: PlanProgress, wanted: TaskFilter, agency: str, on: date) -> PlanTasks:
    from dataclasses import replace

    from cchc_cli.analysis.answerable import answering, sought
    from cchc_cli.analysis.concerned import undecided_groups
    from cchc_cli.output.answers.tasks import PlanTasks

    registry = entry.file.repository.registry
    found, answer = entry.found.tasks, answering(registry, on)
    if agency:
        wanted = replace(wanted, agency=sought(agency, registry))
        others = wanted.cells_of_others(found, answer)
        tell_undecided(entry.file, undecided_groups(others, registry, [agency]))
    chosen = tuple(wanted.chosen(found, answer, on)) if wanted.asks else found
    return PlanTasks(
        entry.file.name, entry.plan.year, chosen, registry.names, on, entry.found.kept, len(found)
    )


def _window(due: str, first: date | None, last: date | None) -> tuple[date | None, date | None]:
    """The days between which something must fall due; a period gives what the days leave open."""
    from cchc_cli.vietnamese.period_name import read_period

    if not due:
        return first, last
    period = read_period(due)
    if period is None:
        message = Message(
            N_("“{value}” is no period; write 2021-Q1, 2021-03, 2021-6T or 2021"), {"value": due}
        )
        raise InvalidValueError(message)
    return first or period.first_day, last or period.last_day

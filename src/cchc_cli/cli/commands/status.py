"""cchc status."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from cchc_cli.cli import console
from cchc_cli.cli.clock import today
from cchc_cli.cli.language import translate
from cchc_cli.cli.look import look
from cchc_cli.cli.options import AsOf, Figures, Paths
from cchc_cli.cli.plans import PlanFile, open_plans, require_readable
from cchc_cli.cli.progress import progress_of, tell_progress
from cchc_cli.cli.results import delivered
from cchc_cli.message import N_

if TYPE_CHECKING:
    from cchc_cli.cli.progress import PlanProgress
    from cchc_cli.output.answers.status import ShownStatus
    from cchc_cli.plan.plan import Plan

ByOption = Annotated[
    Literal["area", "agency"] | None,
    typer.Option("--by", help=N_("Only the figures of the areas, or of the agencies; without it, both.")),
]


def status(paths: Paths = None, as_of: AsOf = None, by: ByOption = None, format: Figures = "table") -> None:
    """Tell how far plans are: tasks done over tasks planned, targets, money."""
    from cchc_cli.output.answers import status as answers
    from cchc_cli.output.answers.status_text import as_text

    day = as_of or today()
    entries = [
        (progress_of(file, plan, day), file, plan) for file, plan in require_readable(open_plans(paths))
    ]
    tell_progress(entry for entry, _, _ in entries)
    plans = [_figures(*entry, day) for entry in entries]
    match format:
        case "json":
            console.write_json(answers.as_json(plans, translate))
        case "csv":
            console.write_file(answers.as_csv(plans, by or "area", translate))
        case _:
            console.write(as_text(plans, by, translate, look()))


def _figures(entry: PlanProgress, file: PlanFile, plan: Plan, day: date) -> ShownStatus:
    from cchc_cli.analysis.answerable import answering
    from cchc_cli.analysis.budget import budgets
    from cchc_cli.analysis.status import status as plan_status
    from cchc_cli.analysis.target_standing import target_standings
    from cchc_cli.output.answers.status import ShownStatus
    from cchc_cli.plan.numbering import number

    repository = file.repository
    reached = delivered(file, plan, entry.records, day, known=True).results.targets
    money = budgets(plan, number(plan), repository.settings.source_name)
    standings = target_standings(reached, plan.year, day)
    answer = answering(repository.registry, day)
    return ShownStatus(file.name, plan.year, plan_status(entry.found, day, standings, money, answer))

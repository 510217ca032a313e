"""cchc assess."""

from __future__ import annotations

import typer

from cchc_cli.cli import console
from cchc_cli.cli.language import translate
from cchc_cli.cli.look import look
from cchc_cli.cli.options import Figures, Paths
from cchc_cli.cli.plans import open_plans, require_readable
from cchc_cli.cli.results import results_of, tell


def assess(paths: Paths = None, format: Figures = "table") -> None:
    """Tell which goals were reached, and on which figures that rests."""
    from cchc_cli.output.answers import assess as answers

    found = [results_of(file, plan) for file, plan in require_readable(open_plans(paths))]
    tell(found)
    plans = [answers.PlanAssessment(entry.file.name, entry.results.assessment.goals) for entry in found]
    match format:
        case "json":
            console.write_json(answers.as_json(plans, translate))
        case "csv":
            console.write_file(answers.as_csv(plans, translate))
        case _:
            console.write(answers.as_text(plans, translate, look()))
    raise typer.Exit(1 if any(entry.is_wrong for entry in found) else 0)

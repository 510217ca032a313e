"""cchc targets."""

from __future__ import annotations

from cchc_cli.cli import console
from cchc_cli.cli.language import translate
from cchc_cli.cli.look import look
from cchc_cli.cli.options import Figures, Paths
from cchc_cli.cli.plans import open_plans, require_readable
from cchc_cli.cli.results import results_of, tell


def targets(paths: Paths = None, format: Figures = "table") -> None:
    """List the measurable targets."""
    from cchc_cli.output.answers import targets as answers

    found = [results_of(file, plan) for file, plan in require_readable(open_plans(paths))]
    tell(found)
    plans = [
        answers.PlanTargets(entry.file.name, tuple(result.target for result in reached), reached)
        for entry in found
        for reached in (entry.results.targets,)
    ]
    match format:
        case "json":
            console.write_json(answers.as_json(plans, translate))
        case "csv":
            console.write_file(answers.as_csv(plans, translate))
        case _:
            console.write(answers.as_text(plans, translate, look()))

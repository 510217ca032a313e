"""cchc stats."""

from __future__ import annotations

import typer

from cchc_cli.cli import console
from cchc_cli.cli.clock import today
from cchc_cli.cli.language import translate
from cchc_cli.cli.look import look
from cchc_cli.cli.options import AsOf, Figures, Paths
from cchc_cli.cli.plans import open_plans, require_readable
from cchc_cli.cli.results import results_of, tell


def stats(paths: Paths = None, as_of: AsOf = None, format: Figures = "table") -> None:
    """Fill the tables of statistics with what agencies have delivered."""
    from cchc_cli.output.answers import stats as answers
    from cchc_cli.output.answers.stats_text import as_text

    day = as_of or today()
    found = [results_of(file, plan, day) for file, plan in require_readable(open_plans(paths))]
    tell(found)
    plans = [answers.PlanStatistics(entry.file.name, entry.results.statistics) for entry in found]
    match format:
        case "json":
            console.write_json(answers.as_json(plans, day, translate))
        case "csv":
            console.write_file(answers.as_csv(plans, translate))
        case _:
            console.write(as_text(plans, day, translate, look()))
    raise typer.Exit(1 if any(entry.is_wrong for entry in found) else 0)

"""cchc tasks."""

from __future__ import annotations

from cchc_cli.cli import console
from cchc_cli.cli.language import translate
from cchc_cli.cli.look import look
from cchc_cli.cli.options import Figures, Paths
from cchc_cli.cli.plans import open_plans, require_readable


def tasks(paths: Paths = None, format: Figures = "table") -> None:
    """List the tasks with who does them and by when."""
    from cchc_cli.analysis.work import work_items
    from cchc_cli.output.answers import tasks as answers
    from cchc_cli.plan.numbering import number

    plans = [
        answers.PlanTasks(
            file.name, plan.year, work_items(plan, number(plan)), file.repository.registry.names
        )
        for file, plan in require_readable(open_plans(paths))
    ]
    match format:
        case "json":
            console.write_json(answers.as_json(plans, translate))
        case "csv":
            console.write_file(answers.as_csv(plans, translate))
        case _:
            console.write(answers.as_text(plans, translate, look()))

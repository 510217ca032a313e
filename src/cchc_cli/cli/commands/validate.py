"""cchc validate."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from cchc_cli.cli import console
from cchc_cli.cli.language import translate
from cchc_cli.cli.look import look
from cchc_cli.cli.options import Paths
from cchc_cli.cli.plans import open_plans, tell_unfilled
from cchc_cli.cli.results import has_results, results_of
from cchc_cli.message import N_

Format = Annotated[
    Literal["full", "concise", "json"], typer.Option("--format", help=N_("How the findings are shown."))
]


def validate(paths: Paths = None, format: Format = "full") -> None:
    """Report every error of the plans."""
    from cchc_cli.diagnostics import Severity
    from cchc_cli.lint.run import Request, check
    from cchc_cli.lint.settings_check import settings_diagnostics
    from cchc_cli.output.findings.registry import REPORTERS
    from cchc_cli.output.findings.report import Report

    opened = open_plans(paths)
    request = Request(severities=frozenset({Severity.ERROR}))
    checked = [check(file.loaded, file.repository, request, inside=file.inside) for file in opened.files]
    found = [*opened.repository_diagnostics]
    found += [fault for repository in opened.repositories for fault in settings_diagnostics(repository)]
    found += [diagnostic for plan in checked for diagnostic in plan.found]
    delivered = [results_of(file, plan) for file, plan in opened.readable if has_results(file)]
    found += [diagnostic for entry in delivered for diagnostic in entry.diagnostics]
    sources = {
        **opened.sources,
        **{name: text for entry in delivered for name, text in entry.sources.items()},
    }
    errors = tuple(diagnostic for diagnostic in found if diagnostic.severity is Severity.ERROR)
    report = Report(
        errors,
        sources,
        len(opened.files) + sum(len(entry.files) for entry in delivered),
        suppressed=sum(len(plan.silenced) for plan in checked),
    )
    text = REPORTERS[format](report, translate, look())
    (console.write_json if format == "json" else console.write)(text)
    tell_unfilled(opened.files)
    raise typer.Exit(1 if errors else 0)

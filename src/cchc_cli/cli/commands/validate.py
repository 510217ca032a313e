"""cchc validate."""

from __future__ import annotations

from cchc_cli.cli.clock import seconds
from cchc_cli.cli.findings import Format, ended, pages, show
from cchc_cli.cli.options import Paths
from cchc_cli.cli.plans import open_plans, tell_unfilled
from cchc_cli.cli.progress import progress_of
from cchc_cli.cli.results import has_results, results_of


def validate(paths: Paths = None, format: Format = "full") -> None:
    """Report every error of the plans."""
    from cchc_cli.diagnostics import Severity
    from cchc_cli.lint.run import Request, check
    from cchc_cli.lint.settings_check import settings_diagnostics
    from cchc_cli.output.findings.report import Report

    opened = open_plans(paths)
    request = Request(severities=frozenset({Severity.ERROR}), clock=seconds)
    checked = [check(file.loaded, file.repository, request, inside=file.inside) for file in opened.files]
    found = [*opened.repository_diagnostics]
    found += [fault for repository in opened.repositories for fault in settings_diagnostics(repository)]
    found += [diagnostic for plan in checked for diagnostic in plan.found]
    delivered = [results_of(file, plan) for file, plan in opened.readable if has_results(file)]
    found += [diagnostic for entry in delivered for diagnostic in entry.diagnostics]
    found += [fault for entry in delivered for fault in progress_of(entry.file, entry.plan).faults]
    sources = {
        **opened.sources,
        **{name: text for entry in delivered for name, text in entry.sources.items()},
    }
    errors = tuple(diagnostic for diagnostic in found if diagnostic.severity is Severity.ERROR)
    names = [file.name for file in opened.files]
    names += [file.file for entry in delivered for file in entry.files]
    silenced = tuple(diagnostic for plan in checked for diagnostic in plan.silenced)
    shown = pages((*errors, *silenced), opened.repositories)
    show(
        Report(errors, sources, len(names), silenced=silenced, names=tuple(names), pages=shown),
        format,
    )
    tell_unfilled(opened.files)
    raise ended(errors, failed=bool(errors))

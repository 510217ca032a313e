"""cchc lint."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cchc_cli.cli.clock import seconds
from cchc_cli.cli.findings import Format, ended
from cchc_cli.cli.options import Paths
from cchc_cli.message import N_

Reports = Annotated[
    list[str] | None,
    typer.Option(
        "--report",
        metavar=N_("FORMAT=FILE"),
        help=N_("Write the findings to a file as well, such as sarif=out.sarif; may stand several times."),
    ),
]
Select = Annotated[
    list[str] | None,
    typer.Option(
        "--select", metavar=N_("CODES"), help=N_("Ask only these rules: BUD101, BUD, names; with commas.")
    ),
]
Ignore = Annotated[
    list[str] | None, typer.Option("--ignore", metavar=N_("CODES"), help=N_("Do not ask these rules."))
]
ExtendSelect = Annotated[
    list[str] | None,
    typer.Option(
        "--extend-select", metavar=N_("CODES"), help=N_("Ask these rules as well, such as rules on trial.")
    ),
]
Preview = Annotated[bool, typer.Option("--preview", help=N_("Ask the rules on trial too."))]
Fix = Annotated[bool, typer.Option("--fix", help=N_("Mend in the files what can be mended safely."))]
UnsafeFixes = Annotated[
    bool, typer.Option("--unsafe-fixes", help=N_("Mend also what changes the words of the plan."))
]
Diff = Annotated[bool, typer.Option("--diff", help=N_("Write nothing; show what the fixes would change."))]
NoIgnores = Annotated[
    bool, typer.Option("--no-ignores", help=N_("Tell also what comments in the files silence."))
]
NoBaseline = Annotated[bool, typer.Option("--no-baseline", help=N_("Tell also what the baselines know."))]
WriteBaseline = Annotated[
    bool,
    typer.Option("--write-baseline", help=N_("Take today's findings into the baselines beside the plans.")),
]
ShrinkBaseline = Annotated[
    bool, typer.Option("--shrink-baseline", help=N_("Take out of the baselines what is no longer found."))
]
FailOn = Annotated[
    str | None,
    typer.Option(
        "--fail-on",
        metavar=N_("error|warning|advice|never"),
        help=N_("From which severity on the run ends with 1; without it, warning."),
    ),
]
Statistics = Annotated[bool, typer.Option("--statistics", help=N_("Only count the findings of each rule."))]
StdinFilename = Annotated[
    Path | None,
    typer.Option(
        "--stdin-filename", metavar=N_("FILE"), help=N_("The file for which the standard input stands.")
    ),
]


def lint(
    paths: Paths = None,
    format: Format = "full",
    report: Reports = None,
    select: Select = None,
    ignore: Ignore = None,
    extend_select: ExtendSelect = None,
    preview: Preview = False,
    fix: Fix = False,
    unsafe_fixes: UnsafeFixes = False,
    diff: Diff = False,
    no_ignores: NoIgnores = False,
    no_baseline: NoBaseline = False,
    write_baseline: WriteBaseline = False,
    shrink_baseline: ShrinkBaseline = False,
    fail_on: FailOn = None,
    statistics: Statistics = False,
    stdin_filename: StdinFilename = None,
) -> None:
    """Report what a careful editor, a finance officer and a lawyer would find."""
    from cchc_cli.cli import baselines, linting
    from cchc_cli.cli.plans import open_plans, tell_unfilled
    from cchc_cli.lint.run import Request, is_reached

    baselines.require_sense(diff=diff, no_baseline=no_baseline, rewrite=write_baseline or shrink_baseline)
    request = Request(
        linting.listed(select),
        linting.listed(ignore),
        linting.listed(extend_select),
        preview,
        with_ignores=not no_ignores,
        clock=seconds,
    )
    linting.require_form(format, statistics=statistics, diff=diff)
    least = linting.limit_named(fail_on) if fail_on else None
    targets = linting.report_files(report)
    opened = open_plans(paths, stdin_filename.as_posix() if stdin_filename else "")
    linting.require_known(request, opened)
    linting.require_free(targets, opened)
    plans = linting.checked(opened, request, with_baseline=not no_baseline)
    if fix or unsafe_fixes or diff:
        plans = linting.mended(plans, request, unsafe=unsafe_fixes, write=not diff)
    if write_baseline or shrink_baseline:
        plans = baselines.rewritten(plans, request, grow=write_baseline)
    made = linting.report(opened, plans)
    linting.write_reports(made, targets)
    linting.tell(made, plans, format, statistics=statistics, diff=diff)
    tell_unfilled(opened.files)
    changed = diff and any(plan.mended and plan.mended.count for plan in plans)
    limit = least or linting.limit(opened)
    raise ended(made.found, failed=changed or is_reached(made.found, limit))

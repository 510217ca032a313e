"""cchc render."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cchc_cli.cli import console
from cchc_cli.cli.document import Force, Form, TemplateFile, To, deliver, form_of, printed
from cchc_cli.cli.language import say, translate
from cchc_cli.cli.look import look
from cchc_cli.cli.options import OutputFile
from cchc_cli.cli.plans import STDIN, PlanFile, one_plan, tell_unfilled
from cchc_cli.cli.results import results_of, tell
from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message

if TYPE_CHECKING:
    from cchc_cli.plan.plan import Plan

PlanArgument = Annotated[
    str, typer.Argument(metavar=N_("PLAN"), help=N_("The plan file, or - for the standard input."))
]
Strict = Annotated[bool, typer.Option("--strict", help=N_("Refuse a plan that has errors."))]
WithResults = Annotated[
    bool,
    typer.Option(
        "--with-results",
        help=N_("Fill the tables of statistics and of goals from the results files beside the plan."),
    ),
]


def render(
    plan: PlanArgument,
    to: To = None,
    output: OutputFile = None,
    template: TemplateFile = None,
    strict: Strict = False,
    force: Force = False,
    with_results: WithResults = False,
) -> None:
    """Print the plan as the official Word document, or as Markdown."""
    from cchc_cli.render.building import build

    form = to or form_of(output)
    file, model = one_plan(plan)
    _tell_errors(file, refuse=strict)
    tell_unfilled([file])
    if with_results:
        model = _with_results(file, model)
    view = build(model, file.repository, template.parent if template else None)
    content = printed(view, form, template or _shipped(form))
    deliver(content, form, output or _beside(file, form), Path(file.name), force=force)


def _shipped(form: Form) -> Path:
    from cchc_cli.render.template import DOCX, MARKDOWN, shipped

    return shipped(DOCX if form == "docx" else MARKDOWN)


def _with_results(file: PlanFile, model: Plan) -> Plan:
    """The plan with what agencies have delivered; what is wrong with that goes to stderr."""
    from cchc_cli.analysis.filling import filled

    entry = results_of(file, model)
    tell([entry])
    return filled(model, entry.results)


def _tell_errors(file: PlanFile, *, refuse: bool) -> None:
    """What is wrong goes to stderr: the paper prints what the plan says."""
    from cchc_cli.diagnostics import Severity
    from cchc_cli.lint.linter import lint
    from cchc_cli.lint.registry import errors_only
    from cchc_cli.output.findings.concise import concise
    from cchc_cli.output.findings.report import Report

    found = [
        finding
        for finding in lint(file.loaded, errors_only(), file.repository)
        if finding.severity is Severity.ERROR
    ]
    # What the reader and the schema find was told when the plan was opened.
    fresh = tuple(finding for finding in found if finding not in file.loaded.diagnostics)
    if fresh:
        report = Report(fresh, {file.name: file.loaded.tree.source.text}, 1)
        console.note(concise(report, translate, look()).rstrip("\n"))
    if found and refuse:
        raise CchcError(Message(N_("the plan has errors; nothing is written (--strict)")))
    supplied = file.loaded.model.document.supplied if file.loaded.model else ()
    if "letterhead" in supplied:
        console.note(
            say(
                N_(
                    "note: the letterhead and the national motto are not in the source text; the agency list supplies them"
                )
            )
        )


def _beside(file: PlanFile, form: Form) -> Path:
    return Path("-") if file.name == STDIN else Path(file.name).with_suffix(f".{form}")

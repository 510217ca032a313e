"""cchc render."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from cchc_cli.cli import console
from cchc_cli.cli.language import say, translate
from cchc_cli.cli.look import look
from cchc_cli.cli.options import OutputFile
from cchc_cli.cli.plans import STDIN, PlanFile, one_plan, tell_unfilled
from cchc_cli.cli.results import results_of, tell
from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message

if TYPE_CHECKING:
    from cchc_cli.plan.plan import Plan
    from cchc_cli.render.view import PlanView

PlanArgument = Annotated[
    str, typer.Argument(metavar=N_("PLAN"), help=N_("The plan file, or - for the standard input."))
]
Form = Literal["docx", "md"]
To = Annotated[
    Form | None,
    typer.Option("--to", help=N_("The form: Word or Markdown; without it, by the name of the output file.")),
]
TemplateFile = Annotated[
    Path | None,
    typer.Option(
        "--template", metavar=N_("FILE"), help=N_("A template of your office instead of the shipped one.")
    ),
]
Strict = Annotated[bool, typer.Option("--strict", help=N_("Refuse a plan that has errors."))]
WithResults = Annotated[
    bool,
    typer.Option(
        "--with-results",
        help=N_("Fill the tables of statistics and of goals from the results files beside the plan."),
    ),
]
Force = Annotated[bool, typer.Option("--force", help=N_("Overwrite a file that is newer than the plan."))]


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

    form = to or _form_of(output)
    file, model = one_plan(plan)
    _tell_errors(file, refuse=strict)
    tell_unfilled([file])
    if with_results:
        model = _with_results(file, model)
    view = build(model, file.repository, template.parent if template else None)
    content = _renderer(form)(view, template or _shipped(form))
    target = output or _beside(file, form)
    if str(target) == "-":
        _to_stdout(content, form)
    else:
        _to_file(content, target, Path(file.name), force=force)


def _shipped(form: Form) -> Path:
    from cchc_cli.render.template import DOCX, MARKDOWN, shipped

    return shipped(DOCX if form == "docx" else MARKDOWN)


def _with_results(file: PlanFile, model: Plan) -> Plan:
    """The plan with what agencies have delivered; what is wrong with that goes to stderr."""
    from cchc_cli.analysis.filling import filled

    entry = results_of(file, model)
    tell([entry])
    return filled(model, entry.results)


def _form_of(output: Path | None) -> Form:
    """By the name of the output file; Word where it has none to tell by."""
    suffix = output.suffix.lower() if output else ""
    if suffix in ("", ".docx"):
        return "docx"
    if suffix in (".md", ".markdown"):
        return "md"
    raise CchcError(
        Message(
            N_(
                "the name {file} tells neither Word (.docx) nor Markdown (.md); --to docx or --to md says which"
            ),
            {"file": output.as_posix() if output else ""},
        )
    )


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


def _renderer(form: Form) -> Callable[[PlanView, Path], bytes]:
    if form == "docx":
        from cchc_cli.render.word import render as word

        return word
    from cchc_cli.render.markdown import render as markdown

    return markdown


def _beside(file: PlanFile, form: Form) -> Path:
    return Path("-") if file.name == STDIN else Path(file.name).with_suffix(f".{form}")


def _to_stdout(content: bytes, form: Form) -> None:
    if form == "md":
        console.write_file(content.decode())
    elif sys.stdout.isatty():
        raise CchcError(Message(N_("a Word file cannot be shown on the screen; name a file: -o plan.docx")))
    else:
        console.write_file(content)


def _to_file(content: bytes, target: Path, plan: Path, *, force: bool) -> None:
    """A document newer than its plan may hold work done in Word; one that would not change is left as it is."""
    from cchc_cli.files import write_atomically

    values = {"file": target.as_posix()}
    if target.is_dir():
        raise CchcError(Message(N_("{file} is a folder; name a file"), values))
    if target.suffix.lower() in (".yaml", ".yml") or target.resolve() == plan.resolve():
        raise CchcError(Message(N_("{file} is a plan file; name a document (.docx, .md)"), values))
    if target.is_file() and target.read_bytes() == content:
        console.note(say(N_("unchanged: {file}"), **values))
        return
    newer = target.exists() and plan.exists() and target.stat().st_mtime > plan.stat().st_mtime
    if newer and not force:
        raise CchcError(
            Message(
                N_("{file} is newer than the plan and may hold changes made in Word; --force overwrites it"),
                values,
            )
        )
    write_atomically(target, content)
    console.note(say(N_("written: {file}"), **values))

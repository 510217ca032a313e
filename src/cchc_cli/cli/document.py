"""A printed document on its way out: which form, which options, and where it may be written."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from cchc_cli.cli import console
from cchc_cli.cli.language import say
from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message

if TYPE_CHECKING:
    from cchc_cli.render.view import View

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
Force = Annotated[bool, typer.Option("--force", help=N_("Overwrite a file that is newer than the plan."))]


def form_of(output: Path | None) -> Form:
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


def printed(view: View, form: Form, template: Path) -> bytes:
    """The document in a form."""
    if form == "docx":
        from cchc_cli.render.word import render as word

        return word(view, template)
    from cchc_cli.render.markdown import render as markdown

    return markdown(view, template)


def deliver(content: bytes, form: Form, target: Path, plan: Path, *, force: bool) -> None:
    """Write a document to its file, or to the standard output where the target is "-"."""
    if str(target) == "-":
        _to_stdout(content, form)
    else:
        _to_file(content, target, plan, force=force)


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

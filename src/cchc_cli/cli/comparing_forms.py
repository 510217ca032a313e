"""The forms of a comparison, and where each goes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from cchc_cli.cli import console
from cchc_cli.cli.language import say, translate
from cchc_cli.cli.look import look
from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message

if TYPE_CHECKING:
    from cchc_cli.cli.versions import Version
    from cchc_cli.output.answers.diff_words import Compared

Form = Literal["table", "json", "csv", "md", "html", "docx"]

_SUFFIXES: dict[str, Form] = {
    ".json": "json",
    ".csv": "csv",
    ".md": "md",
    ".markdown": "md",
    ".html": "html",
    ".htm": "html",
    ".docx": "docx",
}


def form_of(output: Path | None) -> Form:
    """By the name of the output file; a table where it has none to tell by."""
    return _SUFFIXES.get(output.suffix.lower(), "table") if output else "table"


def answer(compared: Compared, form: Form, plans: tuple[Version, Version]) -> str | bytes:
    """The comparison in a form."""
    from cchc_cli.cli.comparing_paper import on_paper
    from cchc_cli.output.answers.diff import as_csv, as_json
    from cchc_cli.output.answers.diff_md import as_md
    from cchc_cli.output.answers.diff_text import as_text

    match form:
        case "json":
            return as_json(compared, translate)
        case "csv":
            return as_csv(compared, translate)
        case "md":
            return as_md(compared, translate)
        case "html" | "docx":
            (old, _), (new, _) = plans
            return on_paper(compared, form, (old.repository, new.repository))
    return as_text(compared, translate, look())


def deliver(content: str | bytes, form: Form, output: Path | None, *, force: bool) -> None:
    """Write an answer to its file, or to the standard output."""
    if output is not None and str(output) != "-":
        _to_file(content.encode() if isinstance(content, str) else content, form, output, force=force)
    elif form == "docx" and sys.stdout.isatty():
        raise CchcError(
            Message(N_("a Word file cannot be shown on the screen; name a file: -o so-sanh.docx"))
        )
    elif isinstance(content, str) and form == "json":
        console.write_json(content)
    elif isinstance(content, str) and form == "table":
        console.write(content)
    else:
        console.write_file(content if form == "docx" or isinstance(content, str) else content.decode())


def _to_file(content: bytes, form: Form, target: Path, *, force: bool) -> None:
    """A Word file may hold remarks that somebody wrote into it; the other forms are made anew each time."""
    from cchc_cli.files import write_atomically
    from cchc_cli.repository.finding import is_yaml_name

    values = {"file": target.as_posix()}
    if target.is_dir():
        raise CchcError(Message(N_("{file} is a folder; name a file"), values))
    if is_yaml_name(target.name):
        raise CchcError(Message(N_("{file} is a plan file; name another for the comparison"), values))
    if target.is_file() and target.read_bytes() == content:
        console.note(say(N_("unchanged: {file}"), **values))
        return
    if form == "docx" and target.is_file() and not force:
        message = N_("{file} is there and may hold remarks written in Word; --force overwrites it")
        raise CchcError(Message(message, values))
    write_atomically(target, content)
    console.note(say(N_("written: {file}"), **values))

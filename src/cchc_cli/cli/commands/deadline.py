"""cchc deadline."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from cchc_cli.cli import console
from cchc_cli.cli.clock import today
from cchc_cli.cli.language import translate
from cchc_cli.cli.look import look
from cchc_cli.message import N_

Text = Annotated[str, typer.Argument(metavar=N_("TEXT"), help=N_("The words of the deadline, in quotes."))]
Year = Annotated[
    int | None,
    typer.Option(
        "--year", min=1900, max=2199, metavar=N_("YEAR"), help=N_("The plan year; without it, this year.")
    ),
]
Format = Annotated[
    Literal["table", "json"], typer.Option("--format", help=N_("A table for people, or json for programs."))
]


def deadline(text: Text, year: Year = None, format: Format = "table") -> None:
    """Show how the words of a deadline are understood."""
    from cchc_cli.output.answers.deadline import as_json, as_text
    from cchc_cli.vietnamese.deadline import read_deadline

    read = read_deadline(text, year or today().year)
    if format == "json":
        console.write_json(as_json(read, translate))
    else:
        console.write(as_text(read, translate, look()))

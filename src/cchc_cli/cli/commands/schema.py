"""cchc schema."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from cchc_cli.cli import console
from cchc_cli.cli.language import say, translate
from cchc_cli.cli.options import OutputFile
from cchc_cli.message import N_

What = Annotated[
    Literal["plan", "agencies", "acts", "settings", "results", "progress"],
    typer.Argument(
        help=N_("Which file the schema is for: plan, agencies, acts, settings, results or progress."),
        metavar=N_("FILE KIND"),
    ),
]


def schema(what: What = "plan", output: OutputFile = None) -> None:
    """Print the JSON Schema that editors complete and explain from."""
    from cchc_cli.files import write_atomically
    from cchc_cli.repository.schemas import schema_text

    text = schema_text(what, translate)
    if output is None or str(output) == "-":
        console.write_file(text)
        return
    write_atomically(output, text)
    console.note(say(N_("written: {file}"), file=output.as_posix()))

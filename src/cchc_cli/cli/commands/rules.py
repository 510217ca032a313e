"""cchc rules."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from cchc_cli.cli import console
from cchc_cli.cli.language import translate
from cchc_cli.cli.look import look
from cchc_cli.message import N_

Format = Annotated[
    Literal["table", "md", "csv", "json"],
    typer.Option(
        "--format", help=N_("A table for people, md for documents, csv for Excel, json for programs.")
    ),
]


def rules(format: Format = "table") -> None:
    """List all rules."""
    from cchc_cli.cli.plans import repositories_here
    from cchc_cli.lint.page import pages
    from cchc_cli.output import pages as answers

    own = [entry for repository in repositories_here() for entry in repository.settings.lint.rules]
    listed = tuple(pages(own).values())
    match format:
        case "json":
            console.write_json(answers.as_json(listed, translate))
        case "csv":
            console.write_file(answers.as_csv(listed, translate))
        case "md":
            console.write(answers.as_markdown(listed, translate))
        case _:
            console.write(answers.as_text(listed, translate, look()))

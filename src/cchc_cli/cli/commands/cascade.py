"""cchc cascade."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from cchc_cli.cli import console
from cchc_cli.cli.cascading import fails, inspected, limits, page_view
from cchc_cli.cli.language import current, translate
from cchc_cli.cli.look import look
from cchc_cli.message import N_

Parent = Annotated[
    str,
    typer.Argument(
        metavar=N_("PARENT"),
        help=N_("The upper plan: a file, or REV:path for a file in a revision of git."),
        show_default=False,
    ),
]
Children = Annotated[
    list[str],
    typer.Argument(
        metavar=N_("CHILD"),
        help=N_("The plans that should carry it, each named in the same way, or a folder of plans."),
        show_default=False,
    ),
]
Format = Annotated[
    Literal["table", "json", "csv", "md", "html"],
    typer.Option(
        "--format",
        help=N_(
            "A table for people, json for programs, csv for Excel, md for a merge request, html for a page to send on."
        ),
    ),
]
FailOn = Annotated[
    list[str] | None,
    typer.Option(
        "--fail-on",
        metavar=N_("STATE"),
        help=N_(
            "End with 1 when something that was assigned is missing, weaker or later; may be given several times."
        ),
    ),
]


def cascade(parent: Parent, children: Children, format: Format = "table", fail_on: FailOn = None) -> None:
    """Tell whether lower plans carry what an upper one assigns to them."""
    from cchc_cli.output.answers.cascade import as_csv, as_json
    from cchc_cli.output.answers.cascade_md import as_md
    from cchc_cli.output.answers.cascade_text import as_text

    states = limits(fail_on)
    found = inspected(parent, children)
    match format:
        case "json":
            console.write_json(as_json(found, translate))
        case "csv":
            console.write_file(as_csv(found, translate))
        case "md":
            console.write_file(as_md(found, translate))
        case "html":
            from cchc_cli.render.cascade_page import page

            console.write_file(page(page_view(found, translate, current())))
        case _:
            console.write(as_text(found, translate, look()))
    raise typer.Exit(1 if fails(found, states) else 0)

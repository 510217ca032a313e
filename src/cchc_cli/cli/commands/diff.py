"""cchc diff."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from cchc_cli.cli import console
from cchc_cli.cli.comparing import fails, level, report, topics
from cchc_cli.cli.language import translate
from cchc_cli.cli.look import look
from cchc_cli.message import N_

Side = Annotated[
    str,
    typer.Argument(
        metavar=N_("OLD"),
        help=N_("The older plan: a file, or REV:path for a file in a revision of git."),
        show_default=False,
    ),
]
OtherSide = Annotated[
    str,
    typer.Argument(metavar=N_("NEW"), help=N_("The newer plan, named in the same way."), show_default=False),
]
Format = Annotated[
    Literal["table", "json", "csv", "md"],
    typer.Option(
        "--format", help=N_("A table for people, json for programs, csv for Excel, md for a merge request.")
    ),
]
Only = Annotated[
    list[str] | None,
    typer.Option(
        "--only",
        metavar=N_("WHAT"),
        help=N_("Tell of this alone: tasks, targets, money, sections, bases; may be given several times."),
    ),
]
FailOn = Annotated[
    str | None,
    typer.Option(
        "--fail-on",
        metavar=N_("LEVEL"),
        help=N_(
            "End with 1 when something changed by this level or a weightier one: reduced, later, raised, new, reworded."
        ),
    ),
]
Pairs = Annotated[
    str | None,
    typer.Option(
        "--pairs",
        metavar=N_("FILE"),
        help=N_("A file of pairs that are one thing (same) or are not (apart)."),
    ),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option(
        "--ignore",
        metavar=N_("KIND"),
        help=N_(
            "A kind of change to leave out (basis-added), or a file of them; may be given several times."
        ),
    ),
]


def diff(
    old: Side,
    new: OtherSide,
    format: Format = "table",
    only: Only = None,
    fail_on: FailOn = None,
    pairs: Pairs = None,
    ignore: Ignore = None,
) -> None:
    """Tell what a newer plan does differently, in meaning and not in lines."""
    from cchc_cli.output.answers.diff import as_csv, as_json
    from cchc_cli.output.answers.diff_md import as_md
    from cchc_cli.output.answers.diff_text import as_text

    limit = level(fail_on)
    compared = report(old, new, topics(only), pairs, ignore or [])
    match format:
        case "json":
            console.write_json(as_json(compared, translate))
        case "csv":
            console.write_file(as_csv(compared, translate))
        case "md":
            console.write_file(as_md(compared, translate))
        case _:
            console.write(as_text(compared, translate, look()))
    raise typer.Exit(1 if fails(compared, limit) else 0)

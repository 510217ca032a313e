"""Options and arguments that several commands share, each said once."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from cchc_cli import __version__
from cchc_cli.cli import console
from cchc_cli.cli.language import VARIABLE, Language
from cchc_cli.cli.usage import InvalidValueError
from cchc_cli.message import N_, Message


def day(text: str) -> date:
    """A day as ISO writes it or as Vietnamese papers do: 2021-04-01, 01/04/2021, 1/4/2021."""
    order = r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)|(?P<d>\d{1,2})/(?P<m>\d{1,2})/(?P<y>\d{4})"
    match = re.fullmatch(order, text.strip(), re.ASCII)
    try:
        parts = [int(part) for part in match.groups() if part] if match else []
        return date(*parts) if match and match["year"] else date(*reversed(parts))
    except (TypeError, ValueError):
        raise InvalidValueError(
            Message(N_("“{value}” is not a day; write 2021-04-01 or 01/04/2021"), {"value": text})
        ) from None


def days(text: str) -> int:
    """A number of days: 15, 15d, 15 ngày."""
    from cchc_cli.vietnamese.occurrence import read_days

    found = read_days(text)
    if found is None:
        raise InvalidValueError(
            Message(N_("“{value}” is no number of days; write 15 or 15d"), {"value": text})
        )
    return found


def _show_version(value: bool) -> None:
    if value:
        console.write(f"cchc {__version__}\n")
        raise typer.Exit


Lang = Annotated[
    Language, typer.Option("--lang", envvar=VARIABLE, expose_value=False, help=N_("Language of the answers."))
]
Debug = Annotated[
    bool,
    typer.Option("--debug", expose_value=False, help=N_("Show where in the program an error comes from.")),
]
NoColor = Annotated[
    bool, typer.Option("--no-color", expose_value=False, help=N_("No colours; NO_COLOR does the same."))
]
Version = Annotated[
    bool,
    typer.Option(
        "--version", is_eager=True, expose_value=False, callback=_show_version, help=N_("Show the version.")
    ),
]

Paths = Annotated[
    list[str] | None,
    typer.Argument(
        metavar=N_("PATH"),
        help=N_(
            "Plan files, folders that hold plans, or - for the standard input; without any, this folder."
        ),
        show_default=False,
    ),
]
AsOf = Annotated[
    date | None,
    typer.Option(
        "--as-of",
        parser=day,
        metavar=N_("DAY"),
        help=N_("The day to reckon from, as 2021-04-01 or 01/04/2021; without it, today in Viet Nam."),
    ),
]
Figures = Annotated[
    Literal["table", "json", "csv"],
    typer.Option("--format", help=N_("A table for people, json for programs, csv for Excel.")),
]
AgencyOption = Annotated[
    str,
    typer.Option(
        "--agency",
        metavar=N_("NAME"),
        help=N_("Only the work of this agency; the name of a group means its members too."),
        show_default=False,
    ),
]
OutputFile = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar=N_("FILE"), help=N_("Where to write; - is the standard output.")),
]


def root(lang: Lang = "vi", debug: Debug = False, no_color: NoColor = False, version: Version = False) -> Any:
    """Takes the program's own options; what they ask for was read before anything was parsed."""

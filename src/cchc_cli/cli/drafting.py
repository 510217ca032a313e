"""What ``init`` and ``new`` share: their options, what these ask for, and the list of places to fill in."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from cchc_cli.cli import console
from cchc_cli.cli.clock import today
from cchc_cli.cli.language import say
from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message

if TYPE_CHECKING:
    from cchc_cli.repository.issuer import Issuer
    from cchc_cli.repository.scaffold import Level, Setting

LevelOption = Annotated[
    Literal["province", "department", "district", "commune"] | None,
    typer.Option(
        "--level",
        help=N_("Whose plan it is; without it, what --issuer says, or else commune."),
        show_default=False,
    ),
]
YearOption = Annotated[
    int | None,
    typer.Option(
        "--year",
        min=1900,
        max=2199,
        metavar=N_("YEAR"),
        help=N_("The plan year; without it this year, from November on the next."),
    ),
]
EraOption = Annotated[
    Literal["three-tier", "two-tier"] | None,
    typer.Option(
        "--era",
        help=N_(
            "Local government with or without districts; without it, by the year: three-tier up to 2025, two-tier from 2026 on. Only 2025 leaves a choice."
        ),
        show_default=False,
    ),
]
IssuerOption = Annotated[
    str,
    typer.Option(
        "--issuer",
        metavar=N_("NAME"),
        help=N_("Who issues the plan, by its full name; without it, a place to fill in."),
        show_default=False,
    ),
]


@dataclass(frozen=True)
class Request:
    """What a command line asks for."""

    setting: Setting
    issuer: Issuer
    month: str
    """the month the draft is dated with"""


def requested(level: Level | None, year: int | None, era: str | None, issuer: str) -> Request:
    """The setting, the issuer and the draft's month; what does not fit together ends the run."""
    from typing import cast

    from cchc_cli.repository.agencies import AgencyList
    from cchc_cli.repository.issuer import read_issuer
    from cchc_cli.repository.recognition import Registry
    from cchc_cli.repository.scaffold import Era, draft_month, setting, usual_year
    from cchc_cli.repository.succession import with_history

    named = read_issuer(issuer)
    day = today()
    wanted = usual_year(day) if year is None else year
    history = with_history(Registry(AgencyList()))
    chosen = setting(_level(level, named), wanted, cast("Era | None", era), history)
    return Request(chosen, named, draft_month(wanted, day))


def list_places(files: Iterable[tuple[str, str]]) -> None:
    """The places to fill in, ``file:line: what``, of files given by name and text."""
    from cchc_cli.repository.scaffold import to_fill

    lines = [f"  {name}:{place.line}: {place.what}" for name, text in files for place in to_fill(text)]
    if lines:
        heading = say(N_("To fill in ({count}):"), count=len(lines))
        console.write("\n".join(["", heading, *lines, ""]))


def typed(path: Path) -> str:
    """A path as one types it in any shell: in double quotes, when it holds more than letters and plain signs."""
    shown = path.as_posix()
    return shown if re.fullmatch(r"[\w./-]+", shown) else f'"{shown}"'


def list_next(commands: Iterable[str]) -> None:
    """The commands that follow, ready to be pasted."""
    console.write("\n".join(["", say(N_("Next:")), *(f"  {command}" for command in commands), ""]))


def _level(asked: Level | None, issuer: Issuer) -> Level:
    if asked is None:
        if issuer.name and issuer.level is None:
            message = N_("“{issuer}” may stand on several levels; say which with --level")
            raise CchcError(Message(message, {"issuer": issuer.name}))
        return issuer.level or "commune"
    if issuer.level not in (None, asked):
        message = N_("“{issuer}” does not fit --level {level}; its level is {own}")
        raise CchcError(Message(message, {"issuer": issuer.name, "level": asked, "own": issuer.level}))
    return asked

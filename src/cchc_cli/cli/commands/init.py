"""cchc init."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cchc_cli.cli import console
from cchc_cli.cli.drafting import (
    EraOption,
    IssuerOption,
    LevelOption,
    YearOption,
    list_next,
    list_places,
    requested,
    typed,
)
from cchc_cli.cli.language import translate
from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message

if TYPE_CHECKING:
    from cchc_cli.render.scaffold import NewFile

Folder = Annotated[
    Path,
    typer.Argument(
        metavar=N_("FOLDER"),
        help=N_("Where the repository is to be; it is made when it is not there. Without it, this folder."),
        show_default=False,
    ),
]


def init(
    folder: Folder = Path(),
    level: LevelOption = None,
    year: YearOption = None,
    era: EraOption = None,
    issuer: IssuerOption = "",
) -> None:
    """A new repository of plans; files that are there already are kept."""
    from cchc_cli.render.scaffold import PLANS, repository_files

    asked = requested(level, year, era, issuer)
    files = repository_files(asked.setting, asked.issuer, asked.month, translate)
    kept = [file for file in files if (folder / file.path).exists()]
    made = [file for file in files if file not in kept]
    _refuse_file_in_the_way(folder, made)
    _write(folder, made)
    _list(N_("Written:"), folder, made)
    _list(N_("Kept as they were:"), folder, kept)
    list_places((_name(folder, file), file.text) for file in made)
    plan = folder / PLANS / f"{asked.setting.year}.yaml"
    list_next([f"cchc validate {typed(folder / PLANS)}", f"cchc render {typed(plan)} --to docx"])


def _refuse_file_in_the_way(folder: Path, files: list[NewFile]) -> None:
    """Nothing is written when a folder that is needed is a file."""
    for file in files:
        for needed in (folder, *(folder / parent for parent in file.path.parents)):
            if needed.exists() and not needed.is_dir():
                message = N_("{path} is a file, and a folder of that name is needed")
                raise CchcError(Message(message, {"path": needed.as_posix()}))


def _write(folder: Path, files: list[NewFile]) -> None:
    from cchc_cli.files import write_atomically

    for file in files:
        write_atomically(folder / file.path, file.text)


def _list(heading: str, folder: Path, files: list[NewFile]) -> None:
    if files:
        console.write("\n".join([translate(heading), *(f"  {_name(folder, file)}" for file in files), ""]))


def _name(folder: Path, file: NewFile) -> str:
    return (folder / file.path).as_posix()

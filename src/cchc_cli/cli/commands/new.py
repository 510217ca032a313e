"""cchc new."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

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
from cchc_cli.cli.language import say
from cchc_cli.cli.options import OutputFile
from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message

Old = Annotated[
    str | None,
    typer.Option(
        "--from",
        metavar=N_("OLD"),
        help=N_(
            "Make it from this year's plan: a file, or REV:path. Years, tasks, agencies and bases move with it; every guess is marked."
        ),
        show_default=False,
    ),
]


def new(
    level: LevelOption = None,
    year: YearOption = None,
    era: EraOption = None,
    issuer: IssuerOption = "",
    old: Old = None,
    output: OutputFile = None,
) -> None:
    """A draft plan from the template of its level and era."""
    from cchc_cli.render.scaffold import plan_text

    if old is not None:
        _renew(old, year, output, {"--level": level, "--era": era, "--issuer": issuer})
        return
    asked = requested(level, year, era, issuer or _own_name(level))
    target = output or _usual(asked.setting.year)
    _write(target, plan_text(asked.setting, asked.issuer, asked.month, _schema(target)))


def _write(target: Path, text: str, before: str = "") -> None:
    """Write a draft, and tell what is to be done; ``before`` is said ahead of the next command."""
    from cchc_cli.files import write_atomically

    if str(target) == "-":
        console.write_file(text)
        return
    _refuse_existing(target)
    write_atomically(target, text)
    console.write(say(N_("written: {file}"), file=target.as_posix()) + "\n")
    list_places([(target.as_posix(), text)])
    if before:
        console.write(before)
    list_next([f"cchc validate {typed(target)}"])


def _refuse_existing(target: Path) -> None:
    if target.exists():
        message = N_("{file} is there already and is kept; name another file with -o")
        raise CchcError(Message(message, {"file": target.as_posix()}))


def _renew(old: str, year: int | None, output: Path | None, others: Mapping[str, object]) -> None:
    """The draft from an older plan, which says its level, era and issuer itself."""
    from cchc_cli.cli.renewing import next_plan, old_plan, usual_target

    for option, value in others.items():
        if value:
            message = N_("{option} does not go with --from: the old plan says it")
            raise CchcError(Message(message, {"option": option}))
    found = old_plan(old, year)
    target = output or usual_target(found)
    is_stdout = str(target) == "-"
    if not is_stdout:
        _refuse_existing(target)
    made = next_plan(found, None if is_stdout else target)
    told = say(N_("Proposals to look at (# đề xuất): {count}"), count=made.proposals)
    _write(target, made.text, f"\n{told}\n" if made.proposals else "")


def _own_name(level: str | None) -> str:
    """The agency whose repository this is: the only one of the list with a letterhead, when its level is the one asked."""
    from cchc_cli.repository.agencies import Agency
    from cchc_cli.repository.finding import repository_root
    from cchc_cli.repository.issuer import read_issuer
    from cchc_cli.repository.repository import open_repository

    root = repository_root(Path.cwd())
    entries = open_repository(root, ".").registry.entries.values() if root else ()
    names = [entry.name for entry in entries if isinstance(entry, Agency) and entry.letterhead]
    # "…" stands where nobody has filled in the name yet.
    if len(names) != 1 or "…" in names[0]:
        return ""
    own = read_issuer(names[0]).level
    return names[0] if level is None or own in (None, level) else ""


def _usual(year: int) -> Path:
    """A file named by the year, in the folder of plans of the repository this folder belongs to."""
    from cchc_cli.repository.finding import repository_root
    from cchc_cli.repository.repository import open_repository

    root = repository_root(Path.cwd())
    if root is None:
        return Path(f"{year}.yaml")
    plans = root / open_repository(root, ".").settings.plans
    return Path(os.path.relpath(plans / f"{year}.yaml"))


def _schema(target: Path) -> str:
    """The way from the plan to the schema of its repository; empty when there is none."""
    from cchc_cli.repository.finding import repository_root

    folder = Path.cwd() if str(target) == "-" else target.absolute().parent
    root = repository_root(folder)
    schema = root / "schemas" / "plan.schema.json" if root else None
    if schema is None or not schema.is_file() or str(target) == "-":
        return ""
    return Path(os.path.relpath(schema, folder)).as_posix()

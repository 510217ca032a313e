"""cchc new."""

from __future__ import annotations

import os
from pathlib import Path

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


def new(
    level: LevelOption = None,
    year: YearOption = None,
    era: EraOption = None,
    issuer: IssuerOption = "",
    output: OutputFile = None,
) -> None:
    """A draft plan from the template of its level and era."""
    from cchc_cli.files import write_atomically
    from cchc_cli.render.scaffold import plan_text

    asked = requested(level, year, era, issuer or _own_name(level))
    target = output or _usual(asked.setting.year)
    text = plan_text(asked.setting, asked.issuer, asked.month, _schema(target))
    if str(target) == "-":
        console.write_file(text)
        return
    if target.exists():
        message = N_("{file} is there already and is kept; name another file with -o")
        raise CchcError(Message(message, {"file": target.as_posix()}))
    write_atomically(target, text)
    console.write(say(N_("written: {file}"), file=target.as_posix()) + "\n")
    list_places([(target.as_posix(), text)])
    list_next([f"cchc validate {typed(target)}"])


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

"""A plan as a file, or as it stands in a revision of git: ``REV:path``."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from cchc_cli.cli.plans import STDIN, Opened, PlanFile, one_plan, require_readable
from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message

if TYPE_CHECKING:
    from cchc_cli.plan.plan import Plan
    from cchc_cli.repository.repository import Repository

    Version: TypeAlias = tuple[PlanFile, Plan]
    """A plan with the file it stands in."""


def plan_version(name: str) -> tuple[PlanFile, Plan]:
    """The plan that a word of the command line names."""
    revision, colon, path = name.partition(":")
    is_file = name == STDIN or Path(name).exists()
    # One letter is a drive of Windows.
    if is_file or not colon or len(revision) < 2 or not path:
        return one_plan(name)
    return _of_revision(name, revision, path)


def _of_revision(name: str, revision: str, path: str) -> tuple[PlanFile, Plan]:
    from cchc_cli.plan.plan import Plan
    from cchc_cli.source.loader import load_bytes

    place = Path(_git("rev-parse", "--show-toplevel", name=name).decode().strip())
    data = _shown(name, revision, path)
    loaded = load_bytes(data, Plan, name)
    beside = place / path if (place / path).parent.is_dir() else Path(path).resolve()
    repository = repository_of(beside)
    file = PlanFile(name, loaded, repository)
    return require_readable(Opened((file,), (repository,)))[0]


def _shown(name: str, revision: str, path: str) -> bytes:
    if revision.startswith("-"):
        raise CchcError(_not_there(name))
    written = Path(path).as_posix()
    try:
        return _git("show", f"{revision}:{written}", name=name)
    except CchcError:
        # As people type it: from the working folder on.
        return _git("show", f"{revision}:./{written}", name=name)


def _git(*arguments: str, name: str) -> bytes:
    try:
        # The words are arguments of git, never of a shell; git itself says whether they name anything.
        told = subprocess.run(  # noqa: S603
            ["git", *arguments],  # noqa: S607 - wherever the user has it
            check=False,
            capture_output=True,
            stdin=subprocess.DEVNULL,
        )
    except OSError:
        raise CchcError(
            Message(N_("{plan} asks for a revision, and git is not installed here"), {"plan": name})
        ) from None
    if told.returncode:
        raise CchcError(_not_there(name))
    return told.stdout


def _not_there(name: str) -> Message:
    return Message(
        N_(
            "there is no file {plan}, and git knows no such revision or path; write HEAD~1:plans/nghe-an/2021.yaml"
        ),
        {"plan": name},
    )


def repository_of(place: Path) -> Repository:
    """The repository that a path lies in."""
    from cchc_cli.repository.finding import repository_root
    from cchc_cli.repository.repository import ALONE, open_repository

    root = repository_root(place.parent)
    return open_repository(root, root.as_posix()) if root else ALONE

"""git, as far as commands need it."""

from __future__ import annotations

import subprocess
from pathlib import Path

from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message


def run(
    *arguments: str, given: bytes = b"", folder: Path | None = None
) -> subprocess.CompletedProcess[bytes]:
    """What git says to these words, which never pass a shell."""
    try:
        return subprocess.run(  # noqa: S603
            ["git", *arguments],  # noqa: S607 - wherever the user has it
            check=False,
            capture_output=True,
            input=given,
            cwd=folder,
        )
    except FileNotFoundError:
        raise CchcError(Message(N_("git is not installed here"))) from None


def top() -> Path | None:
    """The folder of the working tree that this folder lies in; None outside of one."""
    told = run("rev-parse", "--show-toplevel")
    # Only the line's end is git's own: a folder may end in a space.
    return Path(told.stdout.decode("utf-8").removesuffix("\n")) if told.returncode == 0 else None

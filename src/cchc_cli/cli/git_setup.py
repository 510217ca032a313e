"""``cchc diff --install-git``: the repository at hand learns to show plans by what they say.

Two things are needed: ``.gitattributes``, which travels with the repository, names the driver for plan files; and
the clone's own configuration says what the driver is. git takes no command from a repository, so each clone is
set up once.
"""

from __future__ import annotations

import shlex
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from cchc_cli.cli import console, git
from cchc_cli.cli.language import say, translate
from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message

DRIVER = "cchc"
ATTRIBUTES = ".gitattributes"
_KEY = f"diff.{DRIVER}.command"


def install() -> None:
    """Set up the repository around this folder, and tell what was done; a second run does nothing."""
    top = git.top()
    if top is None:
        raise CchcError(
            Message(N_("this folder lies in no working tree of git; go into your repository of plans first"))
        )
    lines = _missing_lines(top)
    command = _command()
    is_new = _configured(top) != command
    if lines:
        _append(top / ATTRIBUTES, lines)
        for line in lines:
            console.write(f"{say(N_('{file}: added “{line}”'), file=ATTRIBUTES, line=line)}\n")
    if is_new:
        _configure(top, command)
        console.write(f"{say(N_('git config: {key} = {value}'), key=_KEY, value=command)}\n")
    if not lines and not is_new:
        console.write(f"{translate(N_('Nothing to do: git diff speaks of plans here already.'))}\n")
        return
    for hint in _HINTS:
        console.note(translate(hint))


_HINTS = (
    N_("From now on git diff tells what changed in a plan; git diff --no-ext-diff shows the lines."),
    N_("Commit .gitattributes; everybody runs cchc diff --install-git once in each clone."),
)


def _missing_lines(top: Path) -> tuple[str, ...]:
    """The lines by which every plan gets the driver; none for plans that have it."""
    plans = _plans(top)
    wanted = dict.fromkeys(map(_pattern, _without_driver(top, plans))) if plans else {"*.yaml": None}
    lines = [f"{pattern} diff={DRIVER}" for pattern in wanted]
    present = _text(top / ATTRIBUTES).splitlines()
    return tuple(line for line in lines if line not in present)


def _plans(top: Path) -> tuple[str, ...]:
    """The plans that git knows or would take, as git names them."""
    from cchc_cli.repository.finding import plan_files

    listed = git.run("ls-files", "-z", "--cached", "--others", "--exclude-standard", folder=top)
    found = set(plan_files(top))
    names = listed.stdout.decode("utf-8", "surrogateescape").split("\0")
    return tuple(sorted({name for name in names if name and top / name in found}))


def _without_driver(top: Path, plans: Iterable[str]) -> list[str]:
    given = "".join(f"{plan}\0" for plan in plans).encode("utf-8", "surrogateescape")
    told = git.run("check-attr", "-z", "--stdin", "diff", given=given, folder=top)
    words = told.stdout.decode("utf-8", "surrogateescape").split("\0")
    return [path for path, value in zip(words[0::3], words[2::3], strict=False) if value != DRIVER]


def _pattern(plan: str) -> str:
    """The plans of the same top folder; with signs that mean something in a pattern taken literally."""
    path = PurePosixPath(plan)
    folder = "".join(f"\\{sign}" if sign in "\\*?[" else sign for sign in path.parts[0])
    pattern = f"/{folder}/**/*{path.suffix}" if len(path.parts) > 1 else f"/*{path.suffix}"
    if not any(sign.isspace() or sign == '"' for sign in pattern):
        return pattern
    escaped = pattern.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _text(path: Path) -> str:
    return path.read_bytes().decode("utf-8", "surrogateescape") if path.is_file() else ""


def _append(path: Path, lines: Iterable[str]) -> None:
    """The lines at the end of a file, which keeps its own kind of line ends."""
    from cchc_cli.files import write_atomically

    text = _text(path)
    end = "\r\n" if "\r\n" in text else "\n"
    if text and not text.endswith("\n"):
        text += end
    text += "".join(f"{line}{end}" for line in lines)
    write_atomically(path, text.encode("utf-8", "surrogateescape"))


def _command() -> str:
    """How git starts cchc: by its name where that is found, else with the Python that runs now."""
    program = ["cchc"] if shutil.which("cchc") else [Path(sys.executable).as_posix(), "-m", "cchc_cli"]
    return shlex.join([*program, "diff", "--git-driver"])


def _configured(top: Path) -> str:
    told = git.run("config", "--local", "--get", _KEY, folder=top)
    return told.stdout.decode("utf-8", "replace").strip()


def _configure(top: Path, command: str) -> None:
    told = git.run("config", "--local", "--replace-all", _KEY, command, folder=top)
    if told.returncode:
        reason = told.stderr.decode("utf-8", "replace").strip()
        raise CchcError(Message(N_("git keeps no configuration here: {reason}"), {"reason": reason}))

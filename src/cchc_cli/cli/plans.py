"""The plans that a command line names, each with the repository it belongs to."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cchc_cli.cli.clock import seconds
from cchc_cli.cli.language import translate
from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message

if TYPE_CHECKING:
    from cchc_cli.diagnostics import Diagnostic
    from cchc_cli.plan.plan import Plan
    from cchc_cli.repository.repository import Repository
    from cchc_cli.source.loader import LoadedPlan

STDIN = "-"

_BESIDE = ("cchc.yaml", "agencies.yaml", "acts.yaml")
"""Files that belong to a repository, not to a plan."""


@dataclass(frozen=True)
class PlanFile:
    """A plan as the user named it."""

    name: str
    loaded: LoadedPlan
    repository: Repository
    inside: str = ""
    """the path from the root of its repository on, with "/"; empty for a plan that lies in none"""
    from_stdin: bool = False


@dataclass(frozen=True)
class Opened:
    """What a command works on."""

    files: tuple[PlanFile, ...]
    repositories: tuple[Repository, ...]

    @property
    def readable(self) -> tuple[tuple[PlanFile, Plan], ...]:
        """The plans of which enough can be understood."""
        return tuple((file, file.loaded.model) for file in self.files if file.loaded.model is not None)

    @property
    def sources(self) -> dict[str, str]:
        """The text of every file read, by name."""
        trees = [file.loaded.tree for file in self.files]
        trees += [tree for repository in self.repositories for tree in repository.trees]
        return {tree.source.file: tree.source.text for tree in trees if tree.source.text}

    @property
    def repository_diagnostics(self) -> tuple[Diagnostic, ...]:
        """What is wrong with settings and agency lists."""
        return tuple(found for repository in self.repositories for found in repository.diagnostics)


def open_plans(paths: Iterable[str] | None, stdin_name: str = "", *, as_named: bool = False) -> Opened:
    """Read every plan the paths name; a path that is not there, or holds no plan, ends the run.

    ``stdin_name`` is the file for which the standard input stands: it gives the repository and the name.
    ``as_named``: a file about a plan is read itself, where else its plan stands for it.
    """
    from cchc_cli.output.progress import tracked
    from cchc_cli.repository.finding import repository_root
    from cchc_cli.repository.repository import ALONE, open_repository
    from cchc_cli.source.loader import load

    repositories: dict[Path, Repository] = {}
    files = []
    named = list(_once(_named(paths or ["."], as_named=as_named)))
    for name, path in tracked(named, translate(N_("reading plans")), sys.stderr, seconds):
        place = (path or Path(stdin_name or STDIN)).resolve()
        folder = place.parent
        root = repository_root(folder)
        if root is not None and root not in repositories:
            repositories[root] = open_repository(root, _relative(root))
        if path and folder == root and path.name in _BESIDE:
            continue  # read with its repository; "cchc validate plans/*.yaml" names it too
        repository = repositories[root] if root else ALONE
        loaded = _standard_input(stdin_name or STDIN) if path is None else load(path, name)
        inside = place.relative_to(root).as_posix() if root else ""
        files.append(PlanFile(loaded.tree.source.file, loaded, repository, inside, path is None))
    return Opened(tuple(files), tuple(repositories.values()))


def repositories_here() -> tuple[Repository, ...]:
    """The repository that the working folder belongs to, and those of the folders in it."""
    from cchc_cli.repository.finding import SETTINGS, repository_root
    from cchc_cli.repository.repository import open_repository

    here = Path.cwd()
    roots = [repository_root(here), *(found.parent for found in sorted(here.glob(f"*/{SETTINGS}")))]
    return tuple(open_repository(root, _relative(root)) for root in dict.fromkeys(roots) if root)


def require_readable(opened: Opened) -> tuple[tuple[PlanFile, Plan], ...]:
    """The plans for a command that needs their content; what is wrong is told on stderr, nothing left is an error."""
    from cchc_cli.cli import console
    from cchc_cli.cli.language import say, translate
    from cchc_cli.cli.look import look
    from cchc_cli.diagnostics import Severity
    from cchc_cli.output.findings.concise import concise
    from cchc_cli.output.findings.report import Report

    found = [diagnostic for file in opened.files for diagnostic in file.loaded.diagnostics]
    found = [found for found in (*found, *opened.repository_diagnostics) if found.severity is Severity.ERROR]
    if found:
        report = Report(tuple(found), opened.sources, len(opened.files))
        console.note(concise(report, translate, look()).rstrip("\n"))
    if not opened.files:
        raise CchcError(Message(N_("none of the files named is a plan")))
    if not opened.readable:
        raise CchcError(Message(N_("none of the plans can be read; cchc validate tells why")))
    if found:
        console.note(say(N_("the figures leave out what could not be read; cchc validate tells more")))
    return opened.readable


def tell_unfilled(files: Iterable[PlanFile]) -> None:
    """Tell on stderr which drafts still have places that a comment asks to fill in."""
    from cchc_cli.cli import console
    from cchc_cli.cli.language import say
    from cchc_cli.repository.scaffold import proposals, to_fill

    for file in files:
        if count := len(to_fill(file.loaded.tree.source.text)):
            console.note(say(N_("{file}: places still to fill in: {count}"), file=file.name, count=count))
        if count := len(proposals(file.loaded.tree.source.text)):
            console.note(
                say(N_("{file}: proposals still to be looked at: {count}"), file=file.name, count=count)
            )


def one_plan(name: str) -> tuple[PlanFile, Plan]:
    """The single plan of a command that takes one file."""
    path = Path(name)
    if path.is_dir():
        raise CchcError(Message(N_("{path} is a folder; name one plan file"), {"path": name}))
    return require_readable(open_plans([name]))[0]


def _named(paths: Iterable[str], *, as_named: bool) -> Iterator[tuple[str, Path | None]]:
    from cchc_cli.repository.finding import plan_beside, plan_files

    for text in paths:
        path = Path(text)
        if text == STDIN:
            yield STDIN, None
        elif path.is_dir() and text:  # an empty word is a mistake of a script, not this folder
            found = plan_files(path)
            if not found:
                raise CchcError(Message(N_("there is no plan in {path}"), {"path": _shown(path)}))
            yield from ((_shown(file), file) for file in found)
        elif path.exists() and text:
            path = path if as_named else plan_beside(path)
            yield _shown(path), path
        else:
            raise CchcError(_missing(path) if text else Message(N_("a path is empty")))


def _once(named: Iterable[tuple[str, Path | None]]) -> Iterator[tuple[str, Path | None]]:
    """Each file under the name by which it is named first."""
    seen: set[Path | None] = set()
    for name, path in named:
        real = path.resolve() if path else None
        if real not in seen:
            seen.add(real)
            yield name, path


def _missing(path: Path) -> Message:
    message = Message(N_("there is no file or folder {path}"), {"path": _shown(path)})
    near = _near(path)
    if not near:
        return message
    return Message(N_("{message}; did you mean {near}?"), {"message": message, "near": near})


def _near(path: Path) -> str:
    from difflib import get_close_matches

    parent = path.parent
    names = [entry.name for entry in parent.iterdir()] if parent.is_dir() else []
    found = get_close_matches(path.name, names, 1)
    return _shown(parent / found[0]) if found else ""


def _shown(path: Path) -> str:
    return path.as_posix()


def _relative(root: Path) -> str:
    try:
        shown = os.path.relpath(root)
    except ValueError:  # another drive of Windows
        return root.as_posix()
    return Path(shown).as_posix()


def _standard_input(name: str) -> LoadedPlan:
    from cchc_cli.plan.plan import Plan
    from cchc_cli.source.loader import load_bytes

    stream = getattr(sys.stdin, "buffer", None)
    data = stream.read() if stream else sys.stdin.read().encode()
    return load_bytes(data, Plan, name)

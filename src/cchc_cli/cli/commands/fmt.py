"""cchc fmt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cchc_cli.cli import console
from cchc_cli.cli.difference import difference
from cchc_cli.cli.language import say, translate
from cchc_cli.cli.look import look
from cchc_cli.cli.options import Paths
from cchc_cli.cli.plans import STDIN, open_plans
from cchc_cli.message import N_

if TYPE_CHECKING:
    from cchc_cli.diagnostics import Diagnostic
    from cchc_cli.plan.record import Record
    from cchc_cli.source.text import SourceText

Check = Annotated[
    bool, typer.Option("--check", help=N_("Write nothing; name the files that would change, and end with 1."))
]
Diff = Annotated[bool, typer.Option("--diff", help=N_("Write nothing; show what would change."))]


@dataclass(frozen=True, slots=True)
class _File:
    """A file as it is and as it should be."""

    source: SourceText
    found: str
    """with its byte order mark, as it stands on the disk"""
    wanted: str
    faults: tuple[Diagnostic, ...]
    """why it is left alone"""

    @property
    def name(self) -> str:
        return self.source.file

    @property
    def changes(self) -> bool:
        return self.found != self.wanted


def fmt(paths: Paths = None, check: Check = False, diff: Diff = False) -> None:
    """Put plan files into the one canonical layout."""
    files = tuple(_files(paths or ["."]))
    for file in files:
        if diff:
            console.write_file(difference(file.found, file.wanted, file.name))
        elif check and file.changes:
            console.write(f"{file.name}\n")
        elif not check:
            _write(file)
    _tell_faults(files)
    changed = sum(file.changes for file in files)
    if changed and (check or diff):
        console.note(say(N_("files that would change: {count}"), count=changed))
    raise typer.Exit(1 if any(file.faults for file in files) or (check and changed) else 0)


def _files(paths: list[str]) -> Iterator[_File]:
    """The plans that the paths name, and the settings and agencies that lie there too."""
    from cchc_cli.repository.finding import is_progress_name

    # A progress file has no layout but its lines.
    paths = [path for path in paths if not is_progress_name(path)]
    if not paths:
        return
    opened = open_plans(paths, as_named=True)
    for file in opened.files:
        yield _laid_out(file.loaded.tree.source, file.loaded.diagnostics)
    named = {Path(path).resolve() for path in paths if path != STDIN}
    for repository in opened.repositories:
        for tree in repository.trees:
            real = Path(tree.source.file).resolve()
            if not named.isdisjoint((real, *real.parents)):
                yield _laid_out(tree.source, repository.diagnostics)


def _laid_out(source: SourceText, diagnostics: Iterable[Diagnostic]) -> _File:
    from cchc_cli.diagnostics import Severity
    from cchc_cli.source.formatting import formatted
    from cchc_cli.source.text import BOM

    faults = tuple(
        found
        for found in diagnostics
        if found.file == source.file and found.code.startswith("YML") and found.severity is Severity.ERROR
    )
    text = (BOM if source.bom else "") + source.text
    return _File(source, text, text if faults else formatted(source, _model(source.file)), faults)


def _model(name: str) -> type[Record] | None:
    from cchc_cli.plan.plan import Plan
    from cchc_cli.repository.agencies import AgencyList
    from cchc_cli.repository.finding import AGENCIES, SETTINGS, is_plan_name
    from cchc_cli.repository.results import ResultList
    from cchc_cli.repository.settings import Settings

    models: dict[str, type[Record]] = {AGENCIES: AgencyList, SETTINGS: Settings}
    file = Path(name).name
    if ".results." in file:
        return ResultList
    # Of a file that no model describes, the keys stay in their order.
    return models.get(file) or (Plan if name == STDIN or is_plan_name(file) else None)


def _write(file: _File) -> None:
    from cchc_cli.files import rewrite_atomically

    if file.name == STDIN and not file.faults:
        console.write_file(file.wanted)
    elif file.changes:
        rewrite_atomically(Path(file.name), file.found, file.wanted)
        console.note(say(N_("laid out anew: {file}"), file=file.name))


def _tell_faults(files: tuple[_File, ...]) -> None:
    from cchc_cli.output.findings.concise import concise
    from cchc_cli.output.findings.report import Report

    faults = tuple(fault for file in files for fault in file.faults)
    if faults:
        report = Report(faults, {file.name: file.source.text for file in files}, len(files))
        console.note(concise(report, translate, look()).rstrip("\n"))
        count = sum(bool(file.faults) for file in files)
        console.note(say(N_("files left as they are, because their YAML is not sound: {count}"), count=count))

"""What was recorded for the plans that a command reads."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cchc_cli.cli.plans import STDIN, PlanFile

if TYPE_CHECKING:
    from datetime import date

    from cchc_cli.analysis.progress import Progress
    from cchc_cli.analysis.work import WorkItem
    from cchc_cli.diagnostics import Diagnostic
    from cchc_cli.plan.plan import Plan
    from cchc_cli.repository.progress import ProgressFile
    from cchc_cli.repository.working_days import WorkingDays


@dataclass(frozen=True)
class PlanProgress:
    """A plan with what was recorded for it."""

    file: PlanFile
    plan: Plan
    items: tuple[WorkItem, ...]
    records: ProgressFile | None
    """None where nobody keeps progress"""
    days: WorkingDays
    """the calendar of its office"""
    found: Progress
    faults: tuple[Diagnostic, ...]
    """what is wrong with what the entries say; what cannot be read is told by the file itself"""

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """Everything that is wrong with the progress file."""
        reading = self.records.diagnostics if self.records else ()
        return tuple(sorted((*reading, *self.faults), key=lambda found: found.order))


def progress_of(
    file: PlanFile, plan: Plan, as_of: date | None = None, today: date | None = None
) -> PlanProgress:
    """What was recorded for a plan, as known on a day."""
    return recorded(file, plan, progress_file(file), as_of, today)


def recorded(
    file: PlanFile,
    plan: Plan,
    records: ProgressFile | None,
    as_of: date | None = None,
    today: date | None = None,
) -> PlanProgress:
    """The same of a file that is read already."""
    from cchc_cli.analysis.progress import progress
    from cchc_cli.analysis.progress_fault import progress_faults
    from cchc_cli.analysis.work import work_items
    from cchc_cli.plan.numbering import number
    from cchc_cli.repository.public_holidays import working_days

    items = work_items(plan, number(plan))
    days = working_days(file.repository.settings.calendar)
    found = progress(items, plan.year, records, as_of, days)
    faults: tuple[Diagnostic, ...] = ()
    if records:
        whole = progress(items, plan.year, records, days=days) if as_of else found
        faults = progress_faults(whole, records, plan, today)
    return PlanProgress(file, plan, items, records, days, found, faults)


def progress_file(file: PlanFile) -> ProgressFile | None:
    """The progress file beside a plan; a plan from the standard input has none."""
    from cchc_cli.repository.progress import load_progress

    return None if file.name == STDIN or file.from_stdin else load_progress(Path(file.name), file.name)


def tell_progress(entries: Iterable[PlanProgress]) -> None:
    """What is wrong with the progress files goes to stderr, a line each."""
    from cchc_cli.cli import console
    from cchc_cli.cli.language import say, translate
    from cchc_cli.cli.look import look
    from cchc_cli.diagnostics import Severity
    from cchc_cli.message import N_
    from cchc_cli.output.findings.concise import concise
    from cchc_cli.output.findings.report import Report

    kept = [(entry, entry.records) for entry in entries if entry.records]
    found = tuple(
        fault for entry, _ in kept for fault in entry.diagnostics if fault.severity is Severity.ERROR
    )
    if not found:
        return
    sources = {records.file: records.source.text for _, records in kept}
    console.note(concise(Report(found, sources, len(kept)), translate, look()).rstrip("\n"))
    console.note(say(N_("entries with an error are left out; cchc validate tells more")))


def require_agency(name: str, entries: Iterable[PlanProgress]) -> None:
    """An agency that no list and no cell has ends the run: nothing found must not look like nothing late."""
    from cchc_cli.analysis.answerable import unknown_to_all
    from cchc_cli.errors import CchcError
    from cchc_cli.message import N_, Message

    listed = tuple(entries)
    registries = [entry.file.repository.registry for entry in listed]
    items = [item for entry in listed for item in entry.items]
    if not name or not unknown_to_all(name, registries, items):
        return
    near = dict.fromkeys(found for registry in registries for found in registry.nearest(name))
    message = Message(N_("“{words}” is in no list of agencies"), {"words": name})
    if near:
        hint = Message(N_("the nearest names: {names}"), {"names": "; ".join(list(near)[:3])})
        message = Message(N_("{message}; {hint}"), {"message": message, "hint": hint})
    raise CchcError(message)


def tell_undecided(file: PlanFile, groups: Sequence[str]) -> None:
    """Work of groups whose members nobody can list may be the agency's, and is not hidden without a word."""
    from cchc_cli.cli import console
    from cchc_cli.cli.language import say
    from cchc_cli.message import N_

    if groups:
        message = N_("{file}: left out, as the agency list does not say who belongs to them: {groups}")
        console.note(say(message, file=file.name, groups="; ".join(groups)))


def require_task(name: str, items: Iterable[WorkItem]) -> WorkItem:
    """The task of this name; one that no plan has ends the run, with the nearest names."""
    from cchc_cli.analysis.progress import named_items, task_key
    from cchc_cli.analysis.progress_fault import nearest
    from cchc_cli.errors import CchcError
    from cchc_cli.message import N_, Message

    listed = tuple(items)
    found = named_items(listed).get(task_key(name))
    if found:
        return found
    message = Message(N_("the plan has no task {name}"), {"name": name})
    if near := nearest(name, [each for item in listed for each in (item.address, item.id) if each]):
        hint = Message(N_("the nearest names: {names}"), {"names": "; ".join(near)})
        message = Message(N_("{message}; {hint}"), {"message": message, "hint": hint})
    raise CchcError(message)

"""What was delivered for the plans that a command reads: their results files, and the values among their progress."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cchc_cli.cli.plans import STDIN, PlanFile
from cchc_cli.cli.progress import progress_file

if TYPE_CHECKING:
    from datetime import date

    from cchc_cli.analysis.results import Results
    from cchc_cli.diagnostics import Diagnostic
    from cchc_cli.plan.plan import Plan
    from cchc_cli.repository.progress import ProgressFile
    from cchc_cli.repository.results import ResultsFile


@dataclass(frozen=True)
class PlanResults:
    """A plan with its results files and what they say."""

    file: PlanFile
    plan: Plan
    files: tuple[ResultsFile | ProgressFile, ...]
    results: Results

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """Everything that is wrong with the results files."""
        from cchc_cli.lint.results import results_diagnostics

        return results_diagnostics(self.files, self.results.faults)

    @property
    def sources(self) -> dict[str, str]:
        """The text of every results file, by name."""
        return {file.file: file.tree.source.text for file in self.files}

    @property
    def is_wrong(self) -> bool:
        """Whether a results file has an error."""
        from cchc_cli.diagnostics import Severity

        return any(found.severity is Severity.ERROR for found in self.diagnostics)


def results_of(file: PlanFile, plan: Plan, as_of: date | None = None) -> PlanResults:
    """What was delivered for a plan."""
    return delivered(file, plan, progress_file(file), as_of)


def delivered(
    file: PlanFile,
    plan: Plan,
    progress: ProgressFile | None,
    as_of: date | None = None,
    *,
    known: bool = False,
) -> PlanResults:
    """The same with a progress file that is read already; ``known``: only what was delivered by the day."""
    from cchc_cli.analysis.reports import reports_of
    from cchc_cli.analysis.results import results
    from cchc_cli.repository.progress import target_values
    from cchc_cli.repository.results import deliveries

    files = results_files(file)
    found = (*deliveries(files), *(target_values(progress) if progress else ()))
    if known and as_of:
        found = tuple(delivery for delivery in found if delivery.entry.date <= as_of)
    every: tuple[ResultsFile | ProgressFile, ...] = (*files, progress) if progress else files
    reports = reports_of(plan, file.repository)
    return PlanResults(file, plan, every, results(plan, found, file.repository.registry, as_of, reports))


def results_files(file: PlanFile) -> tuple[ResultsFile, ...]:
    """The results files beside a plan; a plan from the standard input has none."""
    from cchc_cli.repository.results import load_results

    return () if file.name == STDIN else load_results(Path(file.name))


def has_results(file: PlanFile) -> bool:
    """Whether a results file or a progress file lies beside a plan."""
    from cchc_cli.repository.progress import progress_path
    from cchc_cli.repository.results import results_paths

    path = Path(file.name)
    return file.name != STDIN and bool(results_paths(path) or progress_path(path).is_file())


def tell(entries: Iterable[PlanResults]) -> None:
    """What is wrong with the results files goes to stderr, a line each."""
    from cchc_cli.cli import console
    from cchc_cli.cli.language import say, translate
    from cchc_cli.cli.look import look
    from cchc_cli.message import N_
    from cchc_cli.output.findings.concise import concise
    from cchc_cli.output.findings.report import Report

    listed = tuple(entries)
    found = tuple(diagnostic for entry in listed for diagnostic in entry.diagnostics)
    if not found:
        return
    sources = {name: text for entry in listed for name, text in entry.sources.items()}
    report = Report(found, sources, sum(len(entry.files) for entry in listed))
    console.note(concise(report, translate, look()).rstrip("\n"))
    if any(entry.is_wrong for entry in listed):
        console.note(say(N_("figures with an error are left out; cchc validate tells more")))

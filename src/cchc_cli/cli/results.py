"""The results files beside the plans that a command reads."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cchc_cli.cli.plans import STDIN, PlanFile

if TYPE_CHECKING:
    from datetime import date

    from cchc_cli.analysis.results import Results
    from cchc_cli.diagnostics import Diagnostic
    from cchc_cli.plan.plan import Plan
    from cchc_cli.repository.results import ResultsFile


@dataclass(frozen=True)
class PlanResults:
    """A plan with its results files and what they say."""

    file: PlanFile
    plan: Plan
    files: tuple[ResultsFile, ...]
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
    from cchc_cli.analysis.results import results
    from cchc_cli.repository.results import deliveries

    files = results_files(file)
    return PlanResults(file, plan, files, results(plan, deliveries(files), file.repository.registry, as_of))


def results_files(file: PlanFile) -> tuple[ResultsFile, ...]:
    """The results files beside a plan; a plan from the standard input has none."""
    from cchc_cli.repository.results import load_results

    return () if file.name == STDIN else load_results(Path(file.name))


def has_results(file: PlanFile) -> bool:
    """Whether a results file lies beside a plan."""
    from cchc_cli.repository.results import results_paths

    return file.name != STDIN and bool(results_paths(Path(file.name)))


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

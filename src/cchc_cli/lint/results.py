"""What is wrong with results files, as findings: the reader's, the schema's, and those of what they say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from cchc_cli.analysis.result_fault import Place, ResultFault
from cchc_cli.diagnostics import Diagnostic, Related, Span
from cchc_cli.repository.progress import ProgressFile
from cchc_cli.repository.results import ResultsFile
from cchc_cli.source.tree import Tree


def results_diagnostics(
    files: Iterable[ResultsFile | ProgressFile], faults: Iterable[ResultFault]
) -> tuple[Diagnostic, ...]:
    """Every finding of the results files of one plan, in the order of the files."""
    listed = tuple(files)
    trees = {file.file: file.tree for file in listed}
    found = [diagnostic for file in listed for diagnostic in file.diagnostics]
    found += [_diagnostic(fault, trees) for fault in faults]
    return tuple(sorted(found, key=lambda diagnostic: diagnostic.order))


def _diagnostic(fault: ResultFault, trees: Mapping[str, Tree]) -> Diagnostic:
    file = fault.at.file
    related = tuple(
        Related(_span(place, trees[place.file]), message, None if place.file == file else place.file)
        for place, message in fault.related
    )
    return Diagnostic(
        fault.code.code,
        fault.code.name,
        fault.code.severity,
        fault.message,
        file,
        _span(fault.at, trees[file]),
        trees[file].nearest(fault.at.location),
        fault.label,
        related,
        fault.notes,
    )


def _span(place: Place, tree: Tree) -> Span:
    return tree.key_span(place.location) if place.key else tree.span(place.location)

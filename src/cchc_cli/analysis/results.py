"""Everything that results files say of one plan: its tables, targets and goals, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from cchc_cli.analysis.assessment import Assessment, assessment, only_targets, placed_goals
from cchc_cli.analysis.posting import postings
from cchc_cli.analysis.reports import ReportDay
from cchc_cli.analysis.result_fault import ResultFault
from cchc_cli.analysis.sheet import sheets
from cchc_cli.analysis.statistics import Statistics, statistics
from cchc_cli.analysis.target_result import TargetResult, target_results
from cchc_cli.analysis.targets import targets
from cchc_cli.diagnostics import Severity
from cchc_cli.plan.numbering import Numbering, number
from cchc_cli.plan.plan import Plan
from cchc_cli.plan.record import Record
from cchc_cli.plan.target import TargetNote
from cchc_cli.repository.recognition import Registry
from cchc_cli.repository.results import Delivery


@dataclass(frozen=True, slots=True)
class Results:
    """One plan with what was delivered for it."""

    statistics: Statistics
    targets: tuple[TargetResult, ...]
    assessment: Assessment
    faults: tuple[ResultFault, ...]
    """in the order of the files"""

    @property
    def is_wrong(self) -> bool:
        """Whether a delivery has an error."""
        return any(fault.code.severity is Severity.ERROR for fault in self.faults)


def results(
    plan: Plan,
    deliveries: Iterable[Delivery],
    registry: Registry,
    as_of: date | None = None,
    reports: Sequence[ReportDay] = (),
) -> Results:
    """What was delivered for a plan; the order of the deliveries makes no difference.

    ``reports``: the periodic reports of its issuer, which close the figures of a period before it is over.
    """
    ordered = sorted(deliveries, key=lambda delivery: (delivery.file, delivery.location[1:]))
    numbering: Numbering = number(plan)
    tables = sheets(plan, numbering)
    posted = postings(tables, ordered, registry, reports)
    filled = statistics(tables, posted.posted, registry, as_of)
    wanted = targets(plan, numbering)
    goals = placed_goals(plan, numbering)
    reached = target_results(
        wanted, dict(_leads(plan)), only_targets(goals, wanted), ordered, registry, plan.year, reports
    )
    assessed = assessment(goals, reached.results, ordered, registry)
    faults = (*posted.faults, *filled.faults, *reached.faults, *assessed.faults)
    return Results(filled, reached.results, assessed, tuple(_each_once(faults)))


def _leads(value: object) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The targets that say who answers for them."""
    if isinstance(value, Record):
        for name, note in getattr(value, "targets", {}).items():
            if isinstance(note, TargetNote) and note.lead:
                yield name, note.lead
        for key in value.model_fields_set:
            yield from _leads(getattr(value, key))
    elif isinstance(value, tuple):
        for entry in value:
            yield from _leads(entry)


def _each_once(faults: Iterable[ResultFault]) -> list[ResultFault]:
    """One fault a place: an unknown agency of a whole file is not told for each of its entries."""
    seen = {(fault.code.code, fault.at): fault for fault in reversed(tuple(faults))}
    return sorted(
        seen.values(), key=lambda fault: (fault.at.file, tuple(map(str, fault.at.location)), fault.code.code)
    )

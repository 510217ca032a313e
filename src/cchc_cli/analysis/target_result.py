"""What was reached of each target: the latest value that was delivered, and whether it is enough."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from cchc_cli.analysis.charge import charge, official
from cchc_cli.analysis.delivery_check import (
    agency_fault,
    conflict,
    early,
    subject_key,
    unfit,
    unknown_subject,
)
from cchc_cli.analysis.reached import State, comparable, state
from cchc_cli.analysis.reports import ReportDay
from cchc_cli.analysis.result_fault import Place, ResultFault
from cchc_cli.analysis.targets import Target
from cchc_cli.message import N_, Message
from cchc_cli.repository.recognition import Registry
from cchc_cli.repository.results import Delivery
from cchc_cli.vietnamese.aim import is_burden, is_vague
from cchc_cli.vietnamese.number import Reason
from cchc_cli.vietnamese.quantity import Quantity, read_quantity
from cchc_cli.vietnamese.stretch import read_stretch


@dataclass(frozen=True, slots=True)
class Actual:
    """A value that was delivered for a target."""

    target: str
    text: str
    quantity: Quantity
    baseline: Quantity | None
    delivered: date
    period: str | None
    until: date
    """the last day of the period; without a period, the day of delivery"""
    agency: str | None
    evidence: str | None
    at: Place


@dataclass(frozen=True, slots=True)
class TargetResult:
    """A target with the latest value."""

    target: Target
    actual: Actual | None
    """None when none was delivered, or several contradict each other"""
    state: State
    contradictory: bool = False


@dataclass(frozen=True, slots=True)
class TargetResults:
    """The targets in print order, and why some deliveries do not count."""

    results: tuple[TargetResult, ...]
    faults: tuple[ResultFault, ...]


def target_results(
    targets: Sequence[Target],
    leads: Mapping[str, Sequence[str]],
    goal_values: Mapping[str, str],
    deliveries: Iterable[Delivery],
    registry: Registry,
    year: int,
    reports: Sequence[ReportDay] = (),
) -> TargetResults:
    """What was reached. ``leads``: target → who answers for it; ``goal_values``: goal → its only target.

    ``reports`` close the figures of a period before it is over.
    """
    known = {subject_key(target.id): target for target in targets}
    found: list[Actual | ResultFault] = []
    for delivery in deliveries:
        name = delivery.entry.target
        if name is not None and subject_key(name) not in known:
            hint = Message(N_("cchc targets shows the place of every target, and --format json its name"))
            found.append(unknown_subject(delivery, [target.id for target in targets], hint))
            continue
        own = name or goal_values.get(subject_key(delivery.entry.goal or ""))
        if own and (target := known.get(subject_key(own))):
            asked = leads.get(target.id, ()) if name else ()
            found += _of_delivery(delivery, target, asked, registry, year, reports)
    by_target: dict[str, list[Actual]] = {}
    for item in found:
        if isinstance(item, Actual):
            by_target.setdefault(item.target, []).append(item)
    faults = [item for item in found if isinstance(item, ResultFault)]
    results = []
    for target in targets:
        result, fault = _result(target, by_target.get(target.id, ()))
        results.append(result)
        faults += [fault] if fault else []
    return TargetResults(tuple(results), tuple(faults))


def _of_delivery(
    delivery: Delivery,
    target: Target,
    lead: Sequence[str],
    registry: Registry,
    year: int,
    reports: Sequence[ReportDay],
) -> Iterator[Actual | ResultFault]:
    entry = delivery.entry
    if entry.value is None:
        return
    if entry.target and (refused := agency_fault(delivery, charge(lead, registry), registry, target.id)):
        yield refused
        return
    stretch = read_stretch(entry.period, year) if entry.period else None
    period_at = Place(delivery.file, (*delivery.location, "period"))
    if fault := early(period_at, entry.date, stretch, entry.period or "", reports):
        yield fault
        return
    at = Place(delivery.file, (*delivery.location, "value"))
    read = _read(entry.value, target.quantity)
    if isinstance(read, Message):
        yield unfit(at, entry.value, read)
        return
    baseline = _read(entry.baseline, None) if entry.baseline else None
    if isinstance(baseline, Message):
        yield unfit(Place(delivery.file, (*delivery.location, "baseline")), entry.baseline or "", baseline)
        baseline = None
    yield Actual(
        target.id,
        " ".join(entry.value.split()),
        read,
        baseline,
        entry.date,
        entry.period,
        stretch.last_day if stretch else entry.date,
        official(delivery.agency, registry) if delivery.agency else None,
        entry.evidence,
        at,
    )


def _read(text: str, wanted: Quantity | None) -> Quantity | Message:
    read = read_quantity(text)
    if isinstance(read, Reason):
        return Message(
            N_("a value is expected here, such as {examples}"), {"examples": "96,4%; 0 hồ sơ; giảm 3%"}
        )
    if (
        wanted
        and not wanted.relation.is_change
        and not read.relation.is_change
        and not comparable(wanted, read)
    ):
        return Message(N_("the target counts in {unit}"), {"unit": wanted.unit or "-"})
    return read


def _result(target: Target, values: Sequence[Actual]) -> tuple[TargetResult, ResultFault | None]:
    if not values:
        return TargetResult(target, None, State.UNKNOWN), None
    last = max((value.until, value.delivered) for value in values)
    latest = sorted(
        (value for value in values if (value.until, value.delivered) == last),
        key=lambda value: (value.text, value.at.file),
    )
    actual = latest[0]
    if any(value.quantity != actual.quantity for value in latest[1:]):
        message = Message(N_("the values of target {target} contradict each other"), {"target": target.id})
        fault = conflict(message, [(value.text, value.at) for value in latest])
        return TargetResult(target, None, State.UNKNOWN, contradictory=True), fault
    if target.quantity is None or (target.quantity.value is None and is_vague(target.words)):
        return TargetResult(target, actual, State.UNKNOWN), None
    burden = is_burden(target.subject) or is_burden(target.quote)
    found = state(target.quantity, actual.quantity, actual.baseline, burden=burden)
    return TargetResult(target, actual, found), None

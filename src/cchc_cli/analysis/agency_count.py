"""How much is late, and how much falls due soon, by who answers for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from cchc_cli.analysis.answerable import Answer, Answerable, Sought
from cchc_cli.analysis.schedule import Due, NotScheduled, Schedule
from cchc_cli.vietnamese.letters import collation, key


@dataclass(frozen=True, slots=True)
class AgencyCount:
    """The parts that an agency leads; a part of several counts for each."""

    agency: Answerable | None
    """None: the plan names nobody"""
    late: int
    soon: int


def agency_counts(schedule: Schedule, answer: Answer) -> tuple[AgencyCount, ...]:
    """Everybody who is late, or has something to do soon; most late first."""
    counts: dict[str, AgencyCount] = {}
    for due in (*schedule.overdue, *(due for due in schedule.upcoming if due.period is None)):
        late = due.days_late > 0
        for agency in answer(leads(due)) or (None,):
            name = key(agency.name) if agency else ""
            before = counts.get(name, AgencyCount(agency, 0, 0))
            counts[name] = replace(before, late=before.late + late, soon=before.soon + (not late))
    return tuple(sorted(counts.values(), key=_rank))


def _rank(count: AgencyCount) -> tuple[int, int, bool, object]:
    name = count.agency.name if count.agency else ""
    return -count.late, -count.soon, count.agency is None, collation(name)


def leads(entry: Due | NotScheduled) -> tuple[str, ...]:
    """Who leads a part, as printed."""
    return (entry.phrase.lead if entry.phrase else ()) or entry.item.lead


def led_by(schedule: Schedule, wanted: Sought, answer: Answer) -> Schedule:
    """What one agency has to do."""
    return Schedule(
        schedule.as_of,
        tuple(_of(schedule.overdue, wanted, answer)),
        tuple(_of(schedule.upcoming, wanted, answer)),
        tuple(entry for entry in schedule.not_scheduled if wanted.is_among(answer(leads(entry)))),
    )


def _of(entries: tuple[Due, ...], wanted: Sought, answer: Answer) -> Iterator[Due]:
    return (entry for entry in entries if wanted.is_among(answer(leads(entry))))

"""How much is late, and how much falls due soon, by who answers for it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from cchc_cli.analysis.answerable import Answer, Answerable, Sought
from cchc_cli.analysis.concerned import cells_of
from cchc_cli.analysis.schedule import Schedule
from cchc_cli.vietnamese.letters import collation, key


@dataclass(frozen=True, slots=True)
class AgencyCount:
    """The parts that an agency leads; a part of several counts for each."""

    agency: Answerable | None
    """None: the plan names nobody"""
    late: int
    soon: int


def agency_counts(schedule: Schedule, answer: Answer, only: Sought | None = None) -> tuple[AgencyCount, ...]:
    """Everybody who is late, or has something to do soon; most late first. ``only``: of these agencies."""
    counts: dict[str, AgencyCount] = {}
    for due in (*schedule.overdue, *(due for due in schedule.upcoming if due.period is None)):
        late = due.days_late > 0
        for agency in answer(cells_of(due)) or (None,):
            if only and not (agency and only.is_among([agency])):
                continue
            name = key(agency.name) if agency else ""
            before = counts.get(name, AgencyCount(agency, 0, 0))
            counts[name] = replace(before, late=before.late + late, soon=before.soon + (not late))
    return tuple(sorted(counts.values(), key=_rank))


def _rank(count: AgencyCount) -> tuple[int, int, bool, object]:
    name = count.agency.name if count.agency else ""
    return -count.late, -count.soon, count.agency is None, collation(name)

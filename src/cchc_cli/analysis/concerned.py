"""Whose work it is: what falls due, or has no date, for some agencies only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from cchc_cli.analysis.answerable import Answer, Sought
from cchc_cli.analysis.progress_unit import Unit
from cchc_cli.analysis.schedule import Due, DueDay, NotScheduled, Schedule
from cchc_cli.repository.agencies import AgencyGroup
from cchc_cli.repository.recognition import Registry

Work = TypeVar("Work", Due, DueDay, NotScheduled, Unit)


def concerning(
    work: Iterable[Work], wanted: Sequence[Sought], answer: Answer, *, partners: bool = False
) -> tuple[Work, ...]:
    """The work that one of the agencies leads, or a group with it; with ``partners``, takes part in."""
    return tuple(
        each
        for each in work
        if any(agency.is_among(answer(cells_of(each, partners=partners))) for agency in wanted)
    )


def led_by(schedule: Schedule, wanted: Sought, answer: Answer) -> tuple[Schedule, tuple[str, ...]]:
    """What one agency has to do, and the entries of the cells that say whose the rest is."""
    own = Schedule(
        schedule.as_of,
        concerning(schedule.overdue, [wanted], answer),
        concerning(schedule.upcoming, [wanted], answer),
        concerning(schedule.not_scheduled, [wanted], answer),
    )
    work: tuple[Due | NotScheduled, ...] = (*schedule.overdue, *schedule.upcoming, *schedule.not_scheduled)
    cells = [cells_of(each) for each in work]
    rest = dict.fromkeys(
        cell for entries in cells if not wanted.is_among(answer(entries)) for cell in entries
    )
    return own, tuple(rest)


def cells_of(work: Due | DueDay | NotScheduled | Unit, *, partners: bool = False) -> tuple[str, ...]:
    """The entries of the cells that say whose work it is."""
    lead = (work.phrase.lead if work.phrase else ()) or work.item.lead
    return (*lead, *(work.item.partners if partners else ()))


def undecided_groups(cells: Iterable[str], registry: Registry, agencies: Iterable[str]) -> tuple[str, ...]:
    """The groups in cells to which an agency may belong, as the list does not say who does; each once."""
    found = [registry.find(name) for name in agencies]
    levels = {entry.level if entry else None for entry in found}
    named = [registry.find(name) for name in registry.names(list(dict.fromkeys(cells)))]
    groups = [entry for entry in named if isinstance(entry, AgencyGroup)]
    return tuple(
        group.name
        for group in groups
        if group.members is None and (group.level is None or levels & {None, group.level})
    )

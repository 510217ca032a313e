"""Whose work it is: what falls due, or has no date, for some agencies only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from cchc_cli.analysis.schedule import DueDay, NotScheduled
from cchc_cli.repository.agencies import AgencyGroup
from cchc_cli.repository.membership import involved, with_members
from cchc_cli.repository.recognition import Registry

Work = TypeVar("Work", DueDay, NotScheduled)


def concerning(
    work: Iterable[Work], registry: Registry, agencies: Sequence[str], *, partners: bool = False
) -> tuple[Work, ...]:
    """The work that one of the agencies leads, or a group with it; with ``partners``, takes part in.

    A group asked for stands for its members too.
    """
    wanted = with_members(registry, agencies)
    return tuple(each for each in work if wanted & involved(registry, cells_of(each, partners=partners)))


def cells_of(work: DueDay | NotScheduled, *, partners: bool = False) -> tuple[str, ...]:
    """The entries of the cells that say whose work it is."""
    lead = (work.phrase.lead if work.phrase else ()) or work.item.lead
    return (*lead, *(work.item.partners if partners else ()))


def undecided_groups(
    work: Iterable[DueDay], registry: Registry, agencies: Sequence[str], *, partners: bool = False
) -> tuple[str, ...]:
    """The groups in charge to which an agency may belong, as the list does not say who does; each once."""
    found = [registry.find(name) for name in agencies]
    levels = {entry.level if entry else None for entry in found}
    cells = [cell for each in work for cell in cells_of(each, partners=partners)]
    groups = [
        entry for name in registry.names(cells) if isinstance(entry := registry.find(name), AgencyGroup)
    ]
    return tuple(
        group.name
        for group in groups
        if group.members is None and (group.level is None or levels & {None, group.level})
    )

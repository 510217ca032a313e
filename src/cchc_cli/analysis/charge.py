"""Who delivers a figure: the agencies that a row, a target or a goal names, groups with their members."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from cchc_cli.repository.agencies import Agency, AgencyGroup
from cchc_cli.repository.recognition import Registry
from cchc_cli.repository.succession import current
from cchc_cli.vietnamese.letters import key


@dataclass(frozen=True, slots=True)
class Charge:
    """The agencies in charge."""

    agencies: tuple[str, ...]
    """official names; a group whose members are known stands as its members"""
    groups: tuple[str, ...]
    """those among them whose members cannot be listed"""

    @property
    def only(self) -> str | None:
        """The agency, when it is one and no group."""
        return self.agencies[0] if len(self.agencies) == 1 and not self.groups else None


def charge(lead: Iterable[str], registry: Registry) -> Charge:
    """Who some words put in charge."""
    agencies: dict[str, None] = {}
    groups: dict[str, None] = {}
    for words in lead:
        for name in registry.names([words]) or (words.strip(),):
            _expanded(name, registry, agencies, groups)
    return Charge(tuple(agencies), tuple(groups))


def _expanded(name: str, registry: Registry, agencies: dict[str, None], groups: dict[str, None]) -> None:
    entry = registry.find(name)
    name = entry.name if entry else name
    if name in agencies:
        return
    if isinstance(entry, AgencyGroup) and entry.members:
        for member in entry.members:
            if key(member) != key(name):
                _expanded(member, registry, agencies, groups)
        return
    agencies[name] = None
    if isinstance(entry, AgencyGroup):
        groups[name] = None


def official(name: str, registry: Registry) -> str:
    """The official name of a deliverer; its own words where no list has it."""
    entry = registry.find(name)
    return entry.name if entry else " ".join(name.split())


def is_unknown(name: str, registry: Registry) -> bool:
    """Whether a name is surely an agency's and in no list."""
    return bool(registry) and registry.find(name) is None and bool(registry.recognise(name).unknown)


def is_in_charge(agency: str, found: Charge, registry: Registry, day: date) -> bool:
    """Whether an agency may deliver: named, of a group that cannot be listed, or successor to one that has ended."""
    if not found.agencies or key(agency) in {key(name) for name in found.agencies}:
        return True
    if any(_may_belong(agency, group, registry) for group in found.groups):
        return True
    standings = (current(registry, name, day) for name in found.agencies)
    return any(standing and agency in standing.successors for standing in standings)


def _may_belong(agency: str, group: str, registry: Registry) -> bool:
    """Nobody knows the members; only another level of government rules an agency out."""
    own, whole = registry.find(agency), registry.find(group)
    if not isinstance(own, Agency) or whole is None or own.level is None or whole.level is None:
        return True
    return own.level == whole.level

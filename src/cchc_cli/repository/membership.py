"""Who belongs to the groups that a cell names: "Các sở, ban, ngành" is each of them where the list knows them."""

from __future__ import annotations

from collections.abc import Iterable

from cchc_cli.repository.agencies import AgencyGroup
from cchc_cli.repository.recognition import Registry
from cchc_cli.vietnamese.letters import key


def with_members(registry: Registry, names: Iterable[str]) -> frozenset[str]:
    """Names as ``same_name`` makes them, with every member of every group among them, groups in groups included."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        entry = registry.find(name := waiting.pop())
        known = same_name(registry, name)
        if known not in found:
            found.add(known)
            waiting += (entry.members or ()) if isinstance(entry, AgencyGroup) else ()
    return frozenset(found)


def same_name(registry: Registry, name: str) -> str:
    """The official name; of a name in no list, what its spellings have in common."""
    entry = registry.find(name)
    return entry.name if entry else key(name)


def involved(registry: Registry, cells: Iterable[str]) -> frozenset[str]:
    """Everybody whom cells name, with the members of groups; a cell in which nobody is known stands for itself."""
    named = [name for cell in cells for name in registry.names([cell]) or (cell,)]
    return with_members(registry, named)

"""Agencies in time: who works on a day, and who took over the work of those that ended."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Literal

from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message
from cchc_cli.repository.agencies import Agency, AgencyGroup, AgencyList
from cchc_cli.repository.recognition import Registry
from cchc_cli.resources import bundled
from cchc_cli.source.loader import load_model
from cchc_cli.vietnamese.letters import key

State = Literal["current", "ended", "not-yet"]

Entry = Agency | AgencyGroup

_LEVEL_ENTRY = "cấp {level}"
"""The name of the entry that stands for a whole level: its end is the end of every agency of the level."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What an agency is on a day."""

    name: str
    """the official name"""
    state: State
    successors: tuple[str, ...] = ()
    """who took over, in turn; the last one works on the day, or the chain ends with it"""
    since: date | None = None
    until: date | None = None
    """the last day; that of its level when the entry itself has none"""
    source: str | None = None
    note: str | None = None


def current(registry: Registry, name: str, day: date) -> Standing | None:
    """The standing of the agency or group of this name or spelling; None when no entry has it.

    Raises a ``CchcError`` for agencies that succeed each other in a circle.
    """
    entry = registry.find(name)
    if entry is None:
        return None
    level = _level_entry(registry, entry)
    until = _until(registry, entry)
    saying = level if level and entry.until is None else entry
    return Standing(
        entry.name,
        _state(registry, entry, day),
        _successors(registry, entry, day),
        entry.since,
        until,
        saying.source,
        saying.note or (level.note if level else None),
    )


def with_history(own: Registry) -> Registry:
    """A repository's agencies, with the reorganisations that ship with cchc behind them.

    An entry of the repository stands before the shipped one of the same name: its days are those of the province.
    """
    shipped = reorganisations()
    entries = (*own.entries.values(), *shipped.agencies, *shipped.groups)
    return Registry(
        AgencyList(
            agencies=tuple(entry for entry in entries if isinstance(entry, Agency)),
            groups=tuple(entry for entry in entries if isinstance(entry, AgencyGroup)),
        )
    )


@cache
def reorganisations() -> AgencyList:
    """The mergers of provinces and departments of 2025 and the end of the district level, each with its source."""
    agencies: list[Agency] = []
    groups: list[AgencyGroup] = []
    for path in sorted((bundled("templates") / "new" / "reorganisation").glob("*.yaml")):
        model = load_model(path, AgencyList).model or AgencyList()
        agencies += model.agencies
        groups += model.groups
    return AgencyList(agencies=tuple(agencies), groups=tuple(groups))


def _state(registry: Registry, entry: Entry, day: date) -> State:
    until = _until(registry, entry)
    if until is not None and until < day:
        return "ended"
    return "not-yet" if entry.since is not None and day < entry.since else "current"


def _until(registry: Registry, entry: Entry) -> date | None:
    """The last day of an agency: its own, or its level's when that comes first."""
    level = _level_entry(registry, entry)
    ends = [found.until for found in (entry, level) if found is not None and found.until is not None]
    return min(ends, default=None)


def _level_entry(registry: Registry, entry: Entry) -> Entry | None:
    if entry.level is None:
        return None
    found = registry.find(_LEVEL_ENTRY.format(level=entry.level))
    return found if found is not None and found.level == entry.level else None


def _successors(registry: Registry, entry: Entry, day: date) -> tuple[str, ...]:
    """The chain from an ended entry on; a successor that no entry describes is named all the same."""
    if _state(registry, entry, day) != "ended":
        return ()
    chain: list[str] = []
    for following in _chain(registry, entry):
        found = registry.find(following)
        chain.append(found.name if found else following)
        if found is None or _state(registry, found, day) != "ended":
            break
    return tuple(chain)


def _chain(registry: Registry, entry: Entry) -> Iterator[str]:
    seen = [entry.name]
    following = entry.successor
    while following is not None:
        found = registry.find(following)
        name = found.name if found else following
        if key(name) in {key(passed) for passed in seen}:
            circle = " → ".join([*seen, name])
            raise CchcError(
                Message(
                    N_("the agency list goes round in a circle of successors: {circle}"), {"circle": circle}
                )
            )
        yield name
        seen.append(name)
        following = found.successor if found else None

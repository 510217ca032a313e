"""Who answers for work, seen from a day: groups as their members, and an agency that has ended as the one that took over."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from cchc_cli.analysis.charge import charge
from cchc_cli.analysis.work import WorkItem
from cchc_cli.repository.recognition import Registry
from cchc_cli.repository.succession import current, with_history
from cchc_cli.vietnamese.letters import key


@dataclass(frozen=True, slots=True)
class Answerable:
    """An agency, or a group whose members nobody can list."""

    name: str
    """who does the work on the day"""
    formerly: tuple[str, ...] = ()
    """the agencies that the plan names, where this one has taken over from them"""
    ended: date | None = None
    """the last day of an agency that nobody has followed"""


Answer = Callable[[Iterable[str]], tuple[Answerable, ...]]
"""The cells of a plan → who answers for them."""


def answering(registry: Registry, day: date) -> Answer:
    """Tells who answers on a day; what cells say is worked out once."""
    history = with_history(registry)
    known: dict[tuple[str, ...], tuple[Answerable, ...]] = {}

    def answer(lead: Iterable[str]) -> tuple[Answerable, ...]:
        cells = tuple(lead)
        if cells not in known:
            known[cells] = _answerable(cells, registry, history, day)
        return known[cells]

    return answer


def _answerable(
    cells: tuple[str, ...], registry: Registry, history: Registry, day: date
) -> tuple[Answerable, ...]:
    found: dict[str, Answerable] = {}
    for name in charge(cells, registry).agencies:
        standing = current(history, name, day)
        if standing is None or standing.state != "ended":
            entry = found.setdefault(key(name), Answerable(name))
            continue
        if not standing.successors:
            found.setdefault(key(name), Answerable(name, ended=standing.until))
            continue
        successor = standing.successors[-1]
        entry = found.get(key(successor), Answerable(successor))
        former = tuple(dict.fromkeys((*entry.formerly, name)))
        found[key(successor)] = Answerable(entry.name, former)
    return tuple(found.values())


@dataclass(frozen=True, slots=True)
class Sought:
    """An agency or a group that somebody asks for, by all names that mean it."""

    asked: str
    names: frozenset[str]
    words: str = ""
    """the words to look for where no list has the name"""

    def is_among(self, answerable: Iterable[Answerable]) -> bool:
        """Whether it answers: itself, as a member of the group asked for, or in the place of one that has ended."""
        for each in answerable:
            said = [key(name) for name in (each.name, *each.formerly)]
            if not self.names.isdisjoint(said):
                return True
            if self.words and any(self.words in name for name in said):
                return True
        return False


def sought(asked: str, registry: Registry) -> Sought:
    """What a name means: the agency, or a group with its members; without a list, the words themselves.

    A group whose members nobody can list is asked for by its own name only.
    """
    entry = registry.find(asked)
    if entry is None:
        return Sought(asked, frozenset({key(asked)}), key(asked))
    expanded = charge([entry.name], registry).agencies
    return Sought(asked, frozenset(map(key, (entry.name, *expanded))))


def unknown_to_all(asked: str, registries: Sequence[Registry], items: Iterable[WorkItem]) -> bool:
    """Whether a name is in no list and in no cell, so that asking for it is a mistake of typing."""
    if any(registry.find(asked) for registry in registries):
        return False
    wanted = key(asked)
    return not any(wanted in key(cell) for item in items for cell in (*item.lead, *item.partners))

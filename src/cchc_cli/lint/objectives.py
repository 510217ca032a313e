"""Where a plan says what is to be reached, and where what is to be done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.diagnostics import Location
from cchc_cli.lint.rule import Context
from cchc_cli.plan.outline import Node
from cchc_cli.plan.plan import Annex
from cchc_cli.vietnamese.aim import is_general, names_objectives


@dataclass(frozen=True, slots=True)
class Objectives:
    """The places below which objectives stand."""

    places: frozenset[Location]
    general: frozenset[Location]
    """those that are meant in general, without figures"""

    def __bool__(self) -> bool:
        return bool(self.places)

    def hold(self, location: Location) -> bool:
        """Whether a place belongs to the objectives."""
        return _below(location, self.places)

    def are_measured(self, location: Location) -> bool:
        """Whether a place belongs to objectives that want figures."""
        return self.hold(location) and not _below(location, self.general)


def objectives(context: Context) -> Objectives:
    """The objectives of a plan, by role, by heading, or as a table of goals; ask with ``context.once``."""
    places, general = set(), set()
    for location, part in context.parts:
        if isinstance(part, Node) and part.heading and is_general(part.heading.printed()):
            general.add(location)
        if isinstance(part, Node) and _opens(part):
            places.add(location)
        if isinstance(part, Annex) and part.goals:
            places.add((*location, "goals"))
    return Objectives(frozenset(places), frozenset(general))


def _opens(node: Node) -> bool:
    if node.role or not node.heading:
        return node.role == "objectives"
    return names_objectives(node.heading.printed())


def _below(location: Location, places: frozenset[Location]) -> bool:
    return any(location[:length] in places for length in range(1, len(location) + 1))


def headings(location: Location, context: Context) -> Iterator[str]:
    """The headings a place stands under, its own included."""
    found = context.once(_headings)
    for length in range(1, len(location) + 1):
        if location[:length] in found:
            yield found[location[:length]]


def _headings(context: Context) -> dict[Location, str]:
    return {
        location: part.heading.printed()
        for location, part in context.parts
        if isinstance(part, Node) and part.heading
    }

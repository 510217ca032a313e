"""What is matched: a task, a target or a section, reduced to what tells it from others of its kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from cchc_cli.diagnostics import Location
from cchc_cli.vietnamese.agency_kin import Fields
from cchc_cli.vietnamese.wording import Wording

SubjectKind = Literal["task", "target", "section"]

_NOTHING = Wording((), ())


@dataclass(frozen=True, slots=True)
class Subject:
    """One side's thing to match. What a kind does not have is left empty, and then counts neither way."""

    kind: SubjectKind
    ref: str
    """as people name it: II.5; of a target, its name or place and number"""
    location: Location
    title: Wording
    detail: Wording = _NOTHING
    """of a task, its outputs; of a target, its clause; of a section, its first words"""
    setting: Wording = _NOTHING
    """the words around it: the passage of a target, the heading over a section"""
    areas: frozenset[str] = frozenset()
    lead: frozenset[Fields] = frozenset()
    partners: frozenset[Fields] = frozenset()
    times: frozenset[str] = frozenset()
    """kinds of its deadline"""
    scope: frozenset[Fields] = frozenset()
    """agencies that its own title names: who is ranked, checked, asked"""
    manners: frozenset[str] = frozenset()
    """ways of working that make another task of the same words: training in something is not doing it"""
    figure: tuple[str, ...] = ()
    """of a target: unit and figure"""
    name: str | None = None
    """a name that an officer gave it (``id``), equal in two plans of one office"""
    place: float = 0.0
    """where in its plan it stands, from 0 to 1: of two equal candidates the nearer one is meant"""
    group: str = ""
    """what can never be one thing: a task of a table and a place of the text, where both plans have both"""

    @property
    def standing(self) -> tuple[object, ...]:
        """What is left of it when its title has other words."""
        return self.detail.exact, self.lead, self.partners, self.times, self.figure

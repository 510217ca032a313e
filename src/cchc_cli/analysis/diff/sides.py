"""Whose two plans are compared, which says how far words may differ before something has changed.

In two plans of one office somebody changed every word that differs. Two offices write in their own words, and each of its own
level: there only what is said counts.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from cchc_cli.analysis.matching.side import Side
from cchc_cli.plan.document import document_day
from cchc_cli.repository.recognition import Registry
from cchc_cli.repository.succession import current, with_history
from cchc_cli.vietnamese.agency_kin import Fields, kin, unmatched, without_level
from cchc_cli.vietnamese.aim import years_in
from cchc_cli.vietnamese.wording import JOINTS, Wording, is_slip


@dataclass(frozen=True)
class Sides:
    """The older and the newer plan."""

    old: Side
    new: Side
    agencies: Registry

    @cached_property
    def same_office(self) -> bool:
        """Whether one office wrote both."""
        return self.old.standpoint.is_same_office(self.new.standpoint)

    @cached_property
    def same_level(self) -> bool:
        """Whether both speak of the same levels."""
        return self.old.standpoint.is_same_level(self.new.standpoint)

    @cached_property
    def day(self) -> date:
        """The later of the two days: who had ended by then stands for its successor on both sides."""
        return max(_day(self.old), _day(self.new))

    @cached_property
    def history(self) -> Registry:
        """The agencies of the repository, and the reorganisations behind them."""
        return with_history(self.agencies)

    def differ(self, old: str, new: str) -> bool:
        """Whether two texts say something else.

        Of the same letters only the years of the two plans can: "năm 2021" left behind in the plan for 2022. Any other
        year in them ("Hiến pháp năm 2013") is the same year.
        """
        years = {self.old.speaker.year, self.new.speaker.year}
        if old.split() == new.split() and not years & years_in(old):
            return False
        first, second = self.old.wording(old), self.new.wording(new)
        if first.exact == second.exact:
            return False
        return self.same_office or _core_differs(first, second)

    def agencies_differ(self, old: Iterable[str], new: Iterable[str]) -> bool:
        """Whether two cells name other agencies; a renaming by reorganisation and the counterpart at another level are none."""
        first, second = [self.today(cell) for cell in old], [self.today(cell) for cell in new]
        if self.same_office:
            return self._named(self.old, first) != self._named(self.new, second)
        one, two = _kin(first), _kin(second)
        if not self.same_level:
            one, two = without_level(one), without_level(two)
        if one or two:
            return bool(unmatched(one, two) or unmatched(two, one))
        return self.differ(" ; ".join(first), " ; ".join(second))

    def today(self, cell: str) -> str:
        """A cell with the successors of agencies that have ended by the later day."""
        if cell not in self._current:
            self._current[cell] = self._renamed(cell)
        return self._current[cell]

    @cached_property
    def _current(self) -> dict[str, str]:
        return {}

    def _renamed(self, cell: str) -> str:
        for named in reversed(self.history.recognise(cell).named):
            standing = current(self.history, named.name, self.day)
            if standing and standing.successors:
                cell = cell[: named.start] + standing.successors[-1] + cell[named.end :]
        return cell

    def _named(self, side: Side, cells: Iterable[str]) -> tuple[frozenset[str], frozenset[str]]:
        """The official names of cells, and the words beside them."""
        names: set[str] = set()
        rest: list[str] = []
        for cell in cells:
            at = 0
            for named in self.history.recognise(cell).named:
                names.add(named.name)
                rest.append(cell[at : named.start])
                at = named.end
            rest.append(cell[at:])
        return frozenset(names), frozenset(side.wording(" ; ".join(rest)).exact) - JOINTS


def _core_differs(first: Wording, second: Wording) -> bool:
    one, two = set(first.telling), set(second.telling)
    gone, come = sorted(one - two), sorted(two - one)
    if len(gone) == len(come):
        return not all(is_slip(old, new) for old, new in zip(gone, come, strict=True))
    return True


def _kin(cells: Iterable[str]) -> frozenset[Fields]:
    return frozenset(fields for cell in cells for fields in kin(cell))


def _day(side: Side) -> date:
    return document_day(side.plan.document.date) or date(side.plan.year, 1, 1)

"""One of the two plans that are compared, read as far as comparing needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from cchc_cli.analysis.budget import Budget, budgets
from cchc_cli.analysis.money_lines import SourceName
from cchc_cli.analysis.schedule import read_phrase
from cchc_cli.analysis.targets import Target, targets
from cchc_cli.analysis.work import Phrase, WorkItem, work_items
from cchc_cli.diagnostics import Location
from cchc_cli.plan.numbering import Numbering, number
from cchc_cli.plan.plan import Plan
from cchc_cli.plan.prose import texts
from cchc_cli.repository.standpoint import Standpoint, standpoint
from cchc_cli.vietnamese.deadline.part import Part
from cchc_cli.vietnamese.wording import Speaker, Wording, wording


@lru_cache(maxsize=8192)
def parts_of(phrase: Phrase, year: int) -> tuple[Part, ...]:
    """The parts of a deadline; a plan says the same few phrases over and over."""
    return read_phrase(phrase, year).parts


def _bare(phrase: Phrase) -> Phrase:
    return Phrase(phrase.text, (), 0, phrase.due, phrase.every, phrase.after)


@dataclass(frozen=True)
class Side:
    """A plan with its tasks and targets."""

    plan: Plan
    source_name: SourceName = str
    """tells spellings of one source of money together"""

    @cached_property
    def numbering(self) -> Numbering:
        """Its printed numbers."""
        return number(self.plan)

    @cached_property
    def standpoint(self) -> Standpoint:
        """From where it speaks."""
        return standpoint(self.plan)

    @property
    def speaker(self) -> Speaker:
        """Its year and names."""
        return self.standpoint.speaker

    @cached_property
    def items(self) -> tuple[WorkItem, ...]:
        """Its tasks."""
        return work_items(self.plan, self.numbering)

    @cached_property
    def item_at(self) -> Mapping[Location, WorkItem]:
        """Its tasks by their places."""
        return {item.location: item for item in self.items}

    @cached_property
    def targets(self) -> tuple[Target, ...]:
        """Its targets; what says one again in another unit is none of its own."""
        return tuple(target for target in targets(self.plan, self.numbering) if not target.same_as)

    @cached_property
    def passages(self) -> Mapping[Location, str]:
        """Every printed text by its place."""
        return {location: text.printed() for location, text, _ in texts(self.plan)}

    @cached_property
    def budgets(self) -> tuple[Budget, ...]:
        """Its money."""
        return budgets(self.plan, self.numbering, self.source_name)

    def parts(self, item: WorkItem) -> tuple[Part, ...]:
        """The parts of all deadlines of a task."""
        year = self.speaker.year
        return tuple(part for phrase in item.phrases for part in parts_of(_bare(phrase), year))

    def task_of(self, location: Location) -> WorkItem | None:
        """The task whose cell a place is, or below which it stands."""
        while location:
            if found := self.item_at.get(location):
                return found
            location = location[:-1]
        return None

    def wording(self, text: str) -> Wording:
        """The words of a text as this plan says them."""
        return wording(text, self.speaker)

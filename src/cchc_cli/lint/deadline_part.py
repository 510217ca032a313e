"""Every part of every deadline of a plan, once, with its place and the task it holds for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.analysis.schedule import read_phrase
from cchc_cli.analysis.work import Phrase, WorkItem
from cchc_cli.diagnostics import Location
from cchc_cli.lint.rule import At, Context
from cchc_cli.vietnamese.deadline import Part


@dataclass(frozen=True, slots=True)
class Dated:
    """A part with whom it concerns."""

    item: WorkItem
    phrase: Phrase
    part: Part

    @property
    def at(self) -> At:
        """Its words; the whole entry where its date is stated beside the words."""
        return self.words(self.part.start, self.part.end)

    def words(self, start: int, end: int) -> At:
        """A stretch of the phrase."""
        if self.is_stated:
            return At(self.phrase.location)
        return At(self.phrase.location, self.phrase.start + start, self.phrase.start + end)

    @property
    def is_stated(self) -> bool:
        """Whether an officer states beside the words when it is."""
        return bool(self.phrase.due or self.phrase.every or self.phrase.after)


def deadline_parts(context: Context) -> tuple[Dated, ...]:
    """In print order of the work; of work that inherits a deadline only the first. Ask it through ``context.once``."""
    return tuple(_parts(context))


def _parts(context: Context) -> Iterator[Dated]:
    seen: set[tuple[Location, int]] = set()
    for item in context.work:
        for phrase in item.phrases:
            if (phrase.location, phrase.start) not in seen:
                seen.add((phrase.location, phrase.start))
                for part in read_phrase(phrase, context.plan.year).parts:
                    yield Dated(item, phrase, part)

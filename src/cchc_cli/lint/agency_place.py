"""Places where agencies are named in print: shared by the rules on their spelling."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.diagnostics import Location
from cchc_cli.lint.rule import At, Context, Replacement
from cchc_cli.lint.typed import at_words, replaced
from cchc_cli.message import Message
from cchc_cli.plan.prose import Passage
from cchc_cli.vietnamese.agency_group import Nouns, nouns


@dataclass(frozen=True, slots=True)
class Place:
    """Some printed words of a passage."""

    passage: Passage
    start: int
    end: int

    @property
    def at(self) -> At:
        """The place for a finding."""
        return at_words(self.passage.location, self.passage.text, self.start, self.end)

    @property
    def words(self) -> str:
        """The words."""
        return self.passage.printed[self.start : self.end]

    def replaced(self, title: Message, new: str) -> tuple[Replacement, ...]:
        """The repair that puts other words here; none where braces stand between these."""
        passage = self.passage
        return replaced(title, passage.location, passage.text, self.start, self.end, new, safe=False)


def all_replaced(title: Message, repairs: Iterator[tuple[Place, str]]) -> tuple[Replacement, ...]:
    """One repair for several places; none where one of them cannot be mended."""
    single = [place.replaced(title, new) for place, new in repairs]
    if not all(single):
        return ()
    first, *more = (found for (found,) in single)
    return (
        Replacement(title, first.at, first.text, safe=False, more=tuple((one.at, one.text) for one in more)),
    )


def read(context: Context) -> tuple[Passage, ...]:
    """Passages that name agencies in words of their own: not the head and foot of the paper."""
    return tuple(passage for passage in context.passages if passage.key not in _FORMAL)


def noun_rows(context: Context) -> tuple[tuple[Passage, Nouns], ...]:
    """Every row of common nouns of agencies."""
    return tuple((passage, row) for passage in context.once(read) for row in nouns(passage.printed))


def part(location: Location) -> Location:
    """The part of the paper: the decision, an annex, or the plan with the head and foot."""
    return location[:2] if location[0] == "annexes" else ("decision",) if location[0] == "decision" else ()


_FORMAL = frozenset({"superior", "issuer", "signature", "signer", "place"})

"""What a plan cites, read once for all rules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cchc_cli.diagnostics import Location
from cchc_cli.lint.rule import At, Context, Replacement
from cchc_cli.lint.typed import at_words, replaced
from cchc_cli.message import Message
from cchc_cli.plan.prose import Passage
from cchc_cli.vietnamese.citation import Citation, Law, Symbol, find_citations, find_laws, read_symbol

Key = tuple[str, int | None, str, str]


@dataclass(frozen=True, slots=True)
class Cited:
    """A citation and the passage it stands in."""

    passage: Passage
    citation: Citation

    @property
    def location(self) -> Location:
        """The place in the plan."""
        return self.passage.location

    @property
    def key(self) -> Key:
        """What all spellings of its number have in common."""
        return self.citation.symbol.key

    @property
    def symbol(self) -> At:
        """The place of number and symbol."""
        return self.at(self.citation.symbol.start, self.citation.symbol.end)

    @property
    def head(self) -> At:
        """The place of kind, "số" and symbol."""
        return self.at(*self.citation.head)

    @property
    def date(self) -> At:
        """The place of its own date; of the symbol when it has none."""
        date = self.citation.date
        return self.at(date.start, date.end) if date and self.citation.has_own_date else self.symbol

    @property
    def number_fits_date(self) -> bool:
        """Whether the year in the number is that of its own date, or there is nothing to compare."""
        year, date = self.citation.symbol.year, self.citation.date
        return (
            not self.citation.has_own_date
            or None in (year, date and date.year)
            or (date is not None and year == date.year)
        )

    def at(self, start: int, end: int) -> At:
        """The place of printed words of its passage."""
        return at_words(self.location, self.passage.text, start, end)

    def replaced(
        self, title: Message, start: int, end: int, new: str, *, safe: bool
    ) -> tuple[Replacement, ...]:
        """The repair that puts other words for printed ones of its passage."""
        return replaced(title, self.location, self.passage.text, start, end, new, safe=safe)


def cited(context: Context) -> tuple[Cited, ...]:
    """Every cited document in print order; not the paper's own number."""
    return context.once(_cited)


def cited_laws(context: Context) -> tuple[tuple[Passage, Law], ...]:
    """Every law that is named, in print order."""
    return context.once(_laws)


def cited_by_key(context: Context) -> dict[Key, list[Cited]]:
    """The citations of each number in print order."""
    return context.once(_by_key)


def is_in_title(each: Cited, context: Context) -> bool:
    """Whether a document is named in the title of another, which says it as it was issued."""
    start = each.citation.symbol.start
    return any(
        other.passage is each.passage and words[0] < start < words[1]
        for other in cited(context)
        if (words := other.citation.title_words)
    )


def _cited(context: Context) -> tuple[Cited, ...]:
    own = read_symbol(context.plan.document.number)
    found = (
        Cited(passage, citation)
        for passage in context.passages
        if passage.key != "attached"  # the paper's own number, which is held against its head (DOC103)
        for citation in find_citations(passage.printed)
    )
    return tuple(each for each in found if own is None or not _is_own(each, own, context.issued))


def _is_own(each: Cited, own: Symbol, issued: date | None) -> bool:
    """Whether a citation is of the paper itself; a superior's paper may bear the same number, but not the same day."""
    day = each.citation.date.date if each.citation.date else None
    return each.key == own.key and day in (None, issued)


def _laws(context: Context) -> tuple[tuple[Passage, Law], ...]:
    return tuple((passage, law) for passage in context.passages for law in find_laws(passage.printed))


def _by_key(context: Context) -> dict[Key, list[Cited]]:
    found: dict[Key, list[Cited]] = {}
    for each in cited(context):
        found.setdefault(each.key, []).append(each)
    return found

"""Where a plan writes the name or the capitals of an agency otherwise than its decree does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from cchc_cli.lint.agency_place import Place, noun_rows, read
from cchc_cli.lint.rule import Context
from cchc_cli.plan.prose import Passage
from cchc_cli.repository.agencies import Agency
from cchc_cli.vietnamese.agency_form import level_words
from cchc_cli.vietnamese.agency_group import MINISTRY, Nouns, small_nouns
from cchc_cli.vietnamese.agency_name import OFFICIAL_NAMES, Miswritten, Names
from cchc_cli.vietnamese.letters import key


def miswritten_names(context: Context) -> tuple[tuple[Passage, Miswritten], ...]:
    """Names that differ from the official ones by a joining word or a capital; the repository's list has the last word."""
    own = tuple(entry.name for entry in context.registry.entries.values() if isinstance(entry, Agency))
    names = _names(own)
    return tuple(
        (passage, found)
        for passage in context.once(read)
        for found in names.miswritten(passage.printed, is_cell=not _CELLS.isdisjoint(passage.location))
        if passage.printed[found.start : found.end] not in own
    )


_CELLS = frozenset({"lead", "partners"})


@lru_cache(maxsize=8)
def _names(own: tuple[str, ...]) -> Names:
    return Names((*OFFICIAL_NAMES, *own))


@dataclass(frozen=True, slots=True)
class Capitals:
    """Places of one wording, and how it should be written."""

    places: tuple[Place, ...]
    right: str


def capital_nouns(context: Context) -> Iterator[Capitals]:
    """Common nouns of agencies with a capital that nothing asks for."""
    rows = context.once(noun_rows)
    ministries_small = any(
        passage.printed[start:end] == MINISTRY for passage, row in rows for start, end in row.nouns
    )
    # A department calls itself "Sở", as a ministry calls itself "Bộ".
    own = key(context.plan.document.issuer).partition(" ")[0]
    found: dict[str, list[Place]] = {}
    for passage, row in rows:
        if (
            row.capitals
            and key(passage.printed[row.capitals[0][0] : row.core_end]) != own
            and (ministries_small or not _only_ministries(passage.printed, row))
        ):
            place = Place(passage, row.capitals[0][0], row.core_end)
            found.setdefault(place.words, []).append(place)
    for words, places in found.items():
        yield Capitals(tuple(places), small_nouns(words))


def _only_ministries(text: str, row: Nouns) -> bool:
    """Papers of the government write the ministries with a capital; a plan that always does so follows them."""
    return all(text[start:end].lower() == MINISTRY for start, end in row.capitals)


def capital_levels(context: Context) -> Iterator[Capitals]:
    """ "UBND Tỉnh" in a plan that writes "UBND tỉnh" too."""
    capital: dict[str, list[Place]] = {}
    small: set[str] = set()
    for passage in context.once(read):
        for found in level_words(passage.printed):
            if found.is_capital:
                capital.setdefault(found.about, []).append(Place(passage, found.start, found.end))
            else:
                small.add(found.about)
    for about, places in capital.items():
        if about in small:
            head, _, level = places[0].words.rpartition(" ")
            yield Capitals(tuple(places), f"{head} {level.lower()}")


def run_together(context: Context) -> Iterator[tuple[Place, Place]]:
    """Two nouns without the comma that the plan puts between them elsewhere, and the gap."""
    rows = context.once(noun_rows)
    separated = {pair for passage, row in rows for pair in row.separated(passage.printed)}
    for passage, row in rows:
        for first, gap, second in row.unseparated:
            pair = (passage.printed[first : gap[0]].lower(), passage.printed[gap[1] : second].lower())
            if pair in separated:
                yield Place(passage, first, second), Place(passage, *gap)

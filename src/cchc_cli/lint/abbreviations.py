"""The abbreviations of a plan: every use and every place that explains one, in the order in which the paper is read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from cchc_cli.lint.rule import At, Context
from cchc_cli.lint.typed import at_words
from cchc_cli.plan.prose import Passage
from cchc_cli.vietnamese.abbreviation import abbreviations, definitions, is_slip
from cchc_cli.vietnamese.known_abbreviation import (
    FOREIGN,
    OF_RECIPIENTS,
    OF_TABLE_HEADS,
    OFFICIAL,
    UNIVERSAL,
    is_filing_line,
)


@dataclass(frozen=True, slots=True)
class Use:
    """A place where an abbreviation stands."""

    passage: Passage
    start: int
    end: int
    """in the printed words"""

    @property
    def at(self) -> At:
        """The place for a finding."""
        return at_words(self.passage.location, self.passage.text, self.start, self.end)

    @property
    def words(self) -> str:
        """As it is written here."""
        return self.passage.printed[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Explained:
    """A place that explains an abbreviation."""

    use: Use
    meaning: str
    """empty when the words before it do not begin with its letters"""


@dataclass(frozen=True)
class Abbreviations:
    """What a plan shortens; lists in the order in which the paper is read, recipients last."""

    uses: Mapping[str, tuple[Use, ...]] = field(default_factory=dict)
    """by letters; the places that explain are not among them"""
    explained: Mapping[str, tuple[Explained, ...]] = field(default_factory=dict)
    slips: Mapping[str, str] = field(default_factory=dict)
    """misspelt ones, each with the one that is meant"""

    def place(self, letters: str) -> Use | None:
        """Where it is explained first, or else used first."""
        explained, uses = self.explained.get(letters, ()), self.uses.get(letters, ())
        return explained[0].use if explained else uses[0] if uses else None


def abbreviated(context: Context) -> Abbreviations:
    """Every abbreviation of a plan; what needs no explanation is left out where it needs none."""
    uses: dict[str, list[Use]] = {}
    explained: dict[str, list[Explained]] = {}
    for passage in _in_reading_order(context):
        text = passage.printed
        defined = {found.start: found for found in definitions(text)}
        for found in defined.values():
            explained.setdefault(found.letters, []).append(
                Explained(Use(passage, found.start, found.end), found.meaning)
            )
        for short in abbreviations(text):
            if short.start not in defined and not _is_known(short.letters, passage):
                uses.setdefault(short.letters, []).append(Use(passage, short.start, short.end))
    return Abbreviations(
        {letters: tuple(places) for letters, places in uses.items() if _need_one(letters, places)},
        {letters: tuple(places) for letters, places in explained.items()},
        dict(_slips(uses, explained)),
    )


_UNREAD = frozenset({"superior", "issuer", "signature", "signer", "place"})
"""Head and foot of the paper, in words that a form prescribes."""


def _in_reading_order(context: Context) -> Iterator[Passage]:
    read = [passage for passage in context.passages if passage.key not in _UNREAD]
    yield from (passage for passage in read if passage.key != "recipients")
    yield from (
        passage for passage in read if passage.key == "recipients" and not is_filing_line(passage.printed)
    )


def _is_known(letters: str, passage: Passage) -> bool:
    if letters in UNIVERSAL or letters in FOREIGN or not _FOREIGN_LETTERS.isdisjoint(letters):
        return True
    return letters in OF_TABLE_HEADS and not _HEADS.isdisjoint(passage.location)


def _need_one(letters: str, places: list[Use]) -> bool:
    """Customary marks of recipients need an explanation only where they stand elsewhere too."""
    return letters not in OF_RECIPIENTS or any(use.passage.key != "recipients" for use in places)


_FOREIGN_LETTERS = frozenset("FJWZ")
"""Letters with which no Vietnamese syllable begins."""

_HEADS = frozenset({"headers", "columns", "side", "head"})


def _slips(
    uses: Mapping[str, list[Use]], explained: Mapping[str, list[Explained]]
) -> Iterator[tuple[str, str]]:
    known = {letters: len(places) for letters, places in uses.items()}
    for letters in explained:
        known[letters] = max(known.get(letters, 0), _FREQUENT)
    for letters, places in uses.items():
        if len(places) > _RARE or letters in explained or letters in OFFICIAL:
            continue
        meant = [
            other
            for other, count in known.items()
            if count >= _FREQUENT and count > len(places) and is_slip(letters, other)
        ]
        if meant:
            yield letters, max(meant, key=lambda other: known[other])


_RARE = 2
_FREQUENT = 3

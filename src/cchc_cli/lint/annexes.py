"""The annexes of a plan as its text speaks of them: which number each has, and which passages send to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.diagnostics import Location
from cchc_cli.lint.rule import At, Context
from cchc_cli.lint.typed import at_words
from cchc_cli.plan.prose import Passage
from cchc_cli.vietnamese.annex_reference import ANNEX_WORDS, AnnexReference, annex_references
from cchc_cli.vietnamese.letters import key
from cchc_cli.vietnamese.ordinal import Numeral, Sequence, read_label


@dataclass(frozen=True, slots=True)
class SeenAnnex:
    """An annex with the number that the paper, or its place, gives it."""

    location: Location
    title: str
    label: str
    number: int | None
    """printed, or counted on from the annex before it; None for one that is called by a name of its own"""
    counting: Sequence | None
    """how the printed number counts; None when none is printed"""

    @property
    def is_named(self) -> bool:
        """Whether it is called otherwise than Phụ lục ("ĐỀ CƯƠNG BÁO CÁO")."""
        return bool(self.label) and not _is_annex_word(self.label)

    @property
    def at_label(self) -> At:
        """Where its label is typed, or could be."""
        return At((*self.location, "label"))


@dataclass(frozen=True, slots=True)
class Sending:
    """A passage that sends its reader to an annex."""

    passage: Passage
    reference: AnnexReference

    @property
    def at(self) -> At:
        """The words that do."""
        found = self.reference
        return at_words(self.passage.location, self.passage.text, found.start, found.end)


def annexes(context: Context) -> tuple[SeenAnnex, ...]:
    """The annexes in print order."""
    return context.once(_annexes)


def absent(context: Context) -> dict[int, list[Sending]]:
    """The numbers of annexes that the text refers to and the plan does not have, with who refers to them."""
    has = {annex.number for annex in annexes(context)}
    found: dict[int, list[Sending]] = {}
    for sending in sendings(context):
        for number in sending.reference.numbers:
            if number not in has:
                found.setdefault(number, []).append(sending)
    return found


def sendings(context: Context) -> tuple[Sending, ...]:
    """Every reference to an annex, those in the heads of the annexes themselves left out."""
    return context.once(_sendings)


def sent_to(context: Context, annex: SeenAnnex) -> Iterator[Sending]:
    """The references that name an annex by its number."""
    return (sending for sending in sendings(context) if annex.number in sending.reference.numbers)


def _annexes(context: Context) -> tuple[SeenAnnex, ...]:
    places = [context.numbering.places["annexes", index] for index in range(len(context.plan.annexes))]
    is_counted = any(_printed(place.label) for place in places)
    return tuple(
        _seen(place.location, str(annex.title), place.label, place.address, index, is_counted=is_counted)
        for index, (annex, place) in enumerate(zip(context.plan.annexes, places, strict=True), start=1)
    )


def _seen(
    location: Location, title: str, label: str, address: str, index: int, *, is_counted: bool
) -> SeenAnnex:
    printed = _printed(label)
    if printed:
        return SeenAnnex(location, title, label, printed[1], printed[0])
    if label and not _is_annex_word(label):
        return SeenAnnex(location, title, label, None, None)
    counted = read_label(address) if is_counted else None
    return SeenAnnex(location, title, label, counted[1] if counted else index, None)


def _printed(label: str) -> tuple[Sequence, int] | None:
    read = read_label(label) if _is_annex_word(label) else None
    return read if read and read[0].numeral is not Numeral.MARK else None


def _is_annex_word(label: str) -> bool:
    return key(label).split()[: len(ANNEX_WORDS)] == list(ANNEX_WORDS)


def _sendings(context: Context) -> tuple[Sending, ...]:
    return tuple(
        Sending(passage, reference)
        for passage in context.passages
        if passage.key not in ("attached", "title", "head", "headers")
        for reference in annex_references(passage.printed)
    )

"""The ways in which a plan names one agency or group: the usual one, and the rarer ones."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from cchc_cli.diagnostics import Location
from cchc_cli.lint.agency_names import miswritten_names
from cchc_cli.lint.agency_place import Place, part, read
from cchc_cli.lint.rule import Context
from cchc_cli.vietnamese.agency_form import agency_form, same_words
from cchc_cli.vietnamese.agency_group import described, goes_on_to_another_level


@dataclass(frozen=True, slots=True)
class Naming:
    """An agency or group under one of its names."""

    whole: Place
    said: Place
    """the words in which the ways differ"""
    is_description: bool = False
    """common nouns, each of which stands for agencies of its own"""
    is_listed: bool = False


@dataclass(frozen=True, slots=True)
class Variant:
    """A rarer way to name an agency or group."""

    places: tuple[Naming, ...]
    usual: tuple[Naming, ...]
    """the places of the usual way"""

    @property
    def is_one_name(self) -> bool:
        """Whether one may stand for the other.

        "sở, ngành tỉnh" may leave the "ban" out on purpose; of two names in the list only a person knows which is borne.
        """
        usual = self.usual[0]
        if usual.is_listed:
            return all(same_words(naming.said.words, usual.said.words) for naming in self.places)
        return not usual.is_description


def variants(context: Context) -> tuple[Variant, ...]:
    """Every rarer way to name a group within one part of the paper, or a listed agency within all of it."""
    named: dict[tuple[Location, str], dict[str, list[Naming]]] = {}
    often: Counter[tuple[str, str]] = Counter()
    for at, about, form, naming in (*_groups(context), *_listed(context)):
        named.setdefault((at, about), {}).setdefault(form, []).append(naming)
        often.update([(about, form), ("", form)])
    return tuple(variant for (_, about), forms in named.items() for variant in _rarer(about, forms, often))


def _groups(context: Context) -> Iterator[tuple[Location, str, str, Naming]]:
    for passage in context.once(read):
        for found in described(passage.printed):
            is_short = passage.key == "recipients" and _SHORT_UNITS.search(found.form)
            if is_short or goes_on_to_another_level(passage.printed, found):
                continue
            whole = Place(passage, found.start, found.end)
            naming = Naming(whole, Place(passage, found.said, found.end), found.said == found.start)
            yield part(passage.location), found.about, found.form, naming


_SHORT_UNITS = re.compile(r"(?<!\w)(?:tx|tp)(?!\w)")
"""Customary in the list of recipients."""


def _listed(context: Context) -> Iterator[tuple[Location, str, str, Naming]]:
    clipped = {
        (passage.location, name.start) for passage, name in context.once(miswritten_names) if name.clipped
    }
    for passage in context.once(read) if context.registry else ():
        for found in context.registry.known(passage.printed):
            if found.group or (passage.location, found.start) in clipped:
                continue
            if form := agency_form(passage.printed[found.start : found.end], found.name):
                place = Place(passage, found.start, found.end)
                yield (), found.name, form, Naming(place, place, is_listed=True)


def _rarer(
    about: str, forms: dict[str, list[Naming]], often: Mapping[tuple[str, str], int]
) -> Iterator[Variant]:
    """The usual way is that of the whole paper; where it says no more of this group, that of other groups."""
    # What the agency list has is the name, however seldom the plan says it.
    listed = agency_form(about, about)
    usual = max(forms, key=lambda form: (form == listed, often[about, form], often["", form]))
    for form, places in forms.items():
        if form != usual and not _is_shortened(form, usual):
            yield Variant(tuple(places), _best_written_first(forms[usual]))


def _best_written_first(places: list[Naming]) -> tuple[Naming, ...]:
    """A place with the capitals that most places have stands first, as the example for the others."""
    written = Counter(naming.said.words for naming in places)
    best = max(places, key=lambda naming: written[naming.said.words])
    return (best, *(naming for naming in places if naming is not best))


def _is_shortened(first: str, second: str) -> bool:
    """Whether one is the beginning of the other: the full name first, the short one later."""
    shorter, longer = sorted((first, second), key=len)
    return longer.startswith(f"{shorter} ")

"""How like two subjects are, and why: one figure from 0 to 1, made of parts that can be shown to an officer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from operator import eq

from cchc_cli.analysis.matching.subject import Subject, SubjectKind
from cchc_cli.analysis.matching.terms import Terms, Vector, cosine, covered, shared, unit
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.agency_kin import ALL, Fields, unmatched, without_level

TITLE, DETAIL, AREA, AGENCIES, TIME, SETTING, SCOPE, MANNER, FIGURE = (
    "title",
    "detail",
    "area",
    "agencies",
    "time",
    "setting",
    "scope",
    "manner",
    "figure",
)

WEIGHTS: Mapping[SubjectKind, Mapping[str, float]] = {
    "task": {TITLE: 0.64, DETAIL: 0.10, AREA: 0.10, AGENCIES: 0.08, TIME: 0.03, SCOPE: 0.05},
    "target": {TITLE: 0.66, DETAIL: 0.08, SETTING: 0.08, AREA: 0.04, MANNER: 0.10, FIGURE: 0.04},
    "section": {TITLE: 0.60, DETAIL: 0.12, SETTING: 0.13, AREA: 0.15},
}
"""What each part counts."""

_UNSAID = 0.35
"""What a part counts that one of the two does not have: less than a likeness, more than a difference."""

_EQUAL = 0.98

_COVER = 0.5
"""How much of the words' likeness is that the shorter title stands in the longer one; the rest is that they are equal."""

_CROSSED = 0.85
"""A lead that is the other's partner, and the other way round, is the same pair of agencies."""


_OTHER_MANNER = 0.65
"""Training in a thing, or publicity for it, beside the thing itself; what is done in time beside what is done online."""

_UNSAID_MANNER = 0.85
"""What is done online, beside what is done."""

_MORE_MANNERS = 0.92
"""What is paid online, beside what is done online."""

_ENOUGH = 3.0
"""Titles that share no more than this weight of words have hardly anything in common but what all plans say."""


@dataclass(frozen=True)
class Weighed:
    """A subject with the weights of its words."""

    subject: Subject
    title: Vector
    said: Vector
    """the title with length 1; so are detail and setting"""
    detail: Vector
    setting: Vector
    whole: Vector
    """title and detail together; a word of the detail alone counts less"""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How like two subjects are."""

    score: float
    parts: tuple[tuple[str, float], ...]

    @property
    def reasons(self) -> tuple[Message, ...]:
        """The parts in words, the heaviest first."""
        return tuple(
            Message(_REASONS[part], {"percent": round(100 * value)}) for part, value in self.parts if value
        )


_REASONS = {
    TITLE: N_("words of the title: {percent}%"),
    DETAIL: N_("outputs or wording: {percent}%"),
    AREA: N_("area: {percent}%"),
    AGENCIES: N_("agencies: {percent}%"),
    TIME: N_("kind of deadline: {percent}%"),
    SETTING: N_("words around it: {percent}%"),
    SCOPE: N_("whom it concerns: {percent}%"),
    MANNER: N_("what is measured: {percent}%"),
    FIGURE: N_("unit and figure: {percent}%"),
}


def weigh(subject: Subject, terms: Terms) -> Weighed:
    """A subject ready to be compared."""
    title = terms.vector(subject.title.telling)
    detail = terms.vector(subject.detail.core)
    whole = {**{term: 0.5 * weight for term, weight in detail.items()}, **title}
    return Weighed(subject, title, unit(title), unit(detail), unit(terms.vector(subject.setting.core)), whole)


def likeness(old: Weighed, new: Weighed) -> Likeness:
    """How like two subjects are."""
    first, second = old.subject, new.subject
    values = {TITLE: _words(old, new)}
    if old.detail and new.detail:
        values[DETAIL] = cosine(old.detail, new.detail)
    if first.areas and second.areas:
        values[AREA] = len(first.areas & second.areas) / min(len(first.areas), len(second.areas))
    if first.lead and second.lead:
        values[AGENCIES] = _agencies(first, second)
    if first.times and second.times:
        values[TIME] = len(first.times & second.times) / len(first.times | second.times)
    if first.scope and second.scope:
        values[SCOPE] = _kin(first.scope, second.scope)
    if first.manners and second.manners:
        values[MANNER] = len(first.manners & second.manners) / len(first.manners | second.manners)
    if first.figure and second.figure:
        values[FIGURE] = sum(map(eq, first.figure, second.figure)) / len(first.figure)
    if old.setting and new.setting:
        values[SETTING] = cosine(old.setting, new.setting)
    weights = WEIGHTS[first.kind]
    score = sum(weight * values.get(part, _UNSAID) for part, weight in weights.items())
    return Likeness(score * _manner(first, second), tuple(values.items()))


def _manner(first: Subject, second: Subject) -> float:
    one, two = first.manners, second.manners
    if one == two:
        return 1.0
    if first.kind == "target" and one & two:
        return _MORE_MANNERS
    return _OTHER_MANNER if first.kind == "task" or (one and two) else _UNSAID_MANNER


def _words(old: Weighed, new: Weighed) -> float:
    equal = cosine(old.said, new.said)
    inside = max(covered(old.title, new.title), covered(new.title, old.title))
    both = min(covered(old.title, new.whole), covered(new.title, old.whole))
    said = shared(old.title, new.whole) + shared(new.title, old.whole)
    trust = said / (said + _ENOUGH) if equal < _EQUAL else 1.0
    return trust * ((1 - _COVER) * equal + _COVER * (0.4 * inside + 0.6 * both))


def _agencies(first: Subject, second: Subject) -> float:
    straight = (_kin(first.lead, second.lead) + _kin(first.partners, second.partners)) / 2
    crossed = (_kin(first.lead, second.partners) + _kin(first.partners, second.lead)) / 2
    return max(straight, _CROSSED * crossed)


@lru_cache(maxsize=8192)
def _kin(first: frozenset[Fields], second: frozenset[Fields]) -> float:
    one, two = without_level(first), without_level(second)
    if not one or not two:
        return 1.0 if not one and not two else 0.0
    lacking = _telling(unmatched(one, two)) + _telling(unmatched(two, one))
    return 1 - lacking / (_telling(one) + _telling(two))


def _telling(agencies: Iterable[Fields]) -> float:
    """How much agencies tell: everybody together tells little."""
    return sum(0.3 if fields == frozenset([ALL]) else 1.0 for fields in agencies)

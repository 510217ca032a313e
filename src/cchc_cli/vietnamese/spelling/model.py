"""What stands beside what in Vietnamese official papers: counts of pairs and triples of syllables, and probabilities.

The counts are stored as powers of 2.5, which is enough to tell "often" from "seldom"; probabilities are interpolated
from triples to pairs to single syllables (absolute discounting).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from math import log
from typing import TypeVar

from cchc_cli.vietnamese.spelling.data_file import entries
from cchc_cli.vietnamese.spelling.tokens import NO_SYLLABLE

_BASE = 2.5
_COUNTS = tuple(_BASE**step for step in range(10))
_STEPS = {str(step): step for step in range(10)}
_DISCOUNT = 0.6
_UNSEEN = 5000
"""Pairs that a larger corpus would have; smooths the probability of a syllable after anything."""
_HARDLY = 3
OFTEN = 3
"""The step from which on a pair counts as usual: seen some 16 times."""


@dataclass(frozen=True, slots=True)
class Row:
    """A syllable and what follows it."""

    count: int = 0
    contexts: int = 0
    """how many different syllables stand before it"""
    freedom: int = 9
    """0 to 9: how often it is a word of its own; 9 = always ("của"), 1 = hardly ever ("đốc")"""
    compounds: Mapping[str, int] = field(default_factory=dict)
    """the second halves of words that it begins, with the step of their count"""
    next: Mapping[str, int] = field(default_factory=dict)
    """everything that follows it, compounds too"""
    mass: float = 1.0
    rest: float = 1.0
    """the share of probability left for what was never seen to follow"""


@dataclass(frozen=True, slots=True)
class Triples:
    """A pair and what follows it."""

    next: Mapping[str, int] = field(default_factory=dict)
    mass: float = 1.0
    rest: float = 1.0


_NOTHING = Row()
_NO_TRIPLES = Triples()

K = TypeVar("K")
V = TypeVar("V")


class _Made(dict[K, V]):
    """What a function makes of each key, made when it is first asked for."""

    def __init__(self, make: Callable[[K], V]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: K) -> V:
        value = self[key] = self._make(key)
        return value


class Model:
    """The counts; a line is read when its syllable is first asked for."""

    def __init__(self, pairs: str, triples: str) -> None:
        self._lines = dict(line.split(" ", 1) for line in entries(pairs))
        self._triple_lines = {
            (first, second): rest for first, second, rest in (line.split(" ", 2) for line in entries(triples))
        }
        self._rows = _Made(self._make_row)
        self._triples = _Made(self._make_triples)
        self._logs = _Made(self._make_log)
        self._before: dict[str, list[str]] = {}
        contexts = 0
        for syllable, line in self._lines.items():
            _, before, _, *steps = line.split(" ", 3)
            contexts += int(before)
            if steps and syllable not in NO_SYLLABLE:
                self._learn_usual(syllable, steps[0])
        self._contexts = contexts + _UNSEEN

    def _learn_usual(self, first: str, steps: str) -> None:
        usual = True
        for word in steps.split(" "):
            if word in _STEPS:
                usual = _STEPS[word] >= OFTEN
            elif usual and word != "-":
                self._before.setdefault(word, []).append(first)

    def __contains__(self, syllable: str) -> bool:
        return syllable in self._lines

    def row(self, syllable: str) -> Row:
        """What is known of a syllable."""
        return self._rows[syllable]

    def _make_row(self, syllable: str) -> Row:
        line = self._lines.get(syllable)
        return _row(line) if line else _NOTHING

    def triples(self, first: str, second: str) -> Triples:
        """What follows a pair."""
        return self._triples[first, second]

    def _make_triples(self, pair: tuple[str, str]) -> Triples:
        line = self._triple_lines.get(pair)
        return _triples(line, _COUNTS[self._rows[pair[0]].next.get(pair[1], 0)]) if line else _NO_TRIPLES

    def usual_before(self, second: str) -> Sequence[str]:
        """The syllables that usually stand before one."""
        return self._before.get(second, ())

    def is_heard(self, syllable: str) -> bool:
        """Whether a syllable is more than a curiosity, or somebody's slip."""
        row = self._rows[syllable]
        return row.count > _HARDLY or row.contexts > 0 or bool(row.next)

    def is_compound(self, first: str, second: str) -> bool:
        """Whether two syllables are one word."""
        return second in self._rows[first].compounds

    def knows(self, first: str, second: str) -> bool:
        """Whether a syllable was seen to follow another."""
        return second in self._rows[first].next

    def score(self, sequence: Sequence[str]) -> float:
        """The log-probability of a sequence from its third token on; empty tokens stand for what is outside the text."""
        return sum(
            self._logs[sequence[index - 2], sequence[index - 1], sequence[index]]
            for index in range(2, len(sequence))
            if sequence[index]
        )

    def _make_log(self, triple: tuple[str, str, str]) -> float:
        return log(self._probability(*triple))

    def _probability(self, first: str, second: str, third: str) -> float:
        """How likely ``third`` is after the two; ``first`` may be empty."""
        row = self.row(second)
        single = (self.row(third).contexts + 0.1) / self._contexts
        step = row.next.get(third)
        seen = 0.0 if step is None else max(_COUNTS[step] - _DISCOUNT, 0.1) / row.mass
        pair = row.rest * single + seen
        triples = self.triples(first, second) if first else _NO_TRIPLES
        if not triples.next:
            return pair
        step = triples.next.get(third)
        seen = 0.0 if step is None else (_COUNTS[step] - _DISCOUNT) / triples.mass
        return triples.rest * pair + seen


def share(triples: Triples, third: str) -> float:
    """How often a pair that was seen is followed by a syllable, from 0 to 1."""
    return _COUNTS[triples.next[third]] / triples.mass


def _row(line: str) -> Row:
    count, contexts, freedom, *rest = line.split(" ", 3)
    own, _, others = f" {rest[0] if rest else ''}".partition(" -")
    compounds = _steps(own)
    following = {**compounds, **_steps(others)}
    mass, left = _mass(following, int(count), 1.02, 0.02)
    return Row(int(count), int(contexts), int(freedom), compounds, following, mass, left)


def _triples(line: str, count: float) -> Triples:
    following = _steps(line)
    return Triples(following, *_mass(following, count, 1.1, 0.03))


def _mass(following: Mapping[str, int], count: float, spare: float, least: float) -> tuple[float, float]:
    """The count that probabilities are shares of, and the share left for the unseen: never nothing."""
    counts = [_COUNTS[step] for step in following.values()]
    mass = max(count, sum(counts) * spare, 1.0)
    return mass, max(1 - sum(max(each - _DISCOUNT, 0.0) for each in counts) / mass, least)


def _steps(text: str) -> dict[str, int]:
    """ "6 vụ 5 danh năng": the step, then the syllables that have it."""
    found: dict[str, int] = {}
    step = 0
    for word in text.split():
        if word in _STEPS:
            step = _STEPS[word]
        else:
            found[word] = step
    return found


@lru_cache(maxsize=1)
def model() -> Model:
    """The model that ships with cchc, read once."""
    return Model("pairs.txt", "triples.txt")

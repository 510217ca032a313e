"""How much a word tells: rare words of the two plans tell tasks apart, words of every task do not (tf-idf)."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import pairwise

from cchc_cli.vietnamese.wording import Tokens

Vector = Mapping[str, float]

_PAIR_WEIGHT = 0.6
"""A pair of neighbouring syllables, mostly one Vietnamese word, beside its two syllables."""


_LEAST_SIZE = 60
"""Two plans of thirty tasks. Smaller ones are weighed as if they stood among so many, else a word that both say would be common."""


class Terms:
    """The weights of the words of two plans together."""

    def __init__(self, texts: Iterable[Tokens]) -> None:
        counts: Counter[str] = Counter()
        size = 0
        for tokens in texts:
            size += 1
            counts.update(set(terms(tokens)))
        self._counts = counts
        self._size = max(size, _LEAST_SIZE)

    def weight(self, term: str) -> float:
        """How much a word or pair tells; never nothing, so that equal texts of common words are still equal."""
        rarity = math.log((self._size + 1) / (self._counts[term] + 0.5)) + 0.2
        return max(rarity, 0.05) * (_PAIR_WEIGHT if " " in term else 1.0)

    def vector(self, tokens: Tokens) -> Vector:
        """The words of a text with their weights; saying a word twice adds little."""
        said = Counter(terms(tokens))
        return {term: self.weight(term) * (1 + math.log(count)) for term, count in said.items()}


def terms(tokens: Tokens) -> list[str]:
    """The syllables of a text, and its pairs of neighbours."""
    return [*tokens, *(f"{first} {second}" for first, second in pairwise(tokens))]


def cosine(first: Vector, second: Vector) -> float:
    """From 0, nothing in common, to 1, the same words in the same shares; of vectors of length 1."""
    if len(first) > len(second):
        first, second = second, first
    return sum(weight * second[term] for term, weight in first.items() if term in second)


def unit(vector: Vector) -> Vector:
    """A vector in the same direction, of length 1."""
    length = math.sqrt(sum(weight * weight for weight in vector.values()))
    return {term: weight / length for term, weight in vector.items()}


def covered(part: Vector, whole: Vector) -> float:
    """The share of the weight of a text that another one has too."""
    total = sum(part.values())
    return sum(weight for term, weight in part.items() if term in whole) / total if total else 0.0


def shared(part: Vector, whole: Vector) -> float:
    """The weight of what a text has in common with another one."""
    return sum(weight for term, weight in part.items() if term in whole)

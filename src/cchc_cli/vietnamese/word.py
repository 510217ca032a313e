"""The words of a text, folded for comparing, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from cchc_cli.vietnamese.letters import key


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text, folded for comparing, with its place."""

    text: str
    start: int
    end: int


def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text."""
    return tuple(Word(_folded(found[0]), found.start(), found.end()) for found in _WORD.finditer(text))


def is_spaced(text: str, left: Word, right: Word) -> bool:
    """Whether nothing but a space stands between two neighbours."""
    return text[left.end : right.start].isspace()


def keyed(lines: str, mark: str = "|") -> Iterator[tuple[tuple[str, ...], ...]]:
    """A list of words typed one entry a line, its parts folded as ``words_of`` folds them."""
    for line in lines.strip().splitlines():
        yield tuple(tuple(_folded(word) for word in part.split()) for part in line.split(mark))


def syllables(words: str) -> frozenset[str]:
    """A set of single words typed with spaces between, folded as ``words_of`` folds them."""
    return frozenset(_folded(word) for word in words.split())


def compounds(words: str) -> frozenset[str]:
    """A set of words of several syllables typed with "|" between, folded."""
    found = (" ".join(_folded(part) for part in word.split()) for word in words.replace("\n", "|").split("|"))
    return frozenset(word for word in found if word)


_WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=8192)
def _folded(word: str) -> str:
    """``key`` of a word; a paper says the same words over and over."""
    return key(word)

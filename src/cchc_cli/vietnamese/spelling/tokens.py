"""A text as the language model reads it: syllables, and signs for everything else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from cchc_cli.vietnamese.spelling.syllable import is_syllable, normal, without_tone

MARK = "|"
"""A mark, or the begin or end of the text; several in a row count as one."""
NUMBER = "N"
ABBREVIATION = "A"
"""An abbreviation, a symbol, a part of an address: letters that make no word of the sentence."""
FOREIGN = "F"
"""A word that Vietnamese cannot spell: borrowed, or slipped."""
NO_SYLLABLE = frozenset({MARK, NUMBER, ABBREVIATION, FOREIGN, ""})


class Token(NamedTuple):
    """One syllable or sign; ``key`` is what it is counted as, ``text`` how it is written."""

    key: str
    text: str
    start: int
    end: int

    @property
    def is_syllable(self) -> bool:
        """Whether it is a syllable that Vietnamese can spell."""
        return self.key not in NO_SYLLABLE


_LETTERS = r"[^\W\d_]+(?:['’][^\W\d_]+)*"
_WORDS = rf"""
    (?P<odd> (?<=[\d./&_]){_LETTERS} | {_LETTERS}(?=[\d&_]) )
  | (?P<symbol> {_LETTERS}(?=/) )
  | (?P<word> {_LETTERS} )
  | (?P<number> \d[\d.,/]*\d | \d )
  | (?P<mark> [^\w\s] )
"""
_TOKEN = re.compile(_WORDS, re.VERBOSE)
_TOKEN_OR_ADDRESS = re.compile(rf"(?P<address> \S{{0,99}}?(?:://|www\.|@)\S* ) | {_WORDS}", re.VERBOSE)
_CAPITALS = 0.7
"""The share of capital letters from which on a text is a heading in capitals, where they tell no abbreviation."""
_SHORTEST_HEADING = 9


def tokens(text: str) -> tuple[Token, ...]:
    """The tokens of a text in composed letters; the first and the last are marks."""
    found = [Token(MARK, "", 0, 0), *_merged(text)]
    if found[-1].key != MARK:
        found.append(Token(MARK, "", len(text), len(text)))
    return tuple(found)


def _merged(text: str) -> Iterator[Token]:
    in_capitals = _is_in_capitals(text)
    last = MARK
    pattern = _TOKEN_OR_ADDRESS if "@" in text or "://" in text or "www." in text else _TOKEN
    for found in pattern.finditer(text):
        written = found[0]
        kind = found.lastgroup
        if kind == "word":
            key = _key(written, in_capitals)
        elif kind == "mark":
            key = MARK
        elif kind == "number":
            key = NUMBER
        else:
            key = ABBREVIATION if kind != "symbol" or written.isupper() else _key(written, in_capitals)
        if key != MARK or last != MARK:
            yield Token(key, written, *found.span())
        last = key


def _is_in_capitals(text: str) -> bool:
    letters = sum(map(str.isalpha, text))
    return letters >= _SHORTEST_HEADING and sum(map(str.isupper, text)) > _CAPITALS * letters


@lru_cache(maxsize=20000)
def _key(word: str, in_capitals: bool) -> str:  # noqa: FBT001 - a cache takes keywords for another call
    small = word.lower()
    if word.isupper() and len(word) > 1 and not in_capitals and without_tone(small)[1] == "":
        return ABBREVIATION
    if not word.isupper() and not word[1:].islower() and len(word) > 1:
        return FOREIGN
    if is_syllable(small):
        return normal(small)
    is_short = word.isupper() and len(word) <= _LONGEST_ABBREVIATION and without_tone(small)[1] == ""
    return ABBREVIATION if is_short else FOREIGN


_LONGEST_ABBREVIATION = 10

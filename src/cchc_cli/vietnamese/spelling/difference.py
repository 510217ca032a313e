"""How one syllable can be a slip of the pen for another, and every syllable that is one slip away."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from cchc_cli.vietnamese.spelling.syllable import LETTERS, TONES, VOWELS, normal, with_tone, without_tone

Kind = Literal["tone", "sign", "sign and tone", "letter", "tones", "loss"]
"""What was slipped: the tone; the sign of a letter (o for ô, d for đ); both of one letter; a letter put, lost, added or
swapped with its neighbour; the tones of both syllables of a word; a whole syllable lost."""

_SIGNS = {
    "a": "ăâ", "ă": "aâ", "â": "aă", "e": "ê", "ê": "e", "o": "ôơ", "ô": "oơ", "ơ": "oô", "u": "ư", "ư": "u", "d": "đ",
    "đ": "d",
}  # fmt: skip


@lru_cache(maxsize=200000)
def difference(written: str, other: str) -> Kind | None:
    """The slip that makes ``other`` into ``written``; None where it would take more than one."""
    if written == other or abs(len(written) - len(other)) > 1:
        return None
    here, tone = without_tone(written)
    there, other_tone = without_tone(other)
    same_tone = tone == other_tone
    if here == there:
        return "tone"
    if len(here) != len(there):
        short, long = sorted((here, there), key=len)
        return "letter" if same_tone and _lacks_one(short, long) else None
    return _of_equal_length(here, there, same_tone=same_tone)


def _of_equal_length(here: str, there: str, *, same_tone: bool) -> Kind | None:
    places = [index for index, pair in enumerate(zip(here, there, strict=True)) if pair[0] != pair[1]]
    first = places[0]
    if len(places) == 1:
        if there[first] in _SIGNS.get(here[first], ""):
            return "sign" if same_tone else "sign and tone"
        return "letter" if same_tone else None
    is_swapped = places == [first, first + 1] and here[first : first + 2] == there[first + 1] + there[first]
    return "letter" if same_tone and is_swapped else None


def _lacks_one(short: str, long: str) -> bool:
    return any(long[:index] + long[index + 1 :] == short for index in range(len(long)))


@lru_cache(maxsize=4096)
def one_slip_away(word: str) -> tuple[str, ...]:
    """Every syllable, in its normal form, that one slip makes into a word; the word need not be a syllable itself."""
    bare, tone = without_tone(word)
    tones = TONES if tone is None else (tone,)
    found = {with_tone(bare, other) for other in TONES}
    for letters in _letters_changed(bare):
        found.update(with_tone(letters, other) for other in tones)
    for letters in (*_signs_changed(bare), *(_vowels_lost(bare) if not tone else ())):
        found.update(with_tone(letters, other) for other in TONES)
    return tuple(sorted({normal(other) for other in found if other} - {word, normal(word)}))


def _vowels_lost(bare: str) -> Iterator[str]:
    """A vowel goes together with the tone on it: "trin" for "triển"."""
    for index in range(len(bare) + 1):
        yield from (bare[:index] + vowel + bare[index:] for vowel in VOWELS)


def _signs_changed(bare: str) -> Iterator[str]:
    for index, letter in enumerate(bare):
        for other in _SIGNS.get(letter, ""):
            yield bare[:index] + other + bare[index + 1 :]


def _letters_changed(bare: str) -> Iterator[str]:
    for index in range(len(bare) + 1):
        before, after = bare[:index], bare[index:]
        yield from (before + letter + after for letter in LETTERS)
        if after:
            yield before + after[1:]
            yield from (before + letter + after[1:] for letter in LETTERS)
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]

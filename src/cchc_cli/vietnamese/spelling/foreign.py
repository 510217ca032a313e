"""Words that Vietnamese cannot spell: borrowed ones, names, and slips."""

from __future__ import annotations

import re
from functools import lru_cache

from cchc_cli.vietnamese.spelling.data_file import entries
from cchc_cli.vietnamese.spelling.syllable import LETTERS, TONES, VOWELS, is_syllable, with_tone, without_tone

_CLUSTER = (
    "bl", "br", "cr", "cl", "dr", "đr", "fl", "gl", "gr", "kr", "pl", "pr", "ps", "sc", "sk", "sl", "sm", "sn", "sp",
    "st", "sw", "xc", "xt", "xp", "tl", "kl", "mn", "hr", "hm", "ts", "dj",
)  # fmt: skip
"""Consonants with which borrowed words begin, and no syllable."""
_BORROWED_END = frozenset("kbdlrsvhgq")
_NATIVE_END = ("ng", "nh", "ch")
_FIRST_OF_PLACES = ("ka", "kă", "kâ", "ko", "kô", "kơ", "ku", "kư")
"""Kạn, Kon Tum, Mê Kông: names from other languages of the country keep their k."""
_ODD_WORDS = frozenset({"giê"})
_HALF_VIETNAMESE = re.compile(r"(?:ngh?|nh|gh|kh|th|tr|ch|gi|qu)[aeiouy]{0,3}(?:ng?|nh|m|c|t|p|ch)?")
_SHORTEST_LOAN = 7
_SHORTEST_SLIP = 3


def is_impossible(word: str, *, in_sentence: bool) -> bool:
    """Whether a word, which is no syllable, is one that was misspelt rather than borrowed.

    ``in_sentence``: a Vietnamese word follows, so that letters without accents too may be meant for one.
    """
    small = word.lower()
    bare, tone = without_tone(small)
    if tone is None:
        return True
    if bare.isascii() and not tone:
        return in_sentence and _is_half_vietnamese(word)
    return not (is_syllable(small) or _is_foreign(word, bare))


def _is_half_vietnamese(word: str) -> bool:
    """ "chie", "hoach": begins and ends as a syllable does, in small letters, and is no loan word that one knows."""
    if not word.islower() or len(word) < _SHORTEST_SLIP or word in loan_words():
        return False
    lacks_tone = len(word) > _SHORTEST_SLIP and bool(with_tone(word, TONES[-1]))
    return lacks_tone or bool(_HALF_VIETNAMESE.fullmatch(word))


def _is_foreign(word: str, bare: str) -> bool:
    """Whether letters, length or capitals tell a word of another language, a name or an abbreviation."""
    return (
        len(word) == 1
        or bare in _ODD_WORDS
        or not set(bare) <= set(LETTERS)
        or _groups(bare) != 1
        or bare.startswith(_CLUSTER)
        or (not word.isupper() and any(letter.isupper() for letter in word[1:]))
        or (word[0].isupper() and _is_like_a_name(bare))
    )


def _is_like_a_name(bare: str) -> bool:
    ends_so = bare[-1] in _BORROWED_END and not bare.endswith(_NATIVE_END)
    return bare.startswith(_FIRST_OF_PLACES) or ends_so


def _groups(bare: str) -> int:
    """How many runs of vowels a word has: none in an abbreviation, two in "kilôgam"."""
    return len(re.findall(f"[{''.join(sorted(VOWELS))}]+", bare))


@lru_cache(maxsize=1)
def loan_words() -> frozenset[str]:
    """Foreign words that official papers use as they are."""
    return frozenset(entries("loanwords.txt"))


def joined(word: str) -> list[tuple[str, str]]:
    """The ways to part a word into two that were run together: "Kếhoạch", "củaGiám", "phòngUBND"."""
    if len(word) < _SHORTEST_PAIR or word.isascii():
        return []
    pairs = ((word[:place], word[place:]) for place in range(2, len(word) - 1))
    return [pair for pair in pairs if _is_part(pair[0]) and _is_part(pair[1]) and not _is_cut(pair)]


_SHORTEST_PAIR = 5
_SHORTEST_ABBREVIATION = 3


def is_short_form(part: str) -> bool:
    """Whether letters are an abbreviation: capitals that are no syllable."""
    return part.isupper() and len(part) >= _SHORTEST_ABBREVIATION and not is_syllable(part.lower())


def _is_part(part: str) -> bool:
    is_cased = part.islower() or part.isupper() or part.istitle()
    return (is_cased and is_syllable(part.lower())) or is_short_form(part)


def _is_cut(pair: tuple[str, str]) -> bool:
    """Whether one run of capitals is cut in two, so that a part of an abbreviation passes for a word."""
    left, right = pair
    return (is_short_form(left) or is_short_form(right)) and left[-1].isupper() and right[0].isupper()


def loan_meant(word: str) -> str:
    """The loan word that a foreign word in small letters misspells by one letter; empty where there is none."""
    if len(word) < _SHORTEST_LOAN or not (word.isascii() and word.islower()):
        return ""
    if word in loan_words() or word.removesuffix("s") in loan_words():
        return ""
    near = [
        loan
        for loan in sorted(loan_words())
        if len(loan) >= _SHORTEST_LOAN and _is_one_letter_off(word, loan)
    ]
    # Longest first: of two spellings the full one is the word ("catalogue").
    return max(near, key=len, default="")


def _is_one_letter_off(word: str, loan: str) -> bool:
    if abs(len(word) - len(loan)) > 1 or word == loan:
        return False
    start = next((at for at, letter in enumerate(loan) if word[at : at + 1] != letter), len(loan))
    here, there = word[start:], loan[start:]
    swapped = here[:2] == there[1::-1] and here[2:] == there[2:]
    return here[1:] == there[1:] or here[1:] == there or here == there[1:] or swapped

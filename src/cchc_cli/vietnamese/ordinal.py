"""List labels: how a place in a list is printed, and which place a printed label says."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from cchc_cli.vietnamese.letters import key
from cchc_cli.vietnamese.words import Wording, read_words, words

LETTERS = "abcdđeghiklmnopqrstuvxy"
"""The letters of points in the order of the Vietnamese alphabet (Nghị định 30/2020, annex I): practice leaves out
ă â ê ô ơ ư, and f j w z are no Vietnamese letters."""


class Numeral(StrEnum):
    """What counts inside a label."""

    ARABIC = "1"
    ROMAN = "I"
    SMALL_ROMAN = "i"
    LETTER = "a"
    CAPITAL = "A"
    WORD = "nhất"
    MARK = "-"
    """a dash, a plus: the same for every place"""


@dataclass(frozen=True, slots=True)
class Sequence:
    """One way to label a list: "I.", "1.", "1.1.", "a)", "-", "Phần thứ nhất", "PHỤ LỤC I"."""

    prefix: str
    numeral: Numeral
    suffix: str
    width: int = 1
    """least number of digits: 2 for 01, 02"""

    def label(self, index: int) -> str:
        """What is printed at a place; places count from 1."""
        return f"{self.prefix}{self._numeral(index)}{self.suffix}"

    def index(self, label: str) -> int | None:
        """The place a printed label says; None when it stands outside ("f)" in a list of points), 0 for a mark."""
        shown = _one_line(label)
        start, end = len(self.prefix), len(shown) - len(self.suffix)
        if start > end or key(shown[:start]) != key(self.prefix) or shown[end:] != self.suffix:
            return None
        return _value(self.numeral, shown[start:end])

    def below(self, parent: str) -> Sequence:
        """The same labels below a place that prints ``parent``: "1.1." below "2." counts 2.1. 2.2.; others stay."""
        if not _NESTED.fullmatch(self.prefix):
            return self
        return replace(self, prefix=parent if parent.endswith(".") else f"{parent}.")

    def _numeral(self, index: int) -> str:
        match self.numeral:
            case Numeral.ARABIC:
                return f"{index:0{self.width}}"
            case Numeral.ROMAN:
                return roman(index) if index < 4000 else str(index)
            case Numeral.SMALL_ROMAN:
                return roman(index).lower() if index < 4000 else str(index)
            case Numeral.LETTER:
                return letter(index)
            case Numeral.CAPITAL:
                return letter(index).upper()
            case Numeral.WORD:
                return ordinal(index).upper() if self.prefix.isupper() else ordinal(index)
            case Numeral.MARK:
                return ""


def sequence(example: str) -> Sequence | None:
    """The labels that go like this one, best the first of its list: "a)" → a) b) c) …; None when nothing in it counts."""
    candidates = tuple(_candidates(_one_line(example)))
    firsts = (found for found, index in candidates if index == 1)
    return next(firsts, candidates[0][0] if candidates else None)


def read_label(label: str) -> tuple[Sequence, int] | None:
    """The kind and the place of a printed label seen alone; None when it is in no sequence.

    "i)" alone is the ninth point, "C." the third section; only its list can tell them from Roman numerals.
    """
    return next(iter(_candidates(_one_line(label))), None)


def continued(counting: Sequence, typed: Iterable[str | None]) -> Iterator[str]:
    """The labels of a list of which some are typed (None: not typed); counting goes on from a typed one.

    A typed label outside the sequence does not move the count: e) f) g) and d) e) f) both occur in real plans.
    One that only counts in another numeral ("PHỤ LỤC 1" among PHỤ LỤC I, II) changes the numeral from there on.
    """
    count = 0
    for label in typed:
        if label is None:
            count += 1
            yield counting.label(count)
            continue
        counting, count = _moved(counting, count, label)
        yield label


def roman(number: int) -> str:
    """A Roman numeral, 1 to 3999."""
    if not 0 < number < 4000:
        raise ValueError(number)
    digits = ""
    for value, sign in _ROMAN:
        times, number = divmod(number, value)
        digits += sign * times
    return digits


def read_roman(text: str) -> int | None:
    """The value of a capital Roman numeral in its one right form; None for IIII, IC and the like."""
    value, rest = 0, text[:_LONGEST_ROMAN]
    for worth, sign in _ROMAN:
        while rest.startswith(sign):
            value, rest = value + worth, rest[len(sign) :]
    return value if not rest and 0 < value < 4000 and roman(value) == text else None


def letter(index: int) -> str:
    """The letter of a point: a b c d đ e g …; after y come aa, bb, cc.

    No rule says what follows y. Word, in which plans are finished, doubles letters in its own lists.
    """
    times, place = divmod(index - 1, len(LETTERS))
    return LETTERS[place] * (times + 1)


def read_letter(text: str) -> int | None:
    """The place of a small letter label; None for f, j, w, z and letters with marks."""
    place = LETTERS.find(text[:1]) if text else -1
    return (
        None if place < 0 or text[:9] != text[0] * len(text) else place + 1 + (len(text) - 1) * len(LETTERS)
    )


def ordinal(index: int) -> str:
    """The word after "thứ": nhất, hai, ba, tư, năm, … mười, … hai mươi tư."""
    return {1: "nhất", 4: "tư"}.get(index) or words(index, Wording(four="tư"))


def read_ordinal(text: str) -> int | None:
    """The place that the word after "thứ" says ("nhì" too); None when it says none."""
    said = key(text)
    known = {"nhất": 1, "nhì": 2, "tư": 4}.get(said)
    reading = read_words(said)
    return known or (getattr(reading, "value", None) or None)


def _one_line(label: str) -> str:
    return " ".join(unicodedata.normalize("NFC", label).split())


def _moved(counting: Sequence, count: int, label: str) -> tuple[Sequence, int]:
    index = counting.index(label)
    if index is not None:
        return counting, index
    for numeral in (Numeral.ARABIC, Numeral.ROMAN, Numeral.LETTER, Numeral.CAPITAL):
        other = replace(counting, numeral=numeral)
        if counting.numeral is not Numeral.MARK and (index := other.index(label)):
            return other, index
    return counting, count


def _candidates(label: str) -> Iterator[tuple[Sequence, int]]:
    if not any(character.isalnum() for character in label):
        yield Sequence("", Numeral.MARK, label), 0
        return
    if match := _IN_WORDS.fullmatch(label):
        if index := read_ordinal(match["numeral"]):
            yield Sequence(match["prefix"], Numeral.WORD, match["suffix"]), index
        return
    if match := _COUNTED.fullmatch(label):
        for numeral in _likely(match["numeral"]):
            if index := _value(numeral, match["numeral"]):
                width = len(match["numeral"]) if match["numeral"].startswith("0") else 1
                yield Sequence(match["prefix"], numeral, match["suffix"], width), index


def _likely(numeral: str) -> tuple[Numeral, ...]:
    """Numerals a text may be, the likelier first: single c d l m and every small single letter count as letters."""
    if numeral.isdecimal():
        return (Numeral.ARABIC,)
    if numeral.islower():
        letter_first = (Numeral.LETTER, Numeral.SMALL_ROMAN)
        return letter_first if len(numeral) == 1 else letter_first[::-1]
    roman_first = (Numeral.ROMAN, Numeral.CAPITAL)
    return roman_first[::-1] if numeral in set("CDLM") else roman_first


def _value(numeral: Numeral, text: str) -> int | None:
    match numeral:
        case Numeral.ARABIC:
            return int(text) if _DIGITS.fullmatch(text) else None
        case Numeral.ROMAN:
            return read_roman(text)
        case Numeral.SMALL_ROMAN:
            return read_roman(text.upper()) if text.islower() else None
        case Numeral.LETTER:
            return read_letter(text)
        case Numeral.CAPITAL:
            return read_letter(text.lower()) if text.isupper() else None
        case Numeral.WORD:
            return read_ordinal(text)
        case Numeral.MARK:
            return None if text else 0


_LONGEST_ROMAN = len("MMMDCCCLXXXVIII") + 1
_ROMAN = tuple(
    zip(
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
        ("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"),
        strict=True,
    )
)
_DIGITS = re.compile(r"[0-9]{1,9}")
_NESTED = re.compile(r"(?:[0-9]+[.])+")
_IN_WORDS = re.compile(
    r"(?P<prefix>(?:.*\s)?thứ )(?P<numeral>[^\W\d_]+(?: [^\W\d_]+)*)(?P<suffix>\W*)", re.IGNORECASE
)
# What stands before the numeral is not a letter or a digit: "PHỤ LỤC I" counts, "PHẦN" does not.
_COUNTED = re.compile(
    r"(?P<prefix>(?:.*[^\w])?)(?P<numeral>[0-9]{1,9}|[IVXLCDM]+|[^\W\d_]{1,4})(?P<suffix>\W*)"
)

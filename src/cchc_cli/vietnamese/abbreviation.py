"""Abbreviations in running text: where they are used, and where the text says what they stand for.

An abbreviation is a word of capitals that are the first letters of syllables (CCHC), or two of them joined (PT&TH).
Symbols of documents (76/NQ-CP), Roman numerals and text that is printed in capitals as a whole are none.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from cchc_cli.vietnamese.letters import key


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """An abbreviation as it stands in a text."""

    letters: str
    """its letters; a joint of two is "&" however it is written: PT-TH, PT & TH → PT&TH"""
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Definition:
    """A place that says what an abbreviation stands for: "cải cách hành chính (CCHC)"."""

    letters: str
    meaning: str
    """the words whose first letters it has; empty when other words stand before it, as with foreign ones"""
    start: int
    """of the abbreviation"""
    end: int


def abbreviations(text: str) -> tuple[Abbreviation, ...]:
    """The abbreviations of a text, definitions included."""
    if not _CAPITALS.search(text):
        return ()
    symbols = [found.span() for found in _SYMBOL.finditer(text)]
    single = [
        found
        for stretch in _stretches(text)
        for found in stretch
        if not any(start <= found.start() < end for start, end in symbols)
    ]
    return tuple(
        Abbreviation("&".join(found[0] for found in group), group[0].start(), group[-1].end())
        for group in _joined(text, single)
        if len(group) > 1 or not _ROMAN.fullmatch(group[0][0])
    )


def definitions(text: str) -> tuple[Definition, ...]:
    """The abbreviations that a text explains."""
    return (*_in_brackets(text), *_explained(text)) if _CAPITALS.search(text) else ()


def spelt_out(text: str, letters: str) -> tuple[tuple[int, int], ...]:
    """Where a text has the words in full: syllables in a row, without signs, whose first letters these are."""
    return tuple(
        found.span()
        for found in _in_full(letters).finditer(text)
        if not any(map(str.isupper, found[0].split()))
    )


@lru_cache(maxsize=256)
def _in_full(letters: str) -> re.Pattern[str]:
    syllables = " ".join(rf"[{_BEGINNINGS.get(letter, letter.lower())}]\w*" for letter in letters)
    return re.compile(rf"(?<!\w){syllables}(?!\w)", re.IGNORECASE)


_BEGINNINGS = {
    "A": "aáàảãạăắằẳẵặâấầẩẫậ",
    "E": "eéèẻẽẹêếềểễệ",
    "I": "iíìỉĩị",
    "O": "oóòỏõọôốồổỗộơớờởỡợ",
    "U": "uúùủũụưứừửữự",
    "Y": "yýỳỷỹỵ",
}
"""The letters that an abbreviation writes without marks."""


def same_meaning(first: str, second: str) -> bool:
    """Whether two explanations name one thing, whatever links they leave out."""
    return _bare(first) == _bare(second)


def is_slip(letters: str, known: str) -> bool:
    """Whether an abbreviation is another one with a letter too many, too few, wrong, or two changed about."""
    if letters == known:
        return False
    if len(letters) == len(known) and sorted(letters) == sorted(known):
        differing = [at for at, letter in enumerate(letters) if letter != known[at]]
        return len(differing) == 2
    if min(len(letters), len(known)) < _SHORTEST_SLIP or abs(len(letters) - len(known)) > 1:
        return False
    shorter, longer = sorted((letters, known), key=len)
    at = next((at for at, letter in enumerate(shorter) if letter != longer[at]), len(shorter))
    rest = shorter[at:] if len(longer) > len(shorter) else shorter[at + 1 :]
    return rest == longer[at + 1 :]


_SHORTEST_SLIP = 4
_CAPITALS = re.compile(r"[A-ZĐ]{2}")
_WORD = re.compile(r"\w+")
_LETTERS = re.compile(r"[A-ZĐ]{2,}")
_ROMAN = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")
_SYMBOL = re.compile(r"(?<!\w)(?:\d[\w.]*(?:[-/]\d{4})?[-/]|/(?=\w+-))[A-ZĐ][\w&]*(?:[-/][\w&]+)*")
"""76/NQ-CP, 39-NQ/TW, 56/2022/TT-BTC, /QĐ-UBND; not TT/TU, where a word stands before the stroke."""

_JOINT = re.compile(r"( ?)& ?|-| [-–] ")
_SHORT = 3
"""Letters: two abbreviations up to this length and a dash between them are one (TC - KH), longer ones are two."""


def _stretches(text: str) -> Iterator[list[re.Match[str]]]:
    """Words of plain capitals, those of each stretch together; none of a stretch that is text in capitals."""
    stretch: list[re.Match[str]] = []
    for word in _WORD.finditer(text):
        if word[0].isupper() and len(word[0]) > 1:
            stretch.append(word)
        elif len(word[0]) > 1:
            yield _plain(stretch)
            stretch = []
    yield _plain(stretch)


def _plain(stretch: list[re.Match[str]]) -> list[re.Match[str]]:
    return stretch if all(_LETTERS.fullmatch(word[0]) for word in stretch) else []


def _joined(text: str, single: Sequence[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    group: list[re.Match[str]] = []
    for word in single:
        if group and not _is_joint(text, group, word):
            yield group
            group = []
        group.append(word)
    if group:
        yield group


def _is_joint(text: str, group: list[re.Match[str]], word: re.Match[str]) -> bool:
    between = text[group[-1].end() : word.start()]
    short = len(group[-1][0]) <= _SHORT and len(word[0]) <= _SHORT
    if short and between == " ":
        # "VH TT & TT": the words before a spaced joint belong to it.
        return _JOINT.match(text[word.end() :]) is not None and "&" in text[word.end() : word.end() + 2]
    return _JOINT.fullmatch(between) is not None and (short or between == "&")


_ABBREVIATION = r"[A-ZĐ]{2,}(?:(?: ?& ?|-| - )[A-ZĐ]{2,})*"
_NAMED = (
    r"(?:(?:sau đây|dưới đây)?\s*(?:được\s+)?(?:viết|gọi|nói|viết gọn)?\s*(?:tắt|chung|gọn)?\s*là\s*:?\s*)?"
)
_IN_BRACKETS = re.compile(
    rf"\(\s*{_NAMED}[\"“‘']?(?P<all>{_ABBREVIATION}(?: {_ABBREVIATION})*)[\"”’']?\s*\)", re.IGNORECASE
)
_EACH = re.compile(_ABBREVIATION)
_EXPLAINED = re.compile(rf"(?<!\w)({_ABBREVIATION})\s*(?:\(|:|=|là\s)\s*(?=[^\W\d_])")
_SYLLABLE = re.compile(r"[^\W\d_]+")
_LINKS = {"và", "của", "các", "về"}
"""Syllables that an abbreviation may leave out."""


def _in_brackets(text: str) -> Iterator[Definition]:
    for found in _IN_BRACKETS.finditer(text):
        before = text[: found.start()].rstrip(" \"”’'")
        if not before or not before[-1].isalpha() or not found["all"].isupper():
            continue
        for each in _EACH.finditer(text, found.start("all"), found.end("all")):
            letters = _same_joint(each[0])
            yield Definition(letters, _meaning_before(before, letters), each.start(), each.end())


def _explained(text: str) -> Iterator[Definition]:
    """The other way round: "CCHC (cải cách hành chính)", "CCHC: cải cách hành chính"."""
    for found in _EXPLAINED.finditer(text):
        letters = found[1].replace("&", "").replace("-", "").replace(" ", "")
        syllables = [word[0] for word, _ in zip(_SYLLABLE.finditer(text, found.end()), letters, strict=False)]
        if "".join(map(_initial, syllables)) == letters and not syllables[-1].isupper():
            yield Definition(_same_joint(found[1]), " ".join(syllables), found.start(1), found.end(1))


def _same_joint(written: str) -> str:
    return re.sub(r" ?& ?| ?- ?", "&", written)


def _meaning_before(before: str, letters: str) -> str:
    """The syllables at the end of a text that begin with these letters, links left out."""
    wanted = list(letters.replace("&", ""))
    meaning: list[str] = []
    for syllable in reversed(_SYLLABLE.findall(before[-_REACH:])):
        if not wanted:
            break
        if _initial(syllable) == wanted[-1]:
            wanted.pop()
        elif syllable.lower() not in _LINKS:
            return ""
        meaning.append(syllable)
    return "" if wanted else " ".join(reversed(meaning))


_REACH = 120
"""Letters: no name that anybody abbreviates is longer."""


def _bare(meaning: str) -> list[str]:
    return [syllable for syllable in key(meaning).split() if syllable not in _LINKS]


def _initial(syllable: str) -> str:
    """The capital of its first letter without marks; Đ is a letter of its own."""
    first = syllable[0].upper()
    return first if first in "ĐA" else unicodedata.normalize("NFD", first)[0]

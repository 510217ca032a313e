"""How an amount in words departs from the usual wording, word by word, with what should stand there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from cchc_cli.vietnamese.letters import composed, key
from cchc_cli.vietnamese.words import NUMBER_WORDS, Reading, Wording, read_words, words


@dataclass(frozen=True, slots=True)
class Slip:
    """Words of an amount that should read otherwise; offsets count into the text that was read."""

    start: int
    end: int
    usual: str
    """what should stand there"""


@dataclass(frozen=True, slots=True)
class Closing:
    """What follows "Bằng chữ:", up to the end of its number words."""

    start: int
    end: int
    has_unit: bool
    """whether "đồng" follows"""
    begins_small: bool
    """whether its first letter is a small one"""


def slips(amount: str) -> tuple[Slip, ...]:
    """The words of one amount ("Một tỷ không trăm, tám mươi một triệu đồng") that are said otherwise, in order.

    Both customs of linh/lẻ, bốn/tư, nghìn/ngàn and tỷ/tỉ are right; what does not read as one number has no usual
    wording. Commas between the groups are a custom where all groups have one, inside a group they are slips.
    """
    reading = read_words(amount)
    if not isinstance(reading, Reading) or reading.value <= 0:
        return ()
    plain, places = composed(amount)
    said = [found for found in _SYLLABLE.finditer(plain) if key(found[0]) in NUMBER_WORDS]
    if not said or key(said[-1][0]) == _HALF:
        return ()
    found = sorted([*_words(said, reading.value), *_commas(plain, said)], key=lambda slip: slip.start)
    return tuple(Slip(places[slip.start], places[slip.end], slip.usual) for slip in found)


def closings(text: str) -> Iterator[Closing]:
    """Every "Bằng chữ:" with number words behind it."""
    for label in _LABEL.finditer(text):
        run = _RUN.match(text, label.end())
        said = [key(found[0]) for found in _SYLLABLE.finditer(run[0])] if run else []
        counted = [word for word in said if word in NUMBER_WORDS]
        if not run or len(counted) < 2 or not isinstance(read_words(" ".join(counted)), Reading):
            continue
        yield Closing(run.start(), run.end(), bool(_DONG.match(text, run.end())), run[0][0].islower())


def _words(said: list[re.Match[str]], value: int) -> Iterator[Slip]:
    """Where the syllables differ from those of the number, in the customs of the writer."""
    typed = [key(found[0]) for found in said]
    written = [_SPELLINGS.get(word, word) for word in typed]
    usual = words(value, Wording()).split()
    for kind, first, last, begin, end in SequenceMatcher(None, written, usual, autojunk=False).get_opcodes():
        if kind != "equal":
            # The word before gives the reader its place: "mươi một" → "mươi mốt"; the first has none before it.
            before, behind = int(first > 0), int(first == 0 and last < len(said))
            marked = said[first - before : last + behind]
            right = " ".join(_as_typed(word, typed) for word in usual[begin - before : end + behind])
            is_capital = marked[0][0][0].isupper()
            yield Slip(
                marked[0].start(), marked[-1].end(), right[0].upper() + right[1:] if is_capital else right
            )


def _as_typed(word: str, typed: list[str]) -> str:
    """A word of the usual reading in the custom of the writer."""
    customs = (other for other, usual in _SPELLINGS.items() if usual == word and other in _CUSTOMS)
    return next((other for other in customs if other in typed and word not in typed), word)


def _commas(text: str, said: list[re.Match[str]]) -> Iterator[Slip]:
    gaps = [(one, other, "," in text[one.end() : other.start()]) for one, other in pairwise(said)]
    between = [gap for gap in gaps if key(gap[0][0]) in _GROUP_ENDS and key(gap[1][0]) not in _GROUP_ENDS]
    custom = bool(between) and all(comma for _, _, comma in between)
    for one, other, comma in gaps:
        if comma and not (custom and (one, other, comma) in between):
            yield Slip(one.start(), other.end(), f"{one[0]} {other[0]}")


_HALF = "rưỡi"
_SPELLINGS = {"bẩy": "bảy", "nhăm": "lăm", "lẻ": "linh", "ngàn": "nghìn", "tỉ": "tỷ", "tư": "bốn"}
_CUSTOMS = frozenset(("lẻ", "ngàn", "tỉ"))
_GROUP_ENDS = frozenset(("nghìn", "ngàn", "triệu", "tỷ", "tỉ"))
_SYLLABLE = re.compile(r"[^\W\d_]+")
_LABEL = re.compile(r"\bbằng chữ\s*(?:là)?\s*:?\s*[\"“]?", re.IGNORECASE)
_RUN = re.compile(
    rf"(?:{'|'.join(sorted(map(re.escape, NUMBER_WORDS), key=len, reverse=True))})\b"
    rf"(?:\s*,?\s+(?:{'|'.join(sorted(map(re.escape, NUMBER_WORDS), key=len, reverse=True))})\b)*",
    re.IGNORECASE,
)
_DONG = re.compile(r"\s*,?\s*(?:đồng|VNĐ|VND|đ)\b", re.IGNORECASE)

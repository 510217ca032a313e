"""Small words that a paper leaves out where it has them everywhere else: its own usage is the only judge.

"chịu trách nhiệm trước UBND tỉnh kết quả thực hiện" beside "chịu trách nhiệm trước UBND tỉnh về kết quả thực hiện": what
stands before and behind is long enough that nothing else can have been meant.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from cchc_cli.vietnamese.word import Word, is_spaced, syllables

SMALL = syllables("về của cho")
"""Words without which the rest does not hang together. "trong giai đoạn", "cơ quan có liên quan" and a noun or a verb
more or less are as right without."""

_BEFORE = 5
_BEHIND = 2
"""Syllables that must be the same: five before it leave one reading; "của UBND tỉnh kết quả" would have several."""
_TIMES = 2
"""How often the paper must have the word there."""

_Context = tuple[tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A gap between two words of a text."""

    text: int
    """which of the texts"""
    before: int
    """the word before the gap, counted in its text"""
    word: str
    there: tuple[int, int]
    """a text that has the word, and which of its words it is"""
    times: int
    """how often the paper has it there"""


def left_out(texts: Sequence[tuple[str, tuple[Word, ...]]]) -> Iterator[LeftOut]:
    """The gaps in print order."""
    full: dict[_Context, list[tuple[str, int, int]]] = defaultdict(list)
    for number, (text, words) in enumerate(texts):
        for at in range(_BEFORE, len(words) - _BEHIND):
            if words[at].text in SMALL and _runs(text, words[at - _BEFORE : at + _BEHIND + 1]):
                behind = words[at + 1 : at + 1 + _BEHIND]
                full[_keys(words[at - _BEFORE : at]), _keys(behind)].append((words[at].text, number, at))
    if not full:
        return
    for number, (text, words) in enumerate(texts):
        for at in range(_BEFORE, len(words) - _BEHIND + 1):
            places = full.get((_keys(words[at - _BEFORE : at]), _keys(words[at : at + _BEHIND])), [])
            is_one = len(places) >= _TIMES and len({word for word, _, _ in places}) == 1
            if is_one and _runs(text, words[at - _BEFORE : at + _BEHIND]):
                word, other, place = places[0]
                yield LeftOut(number, at - 1, word, (other, place), len(places))


def _keys(words: Iterable[Word]) -> tuple[str, ...]:
    return tuple(word.text for word in words)


def _runs(text: str, words: Sequence[Word]) -> bool:
    """Whether nothing but spaces stands between the words."""
    return all(is_spaced(text, left, right) for left, right in pairwise(words))

"""What two neighbouring syllables were meant to be, when they make no word and a slip away stands one that fits."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from cchc_cli.vietnamese.spelling import thresholds
from cchc_cli.vietnamese.spelling.difference import Kind, difference
from cchc_cli.vietnamese.spelling.model import OFTEN, Model, Triples, model, share
from cchc_cli.vietnamese.spelling.syllable import TONES, normal, with_tone, without_tone
from cchc_cli.vietnamese.spelling.tokens import MARK, NO_SYLLABLE


class Window(NamedTuple):
    """A pair of tokens and two on either side; empty outside the text."""

    earlier: str
    before: str
    first: str
    second: str
    after: str
    later: str

    def with_pair(self, *pair: str) -> tuple[str, ...]:
        """The window with other syllables, two or three, in place of the pair."""
        return (self.earlier, self.before, *pair, self.after, self.later)


class Repair(NamedTuple):
    """What the pair was meant to be: as many syllables, or one more."""

    margin: float
    """by how much it passes its threshold"""
    kind: Kind
    pair: tuple[str, ...]


@lru_cache(maxsize=50000)
def repair(window: Window) -> Repair | None:
    """The likeliest slip at a pair; None where the pair can stand."""
    known = model()
    if not _is_suspicious(window, known):
        return None
    return max(_Search(window, known).repairs(), default=None)


def _is_suspicious(window: Window, known: Model) -> bool:
    first, second = window.first, window.second
    row = known.row(first)
    if first in (second, MARK) or second in row.compounds:
        return False
    if first in NO_SYLLABLE and second in NO_SYLLABLE:
        return False
    if _expected(window, known):
        return True
    if second == MARK:
        return row.freedom <= 1
    return row.next.get(second, 0) <= thresholds.SEEN_MOST_LOSS


def _expected(window: Window, known: Model) -> str:
    """The syllable with which "before first" all but always goes on, when it is not there."""
    before, first, second = window.before, window.first, window.second
    if known.row(first).freedom > 1 or known.is_compound(before, first):
        return ""
    triples = known.triples(before, first)
    if triples.mass < thresholds.EXPECTED_COUNT or second in triples.next:
        return ""
    likeliest = max(triples.next, key=lambda third: triples.next[third])
    is_sure = share(triples, likeliest) > thresholds.EXPECTED_SHARE and known.is_compound(first, likeliest)
    return likeliest if is_sure and likeliest not in NO_SYLLABLE else ""


class _Search:
    """The repairs of one window."""

    def __init__(self, window: Window, known: Model) -> None:
        self._window = window
        self._known = known
        self._written = known.score(window)
        self._step = known.row(window.first).next.get(window.second)
        """how often the pair was seen; None: never"""
        self._left = known.is_compound(window.before, window.first)
        self._right = known.is_compound(window.second, window.after)

    def repairs(self) -> Iterator[Repair]:
        """Every repair that passes its threshold."""
        yield from self._continued()
        if self._left and self._right:
            return
        may_change = _can_change(self._window.first) and _can_change(self._window.second)
        if may_change and (self._step or 0) <= thresholds.SEEN_MOST:
            yield from chain(self._first_changed(), self._second_changed(), self._both_tones())
        yield from self._lost()

    def _passing(self, kind: Kind, pair: tuple[str, ...], price: float) -> Iterator[Repair]:
        gain = self._known.score(self._window.with_pair(*pair)) - self._written
        margin = gain - thresholds.LEAST[kind] - price
        if margin >= 0:
            yield Repair(margin, kind, pair)

    def _seen(self) -> float:
        """What is asked because the pair was met as it is written."""
        return 0.0 if self._step is None else thresholds.SEEN + thresholds.SEEN_STEP * self._step

    def _free(self, syllable: str) -> float:
        return thresholds.FREE * self._known.row(syllable).freedom

    def _may_differ(self, kind: Kind | None, *, is_word: bool) -> bool:
        """A pair that was seen gives way to a word only, and only over a tone or a sign."""
        return kind is not None and (self._step is None or (is_word and kind in ("tone", "sign")))

    def _first_changed(self) -> Iterator[Repair]:
        window, known = self._window, self._known
        for other in known.usual_before(window.second):
            kind = difference(window.first, other)
            is_word = known.is_compound(other, window.second)
            if kind is None or other == window.second or not self._may_differ(kind, is_word=is_word):
                continue
            onward = known.triples(other, window.second).next.get(window.after, 0)
            goes_on = onward if window.after not in NO_SYLLABLE else 0
            if not is_word and not (goes_on >= OFTEN and self._stands_lonely(other)):
                continue
            price = self._price(window.first, (other, window.second), fits=self._left, rests=self._right)
            price -= thresholds.ORPHAN * self._is_orphan(kind, window.second, is_word=self._right)
            if self._step is None and kind in ("tone", "sign") and goes_on >= OFTEN - 1 and not self._left:
                price = min(price, self._free(window.first) - thresholds.SEEN_AFTER)
            yield from self._passing(kind, (other, window.second), price)

    def _stands_lonely(self, other: str) -> bool:
        """Whether the first syllable fits neither neighbour, is rare, and ``other`` would fit both."""
        before, first = self._window.before, self._window.first
        known = self._known
        return (
            before not in NO_SYLLABLE
            and not known.knows(before, first)
            and known.knows(before, other)
            and known.row(other).count > _COMMONER * known.row(first).count
        )

    def _second_changed(self) -> Iterator[Repair]:
        window, known = self._window, self._known
        for other, step in known.row(window.first).compounds.items():
            kind = difference(window.second, other) if step >= OFTEN and other != window.first else None
            if kind is not None and self._may_differ(kind, is_word=True):
                pair = (window.first, other)
                price = self._price(window.second, pair, fits=self._right, rests=self._left)
                price -= thresholds.ORPHAN * self._is_orphan(kind, window.first, is_word=self._left)
                yield from self._passing(kind, pair, price)

    def _is_orphan(self, kind: Kind, stays: str, *, is_word: bool) -> bool:
        """Whether the syllable that stays needs the other one: it hardly stands alone, and makes no other word here."""
        return kind in ("tone", "sign") and not is_word and self._known.row(stays).freedom <= 1

    def _price(self, wrong: str, pair: tuple[str, str], *, fits: bool, rests: bool) -> float:
        """What is asked above the threshold; fits, rests: the wrong one, the other one makes a word outside the pair."""
        step = self._known.row(pair[0]).next.get(pair[1], 0)
        return (
            self._free(wrong)
            + self._seen()
            + thresholds.WITH_NEIGHBOUR * fits
            + thresholds.RIGHT_WITH_NEIGHBOUR * rests
            + thresholds.NO_WORD * (not self._known.is_compound(*pair))
            - thresholds.USUAL * (step > OFTEN + 1)
        )

    def _both_tones(self) -> Iterator[Repair]:
        if self._left or self._right or self._step is not None:
            return
        first, second = self._window.first, self._window.second
        price = (self._free(first) + self._free(second)) / 2
        for left in _other_tones(first):
            words = self._known.row(left).compounds
            for right in _other_tones(second):
                if words.get(right, 0) > OFTEN:
                    yield from self._passing("tones", (left, right), price)

    def _continued(self) -> Iterator[Repair]:
        """The syllable that all but always follows, put back."""
        window, known = self._window, self._known
        lost = _expected(window, known)
        if lost and (window.second == MARK or known.knows(lost, window.second)) and not self._right:
            pair = (window.first, lost, window.second)
            gain = known.score(window.with_pair(*pair)) - self._written
            margin = gain - thresholds.EXPECTED - self._free(window.first)
            if margin > 0:
                yield Repair(margin + _SURE, "loss", pair)

    def _lost(self) -> Iterator[Repair]:
        """A syllable put between the two, of a word whose other half stands alone now."""
        window, known = self._window, self._known
        before = known.row(window.first).next
        for lost, freedom in self._orphaned().items():
            onward = known.row(lost).next.get(window.second)
            if onward is not None and max(before[lost], onward) >= OFTEN and lost not in NO_SYLLABLE:
                yield from self._with_lost(lost, freedom)

    def _orphaned(self) -> dict[str, int]:
        """The syllables that would make a word with a half that is left over, and how freely the half stands alone."""
        first, second = self._window.first, self._window.second
        known = self._known
        row = known.row(first)
        found: dict[str, int] = {}
        if _can_change(first) and not self._left:
            found.update(dict.fromkeys(row.compounds, row.freedom))
        if _can_change(second) and not self._right:
            freedom = known.row(second).freedom
            for lost in known.usual_before(second):
                if lost in row.next and known.is_compound(lost, second):
                    found[lost] = min(freedom, found.get(lost, freedom))
        return found

    def _with_lost(self, lost: str, freedom: int) -> Iterator[Repair]:
        window = self._window
        seen = self._seen_triples(lost)
        is_inside = window.first not in NO_SYLLABLE and window.second not in NO_SYLLABLE
        step = self._step or 0
        if seen < _ALL and (not seen or freedom > thresholds.LOSS_FREE or step > thresholds.SEEN_MOST):
            return
        if not is_inside and (seen < _ALL - 1 or freedom > 1):
            return
        price = thresholds.FREE * (freedom + max(0, freedom - thresholds.LOSS_FREE))
        if seen == _ALL:
            price = (
                thresholds.LOSS_FREE_WHOLLY * price
                + thresholds.LOSS_WHOLLY
                + thresholds.LOSS_SEEN_STEP * step
            )
        else:
            price += thresholds.LOSS_PARTLY if seen == _ALL - 1 else thresholds.LOSS_HARDLY
            price += self._seen()
        if not is_inside:
            price -= thresholds.LOSS_AT_END
        yield from self._passing("loss", (window.first, lost, window.second), price)

    def _seen_triples(self, lost: str) -> int:
        """How many of the three triples with the lost syllable were seen."""
        window, known = self._window, self._known
        begin = known.triples(window.before, window.first)
        return (
            (lost in begin.next)
            + (window.second in known.triples(window.first, lost).next)
            + (window.after in known.triples(lost, window.second).next or self._leads_on(begin, lost))
        )

    def _leads_on(self, begin: Triples, lost: str) -> bool:
        """Of the last triple no count is kept where the pair at its end says as much; a strong beginning makes up for it."""
        onward = self._known.row(self._window.second).next.get(self._window.after, 0)
        is_strong = lost in begin.next and share(begin, lost) >= thresholds.LOSS_STRONG_SHARE
        return self._step is None and onward >= OFTEN and is_strong


_COMMONER = 50
_ALL = 3
_SURE = 100.0
"""Puts a phrase that goes on in one way before every other repair."""


def _can_change(key: str) -> bool:
    """Letters that stand alone are list labels and symbols."""
    return key not in NO_SYLLABLE and len(key) > 1


@lru_cache(maxsize=4096)
def _other_tones(syllable: str) -> tuple[str, ...]:
    bare, _ = without_tone(syllable)
    found = (with_tone(bare, tone) for tone in TONES)
    return tuple({normal(other) for other in found if other} - {syllable})

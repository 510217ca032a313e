"""One slip in many places: a finding for each where each is soon mended, one with the others beside it where it is a habit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

_FEW = 5


def occurrences(places: Sequence[T]) -> Iterator[tuple[T, tuple[T, ...]]]:
    """Each of a few places alone; of many the first, with the rest."""
    if len(places) <= _FEW:
        yield from ((place, ()) for place in places)
    else:
        yield places[0], tuple(places[1:])

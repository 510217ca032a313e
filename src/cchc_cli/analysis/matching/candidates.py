"""Which partners of a subject are worth weighing, found by an index of words: of a thousand, a handful."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from heapq import nsmallest

from cchc_cli.analysis.matching.likeness import Weighed

_CANDIDATES = 10
"""Partners of a subject that are looked at closely."""
_POSTINGS = 400
"""Entries of the index that are read for a subject, its rarest words first."""


def candidates(
    side: Sequence[Weighed], free: Iterable[int], others: Sequence[Weighed], free_others: Iterable[int]
) -> dict[int, list[int]]:
    """For every free subject of a side the free others that share its rarest words, the likeliest first."""
    postings: dict[str, list[int]] = defaultdict(list)
    for index in free_others:
        for term in others[index].whole:
            postings[term].append(index)
    found: dict[int, list[int]] = {}
    for index in free:
        shared: dict[int, float] = {}
        read = 0
        whole = side[index].whole
        for term in sorted(whole, key=lambda term: (len(postings.get(term, ())), term)):
            entries = postings.get(term, ())
            read += len(entries)
            if read > _POSTINGS and shared:
                break
            weight = whole[term]
            for other in entries[:_POSTINGS]:
                shared[other] = shared.get(other, 0.0) + weight * others[other].whole[term]
        place = side[index].subject.place
        found[index] = nsmallest(
            _CANDIDATES,
            shared,
            key=lambda other: (-shared[other], abs(others[other].subject.place - place), other),
        )
    return found

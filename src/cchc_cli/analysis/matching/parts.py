"""Tasks that were split or merged: what stays without a partner, yet is told by the words of one that has a partner.

"Công bố thủ tục hành chính … và xây dựng quy trình giải quyết" of one plan is "Công bố thủ tục hành chính" and "Phê duyệt quy
trình nội bộ …" of another: the second of these says what the first one leaves of the old title.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from cchc_cli.analysis.matching.likeness import Likeness, Weighed, likeness
from cchc_cli.analysis.matching.terms import covered
from cchc_cli.vietnamese.wording import is_complement

SAID = 0.65
"""A part says little that the whole does not say: so much of its title stands there."""
REST = 0.35
"""It says what its sibling leaves: so much of what it shares with the whole the sibling does not say."""
GAIN = 0.08
"""With it, the siblings say so much more of the whole title than without."""
_LIKE = 0.9
"""Of the threshold: a part is less like the whole than the whole's partner."""


@dataclass(frozen=True, slots=True)
class Part:
    """A subject without a partner that is a part of one that has one."""

    part: int
    whole: int
    likeness: Likeness


def parts(
    free: Iterable[int],
    side: Sequence[Weighed],
    wholes: Sequence[Weighed],
    siblings: dict[int, int],
    threshold: float,
    may_pair: Callable[[int, int], bool],
) -> tuple[Part, ...]:
    """For every free subject of a side the whole it is a part of; ``siblings`` are the partners that the wholes have.

    ``may_pair`` asks for (free subject, whole).
    """
    found = []
    for index in free:
        candidates = [
            part
            for whole, sibling in siblings.items()
            if may_pair(index, whole)
            and (part := _part(index, side[index], whole, wholes[whole], side[sibling]))
            and part.likeness.score > threshold * _LIKE
        ]
        if candidates:
            found.append(max(candidates, key=lambda part: (part.likeness.score, -part.whole)))
    return tuple(found)


def _part(index: int, own: Weighed, place: int, whole: Weighed, sibling: Weighed) -> Part | None:
    common = {term: weight for term, weight in whole.title.items() if term in own.title}
    if not common or not own.subject.manners <= whole.subject.manners:
        return None
    if is_complement(whole.subject.title, own.subject.title):
        return None
    said = covered(own.title, whole.whole)
    rest = 1 - covered(common, sibling.title)
    gain = covered(whole.title, {**sibling.title, **own.title}) - covered(whole.title, sibling.title)
    if said < SAID or rest < REST or gain < GAIN:
        return None
    return Part(index, place, likeness(whole, own))

"""Plans that are still being written, made from whole ones: texts that are not there yet."""

from __future__ import annotations

from cchc_cli.source.tree import Scalar, scalars
from tests.tools.plans import loaded

RUNS = 8
"""for a plan; in each of them every eighth text is missing, so that an entry keeps most of its texts"""


def unfinished(text: str) -> tuple[str, ...]:
    """The plan, each time with some of its texts empty: in each kind of place that may have none, the first and last."""
    kinds: dict[tuple[object, ...], list[Scalar]] = {}
    root = loaded(text).tree.root
    assert root is not None
    for location, scalar in scalars(root):
        kinds.setdefault(tuple("*" if isinstance(step, int) else step for step in location), []).append(
            scalar
        )
    ends = [scalar for found in kinds.values() for scalar in (found[0], found[-1])]
    chosen = [scalar for scalar in dict.fromkeys(ends) if loaded(_without(text, [scalar])).model is not None]
    assert len(chosen) > 40
    return tuple(_without(text, chosen[at::RUNS]) for at in range(RUNS))


def _without(text: str, taken: list[Scalar]) -> str:
    for scalar in sorted(taken, key=lambda scalar: scalar.start, reverse=True):
        text = f'{text[: scalar.start]}""{text[scalar.end :]}'
    return text

"""Which keys a plan may have at a place: what a path that somebody wrote can lead to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, get_args, get_origin

from cchc_cli.plan.plan import Plan
from cchc_cli.plan.record import Record

ANY_KEY = "*"
ANY_KEYS = "**"


@dataclass(frozen=True, slots=True)
class Shape:
    """What may stand at the end of a path."""

    records: frozenset[type[Record]]
    is_open: bool = False
    """a map whose keys are names of the plan's own, and whose values are the records: any key will do"""

    @property
    def keys(self) -> frozenset[str]:
        """The keys that one of the records may have."""
        return frozenset(key for record in self.records for key in record.model_fields)

    def has(self, key: str) -> bool:
        """Whether a key may stand here."""
        return self.is_open or key in self.keys

    def below(self, step: str) -> Shape:
        """What a step leads to; nothing where no record has such a key."""
        if step == ANY_KEYS:
            reached = (_reachable(record) for record in self.records)
            return Shape(self.records.union(*reached))
        fields = [
            field.annotation
            for record in self.records
            for name, field in record.model_fields.items()
            if step in (ANY_KEY, name)
        ]
        found = _of(*fields)
        return Shape(found.records | self.records, found.is_open) if self.is_open else found


PLAN = Shape(frozenset({Plan}))


@cache
def _reachable(record: type[Record]) -> frozenset[type[Record]]:
    seen: set[type[Record]] = set()
    waiting = [record]
    while waiting:
        found = _of(*(field.annotation for field in waiting.pop().model_fields.values())).records
        waiting += found - seen
        seen |= found
    return frozenset(seen)


def _of(*annotations: Any) -> Shape:
    parts = [part for annotation in annotations for part in _parts(annotation)]
    records = frozenset(part for part in parts if isinstance(part, type) and issubclass(part, Record))
    return Shape(records, dict in parts)


def _parts(annotation: Any) -> Iterator[Any]:
    origin = get_origin(annotation)
    yield annotation if origin is None else origin
    for argument in get_args(annotation):
        yield from _parts(argument)

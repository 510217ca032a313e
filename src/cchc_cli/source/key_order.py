"""What a part of a file is, read from the models: the order of its keys, and what stands below each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, get_args, get_origin

from cchc_cli.plan.record import Record, key_order
from cchc_cli.source.tree import Keys, Node, Scalar


@dataclass(frozen=True, slots=True)
class Part:
    """What the models say about a value, or about each entry of a list."""

    record: type[Record] | None
    """the model of the map that stands here, or of the entries of a map with free keys"""
    free: bool = False
    """a map whose keys are names, not known words"""
    name: str = ""
    """the known key below which it stands"""

    def below(self, key: str) -> Part:
        """The part at a key of this map."""
        if self.free:
            return Part(self.record, name=self.name)
        return _below(self.record, key) if self.record else Part(None, name=key)

    def ordered(self, keys: Keys) -> tuple[tuple[Scalar, Node], ...]:
        """The entries of this map: known keys in the order of print, then the others as they stand."""
        if self.record is None or self.free:
            return keys.entries
        ranks = _ranks(self.record)
        return tuple(sorted(keys.entries, key=lambda entry: ranks.get(entry[0].value, len(ranks))))


@cache
def _ranks(record: type[Record]) -> dict[str, int]:
    return {key: rank for rank, key in enumerate(key_order(record))}


@cache
def _below(record: type[Record], key: str) -> Part:
    field = record.model_fields.get(key)
    types = tuple(_types(field.annotation)) if field else ()
    records = (each for each in types if isinstance(each, type) and issubclass(each, Record))
    return Part(next(records, None), dict in types, key)


def _types(annotation: Any) -> Iterator[Any]:
    """Every type in an annotation, however it is wrapped."""
    yield get_origin(annotation) or annotation
    for inner in get_args(annotation):
        yield from _types(inner)

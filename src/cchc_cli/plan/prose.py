"""Every printed text of a plan, with its place, in print order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from cchc_cli.diagnostics import Location
from cchc_cli.plan.record import Record, key_order
from cchc_cli.plan.text import Text


@dataclass(frozen=True)
class Passage:
    """A stretch of words as the paper prints it."""

    location: Location
    text: Text
    """with what the file has for it (``raw``)"""
    holder: Record
    """the record whose key it is"""

    @cached_property
    def printed(self) -> str:
        """The words on paper."""
        return self.text.printed()

    @property
    def key(self) -> str:
        """The key it stands under: heading, text, title, outputs …"""
        return next(step for step in reversed(self.location) if isinstance(step, str))


def texts(record: Record, location: Location = ()) -> Iterator[tuple[Location, Text, Record]]:
    """Each text below a record, with the record whose key it is."""
    for passage in passages(record, location, frozenset()):
        yield passage.location, passage.text, passage.holder


PRINTED_LINES = frozenset(
    {
        "superior", "issuer", "place", "signature", "signer", "recipients", "kind", "headers", "unit",
        "sources", "source", "total_label", "side", "notes", "head", "columns",
    }
)  # fmt: skip
"""Keys whose values are no Text, because no fact can stand in them, and are printed all the same."""

_LINES_OF = {("DeadlineEntry", "text"), ("TaskMoney", "text")}
_NOT_PRINTED = {("BudgetLine", "source"), ("StatRow", "unit"), ("StatTable", "unit")}


def passages(
    record: Record, location: Location = (), lines: frozenset[str] = PRINTED_LINES
) -> Iterator[Passage]:
    """Each text below a record, and the plain lines below the keys ``lines`` as texts without facts."""
    for key in key_order(type(record)):
        if key in record.model_fields_set:
            name = (type(record).__name__, key)
            printed = bool(lines) and (name in _LINES_OF or (key in lines and name not in _NOT_PRINTED))
            yield from _below(getattr(record, key), (*location, key), record, lines, printed=printed)


def _below(
    value: Any, location: Location, holder: Record, lines: frozenset[str], *, printed: bool
) -> Iterator[Passage]:
    if isinstance(value, Text):
        yield Passage(location, value, holder)
    elif isinstance(value, Record):
        yield from passages(value, location, lines)
    elif isinstance(value, tuple):
        for index, entry in enumerate(value):
            yield from _below(entry, (*location, index), holder, lines, printed=printed)
    elif isinstance(value, str) and printed:
        # Braces of a plain line are printed as they are.
        yield Passage(location, Text(value), holder)
    elif isinstance(value, dict) and printed:
        for key, entry in value.items():
            yield from _below(entry, (*location, key), holder, lines, printed=printed)

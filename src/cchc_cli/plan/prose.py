"""Every printed text of a plan, with its place, in print order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cchc_cli.diagnostics import Location
from cchc_cli.plan.record import Record, key_order
from cchc_cli.plan.text import Text


def texts(record: Record, location: Location = ()) -> Iterator[tuple[Location, Text, Record]]:
    """Each text below a record, with the record whose key it is."""
    for key in key_order(type(record)):
        if key in record.model_fields_set:
            yield from _below(getattr(record, key), (*location, key), record)


def _below(value: Any, location: Location, holder: Record) -> Iterator[tuple[Location, Text, Record]]:
    if isinstance(value, Text):
        yield location, value, holder
    elif isinstance(value, Record):
        yield from texts(value, location)
    elif isinstance(value, tuple):
        for index, entry in enumerate(value):
            yield from _below(entry, (*location, index), holder)

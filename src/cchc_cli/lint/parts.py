"""Every part of a plan with its place, in print order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cchc_cli.diagnostics import Location
from cchc_cli.plan.record import Record, key_order


def parts(value: Any, location: Location = ()) -> Iterator[tuple[Location, Record]]:
    """A record and all records below it, also those in maps; keys that the file does not have are left out."""
    if isinstance(value, Record):
        yield location, value
        for key in key_order(type(value)):
            if key in value.model_fields_set:
                yield from parts(getattr(value, key), (*location, key))
    elif isinstance(value, tuple):
        for index, entry in enumerate(value):
            yield from parts(entry, (*location, index))
    elif isinstance(value, dict):
        for key, entry in value.items():
            yield from parts(entry, (*location, key))

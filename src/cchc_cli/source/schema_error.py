"""One of pydantic's errors, reduced to what is stable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from cchc_cli.diagnostics import Location


@dataclass(frozen=True, slots=True)
class SchemaError:
    """Type, place and values; pydantic's own sentence is never shown."""

    type: str
    location: Location
    """pydantic's: ``[key]`` behind a key of a map with free keys, 0 for a single entry"""
    values: Mapping[str, Any]

    @property
    def place(self) -> Location:
        """The place in the file."""
        return tuple(step for step in self.location if step != "[key]")

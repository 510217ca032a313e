"""What a table holds, before anybody knows how wide the terminal is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

INDENT = 2
"""columns by which a row stands in for each level"""


@dataclass(frozen=True, slots=True)
class Column:
    """A column by its heading."""

    heading: str
    kind: Literal["text", "number"] = "text"
    rank: int = 0
    """0: always shown; otherwise the highest rank is hidden first where the width does not suffice"""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table, a cell for each column; a line feed in a text cell starts a new line in it."""

    cells: tuple[str, ...]
    level: int = 0
    """how deep below its groups it stands: its first cell is indented"""
    strong: bool = False
    """a group or a total"""

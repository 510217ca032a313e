"""What the reader's terminal can show: its width, its colours, its letters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Style = Literal["error", "warning", "advice", "frame", "second", "removed", "added", "strong"]

NARROWEST = 20
"""Columns below which nothing is laid out any more; the terminal wraps what is wider than it."""


@dataclass(frozen=True, slots=True)
class Look:
    """How an answer may look; found out by the command, which alone sees the terminal."""

    width: int = 80
    """columns"""
    color: bool = False
    ascii_only: bool = False
    """no box letters and no "…": for consoles whose code page lacks them; words keep their letters"""

    @property
    def columns(self) -> int:
        """The width to lay out for."""
        return max(self.width, NARROWEST)

    @property
    def ellipsis(self) -> str:
        """The sign for text left out."""
        return "..." if self.ascii_only else "…"

    def paint(self, text: str, style: Style) -> str:
        """The text in a style, or as it is where colour is not wanted."""
        return f"\x1b[{_SGR[style]}m{text}\x1b[0m" if self.color and text else text


# By hand and not through rich: findings are laid out to the column here, and rich would measure and wrap them
# again.
_SGR: dict[Style, str] = {
    "error": "1;31",
    "warning": "1;33",
    "advice": "1;36",
    "frame": "36",
    "second": "1;36",
    "removed": "31",
    "added": "32",
    "strong": "1",
}

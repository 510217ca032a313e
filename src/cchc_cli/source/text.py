"""The text of a file: bytes to characters, and offsets to lines and columns."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from cchc_cli.diagnostics import Span

BOM = "\ufeff"


@dataclass(frozen=True)
class SourceText:
    """What a file holds, without its byte order mark; offsets count characters from 0.

    A line ends at a line feed, with or without a carriage return, as every editor counts; YAML 1.1 would also break at U+2028.
    """

    file: str
    text: str
    bom: bool = False

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        starts = [0]
        found = self.text.find("\n")
        while found >= 0:
            starts.append(found + 1)
            found = self.text.find("\n", found + 1)
        return tuple(starts)

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1."""
        line = bisect_right(self._starts, offset) - 1
        return line + 1, offset - self._starts[line] + 1

    def span(self, start: int, end: int) -> Span:
        """The span between two offsets."""
        return Span(*self.place(start), *self.place(max(start, end)))

    def offset(self, line: int, column: int) -> int:
        """Where a line and column stand in the text."""
        return self._starts[line - 1] + column - 1

    def line(self, number: int) -> str:
        """A line by its number from 1, without its end."""
        start = self._starts[number - 1]
        end = self._starts[number] if number < len(self._starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")

    @property
    def line_count(self) -> int:
        """How many lines there are; an empty last line counts."""
        return len(self._starts)

"""How wide text is on a terminal, and how it is fitted there: by columns, never by characters."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

TAB = 4


def width(text: str) -> int:
    """Columns that printable text covers: none for a combining mark, two for a wide letter."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def visible(text: str) -> str:
    """One line that shows what it holds: white space as spaces, other unprintable characters by number.

    A plan file may hold anything; an escape sequence quoted in a message must not reach the terminal.
    """
    return text if text.isprintable() else "".join(map(_shown, re.sub(r"\r\n|[\t\r\n]", " ", text)))


def wrapped(text: str, columns: int, *, lead: int = 0, hang: int = 0) -> tuple[str, ...]:
    """Lines of whole words, without their indents: ``lead`` columns are taken on the first, ``hang`` on others.

    A word wider than its line stands alone on it and sticks out; an empty first line means that the first word
    did not fit beside what leads it.
    """
    lines = [""]
    used = lead
    for space, word in re.findall(r"( *)([^ ]+)", text):
        if used + len(space) + width(word) <= columns:
            lines[-1] += space + word
            used += len(space) + width(word)
            continue
        if lines[-1] or used > hang:
            lines.append("")
        lines[-1] = word
        used = hang + width(word)
    return tuple(lines)


@dataclass(frozen=True, slots=True)
class Layout:
    """A line of a file laid out on columns; a character and the marks on it share theirs."""

    pieces: tuple[str, ...]
    """what is shown for each character"""
    lefts: tuple[int, ...]
    """the first column of each character, from 0"""
    rights: tuple[int, ...]
    """the column after each character"""

    @property
    def width(self) -> int:
        """Columns the whole line covers."""
        return self.rights[-1] if self.rights else 0

    def left(self, character: int) -> int:
        """The column where a character starts; one past the end for any beyond the line."""
        return self.lefts[character] if character < len(self.lefts) else self.width

    def right(self, character: int) -> int:
        """The column after the last character before this one."""
        return self.rights[min(character, len(self.rights)) - 1] if character and self.rights else 0

    def between(self, low: int, high: int) -> str:
        """What stands on these columns; blanks where a wide letter or a tab is cut."""
        inside = slice(bisect_left(self.lefts, low), bisect_right(self.rights, high))
        shown = zip(self.lefts[inside], self.rights[inside], self.pieces[inside], strict=True)
        return "".join(_filled(shown, low))


@lru_cache(maxsize=256)
@lru_cache(maxsize=32)
def layout(line: str) -> Layout:
    """A line of a file with tabs expanded and unprintable characters shown by their numbers."""
    pieces, lefts, rights = [], [], []
    left = right = 0
    for character in line:
        piece = " " * (TAB - right % TAB) if character == "\t" else _shown(character)
        columns = width(piece)
        if columns:
            left, right = right, right + columns
        pieces.append(piece)
        lefts.append(left)
        rights.append(right)
    return Layout(tuple(pieces), tuple(lefts), tuple(rights))


def _columns(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def _shown(character: str) -> str:
    if character.isprintable() or unicodedata.category(character) == "Zs":
        return character
    return f"<U+{ord(character):04X}>"


def _filled(shown: Iterable[tuple[int, int, str]], column: int) -> Iterable[str]:
    for left, right, piece in shown:
        yield " " * max(0, left - column)
        yield piece
        column = max(column, right)

"""The comments and blank lines of a file, each with the entry it belongs to.

An entry is a key with its value, or one entry of a list; its address is its location. Where a comment belongs is
read from its place alone: beside a value, above an entry, or below the last entry of a part whose indentation
it has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from cchc_cli.diagnostics import Location
from cchc_cli.source.text import SourceText
from cchc_cli.source.tree import Items, Keys, Node, Scalar, Tree

BLANK = ""
"""A blank line among the lines above or below an entry."""


@dataclass(frozen=True, slots=True)
class Beside:
    """A comment at the end of a line."""

    text: str
    gap: int
    """spaces before its sign; 0 when they cannot be told (a tab)"""


@dataclass
class Comments:
    """What stands beside, above and below the entries of a file."""

    head: list[str] = field(default_factory=list)
    """about the whole file: before its first entry"""
    above: dict[Location, list[str]] = field(default_factory=dict)
    beside: dict[Location, list[Beside]] = field(default_factory=dict)
    below: dict[Location, list[str]] = field(default_factory=dict)
    """by the location of the part after whose last entry they stand"""

    @property
    def texts(self) -> list[str]:
        """Every comment once, without the blank lines."""
        lines = [*self.head]
        for group in (*self.above.values(), *self.below.values()):
            lines += group
        lines += [comment.text for group in self.beside.values() for comment in group]
        return [line for line in lines if line != BLANK]


def comments(tree: Tree) -> Comments:
    """Every comment of a file whose YAML is sound."""
    outline = _Outline(tree.source)
    if tree.root:
        outline.add(tree.root, ())
    found = Comments()
    _read_headers(tree.source.text, outline, found)
    before: _Piece | None = None
    for piece in (*outline.pieces, None):
        _Gap(tree.source.text, before, piece, outline.columns, found).read()
        before = piece
    _split_head(outline, found)
    return found


_Entries = tuple[tuple[Location, int], ...]
"""Entries and their columns."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of text that holds no comment: a key, a value, or the bracket that closes a list."""

    start: int
    end: int
    owner: Location
    """the entry it belongs to"""
    opens: _Entries = ()
    """the entries that begin here, from the outermost on"""
    closes: bool = False


class _Outline:
    """The pieces of a tree in the order of the file, and the column of each part."""

    def __init__(self, source: SourceText) -> None:
        self.source = source
        self.pieces: list[_Piece] = []
        self.columns: dict[Location, int] = {}
        self.headers: list[tuple[Location, Scalar]] = []

    def add(self, node: Node, at: Location, opens: _Entries = ()) -> None:
        match node:
            case Scalar():
                self._scalar(node, at, opens)
            case Keys(entries=entries):
                column = self.columns[at] = self._column(node.start)
                for key, value in entries:
                    below = (*at, key.value)
                    self.pieces.append(_Piece(key.start, key.end, below, (*opens, (below, column))))
                    self.add(value, below)
                    opens = ()
            case Items(entries=entries) if self.source.text.startswith("[", node.start):
                for index, entry in enumerate(entries):
                    below = (*at, index)
                    self.add(entry, below, (*opens, (below, self._column(entry.start))))
                    opens = ()
                self.pieces.append(_Piece(node.end - 1, node.end, at, opens, closes=bool(entries)))
            case Items(entries=entries):
                column = self.columns[at] = self._column(node.start)
                for index, entry in enumerate(entries):
                    below = (*at, index)
                    self.add(entry, below, (*opens, (below, column)))
                    opens = ()

    def _scalar(self, node: Scalar, at: Location, opens: _Entries) -> None:
        end = node.end
        if node.style in ("|", ">"):
            self.headers.append((at, node))
            end = _block_end(self.source.text, node)
        elif not node.value and not node.style and at:
            # Nothing is typed here yet: what is commented out below it belongs to it.
            self.columns[at] = self._column(self.pieces[-1].start) + 1 if self.pieces else 1
        self.pieces.append(_Piece(node.start, end, at, opens))

    def _column(self, offset: int) -> int:
        return self.source.place(offset)[1] - 1


_SPACE = " \t\r\n"
"""Blanks of YAML; a no-break space is a letter like any other."""

_BREAK = re.compile(r"\r\n|[\n\r]")


def _block_end(text: str, node: Scalar) -> int:
    """The end of a block's last line; the blank lines after it are its own only when its header keeps them."""
    block = text[node.start : node.end]
    header = _BREAK.split(block, maxsplit=1)[0].partition("#")[0]
    if "+" not in header:
        return node.start + len(block.rstrip(_SPACE))
    return node.start + len(block.removesuffix("\n").removesuffix("\r"))


def _read_headers(text: str, outline: _Outline, found: Comments) -> None:
    """The comments beside ``>-`` stand inside the span of the value."""
    for location, node in outline.headers:
        header = _BREAK.split(text[node.start : node.end], maxsplit=1)[0]
        if "#" in header:
            found.beside.setdefault(location, []).append(_beside(header))


def _beside(line: str) -> Beside:
    content, _, text = line.partition("#")
    gap = content[len(content.rstrip(_SPACE)) :]
    return Beside(f"#{text}".rstrip(), 0 if "\t" in gap else len(gap))


@dataclass
class _Gap:
    """What stands between two pieces: signs of YAML, comments and blank lines."""

    text: str
    before: _Piece | None
    after: _Piece | None
    columns: dict[Location, int]
    found: Comments
    entries: _Entries = ()
    """what begins after it; less by one after each dash"""
    blank: bool = False
    to: tuple[str, Location] | None = None
    """where the last comment went: nothing after it can belong to a deeper part"""

    def read(self) -> None:
        start = self.before.end if self.before else 0
        stop = self.after.start if self.after else len(self.text)
        if stop <= start:
            return
        self.entries = self.after.opens if self.after else ()
        lines = _BREAK.split(self.text[start:stop])
        if self.before:
            first = lines.pop(0)
            if "#" in first:
                self.found.beside.setdefault(self.before.owner, []).append(_beside(first))
        # The last one is only the indentation of what comes next.
        for line in lines[:-1] if self.after else lines:
            self._line(line)
        if self.blank and self.entries:
            self.found.above.setdefault(self.entries[0][0], []).append(BLANK)

    def _line(self, line: str) -> None:
        content, sign, rest = line.partition("#")
        if sign and not line.startswith("%"):
            self._comment(content, f"#{rest}".rstrip())
        elif not content.strip(_SPACE):
            self.blank = True
        if content.strip(_SPACE) == "-" and len(self.entries) > 1:
            self.entries = self.entries[1:]

    def _comment(self, content: str, text: str) -> None:
        self.to = self._place(len(content)) if not content.strip(_SPACE) else self._next()
        kind, location = self.to
        group = self.found.below if kind == "below" else self.found.above
        lines = group.setdefault(location, [])
        if self.blank:
            lines.append(BLANK)
        lines.append(text)
        self.blank = False

    def _next(self) -> tuple[str, Location]:
        """Above what comes next; at the end of the file, below everything."""
        if self.after is None:
            return "below", ()
        if self.after.closes:
            return "below", self.after.owner
        return "above", self.entries[0][0] if self.entries else self.after.owner

    def _place(self, column: int) -> tuple[str, Location]:
        if self.to == self._next():
            return self.to
        deepest = len(self.to[1]) if self.to else None
        least = -1
        if self.after:
            if not self.entries or self.after.closes:
                return self._next()
            least = self.entries[0][1]
        ended = [
            (self.columns[location], -len(location), location)
            for location in self._ended()
            if least < self.columns[location] <= column and (deepest is None or len(location) <= deepest)
        ]
        return ("below", max(ended)[2]) if ended else self._next()

    def _ended(self) -> Iterator[Location]:
        """The parts that have had their last entry."""
        owner = self.before.owner if self.before else ()
        following = self.entries[0][0] if self.entries else None
        for depth in range(len(owner) + 1):
            location = owner[:depth]
            inside = following is not None and following[:depth] == location and depth < len(following)
            if location in self.columns and not inside:
                yield location


def _split_head(outline: _Outline, found: Comments) -> None:
    """What stands before the first entry is about the file, down to the last blank line when there is one."""
    first = next((piece.opens[0][0] for piece in outline.pieces if piece.opens), ())
    lines = found.above.pop(first, [])
    cut = len(lines) - lines[::-1].index(BLANK) if BLANK in lines else len(lines)
    found.head = lines[:cut]
    if lines[cut:]:
        found.above[first] = lines[cut:]

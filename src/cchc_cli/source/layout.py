"""The canonical text of a tree with its comments."""

from __future__ import annotations

from collections.abc import Iterable

from cchc_cli.diagnostics import Location
from cchc_cli.source.comments import BLANK, Comments
from cchc_cli.source.key_order import Part
from cchc_cli.source.scalar_style import width, write_key, write_line, write_value
from cchc_cli.source.tree import Items, Keys, Node, Scalar

LIST_WIDTH = 120
"""Columns that a list in ``[ ]`` may reach; the heads of a table of years need them."""

WORD_LENGTH = 40
"""Letters of an entry that still counts as a word or a name."""

_WORDS = frozenset(
    {"signature", "supplied", "numbering", "names", "also", "letterhead", "members", "columns", "sources"}
    | {"ignore"}
)
"""Lists of words or names: in ``[ ]`` when their entries are short and hold no comma."""

_CELLS = frozenset({"outputs", "lead", "partners", "deadline"})
"""Cells: several entries are printed one below the other, and stand so in the file; one alone in ``[ ]``."""

_KEEPS_LINES = frozenset({"title", "heading", "area", "name", "head", "side"})
"""Headings: a line break in them is one of print, not a new paragraph."""

_SIMPLE_KEY = 1000
"""Characters; YAML wants a question mark before a key of 1 024 or more."""

_EDITOR_LINE = "# yaml-language-server:"


def layout(root: Node, comments: Comments, part: Part) -> str:
    """The text of a file, lines ending in a line feed. The line that names an editor's schema comes first."""
    writer = _Writer(comments)
    writer.put(sorted(comments.head, key=lambda line: not line.startswith(_EDITOR_LINE)), 0)
    if isinstance(root, Scalar):
        writer.scalar(root, (), 0, "", part)
        writer.put(comments.below.get((), ()), 0)
    else:
        writer.node(root, (), 0, part)
    while writer.lines and writer.lines[-1] == BLANK:
        writer.lines.pop()
    return "\n".join(writer.lines) + "\n"


class _Writer:
    """Writes a tree line by line; whatever follows a dash on its line has its comments above the dash."""

    def __init__(self, comments: Comments) -> None:
        self.comments = comments
        self.lines: list[str] = []

    def put(self, lines: Iterable[str], indent: int) -> None:
        """Comments and blank lines; of several blank lines one stays."""
        for line in lines:
            if line != BLANK:
                self.lines.append(" " * indent + line)
            elif self.lines and self.lines[-1] != BLANK:
                self.lines.append(BLANK)

    def node(self, node: Keys | Items, at: Location, indent: int, part: Part, *, dash: bool = False) -> None:
        if isinstance(node, Keys):
            for key, value in part.ordered(node):
                self._pair(key, value, (*at, key.value), indent, part.below(key.value), dash=dash)
                dash = False
        else:
            for index, entry in enumerate(node.entries):
                self._entry(entry, (*at, index), indent, part, dash=dash)
                dash = False
        self.put(self.comments.below.get(at, ()), indent)

    def scalar(self, node: Scalar, at: Location, indent: int, head: str, part: Part) -> None:
        column = width(head.rpartition("\n")[2]) + 1 if head else 0
        written = write_value(node.value, node.style, column, keeps_lines=part.name in _KEEPS_LINES)
        self._line(f"{head} {written.first}" if head else written.first, at)
        self.lines += [" " * (indent + 2) + line if line else "" for line in written.lines]
        self.put(self.comments.below.get(at, ()) if at else (), indent + 2)

    def _pair(self, key: Scalar, value: Node, at: Location, indent: int, part: Part, *, dash: bool) -> None:
        if not dash:
            self.put(self._above(at), indent)
        head = " " * indent + _key(key.value, indent)
        if isinstance(value, Scalar):
            self.scalar(value, at, indent, head, part)
        elif line := self._in_brackets(value, at, width(head) + 1, part):
            self._line(f"{head} {line}", at)
        else:
            self._line(head, at)
            self.node(value, at, indent + 2, part)

    def _entry(self, value: Node, at: Location, indent: int, part: Part, *, dash: bool) -> None:
        if not dash:
            self.put(self._above_first(value, at, indent, part), indent)
        head = " " * indent + "-"
        if isinstance(value, Scalar):
            self.scalar(value, at, indent, head, part)
        elif line := self._in_brackets(value, at, width(head) + 1, part):
            self._line(f"{head} {line}", at)
        else:
            first = len(self.lines)
            self.node(value, at, indent + 2, part, dash=True)
            self.lines[first] = f"{head} {self.lines[first][indent + 2 :]}"

    def _line(self, content: str, at: Location) -> None:
        beside = self.comments.beside.get(at)
        if beside:
            # Comments aligned by hand stay so.
            content = f"{content.rstrip()}{' ' * max(2, beside[-1].gap)}{beside[-1].text}"
        self.lines.append(content.rstrip(" "))

    def _above(self, at: Location, *, beside: int = 1) -> list[str]:
        """What stands above an entry; of the comments beside it, only the last ``beside`` can stay there."""
        group = self.comments.beside.get(at, ())
        moved = group[: len(group) - beside]
        return [*self.comments.above.get(at, ()), *(comment.text for comment in moved)]

    def _above_first(self, value: Node, at: Location, indent: int, part: Part) -> list[str]:
        """What stands above an entry of a list, and above all that begins on the line of its dash."""
        if isinstance(value, Scalar) or self._in_brackets(value, at, indent + 2, part):
            return self._above(at)
        lines = self._above(at, beside=0)
        if isinstance(value, Keys):
            key, _ = part.ordered(value)[0]
            return lines + self._above((*at, key.value))
        return lines + self._above_first(value.entries[0], (*at, 0), indent + 2, part)

    def _in_brackets(self, value: Node, at: Location, column: int, part: Part) -> str | None:
        """A list on one line, where it may and can stand so."""
        if not isinstance(value, Items):
            return None
        if not value.entries:
            return "[]"
        if part.name not in _WORDS and not (part.name in _CELLS and len(value.entries) == 1):
            return None
        if at in self.comments.below or any(self._is_commented((*at, i)) for i in range(len(value.entries))):
            return None
        words = [_word(entry) for entry in value.entries]
        line = f"[{', '.join(word for word in words if word)}]"
        return line if all(words) and column + width(line) <= LIST_WIDTH else None

    def _is_commented(self, at: Location) -> bool:
        return at in self.comments.above or at in self.comments.beside


def _key(key: str, indent: int) -> str:
    written = write_key(key)
    return f"{written}:" if len(written) < _SIMPLE_KEY else f"? {written}\n{' ' * indent}:"


def _word(entry: Node) -> str | None:
    if not isinstance(entry, Scalar) or not 0 < width(entry.value) <= WORD_LENGTH or "," in entry.value:
        return None
    return write_line(entry.value, in_brackets=True)

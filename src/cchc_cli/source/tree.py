"""A YAML file as a tree of text with places: every scalar is a string, typed by nobody yet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache

from cchc_cli.diagnostics import Location, Span
from cchc_cli.source.folding import Folding
from cchc_cli.source.text import SourceText


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value as text. ``start`` and ``end`` are offsets of its source, quotes and block header included."""

    value: str
    """composed (NFC), as every comparison needs it; the file keeps its letters"""
    style: str
    """"" for plain, or the sign that opens it: ``'``, ``"``, ``|``, ``>``"""
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    entries: tuple[Node, ...]
    start: int
    end: int


@dataclass(frozen=True)
class Keys:
    """A map in the order of the file; a key stands once (a second one is a finding, and left out)."""

    entries: tuple[tuple[Scalar, Node], ...]
    start: int
    end: int

    def get(self, name: str) -> tuple[Scalar, Node] | None:
        """The key and its value."""
        return self._by_name.get(name)

    @cached_property
    def _by_name(self) -> Mapping[str, tuple[Scalar, Node]]:
        return {entry[0].value: entry for entry in self.entries}


Node = Scalar | Items | Keys

Plain = str | list["Plain"] | dict[str, "Plain"]
"""The tree as plain data, for the models."""


@dataclass(frozen=True, slots=True)
class Tree:
    """A file read: its text, and its root unless it holds none."""

    source: SourceText
    root: Node | None
    broken: frozenset[Location] = field(default=frozenset())
    """Places already reported by the reader: what a model says about them is only an echo."""

    def plain(self) -> Plain:
        """The root as strings, lists and dicts."""
        return plain(self.root) if self.root else {}

    def node(self, location: Location) -> Node | None:
        """The node at a location, or the deepest one on the way to it."""
        return _walk(self.root, location)[0][-1][1] if self.root else None

    def key(self, location: Location) -> Scalar | None:
        """The key that the last step of a location names, when the file has it."""
        if not (self.root and location):
            return None
        parent = self.exact(location[:-1])
        found = parent.get(str(location[-1])) if isinstance(parent, Keys) else None
        return found[0] if found else None

    def span(self, location: Location) -> Span:
        """The value at a location: a scalar's text, a map's or list's first line."""
        node = self.node(location)
        if node is None:
            return self.source.span(0, 0)
        return self.span_of(node)

    def key_span(self, location: Location) -> Span:
        """The key at a location; the value where the location is an entry of a list."""
        key = self.key(location)
        return self.span_of(key) if key else self.span(location)

    def span_of(self, node: Node) -> Span:
        """A node's place; of a map, its first key, and of a list, its first entry (not all its lines)."""
        match node:
            case Keys(entries=((key, _), *_)):
                return self.span_of(key)
            case Items(entries=(first, *_)):
                return self.span_of(first)
            case Scalar(style="|" | ">"):
                folding = _folding(self.source.text, node.start, node.end, node.style)
                return self.source.span(folding.first, folding.first_line_end)
            case _:
                return self.source.span(node.start, node.end)

    def words_span(self, location: Location, start: int, end: int) -> Span:
        """The source of ``value[start:end]`` of the scalar at a location, also inside folded text."""
        node = self.node(location)
        if not isinstance(node, Scalar):
            return self.span(location)
        folding = _folding(self.source.text, node.start, node.end, node.style)
        if folding.value != node.value:
            folding = folding.composed()
        if folding.value != node.value:
            # An escape or a rule of YAML that the folding does not know: the whole value is still right.
            return self.span_of(node)
        return self.source.span(*folding.span(start, end))

    def exact(self, location: Location) -> Node | None:
        """The node at exactly this location, if the file holds it."""
        if self.root is None:
            return None
        steps, reached = _walk(self.root, location)
        return steps[-1][1] if reached else None

    def exists(self, location: Location) -> bool:
        """Whether the file holds a node at exactly this location."""
        return self.exact(location) is not None

    def nearest(self, location: Location) -> Location:
        """The longest beginning of a location that the file holds."""
        return tuple(step for step, _ in _walk(self.root, location)[0][1:]) if self.root else ()

    def renamed(self, names: Mapping[Location, str]) -> Tree:
        """The tree with other names for some keys; all places stay those of the file."""
        if not (self.root and names):
            return self
        ways = {place[:length] for place in names for length in range(len(place))}
        return replace(self, root=_renamed(self.root, (), names, ways))


@lru_cache(maxsize=256)
def _folding(text: str, start: int, end: int, style: str) -> Folding:
    """A paragraph with many findings is read again once."""
    return Folding.of(text, start, end, style)


def plain(node: Node) -> Plain:
    """A node as strings, lists and dicts."""
    match node:
        case Scalar(value=value):
            return value
        case Items(entries=entries):
            return [plain(entry) for entry in entries]
        case Keys(entries=pairs):
            return {key.value: plain(value) for key, value in pairs}


def scalars(node: Node, location: Location = ()) -> Iterator[tuple[Location, Scalar]]:
    """Every scalar below a node, in the order of the file."""
    match node:
        case Scalar():
            yield location, node
        case Items(entries=entries):
            for index, entry in enumerate(entries):
                yield from scalars(entry, (*location, index))
        case Keys(entries=pairs):
            for key, value in pairs:
                yield from scalars(value, (*location, key.value))


def _walk(root: Node, location: Location) -> tuple[list[tuple[str | int, Node]], bool]:
    """The nodes on the way to a location, and whether the way leads to its end.

    The 0 of a single entry that stands for a list of one is no step of the file.
    """
    steps: list[tuple[str | int, Node]] = [("", root)]
    for step in location:
        at = steps[-1][1]
        if step == 0 and not isinstance(at, Items):
            continue
        below = _below(at, step)
        if below is None:
            return steps, False
        steps.append((step, below))
    return steps, True


def _renamed(node: Node, at: Location, names: Mapping[Location, str], ways: AbstractSet[Location]) -> Node:
    """A node with renamed keys; whatever lies on no way to one is taken as it is."""
    if at not in ways:
        return node
    match node:
        case Scalar():
            return node
        case Items(entries=entries):
            below = (_renamed(entry, (*at, index), names, ways) for index, entry in enumerate(entries))
            return replace(node, entries=tuple(below))
        case Keys(entries=pairs):
            renamed = (
                (
                    replace(key, value=names[place]) if (place := (*at, key.value)) in names else key,
                    _renamed(value, (*at, key.value), names, ways),
                )
                for key, value in pairs
            )
            return replace(node, entries=tuple(renamed))


def _below(node: Node, step: str | int) -> Node | None:
    match node, step:
        case Items(entries=entries), int() if 0 <= step < len(entries):
            return entries[step]
        case Keys(), str():
            found = node.get(step)
            return found[1] if found else None
        case _:
            return None

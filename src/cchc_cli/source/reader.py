"""YAML text → tree, with everything that is wrong as YAML.

libyaml's event stream gives every node its place in one fast pass; the tree is built here because no YAML
library keeps ``1.500`` as written, counts a duplicate key as a fault, or refuses anchors.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from cchc_cli.diagnostics import Diagnostic, Location, Note, NoteKind, Related
from cchc_cli.message import N_, Message
from cchc_cli.source import codes
from cchc_cli.source.control import control_characters, without_control_characters
from cchc_cli.source.fault_at import fault_at
from cchc_cli.source.remarks import is_remark
from cchc_cli.source.spacing import STRANGE_SPACES, strange_space
from cchc_cli.source.syntax import syntax_error
from cchc_cli.source.text import SourceText
from cchc_cli.source.tree import Items, Keys, Node, Scalar, Tree

DEPTH_LIMIT = 60
"""Levels of nesting; the deepest of the five real plans has 13."""

NODE_LIMIT = 200_000
"""Keys, texts and lists; the largest of the five real plans has 3 000. More of them, each with a fault, would
cost a gigabyte to tell."""


def read(source: SourceText, *, in_braces: bool = False) -> tuple[Tree, tuple[Diagnostic, ...]]:
    """The tree of a file, as far as its YAML can be read, and what is wrong with it.

    ``in_braces``: keys may stand in braces on one line, as in files to which people only add lines.

    The root is None when nothing can be said about the content: no content, or a syntax error (what stands
    before it would only bring findings about keys that follow it).
    """
    builder = _Builder(source, in_braces)
    found = list(control_characters(source))
    root: Node | None = None
    try:
        root = builder.document(_events(without_control_characters(source.text)))
        if root is None:
            message = Message(N_("the file is empty: it holds no plan yet"))
            found.append(fault_at(source, codes.EMPTY_FILE, message, 0, 0))
    except yaml.YAMLError as error:
        mended = syntax_error(source, error, builder.last_scalar)
        # A brace that opened a map has been reported where the parser gave up on it.
        found += [fault for fault in builder.faults if fault.span != mended.span] + [mended]
        return Tree(source, None), tuple(found)
    except _NoPlanError:
        root = None
    return Tree(source, root, frozenset(builder.broken)), (*found, *builder.findings())


def _events(text: str) -> Iterator[Any]:
    # A wheel of PyYAML always brings libyaml; the pure parser is for a machine that built it without.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return iter(yaml.parse(text, Loader=loader))


def _start(event: Any) -> int:
    return int(event.start_mark.index)


def _end(event: Any) -> int:
    return int(event.end_mark.index)


class _NoPlanError(Exception):
    """A limit was passed; the finding is already recorded."""


_SWALLOWED = re.compile(r"\n[ ]*-(?=[ ])")
"""A line of a bare text that begins as an entry of a list does."""


@dataclass
class _Builder:
    source: SourceText
    in_braces: bool = False
    faults: list[Diagnostic] = field(default_factory=list)
    broken: set[Location] = field(default_factory=set)
    last_scalar: tuple[int, int, str] | None = None
    nodes: int = 0
    anchors: dict[str, Node | None] = field(default_factory=dict)
    anchored: list[tuple[int, int]] = field(default_factory=list)
    """where anchors and their aliases stand"""
    swallowed: list[Diagnostic] = field(default_factory=list)
    """dashes inside bare texts: only worth telling where no syntax error has the same cause"""

    def __post_init__(self) -> None:
        self.composed = unicodedata.is_normalized("NFC", self.source.text)

    def report(self, code: codes.Code, message: Message, start: int, end: int, **more: Any) -> None:
        self.faults.append(fault_at(self.source, code, message, start, end, **more))

    def findings(self) -> tuple[Diagnostic, ...]:
        """What was reported; anchors and their aliases are one way of writing, and so one finding."""
        if not self.anchored:
            return (*self.faults, *self.swallowed)
        start, end = self.anchored[0]
        message = Message(
            N_("anchors ({sign}) are not used in these files: write the value out where it is needed"),
            {"sign": self.source.text[start:end]},
        )
        more = Message(N_("more such places in this file: {count}"), {"count": len(self.anchored) - 1})
        notes = (Note(NoteKind.CAUSE, more),) if len(self.anchored) > 1 else ()
        return (
            *self.faults,
            *self.swallowed,
            fault_at(self.source, codes.ANCHOR, message, start, end, notes=notes),
        )

    def document(self, events: Iterator[Any]) -> Node | None:
        root: Node | None = None
        documents = 0
        event: Any
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents == 2:
                    message = Message(N_("a second document starts here; one file holds one plan"))
                    at = _start(event)
                    self.report(codes.SEVERAL_DOCUMENTS, message, at, at + 3)
            elif isinstance(event, yaml.NodeEvent):
                node = self.node(event, events, ())
                root = root or node
        if isinstance(root, Scalar) and not root.value:
            return None
        return root

    def node(self, event: Any, events: Iterator[Any], location: Location) -> Node:
        start, end = _start(event), _end(event)
        self.nodes += 1
        if self.nodes > NODE_LIMIT:
            message = Message(
                N_("the file holds more than {limit} keys and texts; no plan does"), {"limit": NODE_LIMIT}
            )
            self.report(codes.TOO_LARGE, message, start, end)
            raise _NoPlanError
        if len(location) > DEPTH_LIMIT:
            message = Message(
                N_("nested more than {limit} levels deep; no plan needs that"), {"limit": DEPTH_LIMIT}
            )
            self.report(codes.TOO_DEEP, message, start, end)
            raise _NoPlanError
        if isinstance(event, yaml.AliasEvent):
            return self.alias(event, location)
        if event.tag is not None and event.tag != "!":
            message = Message(N_("tags ({sign}) are not used in these files"), {"sign": event.tag})
            self.report(codes.TAG, message, start, start + 1)
        if event.anchor is not None:
            sign = self.source.text.find("&", start, end)
            self.anchored.append((sign, sign + len(event.anchor) + 1))
            self.anchors[event.anchor] = None
        node = self.content(event, events, location)
        if event.anchor is not None and isinstance(node, Scalar):
            self.anchors[event.anchor] = node
        return node

    def content(self, event: Any, events: Iterator[Any], location: Location) -> Node:
        if isinstance(event, yaml.ScalarEvent):
            return self.scalar(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self.items(event, events, location)
        return self.keys(event, events, location)

    def alias(self, event: Any, location: Location) -> Scalar:
        """Of a text, its value; anything larger is left out, so that aliases of aliases cannot explode."""
        start, end = _start(event), _end(event)
        self.broken.add(location)
        if event.anchor in self.anchors:
            self.anchored.append((start, end))
            meant = self.anchors[event.anchor]
            return Scalar(meant.value if isinstance(meant, Scalar) else "", "", start, end)
        message = Message(
            N_("a text that starts with * goes in quotes or under >- (YAML reads {sign} as an alias)"),
            {"sign": f"*{event.anchor}"},
        )
        self.report(codes.ANCHOR, message, start, end, location=location)
        return Scalar("", "", start, end)

    def scalar(self, event: Any) -> Scalar:
        start, end = _start(event), _end(event)
        # libyaml counts anchor and tag into the node; its text starts after them.
        while event.style is None and start < end and self.source.text[start] in "&!":
            start = min(end, self._after_property(start, end))
        value = event.value if self.composed else unicodedata.normalize("NFC", event.value)
        scalar = Scalar(value, event.style or "", start, end)
        self.last_scalar = (start, end, scalar.style)
        if scalar.style == "" and scalar.value:
            self._check_comment(scalar)
            self._check_swallowed_dash(scalar)
        return scalar

    def _after_property(self, start: int, end: int) -> int:
        while start < end and not self.source.text[start].isspace():
            start += 1
        while start < end and self.source.text[start].isspace():
            start += 1
        return start

    def _check_swallowed_dash(self, scalar: Scalar) -> None:
        """An entry of a list indented one space too deep silently becomes the end of the text above it."""
        if found := _SWALLOWED.search(self.source.text, scalar.start, scalar.end):
            message = Message(
                N_(
                    "this dash is read as part of the text above: give the entry the indentation of its list, or quote the text"
                )
            )
            at = fault_at(self.source, codes.LAYOUT, message, found.end() - 1, found.end())
            self.swallowed.append(at)

    def _check_comment(self, scalar: Scalar) -> None:
        """`` #3`` in bare text silently cuts the sentence: a comment people mean has a space after its sign."""
        rest = self.source.text[scalar.end : scalar.end + 3]
        cuts = rest[:2] == " #" and rest[2:] not in ("", " ", "#", "!", "\n", "\r")
        if cuts and not is_remark(self.source.text, scalar.end + 1):
            message = Message(
                N_(
                    "the text ends before {sign}: YAML takes the rest of the line as a comment; quote the whole text"
                ),
                {"sign": rest.strip()},
            )
            self.report(codes.CUT_BY_COMMENT, message, scalar.end + 1, scalar.end + 2)

    def items(self, event: Any, events: Iterator[Any], location: Location) -> Items:
        entries: list[Node] = []
        below: Any
        for below in events:
            if isinstance(below, yaml.SequenceEndEvent):
                return Items(tuple(entries), _start(event), _end(below))
            entries.append(self.node(below, events, (*location, len(entries))))
        raise AssertionError("libyaml closes every list")  # pragma: no cover

    def keys(self, event: Any, events: Iterator[Any], location: Location) -> Node:
        pairs: dict[str, tuple[Scalar, Node]] = {}
        below: Any
        for below in events:
            if isinstance(below, yaml.MappingEndEvent):
                return self._closed(event, below, pairs, location)
            key = self.node(below, events, (*location, ""))
            name = key.value if isinstance(key, Scalar) else None
            if isinstance(key, Scalar) and key.value[:1] in STRANGE_SPACES and not key.style:
                self._strange(key, location)
            value = self.node(next(events), events, (*location, name or ""))
            if not isinstance(key, Scalar) or name is None:
                message = Message(N_("a key is a word, not a list or a map"))
                self.report(codes.KEY_NOT_TEXT, message, _start(below), _end(below))
            elif name in pairs:
                self._duplicate(key, pairs[name][0], location)
            else:
                pairs[name] = (key, value)
        raise AssertionError("libyaml closes every map")  # pragma: no cover

    def _strange(self, key: Scalar, location: Location) -> None:
        """A key indented with a space that YAML takes for a letter stands in the wrong map, under a wrong name."""
        self.faults.append(strange_space(self.source, key.start, 1))
        self.broken.add((*location, key.value))

    def _closed(self, opened: Any, closed: Any, pairs: dict[str, tuple[Scalar, Node]], at: Location) -> Node:
        start, end = _start(opened), _end(closed)
        if not opened.flow_style or self.in_braces:
            return Keys(tuple(pairs.values()), start, end)
        if any(value != Scalar("", "", value.start, value.end) for _, value in pairs.values()):
            message = Message(
                N_("keys in braces are not used in these files: put each key on a line of its own")
            )
            self.report(codes.FLOW_MAP, message, start, start + 1, location=at)
            return Keys(tuple(pairs.values()), start, end)
        message = Message(N_("a text that starts with a brace goes in quotes or under >-"))
        self.report(codes.FLOW_MAP, message, start, start + 1, location=at)
        self.broken.add(at)
        return Scalar(self.source.text[start:end], "", start, end)

    def _duplicate(self, key: Scalar, first: Scalar, location: Location) -> None:
        message = Message(N_("the key {key} stands here twice; only the first is read"), {"key": key.value})
        related = Related(self.source.span(first.start, first.end), Message(N_("first here")))
        where = (*location, key.value)
        self.report(codes.DUPLICATE_KEY, message, key.start, key.end, location=where, related=(related,))

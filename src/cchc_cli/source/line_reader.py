"""Files to which people only add lines: each line is an entry that holds all of itself.

``- {date: 2021-03-15, task: II.5, status: hoàn thành}``: git joins lines that two people have added on two branches
(merge=union), and the order of the lines means nothing. Each line is read by itself, so that a broken one, or the
mark of a conflict that somebody left, costs no other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import BaseModel

from cchc_cli.diagnostics import Diagnostic, Edit, Fix, Related, Severity, Span
from cchc_cli.message import N_, Message
from cchc_cli.source import codes
from cchc_cli.source.fault_at import fault_at
from cchc_cli.source.loader import open_text
from cchc_cli.source.reader import read
from cchc_cli.source.recovery import recover
from cchc_cli.source.text import SourceText
from cchc_cli.source.tree import Items, Keys, Node, Scalar, Tree

M = TypeVar("M", bound=BaseModel)

_ENTRY = re.compile(r"[ ]*-[ ]+(?=\{)")
_CONFLICT = re.compile(r"<{7}(?: |$)|={7}$|>{7}(?: |$)|\|{7}(?: |$)")


@dataclass(frozen=True, slots=True)
class Line(Generic[M]):
    """An entry with the line it stands in."""

    number: int
    entry: M
    tree: Tree
    """of this line alone; its places are those of the file"""


@dataclass(frozen=True, slots=True)
class Lines(Generic[M]):
    """What a file of lines says."""

    source: SourceText
    entries: tuple[Line[M], ...]
    diagnostics: tuple[Diagnostic, ...]

    @property
    def file(self) -> str:
        """The file as the user named it."""
        return self.source.file

    @property
    def tree(self) -> Tree:
        """The whole file as one tree: its entries are the list under ``entries``, counted as in ``entries`` here."""
        roots = tuple(line.tree.root for line in self.entries if line.tree.root is not None)
        return Tree(self.source, Keys(((Scalar("entries", "", 0, 0), Items(roots, 0, 0)),), 0, 0))


def load_lines(path: Path, model: type[M], name: str) -> Lines[M]:
    """Read a file of lines; a line with an error is told and left out."""
    source, refused = open_text(path, name)
    return Lines(source, (), refused) if refused else read_lines(source, model)


def read_lines(source: SourceText, model: type[M]) -> Lines[M]:
    """Read a text of lines; blank lines and comments may stand between them."""
    entries: list[Line[M]] = []
    found: list[Diagnostic] = []
    for number in range(1, source.line_count + 1):
        line = source.line(number)
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        tree, faults = _read_line(source, number, line)
        recovery = recover(tree, model) if tree.root is not None and not faults else None
        faults += recovery.diagnostics if recovery else ()
        found += faults
        is_sound = not any(fault.severity is Severity.ERROR for fault in faults)
        if recovery is not None and recovery.model is not None and is_sound:
            entries.append(Line(number, recovery.model, recovery.tree))
    return Lines(source, tuple(entries), tuple(found))


def _read_line(source: SourceText, number: int, line: str) -> tuple[Tree, tuple[Diagnostic, ...]]:
    """The tree of one line. It is read alone: reading costs as much as the line is long, wherever it stands."""
    begin = _ENTRY.match(line)
    start = source.offset(number, 1)
    if begin is None:
        example = {"example": "- {date: …, task: …, status: …}"}
        message = Message(N_("each line is an entry of its own: {example}"), example)
        if _CONFLICT.match(line):
            message = Message(
                N_("a mark of git about a conflict: take out the line, and keep the entries around it")
            )
        return Tree(source, None), (fault_at(source, codes.LAYOUT, message, start, start + len(line)),)
    # A blank for the dash keeps the columns.
    alone = SourceText(source.file, line.replace("-", " ", 1))
    tree, faults = read(alone, in_braces=True)
    if tree.root is None and not line.rstrip().endswith("}"):
        message = Message(N_("the braces are not closed: an entry stands on one line, up to its }"))
        end = start + len(line)
        return Tree(source, None), (fault_at(source, codes.LAYOUT, message, end - 1, end),)
    root = _moved(tree.root, start) if tree.root else None
    cut = tuple(_cut_values(source, root))
    found = cut or tuple(_lowered(fault, number - 1) for fault in faults)
    return replace(tree, source=source, root=root), found


def _cut_values(source: SourceText, root: Node | None) -> Iterator[Diagnostic]:
    """``value: 98,6%``: inside braces a comma ends the value, and what follows it would be a key."""
    if not isinstance(root, Keys):
        return
    for (_, before), (key, _) in pairwise(root.entries):
        if not source.text[key.end :].lstrip(" ").startswith(":"):
            message = Message(N_("inside braces a comma ends a value: put the whole value in quotes"))
            yield fault_at(source, codes.LAYOUT, message, before.start, key.end)
            return


def _lowered(fault: Diagnostic, by: int) -> Diagnostic:
    """A finding of a line that was read alone, at its place in the file."""
    return replace(
        fault,
        span=_lower(fault.span, by) if fault.span else None,
        related=tuple(Related(_lower(other.span, by), other.message, other.file) for other in fault.related),
        fixes=tuple(
            Fix(
                fix.title,
                tuple(Edit(_lower(edit.span, by), edit.replacement) for edit in fix.edits),
                fix.safe,
            )
            for fix in fault.fixes
        ),
    )


def _lower(span: Span, by: int) -> Span:
    return replace(span, line=span.line + by, end_line=span.end_line + by)


def _moved(node: Node, by: int) -> Node:
    match node:
        case Scalar():
            return replace(node, start=node.start + by, end=node.end + by)
        case Items(entries=entries):
            moved = tuple(_moved(entry, by) for entry in entries)
            return Items(moved, node.start + by, node.end + by)
        case Keys(entries=pairs):
            below = tuple(
                (replace(key, start=key.start + by, end=key.end + by), _moved(value, by))
                for key, value in pairs
            )
            return Keys(below, node.start + by, node.end + by)

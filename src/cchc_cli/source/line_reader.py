"""Files to which people only add lines: each line is an entry that holds all of itself.

``- {date: 2021-03-15, task: II.5, status: hoàn thành}``: git joins lines that two people have added on two branches
(merge=union), and the order of the lines means nothing. Each line is read by itself, so that a broken one, or the
mark of a conflict that somebody left, costs no other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import BaseModel

from cchc_cli.diagnostics import Diagnostic, Severity
from cchc_cli.message import N_, Message
from cchc_cli.source import codes
from cchc_cli.source.fault_at import fault_at
from cchc_cli.source.loader import open_text
from cchc_cli.source.reader import read
from cchc_cli.source.recovery import recover
from cchc_cli.source.text import SourceText
from cchc_cli.source.tree import Items, Keys, Node, Scalar, Tree

M = TypeVar("M", bound=BaseModel)

_ENTRY = re.compile(r"-[ ]+(?=\{)")


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
    begin = _ENTRY.match(line)
    if begin is None:
        message = Message(
            N_("each line is an entry of its own: {example}"), {"example": "- {date: …, task: …, status: …}"}
        )
        start = source.offset(number, 1)
        return Tree(source, None), (fault_at(source, codes.LAYOUT, message, start, start + len(line)),)
    # Empty lines above keep the number of the line, a blank for the dash its column.
    alone = SourceText(source.file, "\n" * (number - 1) + " " + line[1:])
    tree, faults = read(alone, in_braces=True)
    if tree.root is None and not line.rstrip().endswith("}"):
        message = Message(N_("the braces are not closed: an entry stands on one line, up to its }"))
        end = source.offset(number, 1) + len(line)
        return Tree(source, None), (fault_at(source, codes.LAYOUT, message, end - 1, end),)
    moved = source.offset(number, 1) - (number - 1)
    return replace(tree, source=source, root=_moved(tree.root, moved) if tree.root else None), faults


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

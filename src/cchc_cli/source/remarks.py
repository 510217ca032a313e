"""Comments addressed to cchc, with the lines of the file that each speaks for.

Beside a key or an entry a comment speaks for that key's value or that entry, with all below it; on a line of its own for
the key or entry that follows. A comment inside the words of a text is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.diagnostics import Span
from cchc_cli.source.text import SourceText
from cchc_cli.source.tree import Items, Keys, Node, Scalar, Tree

_REMARK = re.compile(r"#\s*cchc\s*:\s*(?P<text>[^\r\n]*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment that begins with ``cchc:``."""

    text: str
    """what follows the colon"""
    span: Span
    first_line: int
    last_line: int
    """the lines it speaks for, both included"""


def is_remark(text: str, at: int) -> bool:
    """Whether the sign at a place begins a comment to cchc."""
    return _REMARK.match(text, at) is not None


def remarks(tree: Tree) -> tuple[Remark, ...]:
    """Every comment addressed to cchc, in the order of the file."""
    source = tree.source
    if tree.root is None or "cchc" not in source.text.lower():
        return ()
    parts = sorted(_parts(tree.root, source.text), key=lambda part: (part.start, -part.end))
    texts = [part for part in parts if part.is_text]
    found = []
    for comment in _REMARK.finditer(source.text):
        if not _is_comment(comment.start(), source) or any(_holds(text, comment.start()) for text in texts):
            continue
        found.append(_remark(comment, parts, source))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Part:
    """A key with its value, an entry of a list, or a text alone."""

    start: int
    end: int
    is_text: bool = False


def _parts(node: Node, text: str) -> Iterator[_Part]:
    match node:
        case Scalar(style="|" | ">"):
            # What stands beside the sign that opens a block is no part of its words.
            opening = text.find("\n", node.start, node.end)
            yield _Part(node.end if opening < 0 else opening, node.end, is_text=True)
        case Scalar():
            yield _Part(node.start, node.end, is_text=True)
        case Items(entries=entries):
            for entry in entries:
                yield _Part(_start(entry), entry.end)
                yield from _parts(entry, text)
        case Keys(entries=pairs):
            for key, value in pairs:
                yield _Part(key.start, max(key.end, value.end))
                yield from _parts(value, text)


def _start(node: Node) -> int:
    match node:
        case Keys(entries=((key, _), *_)):
            return key.start
        case _:
            return node.start


def _is_comment(at: int, source: SourceText) -> bool:
    """Whether a sign begins a comment: at the start of a line, or behind a blank."""
    return at == 0 or source.text[at - 1] in " \t\n"


def _holds(text: _Part, at: int) -> bool:
    return text.start <= at < text.end


def _remark(comment: re.Match[str], parts: list[_Part], source: SourceText) -> Remark:
    at = comment.start()
    line, _ = source.place(at)
    span = source.span(at, at + len(comment[0].rstrip()))
    begin = at - len(source.text[:at].rpartition("\n")[2])
    if source.text[begin:at].strip():
        beside = [part for part in parts if begin <= part.start < at and not part.is_text]
        spoken_for = max(beside, key=lambda part: (part.start, -part.end), default=None)
        first = line
    else:
        later = [part for part in parts if part.start >= at and not part.is_text]
        spoken_for = min(later, key=lambda part: (part.start, -part.end), default=None)
        first = source.place(spoken_for.start)[0] if spoken_for else line
    last = _last_line(spoken_for, source) if spoken_for else line
    return Remark(comment["text"].strip(), span, first, max(first, last))


def _last_line(part: _Part, source: SourceText) -> int:
    """The last line with something on it; the blank lines behind a block are nobody's."""
    return source.place(part.start + len(source.text[part.start : part.end].rstrip()))[0]

"""The lines of a file that a finding is about, with marks under the words it means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from cchc_cli.diagnostics import Span
from cchc_cli.output.display import Layout, layout, width, wrapped
from cchc_cli.output.look import Look, Style

_NARROWEST_LABEL = 30
"""Columns a label needs beside its mark; with fewer it goes below, nearer to the margin."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A place to underline and the words that belong to it."""

    span: Span
    label: str
    style: Style
    primary: bool


@lru_cache(maxsize=32)
def lines(source: str) -> tuple[str, ...]:
    """The lines of a file as spans count them: ended by a line feed, the byte order mark not counted."""
    return split(source.removeprefix("\ufeff"))


def split(text: str) -> tuple[str, ...]:
    """The lines of a text without their ends."""
    return tuple(line.removesuffix("\r") for line in text.split("\n"))


def excerpt(source: str, marks: Iterable[Mark], gutter: int, look: Look) -> Iterator[str]:
    """The marked lines in file order under an empty one; ``gutter`` is the width of the line numbers."""
    yield look.paint(f"{'':{gutter}} |", "frame")
    strokes = sorted(
        (stroke for mark in marks for stroke in _strokes(lines(source), mark)),
        key=lambda stroke: (stroke.line, stroke.start, stroke.end),
    )
    room = look.columns - gutter - 3
    for number, group in groupby(strokes, key=lambda stroke: stroke.line):
        on_line = tuple(group)
        if any(stroke.after_gap for stroke in on_line):
            yield look.paint(f"{look.ellipsis:>{gutter}} |", "frame")
        text = layout(lines(source)[number - 1] if number <= len(lines(source)) else "")
        # One copy of a line that is wholly shown serves all its marks; a long one is shown around each.
        together = max(text.width, *(stroke.right(text) for stroke in on_line)) <= room
        for index, stroke in enumerate(on_line):
            window = _window(text, stroke, room, look.ellipsis)
            if index == 0 or not together:
                yield f"{look.paint(f'{number:>{gutter}} |', 'frame')} {window.text}".rstrip()
            yield from _underlined(stroke, window, gutter, room, look)


@dataclass(frozen=True, slots=True)
class _Stroke:
    """A mark's part on one line, in characters from 0; a mark of several lines shows its first and its last."""

    mark: Mark
    line: int
    start: int
    end: int
    label: str
    after_gap: bool = False

    def right(self, text: Layout) -> int:
        return max(text.right(self.end), text.left(self.start) + 1)


def _strokes(source: tuple[str, ...], mark: Mark) -> Iterator[_Stroke]:
    span, last = mark.span, mark.span.last_line
    start = max(span.column - 1, 0)
    if last <= span.line:
        end = span.end_column - 1 if span.end_line == span.line else _length(source, span.line)
        yield _Stroke(mark, span.line, min(start, _length(source, span.line)), end, mark.label)
        return
    yield _Stroke(mark, span.line, start, _length(source, span.line), "")
    text = source[last - 1] if last <= len(source) else ""
    end = span.end_column - 1 if last == span.end_line else len(text.rstrip())
    indent = len(text) - len(text.lstrip())
    yield _Stroke(mark, last, min(indent, end), end, mark.label, after_gap=last - span.line > 1)


def _length(source: tuple[str, ...], line: int) -> int:
    return len(source[line - 1]) if line <= len(source) else 0


@dataclass(frozen=True, slots=True)
class _Window:
    """What fits of a line, and where the stroke lies in it."""

    text: str
    left: int
    right: int


def _window(text: Layout, stroke: _Stroke, room: int, ellipsis: str) -> _Window:
    left, right = text.left(stroke.start), stroke.right(text)
    shown, low = cut(text, left, right, room, ellipsis)
    high = low + width(shown)
    if low + room < text.width:
        high -= len(ellipsis)
    right = max(left + 1, min(right, max(high, left + 1)))
    return _Window(shown, left - low, right - low)


def cut(text: Layout, left: int, right: int, room: int, ellipsis: str) -> tuple[str, int]:
    """At most ``room`` columns of a line, with those from left to right among them, and its first column.

    The start of the line is kept where possible; otherwise a quarter of the room shows what comes before.
    """
    total = max(text.width, right)
    if total <= room:
        return text.between(0, total), 0
    low = 0
    if right > room - len(ellipsis):
        low = max(0, min(left - max(room // 4, len(ellipsis)), total - room))
    high = min(low + room, total)
    inner_low = low + len(ellipsis) if low else 0
    inner_high = high - len(ellipsis) if high < total else high
    inner = text.between(inner_low, inner_high)
    padded = inner + " " * (inner_high - inner_low - width(inner))
    return (ellipsis if low else "") + padded + (ellipsis if high < total else ""), low


def _underlined(stroke: _Stroke, window: _Window, gutter: int, room: int, look: Look) -> Iterator[str]:
    sign = "^" if stroke.mark.primary else "-"
    line = sign * (window.right - window.left)
    bar = look.paint(f"{'':{gutter}} |", "frame")
    free = room - window.right - 1
    if not stroke.label or width(stroke.label) <= free or free >= _NARROWEST_LABEL:
        first, *rest = wrapped(stroke.label, room, lead=window.right + 1, hang=window.right + 1)
        yield f"{bar} {'':{window.left}}{look.paint(f'{line} {first}'.rstrip(), stroke.mark.style)}"
        indent = window.right + 1
    else:
        yield f"{bar} {'':{window.left}}{look.paint(line, stroke.mark.style)}"
        indent = max(0, min(window.left, room - min(width(stroke.label), _NARROWEST_LABEL)))
        rest = list(wrapped(stroke.label, room, lead=indent, hang=indent))
    for text in rest:
        yield f"{bar} {'':{indent}}{look.paint(text, stroke.mark.style)}"

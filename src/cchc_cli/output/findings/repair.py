"""What a fix would do to the text, as lines taken out and lines put in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from cchc_cli.diagnostics import Edit
from cchc_cli.output.findings.excerpt import split


@dataclass(frozen=True, slots=True)
class Hunk:
    """Lines that change together; ``line`` counts in the old text, ``new_line`` in the mended one."""

    line: int
    new_line: int
    old: tuple[str, ...]
    new: tuple[str, ...]


def hunks(source: str, edits: Iterable[Edit]) -> Iterator[Hunk]:
    """The changed lines in file order; edits that touch one line make one hunk."""
    text = source.removeprefix("\ufeff")
    starts = _starts(text)
    moved = 0
    for group in _groups(sorted(edits, key=lambda edit: edit.span)):
        first, last = group[0].span.line, max(edit.span.end_line for edit in group)
        begin, end = _offset(starts, first, 1, text), _offset(starts, last + 1, 1, text)
        mended = _mended(text, begin, end, group, starts)
        yield from _trimmed(first, moved, split(text[begin:end]), split(mended))
        moved += mended.count("\n") - text[begin:end].count("\n")


@lru_cache(maxsize=32)
def _starts(text: str) -> tuple[int, ...]:
    return (0, *accumulate(len(line) + 1 for line in text.split("\n")))


def _groups(edits: list[Edit]) -> Iterator[list[Edit]]:
    group: list[Edit] = []
    for edit in edits:
        if group and edit.span.line > max(other.span.end_line for other in group):
            yield group
            group = []
        group.append(edit)
    if group:
        yield group


def _offset(starts: tuple[int, ...], line: int, column: int, text: str) -> int:
    return min(starts[min(line, len(starts)) - 1] + column - 1, len(text))


def _mended(text: str, begin: int, end: int, edits: list[Edit], starts: tuple[int, ...]) -> str:
    pieces, at = [], begin
    for edit in edits:
        span = edit.span
        pieces += [text[at : _offset(starts, span.line, span.column, text)], edit.replacement]
        at = _offset(starts, span.end_line, span.end_column, text)
    return "".join((*pieces, text[at:end]))


def _trimmed(line: int, moved: int, old: tuple[str, ...], new: tuple[str, ...]) -> Iterator[Hunk]:
    # A line put in before another touches both; only the first is news.
    while old and new and old[-1] == new[-1]:
        old, new = old[:-1], new[:-1]
    while old and new and old[0] == new[0]:
        old, new, line = old[1:], new[1:], line + 1
    if old or new:
        yield Hunk(line, line + moved, old, new)

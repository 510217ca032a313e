"""From the words that the paper prints back to the text as it is typed, braces included."""

from __future__ import annotations

from cchc_cli.diagnostics import Location
from cchc_cli.lint.rule import At, Replacement
from cchc_cli.message import Message
from cchc_cli.plan.text import Mark, Text


def at_words(location: Location, text: Text, start: int, end: int) -> At:
    """The place of ``text.printed()[start:end]``."""
    if end <= start:
        return At(location)
    if not text.marks and "{" not in text.raw and "}" not in text.raw:
        return At(location, start, end)
    offsets = _offsets(text)
    return At(location, offsets[start], offsets[end - 1] + 1)


def replaced(
    title: Message, location: Location, text: Text, start: int, end: int, new: str, *, safe: bool
) -> tuple[Replacement, ...]:
    """The repair that puts ``new`` for ``text.printed()[start:end]``; none where braces stand between the words."""
    if end <= start:
        offsets = [*_offsets(text), len(text.raw)]
        return (Replacement(title, At(location, offsets[start], offsets[start]), new, safe),)
    at = at_words(location, text, start, end)
    if text.raw[at.start : at.end] != text.printed()[start:end]:
        return ()
    return (Replacement(title, at, new, safe),)


def _offsets(text: Text) -> list[int]:
    """For each printed character its offset in the typed text."""
    offsets: list[int] = []
    at = 0
    for mark in text.marks:
        offsets += [*_plain(text.raw, at, mark.start), *_marked(text.raw, mark)]
        at = mark.end
    return [*offsets, *_plain(text.raw, at, len(text.raw))]


def _plain(raw: str, start: int, end: int) -> list[int]:
    offsets = []
    while start < end:
        offsets.append(start)
        start += 2 if raw[start : start + 2] in ("{{", "}}") else 1
    return offsets


def _marked(raw: str, mark: Mark) -> list[int]:
    if mark.words:
        begin = raw.index(mark.words, mark.start)
        return list(range(begin, begin + len(mark.words)))
    # A reference prints as "{name}" where nobody looks its words up; spaces in the braces are not printed.
    begin = raw.index(mark.name, mark.start)
    return [mark.start, *range(begin, begin + len(mark.name)), mark.end - 1]

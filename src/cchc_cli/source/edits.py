"""Text edits put into the text of a file; whatever they do not touch stays as it is, letter for letter."""

from __future__ import annotations

from collections.abc import Iterable

from cchc_cli.diagnostics import Edit
from cchc_cli.source.text import SourceText


def apply(source: SourceText, edits: Iterable[Edit]) -> str:
    """The text with all edits in it; edits must not overlap (see ``overlaps``)."""
    pieces: list[str] = []
    at = 0
    for edit in sorted(edits, key=lambda edit: edit.span):
        start, end = offsets(source, edit)
        pieces += [source.text[at:start], edit.replacement]
        at = end
    return "".join((*pieces, source.text[at:]))


def offsets(source: SourceText, edit: Edit) -> tuple[int, int]:
    """Where an edit begins and ends in the text."""
    span = edit.span
    return source.offset(span.line, span.column), source.offset(span.end_line, span.end_column)


def overlaps(first: Edit, second: Edit) -> bool:
    """Whether two edits touch the same characters, or insert at one place."""
    if first.span.line == second.span.line and first.span.column == second.span.column:
        return True
    early, late = sorted((first, second), key=lambda edit: edit.span)
    return (late.span.line, late.span.column) < (early.span.end_line, early.span.end_column)

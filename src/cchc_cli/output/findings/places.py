"""Where a finding stands: its own place, then others that help to understand it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from cchc_cli.diagnostics import Diagnostic, Related, Span
from cchc_cli.message import Translate
from cchc_cli.output.display import visible, wrapped
from cchc_cli.output.findings.excerpt import Mark, excerpt
from cchc_cli.output.findings.words import place
from cchc_cli.output.look import Look


def places(
    diagnostic: Diagnostic, sources: Mapping[str, str], gutter: int, translate: Translate, look: Look
) -> Iterator[str]:
    """An arrow and an excerpt for each file; places in one file share an excerpt."""
    by_file: dict[str, list[Mark]] = {diagnostic.file: []}
    if diagnostic.span:
        label = visible(diagnostic.label.text(translate)) if diagnostic.label else ""
        by_file[diagnostic.file].append(Mark(diagnostic.span, label, diagnostic.severity.value, primary=True))
    for related in diagnostic.related:
        by_file.setdefault(related.file or diagnostic.file, []).append(_second(related, translate))
    for file, marks in by_file.items():
        span = diagnostic.span if file == diagnostic.file else marks[0].span
        # Never wrapped: an editor's terminal opens the place with a click only when it stands in one piece.
        yield f"{'':{gutter}}{look.paint('-->', 'frame')} {place(file, span)}"
        if marks and file in sources:
            yield from excerpt(sources[file], marks, gutter, look)
        else:
            yield from _labels(marks, span, gutter, look)


def note(text: str, gutter: int, look: Look) -> Iterator[str]:
    """A line under the excerpt, wrapped to stay right of the bar."""
    indent = gutter + 3
    first, *rest = wrapped(visible(text), look.columns, lead=indent, hang=indent)
    yield f"{'':{gutter}} {look.paint('=', 'frame')} {first}"
    yield from (" " * indent + line for line in rest)


def _second(related: Related, translate: Translate) -> Mark:
    return Mark(related.span, visible(related.message.text(translate)), "second", primary=False)


def _labels(marks: list[Mark], head: Span | None, gutter: int, look: Look) -> Iterator[str]:
    """What the marks say, for a file whose text is not there to be shown."""
    for mark in marks:
        where = "" if mark.span == head else f"{mark.span.line}:{mark.span.column}: "
        if mark.label:
            yield from note(where + mark.label, gutter, look)

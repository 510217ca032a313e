"""What a finding says under its headline, for forms that show neither excerpts nor colours."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Diagnostic, Related
from cchc_cli.message import Translate
from cchc_cli.output.findings.words import FIX, fix_title, note_text, place


def details(diagnostic: Diagnostic, translate: Translate) -> Iterator[str]:
    """A line each: the words beside the place, other places, notes, fixes."""
    if diagnostic.label:
        yield diagnostic.label.text(translate)
    for related in diagnostic.related:
        yield f"{_place(related, diagnostic)}: {related.message.text(translate)}"
    yield from (note_text(note, translate) for note in diagnostic.notes)
    yield from (f"{translate(FIX)}: {fix_title(fix).text(translate)}" for fix in diagnostic.fixes)


def _place(related: Related, diagnostic: Diagnostic) -> str:
    return place(related.file or diagnostic.file, related.span)

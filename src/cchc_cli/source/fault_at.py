"""A finding of the reader: a code and a stretch of the file."""

from __future__ import annotations

from cchc_cli.diagnostics import Diagnostic, Fix, Location, Note, Related
from cchc_cli.message import Message
from cchc_cli.source.codes import Code
from cchc_cli.source.text import SourceText


def fault_at(
    source: SourceText,
    code: Code,
    message: Message,
    start: int,
    end: int,
    *,
    location: Location = (),
    related: tuple[Related, ...] = (),
    notes: tuple[Note, ...] = (),
    fixes: tuple[Fix, ...] = (),
) -> Diagnostic:
    """The finding between two offsets."""
    return Diagnostic(
        code.code,
        code.name,
        code.severity,
        message,
        source.file,
        source.span(start, end),
        location,
        related=related,
        notes=notes,
        fixes=fixes,
    )

"""The place of a finding in formats that demand one, and the words that stand there."""

from __future__ import annotations

from cchc_cli.diagnostics import Diagnostic, Span
from cchc_cli.output.findings.excerpt import lines

_START = Span(1, 1, 1, 1)


def pinned(diagnostic: Diagnostic) -> Span:
    """The finding's own span; the start of the file where the fault is the whole file's."""
    return diagnostic.span or _START


def words_at(source: str, span: Span) -> str:
    """The text of a span, with line feeds between its lines."""
    found = list(lines(source)[span.line - 1 : span.end_line])
    if found and span.end_line - span.line < len(found):
        found[-1] = found[-1][: span.end_column - 1]
    if found:
        found[0] = found[0][span.column - 1 :]
    return "\n".join(found)

"""Words that every form of report for people shares."""

from __future__ import annotations

from cchc_cli.diagnostics import Severity, Span
from cchc_cli.message import N_
from cchc_cli.output.display import visible

SEVERITIES = {
    Severity.ERROR: N_("error"),
    Severity.WARNING: N_("warning"),
    Severity.ADVICE: N_("advice"),
}


def place(file: str, span: Span | None) -> str:
    """``file:line:column`` as editors and terminals recognise it; the file alone where there is no line."""
    return visible(file) if span is None else f"{visible(file)}:{span.line}:{span.column}"

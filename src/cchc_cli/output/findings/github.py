"""Findings as workflow commands, which GitHub Actions shows beside the lines of a pull request."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Diagnostic, Severity, Span
from cchc_cli.message import Translate
from cchc_cli.output.display import visible
from cchc_cli.output.findings.details import details
from cchc_cli.output.findings.footer import footer
from cchc_cli.output.findings.pin import pinned
from cchc_cli.output.findings.report import Report
from cchc_cli.output.findings.words import place, title
from cchc_cli.output.look import Look

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "notice"}


def github(report: Report, translate: Translate, look: Look) -> str:
    """A command a finding, then the count for whoever reads the log."""
    commands = (_command(diagnostic, translate) for diagnostic in report.diagnostics)
    return "".join(f"{command}\n" for command in commands) + footer(report, translate, look)


def _command(diagnostic: Diagnostic, translate: Translate) -> str:
    properties = {
        "file": diagnostic.file,
        **_region(pinned(diagnostic)),
        "title": visible(title(diagnostic, translate)),
    }
    told = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    return f"::{_COMMANDS[diagnostic.severity]} {told}::{_data(_text(diagnostic, translate))}"


def _region(span: Span) -> dict[str, int]:
    """GitHub drops an annotation that has columns on several lines."""
    columns = {}
    if span.last_line == span.line:
        columns["col"] = span.column
    if span.end_line == span.line:
        columns["endColumn"] = span.end_column
    return {"line": span.line, "endLine": span.last_line, **columns}


def _text(diagnostic: Diagnostic, translate: Translate) -> str:
    return "\n".join(map(visible, _lines(diagnostic, translate)))


def _lines(diagnostic: Diagnostic, translate: Translate) -> Iterator[str]:
    # The log shows the message alone, without the properties.
    yield f"{place(diagnostic.file, diagnostic.span)}: {diagnostic.message.text(translate)}"
    yield from details(diagnostic, translate)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")

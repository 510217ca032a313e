"""Findings as a Code Quality report, which GitLab shows in a merge request."""

from __future__ import annotations

from cchc_cli.diagnostics import Diagnostic, Severity, Span
from cchc_cli.message import Translate
from cchc_cli.output.findings.details import details
from cchc_cli.output.findings.identity import Identified, identified
from cchc_cli.output.findings.markup import escaped
from cchc_cli.output.findings.pin import pinned
from cchc_cli.output.findings.report import Report
from cchc_cli.output.findings.words import title
from cchc_cli.output.json import document
from cchc_cli.output.look import Look

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.ADVICE: "info"}
"""``critical`` and ``blocker`` are for what makes a program fall over; a plan does not."""


def gitlab(report: Report, translate: Translate, look: Look) -> str:
    """An array, one entry a finding; what GitLab does not read it leaves alone."""
    del look
    entries = [_entry(each, translate) for each in identified(report) if not each.silenced]
    return document(entries, translate)


def _entry(found: Identified, translate: Translate) -> dict[str, object]:
    diagnostic = found.diagnostic
    entry: dict[str, object] = {
        "type": "issue",
        "check_name": diagnostic.code,
        "description": f"{title(diagnostic, translate)}: {diagnostic.message.text(translate)}",
        "severity": _SEVERITIES[diagnostic.severity],
        "fingerprint": found.fingerprint,
        "location": {"path": diagnostic.file, **_region(pinned(diagnostic))},
    }
    body = _body(diagnostic, translate)
    return {**entry, "content": {"body": body}} if body else entry


def _region(span: Span) -> dict[str, object]:
    return {
        "lines": {"begin": span.line, "end": span.last_line},
        "positions": {
            "begin": {"line": span.line, "column": span.column},
            "end": {"line": span.end_line, "column": span.end_column},
        },
    }


def _body(diagnostic: Diagnostic, translate: Translate) -> str:
    return "\n".join(f"- {escaped(line)}" for line in details(diagnostic, translate))

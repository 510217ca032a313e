"""Findings as one JSON object for scripts; keys, codes, names and severities are stable, messages are not."""

from __future__ import annotations

from cchc_cli.diagnostics import Diagnostic, Edit, Fix, Note, Related, Severity, Span
from cchc_cli.message import Translate
from cchc_cli.output.findings.report import Report
from cchc_cli.output.json import answer
from cchc_cli.output.look import Look

SCHEMA = "cchc/diagnostics/v1"


def json(report: Report, translate: Translate, look: Look) -> str:
    """Lines and columns count from 1, in characters; the end is outside; null where a finding has no place."""
    del look
    return answer(
        SCHEMA,
        translate,
        diagnostics=[_diagnostic(diagnostic) for diagnostic in report.diagnostics],
        summary=_summary(report),
    )


def _diagnostic(diagnostic: Diagnostic) -> dict[str, object]:
    return {
        "code": diagnostic.code,
        "name": diagnostic.name,
        "severity": diagnostic.severity,
        "message": diagnostic.message,
        "label": diagnostic.label,
        "file": diagnostic.file,
        **_span(diagnostic.span),
        "path": ".".join(map(str, diagnostic.location)),
        "related": [_related(related, diagnostic.file) for related in diagnostic.related],
        "notes": [_note(note) for note in diagnostic.notes],
        "fixes": [_fix(fix) for fix in diagnostic.fixes],
    }


def _span(span: Span | None) -> dict[str, object]:
    return {
        "line": span and span.line,
        "column": span and span.column,
        "end_line": span and span.end_line,
        "end_column": span and span.end_column,
    }


def _related(related: Related, file: str) -> dict[str, object]:
    return {"message": related.message, "file": related.file or file, **_span(related.span)}


def _note(note: Note) -> dict[str, object]:
    return {"kind": note.kind, "message": note.message}


def _fix(fix: Fix) -> dict[str, object]:
    return {"title": fix.title, "safe": fix.safe, "edits": [_edit(edit) for edit in fix.edits]}


def _edit(edit: Edit) -> dict[str, object]:
    return {**_span(edit.span), "replacement": edit.replacement}


def _summary(report: Report) -> dict[str, object]:
    return {
        "errors": report.count(Severity.ERROR),
        "warnings": report.count(Severity.WARNING),
        "advice": report.count(Severity.ADVICE),
        "files": report.files,
        "checked": report.checked,
        "fixed": report.fixed,
        "suppressed": report.suppressed,
        "baselined": report.baselined,
        "fixable": report.fixable,
        "unsafely_fixable": report.unsafely_fixable,
    }

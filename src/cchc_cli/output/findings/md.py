"""Findings as Markdown, for a comment on a merge request or a page that an office keeps."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from cchc_cli.diagnostics import Diagnostic
from cchc_cli.message import Translate
from cchc_cli.output.findings.details import details
from cchc_cli.output.findings.footer import counts
from cchc_cli.output.findings.markup import escaped
from cchc_cli.output.findings.report import Report
from cchc_cli.output.findings.words import SEVERITIES, title
from cchc_cli.output.look import Look


def md(report: Report, translate: Translate, look: Look) -> str:
    """The count, then a heading a file with a list of its findings."""
    del look
    return "\n\n".join(_blocks(report, translate)) + "\n"


def _blocks(report: Report, translate: Translate) -> Iterator[str]:
    first, *rest = map(escaped, counts(report, translate))
    yield f"**{first}**"
    yield from rest
    for file, found in groupby(report.diagnostics, key=lambda diagnostic: diagnostic.file):
        yield f"#### {escaped(file)}"
        yield "\n".join(line for diagnostic in found for line in _item(diagnostic, translate))


def _item(diagnostic: Diagnostic, translate: Translate) -> Iterator[str]:
    severity = translate(SEVERITIES[diagnostic.severity])
    span = diagnostic.span
    where = f" {span.line}:{span.column}" if span else ""
    message = escaped(diagnostic.message.text(translate))
    yield f"- **{severity}**{where} {escaped(title(diagnostic, translate))}: {message}"
    yield from (f"  - {escaped(line)}" for line in details(diagnostic, translate))

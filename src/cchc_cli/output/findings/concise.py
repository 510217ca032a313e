"""Findings on one line each, as editors and ``grep`` read them."""

from __future__ import annotations

from cchc_cli.diagnostics import Diagnostic
from cchc_cli.message import Translate
from cchc_cli.output.display import visible
from cchc_cli.output.findings.footer import footer
from cchc_cli.output.findings.report import Report
from cchc_cli.output.findings.words import SEVERITIES, place
from cchc_cli.output.look import Look


def concise(report: Report, translate: Translate, look: Look) -> str:
    """``file:line:column: severity[code] name: message``, never wrapped, and the count."""
    lines = (_line(diagnostic, translate, look) for diagnostic in report.diagnostics)
    return "".join(f"{line}\n" for line in lines) + footer(report, translate, look)


def _line(diagnostic: Diagnostic, translate: Translate, look: Look) -> str:
    severity = f"{translate(SEVERITIES[diagnostic.severity])}[{diagnostic.code}]"
    what = visible(f"{translate(diagnostic.name)}: {diagnostic.message.text(translate)}")
    where = place(diagnostic.file, diagnostic.span)
    return f"{where}: {look.paint(severity, diagnostic.severity.value)} {what}"

"""Findings in full: the place, the lines, what is wrong in them, what follows, and how to mend it."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Diagnostic
from cchc_cli.message import Translate
from cchc_cli.output.display import visible, width, wrapped
from cchc_cli.output.findings.footer import footer
from cchc_cli.output.findings.places import note, places
from cchc_cli.output.findings.remedy import remedy
from cchc_cli.output.findings.repair import Hunk, hunks
from cchc_cli.output.findings.report import Report
from cchc_cli.output.findings.words import SEVERITIES, note_text
from cchc_cli.output.look import Look

_HANG = 4
"""indent of the second and later lines of a headline"""


def full(report: Report, translate: Translate, look: Look) -> str:
    """All findings, one below the other, and the count."""
    findings = ("\n".join(_finding(found, report, translate, look)) + "\n" for found in report.diagnostics)
    return "\n".join((*findings, footer(report, translate, look)))


def _finding(diagnostic: Diagnostic, report: Report, translate: Translate, look: Look) -> Iterator[str]:
    source = report.sources.get(diagnostic.file)
    changes = [() if source is None else tuple(hunks(source, fix.edits)) for fix in diagnostic.fixes]
    gutter = _gutter(diagnostic, tuple(hunk for change in changes for hunk in change))
    yield from _headline(diagnostic, translate, look)
    yield from places(diagnostic, report.sources, gutter, translate, look)
    for each in diagnostic.notes:
        yield from note(note_text(each, translate), gutter, look)
    for fix, change in zip(diagnostic.fixes, changes, strict=True):
        yield from remedy(fix, change, gutter, translate, look)


def _gutter(diagnostic: Diagnostic, change: tuple[Hunk, ...]) -> int:
    """The width of the longest line number, so that all bars of a finding stand below each other."""
    spans = [related.span for related in diagnostic.related]
    spans += [diagnostic.span] if diagnostic.span else []
    numbers = [number for span in spans for number in (span.line, span.end_line)]
    numbers += [max(hunk.line + len(hunk.old), hunk.new_line + len(hunk.new)) - 1 for hunk in change]
    return max((len(str(number)) for number in numbers), default=1)


def _headline(diagnostic: Diagnostic, translate: Translate, look: Look) -> Iterator[str]:
    severity = f"{translate(SEVERITIES[diagnostic.severity])}[{diagnostic.code}]"
    name = f"{visible(translate(diagnostic.name))}:"
    message = visible(diagnostic.message.text(translate))
    first, *rest = wrapped(message, look.columns, lead=width(f"{severity} {name} "), hang=_HANG)
    yield f"{look.paint(severity, diagnostic.severity.value)} {look.paint(name, 'strong')} {first}".rstrip()
    yield from (" " * _HANG + line for line in rest)

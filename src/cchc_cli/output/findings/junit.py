"""Findings as a JUnit report, which every CI server shows: a file is a suite, a finding a failed test."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement, indent, tostring

from cchc_cli.diagnostics import Diagnostic
from cchc_cli.message import Translate
from cchc_cli.output.display import visible
from cchc_cli.output.findings.details import details
from cchc_cli.output.findings.pin import pinned
from cchc_cli.output.findings.report import Report
from cchc_cli.output.findings.words import place, title
from cchc_cli.output.look import Look


def junit(report: Report, translate: Translate, look: Look) -> str:
    """XML in UTF-8; a file without findings is one passed test."""
    del look
    by_file: dict[str, list[Diagnostic]] = {name: [] for name in report.names}
    for diagnostic in report.diagnostics:
        by_file.setdefault(diagnostic.file, []).append(diagnostic)
    root = Element("testsuites", {"name": "cchc", **_totals(*by_file.values())})
    for file in sorted(by_file):
        _suite(root, file, by_file[file], translate)
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def _totals(*files: list[Diagnostic]) -> dict[str, str]:
    tests = sum(max(len(found), 1) for found in files)
    return {"tests": str(tests), "failures": str(sum(map(len, files))), "errors": "0", "skipped": "0"}


def _suite(root: Element, file: str, found: list[Diagnostic], translate: Translate) -> None:
    suite = SubElement(root, "testsuite", {"name": visible(file), **_totals(found)})
    if not found:
        SubElement(suite, "testcase", name=visible(file), classname=visible(file), file=visible(file))
    for diagnostic in found:
        _case(suite, diagnostic, translate)


def _case(suite: Element, diagnostic: Diagnostic, translate: Translate) -> None:
    span, file = pinned(diagnostic), visible(diagnostic.file)
    message = visible(diagnostic.message.text(translate))
    # With its place and message: of two tests with one name GitLab drops the second.
    name = f"{span.line}:{span.column}: {visible(title(diagnostic, translate))}: {message}"
    case = SubElement(suite, "testcase", name=name, classname=file, file=file, line=str(span.line))
    failure = SubElement(case, "failure", message=message, type=diagnostic.severity.value)
    lines = (f"{place(diagnostic.file, diagnostic.span)}: {message}", *details(diagnostic, translate))
    # Characters that XML does not know are told by number.
    failure.text = "\n".join(map(visible, lines))

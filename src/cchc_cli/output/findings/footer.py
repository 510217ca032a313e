"""The count under a report: how much was found where, and how much of it a machine can mend."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.message import N_, Message, Translate
from cchc_cli.output.display import wrapped
from cchc_cli.output.findings.report import Report
from cchc_cli.output.look import Look, Style

_COUNTS = {
    Severity.ERROR: (N_("{count} error"), N_("{count} errors")),
    Severity.WARNING: (N_("{count} warning"), N_("{count} warnings")),
    Severity.ADVICE: (N_("{count} piece of advice"), N_("{count} pieces of advice")),
}
_FINDINGS = (N_("{count} finding"), N_("{count} findings"))
_FILES = (N_("{count} file"), N_("{count} files"))


def footer(report: Report, translate: Translate, look: Look) -> str:
    """The count by severity, then what was silenced and what can be mended, each on its own line."""
    style: Style | None = next((severity.value for severity in Severity if report.count(severity)), None)
    return "".join(
        f"{line}\n"
        for index, text in enumerate(counts(report, translate))
        for line in _lines(text, style if index == 0 else None, look)
    )


def counts(report: Report, translate: Translate) -> tuple[str, ...]:
    """What the footer says, each in one line however long."""
    return tuple(message.text(translate) for message in (_found(report, translate), *_asides(report)))


def _found(report: Report, translate: Translate) -> Message:
    checked = _counted(report.checked, _FILES)
    if not report.found:
        clean = (
            N_("nothing new (checked {checked})") if report.baselined else N_("no errors (checked {checked})")
        )
        return Message(clean, {"checked": checked})
    found = (
        _counted(report.count(severity), _COUNTS[severity]).text(translate)
        for severity in Severity
        if report.count(severity)
    )
    values = {"found": ", ".join(found), "files": _counted(report.files, _FILES), "checked": checked}
    return Message(N_("{found} in {files} (checked {checked})"), values)


def _asides(report: Report) -> Iterator[Message]:
    """What else there is to say; nothing about zeroes."""
    asides = (
        (report.fixed, N_("mended: {findings}")),
        (report.suppressed, N_("silenced in the files: {findings}")),
        (report.baselined, N_("known from the baseline: {findings}")),
        (report.fixable if report.mends else 0, N_("--fix mends {findings}")),
    )
    for count, template in asides:
        if count:
            yield Message(template, {"findings": _counted(count, _FINDINGS)})
    if report.mends and report.unsafely_fixable:
        template = (
            N_("--unsafe-fixes mends {findings} more; look at the changes")
            if report.fixable
            else N_("--unsafe-fixes mends {findings}; look at the changes")
        )
        yield Message(template, {"findings": _counted(report.unsafely_fixable, _FINDINGS)})


def _counted(count: int, forms: tuple[str, str]) -> Message:
    return Message(forms[count != 1], {"count": count})


def _lines(text: str, style: Style | None, look: Look) -> Iterator[str]:
    for line in wrapped(text, look.columns, hang=0):
        yield look.paint(line, style) if style else line

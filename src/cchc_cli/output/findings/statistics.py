"""How often each rule has found something: the shape of a repository at a glance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from cchc_cli.diagnostics import Diagnostic
from cchc_cli.message import N_, Translate
from cchc_cli.output.findings.footer import footer
from cchc_cli.output.findings.report import Report
from cchc_cli.output.findings.words import SEVERITIES
from cchc_cli.output.json import answer
from cchc_cli.output.look import Look
from cchc_cli.output.row import Column, Row
from cchc_cli.output.table import table


def statistics_text(report: Report, translate: Translate, look: Look) -> str:
    """The rules by how often they have found something, and the count under every report."""
    columns = (
        Column(translate(N_("count")), "number"),
        Column(translate(N_("code"))),
        Column(translate(N_("severity"))),
        Column(translate(N_("rule name"))),
        Column(translate(N_("can be mended")), rank=1),
    )
    rows = [
        Row((str(count), found.code, translate(SEVERITIES[found.severity]), translate(found.name), mends))
        for found, count, mends in _counted(report, translate)
    ]
    shown = table(columns, rows, look, translate) + "\n" if rows else ""
    return shown + footer(report, translate, look)


def statistics_json(report: Report, translate: Translate) -> str:
    """The same for programs."""
    rules = [
        {
            "code": found.code,
            "name": found.name,
            "severity": found.severity,
            "count": count,
            "fixable": sum(each.code == found.code and bool(each.fixes) for each in report.found),
        }
        for found, count, _ in _counted(report, translate)
    ]
    return answer("cchc/lint-statistics/v1", translate, rules=rules)


def _counted(report: Report, translate: Translate) -> Iterator[tuple[Diagnostic, int, str]]:
    counts = Counter(found.code for found in report.found)
    first = {found.code: found for found in reversed(report.diagnostics)}
    for code, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
        fixes = [fix for found in report.found if found.code == code for fix in found.fixes]
        safe = any(fix.safe for fix in fixes)
        words = N_("safely") if safe else N_("unsafely") if fixes else ""
        yield first[code], count, translate(words) if words else ""

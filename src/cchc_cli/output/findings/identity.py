"""By what a service knows a finding again in the next run, after lines were put in or taken out above it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from json import dumps

from cchc_cli.diagnostics import Diagnostic
from cchc_cli.output.findings.pin import words_at
from cchc_cli.output.findings.report import Report


@dataclass(frozen=True, slots=True)
class Identified:
    """A finding with its fingerprint."""

    diagnostic: Diagnostic
    fingerprint: str
    silenced: bool


def identified(report: Report) -> Iterator[Identified]:
    """Every finding in file order, silenced ones too: to silence one must not change how its equals are known."""
    entries = [(diagnostic, False) for diagnostic in report.found]
    entries += [(diagnostic, True) for diagnostic in report.silenced]
    seen: Counter[str] = Counter()
    for diagnostic, silenced in sorted(entries, key=lambda entry: entry[0].order):
        key = _key(diagnostic, report)
        seen[key] += 1
        fingerprint = sha256(f"{key} {seen[key]}".encode()).hexdigest()
        yield Identified(diagnostic, fingerprint, silenced)


def _key(diagnostic: Diagnostic, report: Report) -> str:
    """What, where in the plan and on which words; lines and columns move, messages are translated."""
    span = diagnostic.span
    words = words_at(report.sources.get(diagnostic.file, ""), span) if span else ""
    # As JSON no part can run into the next.
    return dumps([diagnostic.code, diagnostic.file, diagnostic.location, words])

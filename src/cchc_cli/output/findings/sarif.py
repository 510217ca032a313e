"""Findings as SARIF 2.1.0, the format of code scanning: GitHub, Azure, editors and viewers read it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import quote

from cchc_cli import __version__
from cchc_cli.diagnostics import Diagnostic, Edit, Fix, Related, Span
from cchc_cli.message import N_, Translate
from cchc_cli.output.findings.identity import Identified, identified
from cchc_cli.output.findings.pin import pinned, words_at
from cchc_cli.output.findings.report import Report
from cchc_cli.output.findings.sarif_rules import LEVELS, descriptors
from cchc_cli.output.findings.words import fix_title, note_text
from cchc_cli.output.json import document
from cchc_cli.output.look import Look

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

_LANGUAGE = N_("en")
"""the code of the reader's language; the catalogue alone knows which one it speaks"""

_LINK_SIGNS = re.compile(r"[\[\]\\]")
_ESCAPED = r"\\\g<0>"

_LONGEST = 20
"""lines of a snippet; a finding about a whole table is not read as one"""


def sarif(report: Report, translate: Translate, look: Look) -> str:
    """One log with one run; silenced findings are in it, marked as such."""
    del look
    return document({"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(report, translate)]}, translate)


def _run(report: Report, translate: Translate) -> dict[str, object]:
    found = tuple(identified(report))
    rules = descriptors((each.diagnostic for each in found), report, translate)
    index = {str(rule["id"]): number for number, rule in enumerate(rules)}
    language = translate(_LANGUAGE)
    driver = {"name": "cchc", "version": __version__, "language": language, "rules": rules}
    return {
        "tool": {"driver": driver},
        "language": language,
        "columnKind": "unicodeCodePoints",
        "results": [_result(each, index, report.sources, translate) for each in found],
    }


def _result(
    found: Identified, index: Mapping[str, int], sources: Mapping[str, str], translate: Translate
) -> dict[str, object]:
    diagnostic = found.diagnostic
    related = [
        {
            "id": number,
            **_physical(each.file or diagnostic.file, each.span, sources),
            "message": {"text": each.message.text(translate)},
        }
        for number, each in _numbered(diagnostic)
    ]
    fixes = [_fix(fix, diagnostic.file, translate) for fix in diagnostic.fixes if fix.edits]
    return {
        "ruleId": diagnostic.code,
        "ruleIndex": index[diagnostic.code],
        "level": LEVELS[diagnostic.severity],
        "message": {"text": "\n".join(_lines(diagnostic, translate))},
        "locations": [_location(diagnostic, sources)],
        **({"relatedLocations": related} if related else {}),
        **({"fixes": fixes} if fixes else {}),
        "partialFingerprints": {"cchcFinding/v1": found.fingerprint},
        # Of all results or of none, says the standard; an empty list is "not silenced".
        "suppressions": [{"kind": "inSource"}] if found.silenced else [],
    }


def _lines(diagnostic: Diagnostic, translate: Translate) -> Iterator[str]:
    """The message: headline, words beside the place, links to other places, notes.

    Braces stay single: the standard doubles them for the sake of arguments, of which there are none here, and
    those that show messages show them as they stand.
    """
    yield diagnostic.message.text(translate)
    if diagnostic.label:
        yield diagnostic.label.text(translate)
    for number, related in _numbered(diagnostic):
        # A related place that no link leads to is not shown by GitHub.
        yield f"[{_LINK_SIGNS.sub(_ESCAPED, related.message.text(translate))}]({number})"
    yield from (note_text(note, translate) for note in diagnostic.notes)


def _numbered(diagnostic: Diagnostic) -> Iterable[tuple[int, Related]]:
    return enumerate(diagnostic.related, 1)


def _location(diagnostic: Diagnostic, sources: Mapping[str, str]) -> dict[str, object]:
    path = ".".join(map(str, diagnostic.location))
    return {
        **_physical(diagnostic.file, pinned(diagnostic), sources),
        **({"logicalLocations": [{"fullyQualifiedName": path}]} if path else {}),
    }


def _physical(file: str, span: Span, sources: Mapping[str, str]) -> dict[str, object]:
    region = _region(span)
    if file in sources and span.last_line - span.line < _LONGEST:
        region["snippet"] = {"text": words_at(sources[file], span)}
    return {"physicalLocation": {"artifactLocation": {"uri": uri(file)}, "region": region}}


def uri(file: str) -> str:
    """A file's name as a reference in a URI: relative as the user named it, or with its scheme."""
    quoted = quote(file, safe="/", errors="surrogateescape")
    if re.match("[A-Za-z]:/", file):
        return f"file:///{file[:2]}{quoted[4:]}"
    return f"file://{quoted}" if file.startswith("/") else quoted


def _region(span: Span) -> dict[str, object]:
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }


def _fix(fix: Fix, file: str, translate: Translate) -> dict[str, object]:
    edits = sorted(fix.edits, key=lambda edit: edit.span)
    change = {"artifactLocation": {"uri": uri(file)}, "replacements": [_replacement(edit) for edit in edits]}
    return {
        "description": {"text": fix_title(fix).text(translate)},
        "artifactChanges": [change],
        "properties": {"safe": fix.safe},
    }


def _replacement(edit: Edit) -> dict[str, object]:
    inserted = {"insertedContent": {"text": edit.replacement}} if edit.replacement else {}
    return {"deletedRegion": _region(edit.span), **inserted}

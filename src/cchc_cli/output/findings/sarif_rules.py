"""The kinds of finding of a run, as SARIF describes rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cchc_cli.diagnostics import Diagnostic, Page, Severity
from cchc_cli.message import N_, Translate
from cchc_cli.output.findings.report import Report
from cchc_cli.output.findings.words import SEVERITIES

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "note"}

_GITHUB_SEVERITIES = {**LEVELS, Severity.ADVICE: "recommendation"}

_FAMILIES = {
    "YML": "yaml",
    "SCH": "schema",
    "REF": "references",
    "NUM": "numbering",
    "BUD": "money",
    "DUE": "deadlines",
    "TGT": "targets",
    "ORG": "agencies",
    "CIT": "citations",
    "DOC": "document-form",
    "TXT": "wording",
}


def descriptors(
    occurring: Iterable[Diagnostic], report: Report, translate: Translate
) -> list[dict[str, object]]:
    """A reportingDescriptor for every code that occurs, sorted by code."""
    first: dict[str, Diagnostic] = {}
    for diagnostic in occurring:
        first.setdefault(diagnostic.code, diagnostic)
    return [_descriptor(first[code], report.pages.get(code), translate) for code in sorted(first)]


def _descriptor(diagnostic: Diagnostic, page: Page | None, translate: Translate) -> dict[str, object]:
    severity = page.severity if page else diagnostic.severity
    return {
        "id": diagnostic.code,
        "name": "".join(word.capitalize() for word in diagnostic.name.split("-")),
        **(_texts(page, translate) if page else _name_only(translate(diagnostic.name))),
        "defaultConfiguration": {"level": LEVELS[severity]},
        "properties": {
            "tags": _tags(diagnostic.code, page),
            "problem.severity": _GITHUB_SEVERITIES[severity],
        },
    }


def _name_only(name: str) -> dict[str, object]:
    # GitHub refuses a rule without help.text.
    return {"shortDescription": {"text": name}, "fullDescription": {"text": name}, "help": {"text": name}}


def _texts(page: Page, translate: Translate) -> dict[str, object]:
    summary = translate(page.summary)
    why = [translate(paragraph) for paragraph in (*page.why, *page.scope)]
    return {
        "shortDescription": {"text": summary},
        "fullDescription": {"text": "\n\n".join((summary, *why))},
        "help": {
            "text": "\n\n".join((summary, *why, *_examples(page, translate))),
            "markdown": "\n\n".join((summary, *why, *_fenced(page, translate))),
        },
    }


def _examples(page: Page, translate: Translate) -> Iterator[str]:
    for heading, example in _headed(page, translate):
        yield f"{heading}:\n\n{example}"


def _fenced(page: Page, translate: Translate) -> Iterator[str]:
    for heading, example in _headed(page, translate):
        yield f"**{heading}**\n\n```yaml\n{example}\n```"


def _headed(page: Page, translate: Translate) -> Iterator[tuple[str, str]]:
    """The examples under their headings; the mark of a wrong line is in the reader's language."""
    mark = f"# {translate(SEVERITIES[Severity.ERROR])}"
    for heading, examples in ((N_("A wrong example"), page.bad), (N_("A right example"), page.good)):
        for example in examples:
            yield translate(heading), example.rstrip("\n").replace("# error", mark)


def _tags(code: str, page: Page | None) -> list[str]:
    family = _FAMILIES.get(code[:3], code[:3].lower())
    fix = [f"{page.fix}-fix"] if page and page.fix else []
    return [family, *fix, *(["preview"] if page and page.preview else [])]

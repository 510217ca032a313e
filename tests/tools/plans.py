"""Small plans for tests: a fragment of YAML completed to a whole plan, and what the checks say of it."""

from __future__ import annotations

import re
from textwrap import dedent, indent

from cchc_cli.diagnostics import Diagnostic, Fix, Span
from cchc_cli.lint.linter import lint
from cchc_cli.lint.registry import RULES, errors_only
from cchc_cli.plan.plan import Plan
from cchc_cli.repository.agencies import AgencyList
from cchc_cli.repository.recognition import Registry
from cchc_cli.repository.repository import ALONE, Repository
from cchc_cli.repository.settings import Settings
from cchc_cli.source.loader import LoadedPlan, load_bytes

HEAD = "title: Cải cách hành chính huyện Tương Dương năm 2026\nyear: 2026\n"
DOCUMENT = """\
document:
  issuer: ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG
  number: 12/KH-UBND
  place: Tương Dương
  date: 05/01/2026
  signature: [CHỦ TỊCH]
"""
AGENCIES = AgencyList.model_validate(
    {
        "agencies": [
            {
                "name": "Ủy ban nhân dân huyện Tương Dương",
                "letterhead": ["ỦY BAN NHÂN DÂN", "HUYỆN TƯƠNG DƯƠNG"],
            },
            {"name": "Sở Tư pháp"},
            {"name": "Sở Nội vụ"},
            {"name": "Phòng Tư pháp"},
            {"name": "Văn phòng UBND huyện", "also": ["VP UBND huyện"]},
        ],
        "groups": [{"name": "Các sở, ban, ngành cấp tỉnh", "members": "không xác định"}],
    }
)
LISTED = Repository(Settings(), Registry(AGENCIES))
"""A repository with a small list of agencies."""

_OF_ANNEX = {"budget", "areas", "tasks", "statistics", "goals", "closing"}
_BLOCK = re.compile(r"^(\w+):.*\n(?:[ #].*\n|\n)*", re.MULTILINE)


def whole(fragment: str) -> str:
    """A plan around a fragment: tables go into an annex, the rest to the top level."""
    blocks = {found[1]: found[0] for found in _BLOCK.finditer(dedent(fragment).strip("\n") + "\n")}
    top = "".join(block for name, block in blocks.items() if name not in _OF_ANNEX | {"document"})
    annex = "".join(block for name, block in blocks.items() if name in _OF_ANNEX)
    held = f"annexes:\n  - title: Phụ lục kèm theo\n{indent(annex, '    ')}" if annex else ""
    return HEAD + blocks.get("document", DOCUMENT) + top + held


def loaded(text: str | bytes) -> LoadedPlan:
    """A plan read from its text."""
    return load_bytes(text.encode() if isinstance(text, str) else text, Plan, "plan.yaml")


def found_in(text: str | bytes, repository: Repository = ALONE, *codes: str) -> tuple[Diagnostic, ...]:
    """What the rules find in a whole plan: those whose code begins with one of ``codes``, else all of severity error.

    The rest of a small plan is never so complete that taste would find nothing in it.
    """
    asked = tuple(rule for rule in RULES if rule.code.startswith(codes)) if codes else errors_only()
    return lint(loaded(text), asked, repository)


def found(fragment: str, repository: Repository = ALONE, *codes: str) -> tuple[Diagnostic, ...]:
    """What they find in a fragment completed to a plan."""
    return found_in(whole(fragment), repository, *codes)


def one(fragment: str, repository: Repository = ALONE, *codes: str) -> Diagnostic:
    """The only finding."""
    diagnostics = found(fragment, repository, *codes)
    assert len(diagnostics) == 1, [str(diagnostic.message) for diagnostic in diagnostics]
    return diagnostics[0]


def at(diagnostic: Diagnostic, text: str) -> str:
    """The words that a finding points to."""
    return marked(diagnostic.span, text)


def marked(span: Span | None, text: str) -> str:
    """The words of a span."""
    assert span is not None
    picked = text.split("\n")[span.line - 1 : span.end_line]
    picked[-1] = picked[-1][: span.end_column - 1]
    picked[0] = picked[0][span.column - 1 :]
    return "\n".join(picked)


def mended(text: str, fix: Fix) -> str:
    """The text with the edits of a fix, the byte order mark and line ends as they were."""
    bom = "\ufeff" if text.startswith("\ufeff") else ""
    lines = text.removeprefix("\ufeff").split("\n")
    for edit in sorted(fix.edits, key=lambda edit: edit.span, reverse=True):
        span = edit.span
        before = lines[span.line - 1][: span.column - 1]
        after = lines[span.end_line - 1][span.end_column - 1 :]
        lines[span.line - 1 : span.end_line] = (before + edit.replacement + after).split("\n")
    return bom + "\n".join(lines)

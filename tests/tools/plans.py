"""Small plans for tests: a fragment of YAML completed to a whole plan, and what the checks say of it."""

from __future__ import annotations

from cchc_cli.diagnostics import Diagnostic, Fix, Span
from cchc_cli.lint.linter import lint
from cchc_cli.lint.registry import RULES, errors_only
from cchc_cli.plan.plan import Plan
from cchc_cli.repository.example import AGENCIES, DOCUMENT, HEAD, LISTED, whole
from cchc_cli.repository.repository import ALONE, Repository
from cchc_cli.source.loader import LoadedPlan, load_bytes

__all__ = [
    "AGENCIES",
    "DOCUMENT",
    "HEAD",
    "LISTED",
    "at",
    "found",
    "found_in",
    "loaded",
    "marked",
    "mended",
    "one",
    "whole",
]


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

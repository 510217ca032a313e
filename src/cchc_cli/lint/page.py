"""A rule's docstring as data: what explains it on the terminal, in SARIF and in the README."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from inspect import getdoc
from textwrap import dedent

from cchc_cli.analysis.progress_fault import PROGRESS_CODES
from cchc_cli.analysis.result_fault import RESULT_CODES
from cchc_cli.diagnostics import Page
from cchc_cli.lint.codes import LINT_CODES
from cchc_cli.lint.registry import RULES
from cchc_cli.lint.rule import Rule
from cchc_cli.repository.lint_settings import OwnRuleEntry
from cchc_cli.source.codes import CODES

_BLOCK = re.compile(r"```yaml\n(.*?)```", re.DOTALL)


def pages(own: Iterable[OwnRuleEntry] = ()) -> dict[str, Page]:
    """The page of everything that can be found, by code: reader, schema, rules, results and progress files, rules of one's own."""
    codes = (
        Page(code.code, code.name, code.severity, "", code.summary)
        for code in (*CODES, *LINT_CODES, *RESULT_CODES, *PROGRESS_CODES)
    )
    found = (*codes, *map(page, RULES), *map(_own, own))
    return {shown.code: shown for shown in sorted(found, key=lambda shown: shown.code)}


def _own(entry: OwnRuleEntry) -> Page:
    name = entry.name or entry.code.lower()
    why = (entry.why,) if entry.why else ()
    return Page(entry.code, name, entry.severity, entry.message, entry.message, why)


def page(rule: Rule) -> Page:
    """The page of a rule: the text before ``## Why``, then Why, Bad and Good."""
    parts = re.split(r"^## (\w+)\n", getdoc(rule) or "", flags=re.MULTILINE)
    sections = dict(zip(parts[1::2], parts[2::2], strict=True))
    summary, *remarks = _paragraphs(parts[0])
    return Page(
        rule.code,
        rule.name,
        rule.severity,
        rule.message,
        summary,
        _paragraphs(sections.get("Why", "")),
        tuple(_fragments(sections.get("Bad", ""))),
        tuple(_fragments(sections.get("Good", ""))),
        rule.fix,
        rule.preview,
        tuple(remarks),
    )


def _paragraphs(text: str) -> tuple[str, ...]:
    """Paragraphs, each on one line: the source strings of their translations."""
    return tuple(" ".join(part.split()) for part in text.split("\n\n") if part.strip())


def _fragments(section: str) -> Iterator[str]:
    yield from (dedent(block) for block in _BLOCK.findall(section))

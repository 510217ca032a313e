"""A rule's docstring as data: what explains it on the terminal, in SARIF and in the README."""

from __future__ import annotations

import re
from collections.abc import Iterator
from inspect import getdoc
from textwrap import dedent

from cchc_cli.diagnostics import Page
from cchc_cli.lint.rule import Rule

_BLOCK = re.compile(r"```yaml\n(.*?)```", re.DOTALL)


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
        (*remarks, *_paragraphs(sections.get("Why", ""))),
        tuple(_fragments(sections.get("Bad", ""))),
        tuple(_fragments(sections.get("Good", ""))),
        rule.fix,
        rule.preview,
    )


def _paragraphs(text: str) -> tuple[str, ...]:
    """Paragraphs, each on one line: the source strings of their translations."""
    return tuple(" ".join(part.split()) for part in text.split("\n\n") if part.strip())


def _fragments(section: str) -> Iterator[str]:
    yield from (dedent(block) for block in _BLOCK.findall(section))

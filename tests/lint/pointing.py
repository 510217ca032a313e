"""A rule that finds what a test tells it to."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule


class Pointing(Rule):
    """A rule for the test."""

    code = "TXT999"
    name = "pointing"
    severity = Severity.ADVICE
    message = "here {n}"

    def __init__(self, *finding: Finding) -> None:
        self.findings = finding

    def check(self, context: Context) -> Iterator[Finding]:
        yield from self.findings

"""The forms of a report, by the name that ``--format`` takes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from cchc_cli.message import Translate
from cchc_cli.output.findings.concise import concise
from cchc_cli.output.findings.full import full
from cchc_cli.output.findings.github import github
from cchc_cli.output.findings.gitlab import gitlab
from cchc_cli.output.findings.json import json
from cchc_cli.output.findings.junit import junit
from cchc_cli.output.findings.md import md
from cchc_cli.output.findings.report import Report
from cchc_cli.output.findings.sarif import sarif
from cchc_cli.output.look import Look

Reporter = Callable[[Report, Translate, Look], str]

REPORTERS: Mapping[str, Reporter] = MappingProxyType(
    {
        "full": full,
        "concise": concise,
        "json": json,
        "sarif": sarif,
        "github": github,
        "gitlab": gitlab,
        "junit": junit,
        "md": md,
    }
)

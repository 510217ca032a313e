"""Findings to the standard output, in the form that the user asks for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from cchc_cli.cli import console
from cchc_cli.cli.language import translate
from cchc_cli.cli.look import look
from cchc_cli.message import N_

if TYPE_CHECKING:
    from cchc_cli.diagnostics import Diagnostic, Page
    from cchc_cli.output.findings.report import Report
    from cchc_cli.repository.repository import Repository

Form = Literal["full", "concise", "json", "sarif", "github", "gitlab", "junit", "md"]
Format = Annotated[Form, typer.Option("--format", help=N_("How the findings are shown."))]


def show(report: Report, form: Form) -> None:
    """Write a report; forms that a machine reads are UTF-8 or ASCII whatever the console is."""
    from cchc_cli.output.findings.registry import REPORTERS

    text = REPORTERS[form](report, translate, look())
    match form:
        case "full" | "concise":
            console.write(text)
        case "json" | "sarif" | "gitlab":
            console.write_json(text)
        case "github" | "junit" | "md":
            console.write_file(text)


def pages(found: Iterable[Diagnostic], repositories: Iterable[Repository] = ()) -> dict[str, Page]:
    """What there is to know about the kinds of these findings, by code; rules of the repositories' own among them."""
    from cchc_cli.lint.page import pages as every

    codes = {diagnostic.code for diagnostic in found}
    own = (entry for repository in repositories for entry in repository.settings.lint.rules)
    return {code: page for code, page in every(own).items() if code in codes}

"""Findings to the standard output, in the form that the user asks for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from cchc_cli.cli import console
from cchc_cli.cli.boundary import BUG
from cchc_cli.cli.language import say, translate
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


def ended(found: Iterable[Diagnostic], *, failed: bool) -> typer.Exit:
    """How a check ends: with 1 when it failed, with 3 and a sentence when a part of it could not be done."""
    from cchc_cli.lint.codes import BROKEN_RULE

    broken = sorted({str(each.message.values["code"]) for each in found if each.code == BROKEN_RULE.code})
    if not broken:
        return typer.Exit(1 if failed else 0)
    console.note(
        say(N_("not everything was checked: {rules} failed through a fault of cchc"), rules=", ".join(broken))
    )
    return typer.Exit(BUG)


def pages(found: Iterable[Diagnostic], repositories: Iterable[Repository] = ()) -> dict[str, Page]:
    """What there is to know about the kinds of these findings, by code; rules of the repositories' own among them."""
    from cchc_cli.lint.page import pages as every

    codes = {diagnostic.code for diagnostic in found}
    own = (entry for repository in repositories for entry in repository.settings.lint.rules)
    return {code: page for code, page in every(own).items() if code in codes}

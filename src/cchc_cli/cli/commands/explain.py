"""cchc explain."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from cchc_cli.cli import console
from cchc_cli.cli.language import translate
from cchc_cli.cli.look import look
from cchc_cli.cli.usage import InvalidValueError
from cchc_cli.message import N_, Message

if TYPE_CHECKING:
    from cchc_cli.diagnostics import Page

Code = Annotated[
    str,
    typer.Argument(metavar=N_("CODE"), help=N_("The code of a finding, or its name; several with commas.")),
]


def explain(code: Code) -> None:
    """Explain a finding."""
    from cchc_cli.cli.example import on_paper
    from cchc_cli.cli.linting import listed
    from cchc_cli.cli.plans import repositories_here
    from cchc_cli.lint.page import pages
    from cchc_cli.output.pages import explained

    own = [entry for repository in repositories_here() for entry in repository.settings.lint.rules]
    every = tuple(pages(own).values())
    found = [_page(wanted, every) for wanted in listed([code]) or [code]]
    console.write("\n".join(explained(page, on_paper, translate, look()) for page in found))


def _page(wanted: str, every: Sequence[Page]) -> Page:
    """The page that is meant by a code or a name."""
    from cchc_cli.lint.selection import ALL, fits, is_name, unknown

    for page in every:
        if wanted.upper() == page.code or is_name(wanted, page.name):
            return page
    message = Message(N_("there is no rule {code}"), {"code": wanted})
    count = sum(fits(wanted, page.code, page.name) for page in every)
    near = "".join(near for _, near in unknown((wanted,), [(page.code, page.name) for page in every]))
    if count and wanted != ALL:
        values = {"code": wanted, "count": count, "command": "cchc rules"}
        message = Message(N_("{count} rules begin with {code}; {command} lists them"), values)
    elif near:
        message = Message(N_("{message}; did you mean {near}?"), {"message": message, "near": near})
    raise InvalidValueError(message)

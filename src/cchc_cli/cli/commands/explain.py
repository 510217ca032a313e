"""cchc explain."""

from __future__ import annotations

from typing import Annotated

import typer

from cchc_cli.cli import console
from cchc_cli.cli.language import translate
from cchc_cli.cli.look import look
from cchc_cli.cli.usage import InvalidValueError
from cchc_cli.message import N_, Message

Code = Annotated[str, typer.Argument(metavar=N_("CODE"), help=N_("The code of a finding, or its name."))]


def explain(code: Code) -> None:
    """Explain a finding."""
    from cchc_cli.cli.example import on_paper
    from cchc_cli.lint.page import pages
    from cchc_cli.lint.selection import unknown
    from cchc_cli.output.pages import explained

    every = pages()
    wanted = code.strip()
    names = {page.code: page.name for page in every.values()}
    found = next(
        (
            page
            for page in every.values()
            if wanted.upper() == page.code or wanted in (page.name, translate(page.name))
        ),
        None,
    )
    if found is None:
        ((_, near),) = unknown((wanted,), tuple(names.items())) or ((wanted, ""),)
        message = Message(N_("there is no rule {code}"), {"code": wanted})
        if near:
            message = Message(N_("{message}; did you mean {near}?"), {"message": message, "near": near})
        raise InvalidValueError(message)
    console.write(explained(found, on_paper, translate, look()))

"""The plans of this repository, and their printed documents made without the command line."""

from __future__ import annotations

import html
import io
import re
from importlib import import_module
from pathlib import Path
from typing import Any, Literal

from cchc_cli.plan.plan import Plan
from cchc_cli.render.building import build
from cchc_cli.render.markdown import render as markdown
from cchc_cli.render.view import PlanView
from cchc_cli.render.word import render as word
from cchc_cli.repository.finding import plan_files
from cchc_cli.repository.repository import open_repository
from cchc_cli.resources import bundled
from cchc_cli.source.loader import load

ROOT = Path(__file__).parents[2]
PLANS = plan_files(ROOT / "plans")
REPOSITORY = open_repository(ROOT / "plans", "plans")

fidelity: Any = import_module("tests.tools.fidelity")
"""A tool from elsewhere, without types."""

Form = Literal["docx", "md"]
FORMS: tuple[Form, ...] = ("docx", "md")


def plan(path: Path) -> Plan:
    """A plan without findings."""
    loaded = load(path)
    assert loaded.diagnostics == ()
    assert loaded.model is not None
    return loaded.model


def view(path: Path) -> PlanView:
    return build(plan(path), REPOSITORY)


def document(path: Path, form: Form) -> bytes:
    return printed(view(path), form)


def printed(of: PlanView, form: Form) -> bytes:
    templates = bundled("templates")
    return word(of, templates / "plan.docx") if form == "docx" else markdown(of, templates / "plan.md.j2")


def text(document: bytes, form: Form) -> str:
    """What a reader reads, in the order of the paper; a no-break space is a space."""
    words: str = fidelity.docx_text(io.BytesIO(document)) if form == "docx" else document.decode()
    return words.replace("\u00a0", " ")


def source_text(path: Path) -> str:
    """The text that a plan was taken from."""
    words: str = fidelity.read(ROOT / "tests" / "sources" / f"{name(path)}.txt")
    return words


def compared(source: str, document: bytes, form: Form, *, strict: bool = False) -> dict[str, Any]:
    """How much of the source a document holds, and the other way round."""
    page = text(document, form)
    if form == "md":  # as the tool reads a file of that name
        page = html.unescape(re.sub(r"<[^>]+>", " ", page))
    result: dict[str, Any] = fidelity.compare(source, page, strict)
    return result


def name(path: Path) -> str:
    """Under which tests/sources/ keeps the source text: nghe-an-2021."""
    return f"{path.parent.name}-{path.stem}"

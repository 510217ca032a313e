"""An example of a rule as the paper would print it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cchc_cli.render.view import Block, PlanView, Table


def on_paper(fragment: str) -> tuple[str, ...]:
    """The lines that a fragment of a plan prints; its head and foot only where the fragment itself has them."""
    from cchc_cli.plan.plan import Plan
    from cchc_cli.render.building import build
    from cchc_cli.repository.example import LISTED, whole
    from cchc_cli.source.loader import load_text
    from cchc_cli.source.text import SourceText

    model = load_text(SourceText("", whole(fragment)), Plan).model
    if model is None:
        return ()
    view = build(model, LISTED)
    asked = {line.partition(":")[0] for line in fragment.splitlines() if line[:1].isalpha()}
    return tuple(line for line in _lines(view, asked) if line.strip())


def _lines(view: PlanView, asked: set[str]) -> Iterator[str]:
    if "document" in asked:
        yield from (view.letterhead.superior, *view.letterhead.issuer, view.letterhead.number)
        yield ", ".join(filter(None, (view.letterhead.place, view.letterhead.date)))
    if view.decision:
        yield from (*view.decision.title, *view.decision.bases)
        for article in view.decision.articles:
            yield f"{article.label}. {' '.join(article.paragraphs)}"
    if asked & {"title", "year"}:
        yield from (view.kind, *view.title)
    yield from view.attached if "attached" in asked else ()
    yield from _blocks(view.blocks)
    if "document" in asked:
        yield from (*view.signature.lines, view.signature.signer, *view.signature.recipients)
    for annex in view.annexes:
        if "annexes" in asked:
            yield from (annex.label, *annex.title, *annex.attached)
        yield from _blocks(annex.blocks)
        for table in annex.tables:
            yield from _rows(table)
        yield from annex.closing


def _blocks(blocks: tuple[Block, ...]) -> Iterator[str]:
    yield from (f"{block.label} {block.text}".strip() for block in blocks)


def _rows(table: Table) -> Iterator[str]:
    for row in (*table.head, *table.rows):
        yield " | ".join(" ".join(cell.paragraphs) for cell in row.cells)

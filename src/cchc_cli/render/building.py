"""A plan → the view that templates print."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from cchc_cli.diagnostics import Location
from cchc_cli.plan.outline import Node, Outline
from cchc_cli.plan.plan import Annex as PlanAnnex
from cchc_cli.plan.plan import Plan
from cchc_cli.plan.text import Text
from cchc_cli.render.frame import load_frame
from cchc_cli.render.goal_table import goal_table
from cchc_cli.render.money_table import money_table
from cchc_cli.render.printing import Printing, date_words
from cchc_cli.render.statistics_table import statistics_table
from cchc_cli.render.task_table import task_table
from cchc_cli.render.view import (
    Annex,
    Article,
    Block,
    BlockKind,
    Decision,
    Letterhead,
    PlanView,
    Signature,
    Table,
)
from cchc_cli.render.widths import is_wide
from cchc_cli.repository.agencies import Agency
from cchc_cli.repository.repository import Repository

_KINDS: dict[str, BlockKind] = {
    "parts": "part",
    "sections": "section",
    "items": "item",
    "subitems": "subitem",
    "points": "point",
    "dashes": "dash",
    "pluses": "plus",
}

_TITLED = ("part", "section", "item", "subitem")
"""Lists whose headings are titles (bold, on their own line); a point's is the beginning of its text."""


def build(plan: Plan, repository: Repository, templates: Path | None = None) -> PlanView:
    """The view of a plan; ``templates`` is the folder whose frame words hold, when not the shipped one."""
    frame = load_frame(templates)
    printing = Printing.of(plan, frame, repository)
    issued = plan.decision is not None
    return PlanView(
        letterhead(plan, repository),
        _decision(plan, printing),
        plan.kind or frame.kinds["plan"],
        printing.paragraphs(plan.title),
        _attached(plan.attached, printing) if issued or plan.attached is not None else (),
        tuple(_blocks(plan, (), printing)),
        Signature(plan.document.signature, plan.document.signer or "", plan.document.recipients),
        tuple(_annex(annex, index, printing) for index, annex in enumerate(plan.annexes)),
    )


def letterhead(plan: Plan, repository: Repository) -> Letterhead:
    """The head of the paper, with what the agency list supplies."""
    document = plan.document
    lines = _issuer_lines(document.issuer)
    if "letterhead" in document.supplied:
        found = repository.registry.find(document.issuer)
        lines = found.letterhead if isinstance(found, Agency) and found.letterhead else lines
    return Letterhead(document.superior or "", lines, document.number, document.place, date_words(document))


# Where the long name of a people's committee or council breaks in two, as every form prints it.
_SECOND_LINE = re.compile(
    r"\s+(?=(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s)", re.IGNORECASE
)


def _issuer_lines(issuer: str) -> tuple[str, ...]:
    return tuple(_SECOND_LINE.split(issuer, 1))


def _decision(plan: Plan, printing: Printing) -> Decision | None:
    decision = plan.decision
    if decision is None:
        return None
    bases = [*decision.bases, *([decision.proposal] if decision.proposal else [])]
    articles = tuple(
        Article(_article_label(printing, index), printing.paragraphs(article.text))
        for index, article in enumerate(decision.articles)
    )
    return Decision(
        printing.paragraphs(decision.title),
        plan.document.issuer,
        tuple(" ".join(printing.paragraphs(base)) for base in bases),
        articles,
    )


def _article_label(printing: Printing, index: int) -> str:
    # The template prints the full stop behind it.
    return printing.numbering.label(("decision", "articles", index)).rstrip(". ")


def _attached(typed: Text | None, printing: Printing) -> tuple[str, ...]:
    """The line in brackets; typed as empty it is not printed, not typed it is the usual one."""
    return printing.paragraphs(printing.frame.attached if typed is None else typed)


def _annex(annex: PlanAnnex, index: int, printing: Printing) -> Annex:
    location: Location = ("annexes", index)
    budget = next((found for found in printing.budgets if found.location == location), None)
    here = printing.with_budget(budget, annex.budget).below(annex)
    tables = tuple(_tables(annex, location, here))
    return Annex(
        printing.numbering.label(location),
        printing.paragraphs(annex.title),
        _attached(annex.attached, here),
        tuple(_blocks(annex, location, here, closing=False)),
        tables,
        here.paragraphs(annex.closing),
        any(is_wide(table) for table in tables),
    )


def _tables(annex: PlanAnnex, location: Location, printing: Printing) -> Iterator[Table]:
    if annex.areas or annex.tasks:
        yield task_table(annex, location, printing)
    if annex.budget:
        yield money_table(annex, location, printing)
    for index, table in enumerate(annex.statistics):
        yield statistics_table(table, (*location, "statistics", index), printing)
    if annex.goals:
        yield goal_table(annex, location, printing)


def _blocks(
    outline: Outline, location: Location, printing: Printing, *, closing: bool = True
) -> Iterator[Block]:
    """The text of a place, what stands below it, and its closing text."""
    here = printing.below(outline)
    for text in here.paragraphs(outline.text):
        yield Block("text", "", text, heading=False)
    yield from _places(outline, location, here)
    if closing:
        for text in here.paragraphs(outline.closing):
            yield Block("text", "", text, heading=False)


def _places(outline: Outline, location: Location, printing: Printing) -> Iterator[Block]:
    key = outline.list_key
    for index, node in enumerate(outline.places):
        place = (*location, key or "", index)
        yield from _place(node, place, _KINDS[key or ""], printing.below(node))


def _place(node: Node, location: Location, kind: BlockKind, printing: Printing) -> Iterator[Block]:
    label = printing.numbering.label(location)
    paragraphs = [(text, False) for text in printing.paragraphs(node.text)]
    if node.heading:
        heading = " ".join(printing.paragraphs(node.heading))
        paragraphs.insert(0, (heading, kind in _TITLED))
    first = paragraphs[0] if paragraphs else ("", False)
    yield Block(kind, label, first[0], heading=first[1])
    for text, _ in paragraphs[1:]:
        yield Block("text", "", text, heading=False)
    yield from _places(node, location, printing)
    for text in printing.paragraphs(node.closing):
        yield Block("text", "", text, heading=False)

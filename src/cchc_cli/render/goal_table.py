"""The table of goals: number, goal, figure, unit, agency, result."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Location
from cchc_cli.plan.outline import Outline
from cchc_cli.plan.plan import Annex
from cchc_cli.plan.statistics import Goal
from cchc_cli.render.cells import cell, listed
from cchc_cli.render.columns import heads, printed_columns, renamed
from cchc_cli.render.printing import Printing, value_words
from cchc_cli.render.view import Cell, Row, Table
from cchc_cli.render.widths import widths

_WHERE_USED = ("value", "unit", "lead", "result")
_ORDER = ("number", "text", *_WHERE_USED)
_NAMES = {"title": "text"}


def goal_table(annex: Annex, location: Location, printing: Printing) -> Table:
    """The printed table of an annex of goals."""
    places = [(*location, "goals", index) for index in range(len(annex.goals))]
    filled = {key for key in _WHERE_USED if any(getattr(goal, key) for goal in annex.goals)}
    if printing.numbers_below(location):
        filled.add("number")
    named = renamed(annex.headers.items(), _NAMES)
    columns = printed_columns(named, _ORDER, ("number", "text"), {"text", *filled})
    head = heads(columns, named, printing.frame.heads["goals"])
    rows = tuple(
        Row("row", tuple(_cells(goal, place, columns, printing.below(goal))))
        for goal, place in zip(annex.goals, places, strict=True)
    )
    return Table(None, "", widths(head, rows), head, rows)


def _cells(goal: Goal, place: Location, columns: tuple[str, ...], printing: Printing) -> Iterator[Cell]:
    for column in columns:
        match column:
            case "number":
                yield cell(printing.numbering.label(place), "number")
            case "text":
                yield Cell(tuple(_lines(goal, place, printing)))
            case "lead":
                yield Cell(listed(goal.lead, printing))
            case "value":
                yield cell(value_words(goal.value) if goal.value else "", "short")
            case "unit" | "result":
                yield cell(getattr(goal, column) or "", "short")
            case _:
                yield cell("")


def _lines(goal: Goal, place: Location, printing: Printing) -> Iterator[str]:
    """The goal's own text, and all that is listed below it, with its labels."""
    if goal.heading:
        yield " ".join(printing.paragraphs(goal.heading))
    yield from printing.paragraphs(goal.text)
    yield from _below(goal, place, printing)


def _below(outline: Outline, place: Location, printing: Printing) -> Iterator[str]:
    for index, node in enumerate(outline.places):
        at = (*place, outline.list_key or "", index)
        here = printing.below(node)
        first, *others = [*here.paragraphs(node.heading), *here.paragraphs(node.text)] or [""]
        yield f"{here.numbering.label(at)} {first}".strip()
        yield from others
        yield from _below(node, at, here)
    yield from printing.paragraphs(outline.closing)

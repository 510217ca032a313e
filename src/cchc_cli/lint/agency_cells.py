"""Who leads and who takes part: the cells of the task tables and the places of the text that name agencies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.diagnostics import Location
from cchc_cli.lint.rule import At, Context
from cchc_cli.lint.typed import at_words
from cchc_cli.plan.duty import Area, Duty, Task, Work
from cchc_cli.plan.outline import Node
from cchc_cli.plan.plan import Annex
from cchc_cli.plan.text import Text
from cchc_cli.vietnamese.agency_cell import is_left_open, mentions

CELLS = ("lead", "partners")


@dataclass(frozen=True, slots=True)
class Words:
    """One entry of a cell, or the words of a mark in a text."""

    location: Location
    text: Text
    start: int
    end: int
    """in the printed text"""

    @property
    def printed(self) -> str:
        """The words."""
        return self.text.printed()[self.start : self.end]

    def at(self, start: int, end: int) -> At:
        """The place of some of these words."""
        return at_words(self.location, self.text, self.start + start, self.start + end)


@dataclass(frozen=True, slots=True)
class Cell:
    """All entries of one cell."""

    key: str
    """lead or partners"""
    entries: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """An agency or group that a cell names."""

    about: str
    """equal for two mentions of one agency"""
    words: str
    at: At


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table of tasks, or one of its sub-rows: who leads it, who takes part."""

    lead: Cell
    partners: Cell


def cells(context: Context) -> tuple[Cell, ...]:
    """Every cell of agencies, in print order; marks in the text are cells of one entry."""
    return (*_typed(context), *_marked(context))


def rows(context: Context) -> Iterator[Row]:
    """Every row that has agencies on both sides; a sub-row has those of its task where it names none."""
    for location, work in works(context):
        key = "steps" if work.steps else "rows"
        duties: list[tuple[Location, Duty]] = [
            ((*location, key, index), step) for index, step in enumerate(work.steps or work.rows)
        ]
        seen: set[tuple[Location, ...]] = set()
        for place, duty in duties or [(location, work)]:
            lead, partners = (_of_duty(name, (place, duty), (location, work)) for name in CELLS)
            at = tuple(cell.entries[0].location for cell in (lead, partners) if cell.entries)
            if len(at) == 2 and at not in seen:
                seen.add(at)
                yield Row(lead, partners)


def works(context: Context) -> Iterator[tuple[Location, Work]]:
    """Every task of the tables, and every area that is a task itself."""
    for location, part in context.parts:
        if isinstance(part, Task) or (isinstance(part, Area) and part.is_task):
            yield location, part


def tables(context: Context) -> Iterator[tuple[Location, Annex]]:
    """Every annex that is a table of tasks."""
    for index, annex in enumerate(context.plan.annexes):
        if annex.areas or annex.tasks:
            yield ("annexes", index), annex


def named(cell: Cell, context: Context) -> tuple[Named, ...]:
    """The agencies of a cell, by the repository's list or else by their words; those left open are not among them."""
    found: list[Named] = []
    for entry in cell.entries:
        words = entry.printed
        for about, start, end in _mentioned(words, context):
            if not is_left_open(words, end):
                found.append(Named(about, words[start:end], entry.at(start, end)))
    return tuple(found)


def _mentioned(words: str, context: Context) -> Iterator[tuple[str, int, int]]:
    if context.registry:
        for known in context.registry.recognise(words).named:
            yield known.name, known.start, known.end
        return
    for mention in mentions(words):
        yield mention.about, mention.start, mention.end


def _typed(context: Context) -> Iterator[Cell]:
    for location, part in context.parts:
        if isinstance(part, Duty | Node):
            for key in CELLS:
                if cell := getattr(part, key, ()):
                    yield _cell(key, (*location, key), cell)


def _cell(key: str, location: Location, texts: tuple[Text, ...]) -> Cell:
    entries = (Words((*location, index), text, 0, len(text.printed())) for index, text in enumerate(texts))
    return Cell(key, tuple(entries))


def _marked(context: Context) -> Iterator[Cell]:
    for location, text, _ in context.texts:
        start = 0
        for run in text.runs if text.marks else ():
            words = run if isinstance(run, str) else run.words or f"{{{run.name}}}"
            if not isinstance(run, str) and run.words and run.name in CELLS:
                yield Cell(run.name, (Words(location, text, start, start + len(words)),))
            start += len(words)


def _of_duty(key: str, own: tuple[Location, Duty], work: tuple[Location, Duty]) -> Cell:
    location, duty = own if getattr(own[1], key) else work
    return _cell(key, (*location, key), getattr(duty, key))

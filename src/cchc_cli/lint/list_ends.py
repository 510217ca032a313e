"""The lists and columns of a plan with the marks their entries end with.

A list is what the paper prints as one: places of the outline without places of their own, the entries of a cell, the
steps of a task. A column is the same cell of every row. A heading is compared with the headings beside it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cchc_cli.diagnostics import Location
from cchc_cli.lint.rule import Context
from cchc_cli.plan.outline import LIST_KEYS, Outline
from cchc_cli.plan.prose import Passage

NONE = ""
OTHER = "…"
"""A mark that belongs to the words: of an open list, a question, a colon before what follows."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry and the mark it ends with."""

    passage: Passage
    mark: str


@dataclass(frozen=True, slots=True)
class EntryList:
    """The entries of one list in print order."""

    kind: tuple[str | int, ...]
    """lists of one kind share a habit: the points of a section, the outputs of an annex"""
    entries: tuple[Entry, ...]
    is_cell: bool

    @property
    def inner(self) -> tuple[Entry, ...]:
        """All but the last."""
        return self.entries[:-1]

    @property
    def last(self) -> Entry:
        """The one that nothing follows."""
        return self.entries[-1]


@dataclass(frozen=True, slots=True)
class Ends:
    """All of a plan."""

    lists: tuple[EntryList, ...]
    columns: Mapping[tuple[str | int, ...], tuple[Entry, ...]]
    headings: Mapping[Location, tuple[Entry, ...]]


def ends(context: Context) -> Ends:
    """The lists, columns and headings of a plan."""
    listed: dict[Location, list[Entry]] = defaultdict(list)
    columns: dict[tuple[str | int, ...], list[Entry]] = defaultdict(list)
    headings: dict[Location, list[Entry]] = defaultdict(list)
    for passage in context.passages:
        entry = Entry(passage, end_mark(passage.printed))
        match passage.location:
            case (*_, str(key), int()) | (*_, "deadline" as key, int(), "text") if _is_cell(
                passage.location, key
            ):
                listed[_list_of(passage.location, key)].append(entry)
            case (*_, str(key), int(), "heading" | "area") if _has_more(passage):
                headings[passage.location[:-2]].append(entry)
            case (*_, str(key), int(), "text") if key in LIST_KEYS and _is_item(passage):
                listed[passage.location[:-2]].append(entry)
            case (*_, str(key)) if key in _COLUMN_TEXTS and _is_row(passage.location):
                columns[_column(passage.location, key)].append(entry)
    found = []
    for location, entries in listed.items():
        is_cell = location[-1] not in LIST_KEYS
        if len(entries) > 1:
            found.append(EntryList(_kind(location, is_cell=is_cell), tuple(entries), is_cell))
        elif is_cell:
            columns[_column(location, str(location[-1]))] += entries
    return Ends(tuple(found), _frozen(columns), _frozen(headings))


def end_mark(printed: str) -> str:
    """The full stop, semicolon, comma or colon that ends a text; none; or a mark that belongs to the words."""
    text = printed.rstrip()
    if text.endswith(("...", "…", "./.", "v.v.", "?", "!", "..")):
        return OTHER
    last = text[-1:]
    return last if last in ".;,:" else NONE


def habit(marks: Iterable[str], share: float, least: int) -> str | None:
    """The mark that most entries have; None where it is not clear."""
    counted = Counter(mark for mark in marks if mark != OTHER)
    total = sum(counted.values())
    if total < least:
        return None
    mark, count = counted.most_common(1)[0]
    return mark if count >= share * total else None


_CELLS = frozenset({"outputs", "lead", "partners", "deadline"})
_COLUMN_TEXTS = frozenset({"title", "text", "note"})


_TABLES = frozenset({"tasks", "budget", "statistics", "goals"})


def _is_cell(location: Location, key: str) -> bool:
    """A cell of a task, an area or one of their steps; not what an outline says of its own place."""
    return key in _CELLS and ("areas" in location or "tasks" in location)


def _is_row(location: Location) -> bool:
    """A text of a row of a table; below a goal an outline begins."""
    below = location[2:-1]
    return (
        location[:1] == ("annexes",)
        and not _TABLES.isdisjoint(below)
        and {"outputs", "deadline"}.isdisjoint(below)
        and not any(step in LIST_KEYS for step in below)
        and not ("budget" in below and "tasks" in below)
    )


def _list_of(location: Location, key: str) -> Location:
    """Where the list is: a cell of several entries, or the same cell of the steps of one task."""
    for at, step in enumerate(location):
        if step in ("steps", "rows"):
            return (*location[: at + 1], key)
    return location[: location.index(key) + 1]


def _column(location: Location, key: str) -> tuple[str | int, ...]:
    """One column of one annex."""
    table = next((str(step) for step in location if step in _TABLES), "tasks")
    return (*location[:2], table, key)


def _kind(location: Location, *, is_cell: bool) -> tuple[str | int, ...]:
    if is_cell:
        # The rows of one task are printed as cells of their own, which need no mark between them.
        return (*location[:2], *(step for step in location if step == "rows"), str(location[-1]))
    section = next((at for at, step in enumerate(location) if step == "sections"), 0)
    return (*location[: section + 2], str(location[-1]))


def _is_item(passage: Passage) -> bool:
    """A place that is one paragraph, without heading and without places below."""
    return not _has_more(passage) and not getattr(passage.holder, "heading", None)


def _has_more(passage: Passage) -> bool:
    """Whether places, tasks or a paragraph of its own stand below a heading or a text."""
    holder = passage.holder
    if isinstance(holder, Outline):
        below = bool(holder.places) or bool(holder.closing)
        return below or (passage.key == "heading" and bool(holder.text))
    return bool(getattr(holder, "tasks", ()))


def _frozen(
    found: Mapping[tuple[str | int, ...], list[Entry]],
) -> dict[tuple[str | int, ...], tuple[Entry, ...]]:
    return {where: tuple(entries) for where, entries in found.items()}

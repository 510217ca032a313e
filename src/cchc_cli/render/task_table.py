"""The table of tasks: areas, tasks, steps inside a row, rows beside one title."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Location
from cchc_cli.plan.deadline import DeadlineEntry
from cchc_cli.plan.duty import Area, Duty, Step, Task
from cchc_cli.plan.plan import Annex
from cchc_cli.plan.text import Text
from cchc_cli.render.cells import cell, dashed, listed
from cchc_cli.render.columns import heads, printed_columns, renamed
from cchc_cli.render.printing import Printing
from cchc_cli.render.view import Cell, ColumnKind, Row, Table
from cchc_cli.render.widths import widths

_ALWAYS = ("number", "title", "outputs", "lead", "partners", "deadline")
_DUTY = ("outputs", "lead", "partners", "deadline", "budget", "source", "note")
_ORDER = ("number", "title", *_DUTY)
_NAMES = {"text": "title", "amount": "budget"}
_KINDS: dict[str, ColumnKind] = {
    "number": "number",
    "deadline": "short",
    "budget": "short",
    "source": "short",
}


def task_table(annex: Annex, location: Location, printing: Printing) -> Table:
    """The printed table of an annex of tasks."""
    printer = _Printer(annex, location, printing)
    head, rows = printer.heads(), tuple(printer.rows())
    return Table(None, "", widths(head, rows), head, rows)


class _Printer:
    """One table while it is laid out."""

    def __init__(self, annex: Annex, location: Location, printing: Printing) -> None:
        self.annex, self.location, self.printing = annex, location, printing
        self.named = renamed(annex.headers.items(), _NAMES)
        self.columns = printed_columns(self.named, _ORDER, _ALWAYS, self._filled())

    def _filled(self) -> set[str]:
        areas, tasks = self.annex.areas, self.annex.tasks
        works: list[Area | Task] = [*areas, *tasks, *(task for area in areas for task in area.tasks)]
        duties: list[Duty] = [*works, *(step for work in works for step in (*work.steps, *work.rows))]
        filled = {key for key in _DUTY if any(_says(duty, key) for duty in duties)}
        numbered = self.printing.numbers_below(self.location)
        return {"title", *filled, *(("number",) if numbered else ())}

    def heads(self) -> tuple[Row, ...]:
        return heads(self.columns, self.named, self.printing.frame.heads["tasks"])

    def rows(self) -> Iterator[Row]:
        for index, area in enumerate(self.annex.areas):
            place = (*self.location, "areas", index)
            if area.is_task:
                yield from self._work(area, area.area, place)
            else:
                yield self._area(area, place)
            for number, task in enumerate(area.tasks):
                yield from self._work(task, task.title, (*place, "tasks", number))
        for number, task in enumerate(self.annex.tasks):
            yield from self._work(task, task.title, (*self.location, "tasks", number))

    def _area(self, area: Area, place: Location) -> Row:
        """The area's title across all columns, up to the notes where it has one."""
        here = self.printing.below(area)
        columns = self.columns
        label = (cell(here.numbering.label(place), "number"),) if columns[0] == "number" else ()
        end = columns.index("note") if area.note else len(columns)
        title = Cell(here.paragraphs(area.area), across=end - len(label))
        rest = [
            Cell(_words(area, column, here) if column == "note" else (), _kind(column))
            for column in columns[end:]
        ]
        return Row("area", (*label, title, *rest))

    def _work(self, work: Task | Area, title: Text, place: Location) -> Iterator[Row]:
        here = self.printing.below(work)
        own = {
            "number": cell(here.numbering.label(place), "number").paragraphs,
            "title": here.paragraphs(title),
        }
        if work.rows:
            for index in range(len(work.rows)):
                yield Row("row", tuple(self._beside(work, index, own, here)))
        else:
            cells = [(own.get(column, _in_one_row(work, column, here)), column) for column in self.columns]
            yield Row("row", tuple(Cell(words, _kind(column)) for words, column in cells))

    def _beside(
        self, work: Task | Area, index: int, own: dict[str, tuple[str, ...]], printing: Printing
    ) -> Iterator[Cell]:
        """One of several rows beside a title; what no row says for itself stands once beside all of them."""
        step = work.rows[index]
        for column in self.columns:
            told = own.get(column, _words(work, column, printing))
            if column not in own and any(_says(row, column) for row in work.rows):
                words = _words(step, column, printing.below(step))
                yield Cell((*told, *words) if index == 0 else words, _kind(column))
            elif index == 0:
                yield Cell(told, _kind(column), down=len(work.rows))


def _kind(column: str) -> ColumnKind:
    return _KINDS.get(column, "text")


def _says(duty: Duty, column: str) -> bool:
    return bool(getattr(duty, column, None))


def _in_one_row(work: Task | Area, column: str, printing: Printing) -> tuple[str, ...]:
    """What the task says, then its steps with dashes."""
    told = _words(work, column, printing)
    return (*told, *(line for step in work.steps for line in _step(step, column, printing)))


def _step(step: Step, column: str, printing: Printing) -> tuple[str, ...]:
    return dashed(_entries(step, column, printing), printing.below(step))


def _words(duty: Duty, column: str, printing: Printing) -> tuple[str, ...]:
    return listed(_entries(duty, column, printing), printing)


def _entries(duty: Duty, column: str, printing: Printing) -> tuple[Text, ...]:
    match column:
        case "outputs" | "lead" | "partners":
            entries: tuple[Text, ...] = getattr(duty, column)
            return entries
        case "deadline":
            return tuple(Text(_deadline(entry, printing)) for entry in duty.deadline)
        case "budget":
            return (Text(duty.budget.text),) if duty.budget else ()
        case "source":
            return (Text(duty.source),) if duty.source else ()
        case "note":
            return (duty.note,) if duty.note else ()
        case _:
            return ()


def _deadline(entry: DeadlineEntry, printing: Printing) -> str:
    """The plan's words; without any, the explicit values as a paper words them."""
    if entry.text:
        return entry.text
    every = printing.frame.lines["every"].replace("{every}", entry.every) if entry.every else ""
    due = f"{entry.due:%d/%m/%Y}" if entry.due else ""
    return "; ".join(word for word in (due, every, entry.after or "") if word)

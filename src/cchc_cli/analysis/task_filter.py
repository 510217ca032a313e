"""Which tasks somebody asks for: by agency, area, state, words and days."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from cchc_cli.analysis.answerable import Answer, Sought
from cchc_cli.analysis.progress_unit import TaskProgress
from cchc_cli.analysis.work import WorkItem
from cchc_cli.vietnamese.letters import key

Role = Literal["lead", "partner"]
Wanted = Literal["not-started", "in-progress", "done", "paused", "dropped", "late"]


_NUMBER = re.compile(r"[ivxlc]+|\d+|[a-z]", re.ASCII)


@dataclass(frozen=True, slots=True)
class TaskFilter:
    """What is asked for; what is left out asks nothing."""

    agency: Sought | None = None
    role: Role | None = None
    """as what the agency works; None: as either"""
    area: str = ""
    """words of the area's name, or its printed number"""
    state: Wanted | None = None
    text: str = ""
    due_from: date | None = None
    due_to: date | None = None

    @property
    def asks(self) -> bool:
        """Whether it leaves anything out."""
        return self != TaskFilter()

    def chosen(self, tasks: Iterable[TaskProgress], answer: Answer, as_of: date) -> Iterator[TaskProgress]:
        """The tasks asked for, in their order."""
        return (task for task in tasks if self._fits(task, answer, as_of))

    def cells_of_others(self, tasks: Iterable[TaskProgress], answer: Answer) -> Iterator[str]:
        """The entries of the cells that say who works at the tasks of other agencies."""
        for task in tasks:
            cells = _cells(task.item, self.role)
            if self.agency and not self.agency.is_among(answer(cells)):
                yield from cells

    def _fits(self, task: TaskProgress, answer: Answer, as_of: date) -> bool:
        item = task.item
        return (
            (self.agency is None or self.agency.is_among(answer(_cells(item, self.role))))
            and (not self.area or _in_area(self.area, item))
            and (self.state is None or self._in_state(task, as_of))
            and (not self.text or key(self.text) in _said(item))
            and self._falls_due(task)
        )

    def _in_state(self, task: TaskProgress, as_of: date) -> bool:
        return any(task.late(as_of)) if self.state == "late" else task.state.value == self.state

    def _falls_due(self, task: TaskProgress) -> bool:
        if self.due_from is None and self.due_to is None:
            return True
        first, last = self.due_from or date.min, self.due_to or date.max
        return any(unit.due and first <= unit.due <= last for unit in task.units)


def _cells(item: WorkItem, role: Role | None) -> tuple[str, ...]:
    leads = (*item.lead, *(name for phrase in item.phrases for name in phrase.lead))
    cells = {"lead": leads, "partner": item.partners, None: (*leads, *item.partners)}[role]
    return tuple(dict.fromkeys(cells))


def _in_area(wanted: str, item: WorkItem) -> bool:
    """Whether words name the area, or its number: "II" is not the beginning of "III"."""
    said = key(wanted).rstrip(".")
    if _NUMBER.fullmatch(said):
        return said == key(item.address).split("/")[-1].split(".")[0]
    return said in key(item.area)


def _said(item: WorkItem) -> str:
    return key(" ".join((item.title, *item.outputs, *(phrase.text for phrase in item.phrases))))

"""The tasks of a plan as subjects."""

from __future__ import annotations

from collections.abc import Iterable

from cchc_cli.analysis.matching.side import Side
from cchc_cli.analysis.matching.subject import Subject
from cchc_cli.analysis.work import WorkItem
from cchc_cli.vietnamese.agency_kin import kin
from cchc_cli.vietnamese.deadline.part import Part
from cchc_cli.vietnamese.manner import manners
from cchc_cli.vietnamese.reform_area import reform_areas


def task_subjects(side: Side, *, apart: bool) -> tuple[Subject, ...]:
    """The tasks; ``apart``: tasks of tables and places of the text are never one thing, as both plans have both."""
    size = max(len(side.items), 1)
    return tuple(
        Subject(
            "task",
            item.address,
            item.location,
            side.wording(untimed(item)),
            side.wording(" ; ".join(item.outputs)),
            areas=reform_areas(item.area),
            lead=_agencies(item.lead),
            partners=_agencies(item.partners),
            times=_times(side.parts(item)),
            scope=_scope(item),
            manners=manners(item.title) if item.in_table else frozenset(),
            name=item.id,
            place=(index + 0.5) / size,
            group=("table" if item.in_table else "text") if apart else "",
        )
        for index, item in enumerate(side.items)
    )


def untimed(item: WorkItem) -> str:
    """The title; a place of the text without the words of its deadline."""
    title = item.title
    for phrase in () if item.in_table else item.phrases:
        title = title.replace(phrase.text, " ")
    return title


def _agencies(cells: Iterable[str]) -> frozenset[frozenset[str]]:
    return frozenset(fields for cell in cells for fields in kin(cell))


def _times(parts: Iterable[Part]) -> frozenset[str]:
    return frozenset(
        "dated" if part.last_day and not part.every else "recurring" if part.every else part.kind.value
        for part in parts
    )


def _scope(item: WorkItem) -> frozenset[frozenset[str]]:
    """The agencies that a title names, but for the office itself."""
    return kin(item.title) - {frozenset(["ubnd"])} if item.in_table else frozenset()

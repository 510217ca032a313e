"""A plan from top to bottom, as it is printed."""

from __future__ import annotations

from typing import ClassVar, Literal, Self

from pydantic import Field, model_validator

from cchc_cli.message import N_
from cchc_cli.plan.budget import BudgetTable
from cchc_cli.plan.document import Decision, Document
from cchc_cli.plan.duty import Area, Task
from cchc_cli.plan.fields import Filled, Label, Line, Lines, Name, Year
from cchc_cli.plan.outline import LIST_KEYS, Outline
from cchc_cli.plan.record import exclusive
from cchc_cli.plan.statistics import Goal, StatTable
from cchc_cli.plan.text import Text

Header = Literal[
    "number",
    "title",
    "text",
    "outputs",
    "lead",
    "partners",
    "deadline",
    "budget",
    "amount",
    "sources",
    "source",
    "unit",
    "value",
    "result",
    "note",
]

TABLE_KEYS = ("areas", "tasks", "budget", "statistics", "goals")


class Annex(Outline):
    """An annex: what it is follows from what it holds."""

    first: ClassVar[tuple[str, ...]] = ("id", "label", "title", "attached", "lead", "numbering", "headers")
    last: ClassVar[tuple[str, ...]] = ("closing",)

    id: Name | None = Field(
        None, description=N_("A name that never changes, when something elsewhere refers to this annex.")
    )
    label: Label | None = Field(
        None,
        description=N_("The printed label, only when counting gives another; '' when none is printed."),
        examples=["PHỤ LỤC 1", ""],
    )
    title: Filled = Field(description=N_("The title as printed; a new line stays a new line."))
    attached: Text | None = Field(
        None, description=N_("The line in brackets below the title. May say {number} {date} {issuer}.")
    )
    lead: Lines = Field((), description=N_("Who fills the annex in. Not printed."))
    numbering: Lines = Field(
        (), description=N_("Marks by level, when not the usual ones."), examples=[["1.", "a)"]]
    )
    headers: dict[Header, Line] = Field(
        {}, description=N_("The heads of the columns, when not the usual ones, in print order.")
    )
    areas: tuple[Area, ...] = Field((), description=N_("Areas, each with its tasks."))
    tasks: tuple[Task, ...] = Field((), description=N_("Tasks without areas."))
    budget: BudgetTable | None = Field(None, description=N_("A table of money."))
    statistics: tuple[StatTable, ...] = Field((), description=N_("Tables to be filled with figures."))
    goals: tuple[Goal, ...] = Field((), description=N_("A table of goals or targets."))

    @model_validator(mode="after")
    def _one_content(self) -> Self:
        exclusive(self, (*TABLE_KEYS, *LIST_KEYS))
        return self


class Plan(Outline):
    """One plan: the whole paper, in print order."""

    first: ClassVar[tuple[str, ...]] = ("title", "year", "kind", "document", "decision", "attached")

    title: Filled = Field(
        description=N_("The title below KẾ HOẠCH, as printed."),
        examples=["Cải cách hành chính xã Tam Quang năm 2026"],
    )
    year: Year = Field(description=N_("The plan year: a deadline without a year is read in it."))
    kind: Line | None = Field(
        None,
        description=N_("The kind printed above the title, when not KẾ HOẠCH."),
        examples=["CHƯƠNG TRÌNH"],
    )
    document: Document = Field(description=N_("The paper: issuer, number, date, signature, recipients."))
    decision: Decision | None = Field(
        None, description=N_("The decision that issues the plan, when there is one.")
    )
    attached: Text | None = Field(
        None, description=N_("The line in brackets below the title. May say {number} {date} {issuer}.")
    )
    annexes: tuple[Annex, ...] = Field((), description=N_("The annexes in print order."))

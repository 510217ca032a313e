"""A table of money: lines, units with their lines, sources, and the totals that an issued paper declares."""

from __future__ import annotations

from typing import Self

from pydantic import Field, model_validator

from cchc_cli.message import N_, Message
from cchc_cli.plan.fault import fault
from cchc_cli.plan.fields import Amount, Filled, Label, Line, Name, Unit
from cchc_cli.plan.record import Record, exclusive
from cchc_cli.plan.text import Text


class BudgetLine(Record):
    """A line of money."""

    text: Filled = Field(
        description=N_(
            "What the money is for. May hold its arithmetic: {8 xã | quantity} x {50.000.000 đồng/xã | rate}."
        )
    )
    id: Name | None = Field(
        None, description=N_("A name that never changes, when something elsewhere refers to this line.")
    )
    label: Label | None = Field(
        None, description=N_("The printed number, only when it is not the one that counting gives.")
    )
    amount: Amount | None = Field(
        None,
        description=N_("In the unit of the table (6.000), or with its own (50 triệu)."),
        examples=["6.000", "50 triệu"],
    )
    source: Line | None = Field(None, description=N_("The source that pays all of it: a name of sources."))
    amount_by_source: dict[str, Amount] = Field(
        {}, description=N_("What each source pays; the amount is their sum and is not typed.")
    )
    task: Line | None = Field(None, description=N_("The task it pays for: II.5, or its id."))
    note: Text | None = Field(None, description=N_("The note column."))

    @model_validator(mode="after")
    def _amount_once(self) -> Self:
        if {"amount", "amount_by_source"} <= self.model_fields_set:
            message = Message(
                N_("the amount is the sum of amount_by_source and is not typed; keep one of them")
            )
            raise fault("exclusive", message, key="amount", other="amount_by_source")
        exclusive(self, ("source", "amount_by_source"))
        return self


class BudgetGroup(Record):
    """A unit with its lines."""

    name: Filled = Field(description=N_("The unit."), examples=["Huyện Tân Kỳ"])
    label: Label | None = Field(
        None, description=N_("The printed number, only when it is not the one that counting gives.")
    )
    total: Amount | None = Field(
        None, description=N_("The sub-total of an issued paper. In a draft leave it out: it is computed.")
    )
    lines: tuple[BudgetLine, ...] = Field(description=N_("Its lines of money."))


class BudgetTable(Record):
    """The table of an annex of money."""

    unit: Unit | None = Field(
        None,
        description=N_("What a bare figure counts; printed above the table. Without it: đồng."),
        examples=["1.000 đồng", "triệu đồng"],
    )
    sources: dict[str, Line] = Field({}, description=N_("The columns of funding: short name → printed head."))
    groups: tuple[BudgetGroup, ...] = Field((), description=N_("Units, each with its lines."))
    lines: tuple[BudgetLine, ...] = Field((), description=N_("Lines without units."))
    total_label: Line | None = Field(
        None, description=N_("The words of the total row, when not Tổng cộng."), examples=["Cộng"]
    )
    total: Amount | None = Field(
        None, description=N_("The total of an issued paper. In a draft leave it out: it is computed.")
    )
    total_by_source: dict[str, Amount] = Field({}, description=N_("The totals by source of an issued paper."))

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        exclusive(self, ("groups", "lines"))
        if not (self.groups or self.lines):
            raise fault("missing", Message(N_("a table of money needs groups or lines")))
        return self

    @property
    def all_lines(self) -> tuple[BudgetLine, ...]:
        """The lines of the table in print order, those of the groups included."""
        return self.lines or tuple(line for group in self.groups for line in group.lines)

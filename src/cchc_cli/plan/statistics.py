"""Tables to be filled with figures, and tables of goals."""

from __future__ import annotations

from typing import ClassVar, Literal, Self

from pydantic import Field, model_validator

from cchc_cli.message import N_, Message
from cchc_cli.plan.fault import fault
from cchc_cli.plan.fields import Label, Line, Lines, Name
from cchc_cli.plan.outline import Node
from cchc_cli.plan.record import Record, exclusive
from cchc_cli.plan.text import Text

ValueType = Literal["số nguyên", "số", "%", "có/không", "chữ"]
"""What a cell holds: a whole number, a number, a share, yes (1) or no (0), words."""

WHOLE: ValueType = "số nguyên"
PERCENT: ValueType = "%"
YES_NO: ValueType = "có/không"
WORDS: ValueType = "chữ"

Combine = Literal["một cơ quan", "cộng các cơ quan", "cộng các hàng dưới", "hàng tiêu đề"]
"""Where the figures of a row come from: one agency delivers them, those of several agencies are added, the rows
below are added, or the row is only a heading and has no figures."""

ONE_AGENCY: Combine = "một cơ quan"
AGENCIES_ADDED: Combine = "cộng các cơ quan"
ROWS_ADDED: Combine = "cộng các hàng dưới"
HEADING_ROW: Combine = "hàng tiêu đề"

Reached = Literal["Đạt", "Không đạt"]
"""How a goal was reached, as the paper words it."""

REACHED: Reached = "Đạt"
NOT_REACHED: Reached = "Không đạt"


class Column(Record):
    """A column, or several under one head."""

    short: ClassVar[str | None] = "head"

    head: Line = Field(description=N_("The printed head."), examples=["Năm 2019"])
    type: ValueType | None = Field(
        None, description=N_("What its cells hold, when not what the table says. Not printed.")
    )
    columns: Lines = Field((), description=N_("The heads below this one, when it spans several columns."))


class StatRow(Record):
    """A row of a table of statistics."""

    short: ClassVar[str | None] = "text"

    id: Name | None = Field(
        None, description=N_("A name that never changes, when something elsewhere refers to this row.")
    )
    label: Label | None = Field(
        None,
        description=N_("The printed number, only when it is not the one that counting gives; '' for none."),
    )
    text: Text | None = Field(None, description=N_("What is counted."))
    side: Line | None = Field(
        None, description=N_("Instead of a text: a head at the side of the rows below, without cells.")
    )
    lead: Lines = Field((), description=N_("Who fills in the row and the rows below it. Not printed."))
    type: ValueType | None = Field(
        None,
        description=N_(
            "What its cells hold, and those of the rows below it: số nguyên, số, %, có/không (1 or 0), chữ. Not printed."
        ),
    )
    unit: Line | None = Field(
        None,
        description=N_("What it counts, and the rows below it. Not printed."),
        examples=["văn bản", "cơ quan"],
    )
    combine: Combine | None = Field(
        None,
        description=N_(
            "Where its figures come from, when not from one agency: the agencies' figures added, the rows below added, or none (a heading row). Not printed."
        ),
    )
    values: dict[str, Line] = Field(
        {}, description=N_("Figures that the paper already prints: column head → figure.")
    )
    rows: tuple[StatRow, ...] = Field((), description=N_("The rows below it."))

    @model_validator(mode="after")
    def _named(self) -> Self:
        exclusive(self, ("text", "side"))
        if not (self.text or self.side):
            raise fault("missing", Message(N_("a row needs its text or its side head")))
        return self


class StatTable(Record):
    """A table of statistics."""

    heading: Text | None = Field(
        None, description=N_("Its own heading, when the annex holds several; numbered I. II. III.")
    )
    label: Label | None = Field(
        None,
        description=N_("The printed number of the heading, only when it is not the one that counting gives."),
    )
    numbering: Lines = Field(
        (), description=N_("Marks by level, when not the usual ones."), examples=[["1.", "-"]]
    )
    columns: tuple[Column, ...] = Field(
        description=N_("All columns from left to right: number, text, figures.")
    )
    text_column: Line | None = Field(
        None, description=N_("The column of the row's text, when it is not the first after the number.")
    )
    type: ValueType | None = Field(
        None,
        description=N_("What its cells hold, unless a row or a column says otherwise. Not printed."),
    )
    unit: Line | None = Field(
        None,
        description=N_("What its rows count, unless a row says otherwise. Not printed."),
        examples=["văn bản"],
    )
    rows: tuple[StatRow, ...] = Field(description=N_("The rows in print order."))
    notes: Lines = Field((), description=N_("Notes below the table, with their dashes."))


class Goal(Node):
    """A row of a table of goals or targets."""

    value: Line | None = Field(
        None, description=N_("The figure in a column of its own."), examples=[">= 98%", "98% trở lên"]
    )
    unit: Line | None = Field(None, description=N_("The unit, in a column of its own."), examples=["%"])
    result: Line | None = Field(
        None, description=N_("A result that the paper already prints."), examples=["Đạt"]
    )


StatRow.model_rebuild()

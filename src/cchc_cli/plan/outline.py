"""Running text: places with a label, a heading, a text and one list below them."""

from __future__ import annotations

from typing import ClassVar, Literal, Self

from pydantic import Field, model_validator

from cchc_cli.message import N_
from cchc_cli.plan.deadline import Deadlines
from cchc_cli.plan.fields import Label, Name, Texts
from cchc_cli.plan.record import Record, exclusive
from cchc_cli.plan.target import TargetNote
from cchc_cli.plan.text import Text

LIST_KEYS = ("parts", "sections", "items", "subitems", "points", "dashes", "pluses")

Role = Literal["objectives", "tasks"]


class Outline(Record):
    """A text, at most one list of places below it, and a closing text."""

    text: Text | None = Field(
        None,
        description=N_(
            "The paragraph; a blank line starts a new one. Facts stand in braces: {từ 95% trở lên}."
        ),
    )
    targets: dict[Name, TargetNote] = Field(
        {}, description=N_("More about the targets that the text names in braces, by name.")
    )
    parts: tuple[Node, ...] = Field((), description=N_("Places printed as Phần thứ nhất, Phần thứ hai."))
    sections: tuple[Node, ...] = Field((), description=N_("Places printed as I. II. III."))
    items: tuple[Node, ...] = Field((), description=N_("Places printed as 1. 2. 3."))
    subitems: tuple[Node, ...] = Field((), description=N_("Places printed as 1.1. 1.2."))
    points: tuple[Node, ...] = Field((), description=N_("Places printed as a) b) c) d) đ) e) g)."))
    dashes: tuple[Node, ...] = Field((), description=N_("Places printed with -."))
    pluses: tuple[Node, ...] = Field((), description=N_("Places printed with +."))
    closing: Text | None = Field(
        None, description=N_("The text after the list or the table, without a label.")
    )

    @model_validator(mode="after")
    def _one_list(self) -> Self:
        exclusive(self, LIST_KEYS)
        return self

    @property
    def list_key(self) -> str | None:
        """The key of the one list that stands below, if any."""
        return next((key for key in LIST_KEYS if getattr(self, key)), None)

    @property
    def places(self) -> tuple[Node, ...]:
        """The places of that list."""
        return getattr(self, self.list_key) if self.list_key else ()


class Node(Outline):
    """A place of the outline."""

    short: ClassVar[str | None] = "text"
    first: ClassVar[tuple[str, ...]] = ("id", "label", "heading", "role", "lead", "deadline")

    id: Name | None = Field(
        None, description=N_("A name that never changes, when something elsewhere refers to this place.")
    )
    label: Label | None = Field(
        None,
        description=N_(
            "The printed label, only when it is not the one that counting gives. Counting goes on from it."
        ),
        examples=["II.", "f)"],
    )
    heading: Text | None = Field(
        None, description=N_("The line beside the label; the text follows as a paragraph of its own.")
    )
    role: Role | None = Field(
        None,
        description=N_("What the place is for: objectives or tasks. Below tasks every last place is a task."),
    )
    lead: Texts = Field((), description=N_("Who does it; holds for everything below. Not printed here."))
    deadline: Deadlines = Field((), description=N_("By when; holds for everything below. Not printed here."))


Outline.model_rebuild()

"""Who does what by when: tasks, their steps, and areas."""

from __future__ import annotations

from typing import ClassVar, Self

from pydantic import Field, model_validator

from cchc_cli.message import N_, Message
from cchc_cli.plan.deadline import Deadlines
from cchc_cli.plan.fault import fault
from cchc_cli.plan.fields import Amount, Count, Filled, Label, Line, Name, Texts
from cchc_cli.plan.record import Record, exclusive
from cchc_cli.plan.target import TargetNote
from cchc_cli.plan.text import Text


class TaskMoney(Record):
    """The money cell of a task table."""

    short: ClassVar[str | None] = "text"

    text: Line = Field(
        description=N_("As printed: an amount, a rate, a source or a reference."),
        examples=["40 triệu", "50 triệu/huyện", "Kinh phí tự chủ", "Theo Kế hoạch"],
    )
    amount: Amount | None = Field(
        None, description=N_("The amount (of one, for a rate), when the words do not say it.")
    )
    per: Line | None = Field(None, description=N_("What the amount is for one of."), examples=["huyện", "kỳ"])
    times: Count | None = Field(None, description=N_("How many of them; without it a rate is not totalled."))


class Duty(Record):
    """What comes out, who does it, by when."""

    outputs: Texts = Field(
        (), description=N_("The products. One line as printed, or a list (printed with dashes).")
    )
    lead: Texts = Field((), description=N_("The agency in charge. One line as printed, or a list."))
    partners: Texts = Field(
        (), description=N_("The agencies that take part. One line as printed, or a list.")
    )
    deadline: Deadlines = Field((), description=N_("By when, in words: Quý III. One phrase, or a list."))
    budget: TaskMoney | None = Field(None, description=N_("The money, as the cell says it."))
    source: Line | None = Field(None, description=N_("Where the money comes from."), examples=["NS tỉnh"])
    note: Text | None = Field(None, description=N_("The note column."))


DUTY_KEYS = ("outputs", "lead", "partners", "deadline")


class Step(Duty):
    """One output by one deadline, where a task has several."""


class Work(Duty):
    """A task, or an area that is a task itself."""

    id: Name | None = Field(
        None, description=N_("A name that never changes, when something elsewhere refers to this task.")
    )
    label: Label | None = Field(
        None, description=N_("The printed number, only when it is not the one that counting gives.")
    )
    targets: dict[Name, TargetNote] = Field(
        {}, description=N_("More about the targets named in the title or the outputs, by name.")
    )
    steps: tuple[Step, ...] = Field(
        (), description=N_("This output by that deadline, one step each. Printed with dashes inside one row.")
    )
    rows: tuple[Step, ...] = Field(
        (), description=N_("The same, printed as rows of their own beside one title.")
    )

    @model_validator(mode="after")
    def _each_duty_once(self) -> Self:
        exclusive(self, ("steps", "rows"))
        for step in (*self.steps, *self.rows):
            for key in (*DUTY_KEYS, "budget"):
                if getattr(step, key) and getattr(self, key):
                    message = Message(N_("{key} stands in the task and in its steps; keep one"), {"key": key})
                    raise fault("exclusive", message, key=key)
        return self


class Task(Work):
    """A task of the table."""

    first: ClassVar[tuple[str, ...]] = ("id", "label", "title", "targets")

    title: Filled = Field(description=N_("What is to be done."))


class Area(Work):
    """An area of tasks; without tasks it is a task itself."""

    first: ClassVar[tuple[str, ...]] = ("id", "label", "area", "targets")

    area: Filled = Field(description=N_("The area as printed."), examples=["CẢI CÁCH THỂ CHẾ"])
    tasks: tuple[Task, ...] = Field((), description=N_("Its tasks in print order, numbered by themselves."))

    @property
    def is_task(self) -> bool:
        """Whether the area is a task itself: it has no tasks, and says what is done, by whom, by when or for how much."""
        says = any(getattr(self, key) for key in (*DUTY_KEYS, "budget", "source", "steps", "rows"))
        return says and not self.tasks

    @model_validator(mode="after")
    def _duties_of_its_own(self) -> Self:
        if not self.tasks:
            return self
        for key in (*DUTY_KEYS, "budget", "source", "steps", "rows"):
            if getattr(self, key):
                message = Message(
                    N_(
                        "{key} belongs to one task: indent it below that task (an area has its own only when it has no tasks)"
                    ),
                    {"key": key},
                )
                raise fault("exclusive", message, key=key)
        return self

"""A deadline as the file has it: its words, and what they do not say."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Self

from pydantic import BeforeValidator, Field, model_validator

from cchc_cli.message import N_, Message
from cchc_cli.plan.fault import fault
from cchc_cli.plan.fields import Day, Line
from cchc_cli.plan.record import Record


class DeadlineEntry(Record):
    """One deadline phrase, and what the words do not say."""

    short: ClassVar[str | None] = "text"

    text: Line | None = Field(
        None,
        description=N_("As the paper prints it."),
        examples=["Quý III", "Trước ngày 25/10", "Thường xuyên"],
    )
    due: Day | None = Field(
        None, description=N_("The last day allowed, when the words do not say it."), examples=["2021-09-30"]
    )
    every: Line | None = Field(
        None, description=N_("The period of recurring work, when the words do not say it."), examples=["quý"]
    )
    after: Line | None = Field(None, description=N_("The event or document that it waits for."))

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not (self.text or self.due or self.every or self.after):
            raise fault("missing", Message(N_("a deadline needs its words (text) or its last day (due)")))
        return self


def _listed(value: Any) -> Any:
    if isinstance(value, list):
        return value
    return [] if value == "" else [value]


class _OneOrMany:
    """The editor accepts a single deadline as well as a list."""

    @staticmethod
    def __get_pydantic_json_schema__(schema: Any, handler: Any) -> dict[str, Any]:
        array = handler(schema)
        return {"anyOf": [array["items"], array]}


Deadlines = Annotated[tuple[DeadlineEntry, ...], BeforeValidator(_listed), _OneOrMany()]

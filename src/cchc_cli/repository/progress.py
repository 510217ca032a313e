"""What is done after a plan was issued: the progress file beside the plan, one entry a line, lines only added."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator

from cchc_cli.message import N_, Message
from cchc_cli.plan.fault import fault
from cchc_cli.plan.fields import Amount, Day, Line
from cchc_cli.plan.record import Record, exclusive, key_order
from cchc_cli.plan.text import SCALAR_TYPES
from cchc_cli.source.line_reader import Lines, load_lines
from cchc_cli.vietnamese.letters import key

Status = Literal["chưa thực hiện", "đang thực hiện", "hoàn thành", "tạm dừng", "không thực hiện"]

NOT_STARTED: Status = "chưa thực hiện"
ONGOING: Status = "đang thực hiện"
DONE: Status = "hoàn thành"
PAUSED: Status = "tạm dừng"
DROPPED: Status = "không thực hiện"

_SPELLINGS: dict[str, Status] = {
    "chưa": NOT_STARTED,
    "chưa làm": NOT_STARTED,
    "đang": ONGOING,
    "đang làm": ONGOING,
    "xong": DONE,
    "đã xong": DONE,
    "đã hoàn thành": DONE,
    "dừng": PAUSED,
    "không làm": DROPPED,
    **{status: status for status in (NOT_STARTED, ONGOING, DONE, PAUSED, DROPPED)},
}


def read_status(text: str) -> Status | None:
    """The status that people's words mean."""
    return _SPELLINGS.get(key(text))


def _status(value: Any) -> Any:
    found = read_status(value) if isinstance(value, str) else None
    if found is None:
        words = ", ".join((NOT_STARTED, ONGOING, DONE, PAUSED, DROPPED))
        raise fault("value", Message(N_("one of these is expected here: {words}"), {"words": words}))
    return found


def _percent(value: Any) -> Any:
    found = re.fullmatch(r"(\d{1,3})\s*%?", value.strip()) if isinstance(value, str) else None
    if found is None or int(found[1]) > 100:
        raise fault("value", Message(N_("a share from 0 to 100 % is expected here")))
    return int(found[1])


StatusWord = Annotated[
    Status, BeforeValidator(_status), WithJsonSchema({"enum": sorted({*_SPELLINGS, *_SPELLINGS.values()})})
]
Percent = Annotated[int, BeforeValidator(_percent), WithJsonSchema({"type": SCALAR_TYPES})]

SUBJECTS = ("task", "target")


class ProgressEntry(Record):
    """One thing that somebody has recorded on a day, about a task or about a target."""

    first: ClassVar[tuple[str, ...]] = ("date", "task", "target")

    date: Day = Field(description=N_("The day it is about."), examples=["2021-03-15"])
    task: Line | None = Field(
        None, description=N_("The task by its printed number, such as II.5, or its id."), examples=["II.5"]
    )
    target: Line | None = Field(
        None, description=N_("The target: its name, or its place and number."), examples=["dung-han"]
    )
    part: Line | None = Field(
        None,
        description=N_("Which part of the task: the number of the step, or the words of its deadline."),
        examples=["2", "Tháng 12"],
    )
    period: Line | None = Field(
        None,
        description=N_("Which round of recurring work: 2021-03, 2021-Q1, 2021-6T, 2021, or in words."),
        examples=["2021-Q1"],
    )
    status: StatusWord | None = Field(
        None,
        description=N_(
            "How far it is: chưa thực hiện, đang thực hiện, hoàn thành, tạm dừng, không thực hiện."
        ),
    )
    percent: Percent | None = Field(None, description=N_("How much of it is done."), examples=["60"])
    value: Line | None = Field(
        None, description=N_("The value that a target has reached, or the figure a task has given.")
    )
    baseline: Line | None = Field(
        None, description=N_("The value that it is compared with, when the target is a change.")
    )
    happened: Day | None = Field(
        None, description=N_("The day on which that happened for which the task was waiting.")
    )
    due: Day | None = Field(None, description=N_("The last day that follows from it."))
    allocated: Amount | None = Field(None, description=N_("Money allocated to the task by this entry."))
    spent: Amount | None = Field(None, description=N_("Money spent on the task by this entry."))
    source: Line | None = Field(None, description=N_("Where the money comes from."))
    evidence: Line | None = Field(
        None,
        description=N_("The document that proves it, with number and day."),
        examples=["Quyết định số 12/QĐ-UBND ngày 15/3/2021"],
    )
    note: Line | None = Field(None, description=N_("A remark."))
    by: Line | None = Field(None, description=N_("Who records it."))

    @model_validator(mode="after")
    def _about_one_thing(self) -> Self:
        exclusive(self, SUBJECTS)
        if self.task is None and self.target is None:
            raise fault("missing", Message(N_("an entry is about a task or a target; none is named")))
        if self.target and not self.value:
            raise fault("missing", Message(N_("the value of the target is missing (value)")))
        says = ("status", "percent", "value", "happened", "due", "allocated", "spent", "note")
        if not self.model_fields_set.intersection(says):
            message = N_("the entry says nothing: it needs one of {keys}")
            raise fault("missing", Message(message, {"keys": ", ".join(says)}))
        return self


HEADING = N_(
    "Progress: one entry a line; lines are only added, and their order means nothing.\n"
    "cchc progress add writes them."
)

ProgressFile = Lines[ProgressEntry]


def progress_path(plan: Path) -> Path:
    """Where the progress of a plan stands."""
    return plan.with_name(f"{plan.stem}.progress.yaml")


def load_progress(plan: Path, name: str) -> ProgressFile | None:
    """The progress file beside a plan; None where nobody keeps one. ``name`` is how the user names the plan."""
    path = progress_path(plan)
    if not path.is_file():
        return None
    return load_lines(path, ProgressEntry, Path(name).with_name(path.name).as_posix())


def written(values: dict[str, str]) -> str:
    """An entry as its line, keys in their usual order, without a line feed."""
    order = [key for key in key_order(ProgressEntry) if values.get(key)]
    return "- {" + ", ".join(f"{key}: {_scalar(values[key])}" for key in order) + "}"


def added(text: str, lines: list[str], heading: str) -> str:
    """The text of a progress file with further lines at its end; everything before stays letter for letter."""
    if not text.strip():
        text = "".join(f"# {line}\n" for line in heading.split("\n"))
    newline = "\r\n" if "\r\n" in text else "\n"
    end = "" if text.endswith("\n") else newline
    return text + end + "".join(f"{line}{newline}" for line in lines)


_PLAIN = re.compile(r"[^\W_][\w./%()-]*(?: [\w./%()-]+)*")


def _scalar(text: str) -> str:
    """Bare where nothing in it means something in YAML, else in double quotes; a line break would end the entry."""
    flat = " ".join(text.split())
    return flat if _PLAIN.fullmatch(flat) else json.dumps(flat, ensure_ascii=False)

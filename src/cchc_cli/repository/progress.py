"""What is done after a plan was issued: the progress file beside the plan, one entry a line, lines only added."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import BeforeValidator, Field, RootModel, WithJsonSchema, model_validator

from cchc_cli.message import N_, Message
from cchc_cli.plan.fault import fault
from cchc_cli.plan.fields import Amount, Day, Line
from cchc_cli.plan.record import Record, exclusive
from cchc_cli.plan.text import SCALAR_TYPES
from cchc_cli.repository.results import Delivery, ResultEntry
from cchc_cli.source.line_reader import Line as EntryLine
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
    "chưa bắt đầu": NOT_STARTED,
    "đang": ONGOING,
    "đang làm": ONGOING,
    "đang triển khai": ONGOING,
    "xong": DONE,
    "đã xong": DONE,
    "đã hoàn thành": DONE,
    "dừng": PAUSED,
    "không làm": DROPPED,
    "not-started": NOT_STARTED,
    "not started": NOT_STARTED,
    "in-progress": ONGOING,
    "in progress": ONGOING,
    "done": DONE,
    "paused": PAUSED,
    "dropped": DROPPED,
}
_STATUSES: tuple[Status, ...] = (NOT_STARTED, ONGOING, DONE, PAUSED, DROPPED)
_MEANT: dict[str, Status] = {key(said): status for said, status in _SPELLINGS.items()} | {
    key(status): status for status in _STATUSES
}


def read_status(text: str) -> Status | None:
    """The status that people's words mean."""
    return _MEANT.get(key(text).rstrip("."))


def _status(value: Any) -> Any:
    found = read_status(value) if isinstance(value, str) else None
    if found is None:
        words = ", ".join(_STATUSES)
        raise fault("value", Message(N_("one of these is expected here: {words}"), {"words": words}))
    return found


def _percent(value: Any) -> Any:
    found = re.fullmatch(r"(\d{1,3})\s*%?", value.strip()) if isinstance(value, str) else None
    if found is None or int(found[1]) > 100:
        raise fault("value", Message(N_("a share from 0 to 100 % is expected here")))
    return int(found[1])


StatusWord = Annotated[
    Status,
    BeforeValidator(_status),
    # Other spellings and letter cases are read too; an editor offers these.
    WithJsonSchema({"type": "string", "examples": list(_STATUSES)}),
]
Percent = Annotated[int, BeforeValidator(_percent), WithJsonSchema({"type": SCALAR_TYPES})]

SUBJECTS = ("task", "target")

_OF_A_TASK = ("part", "status", "percent", "happened", "due", "allocated", "spent", "source")
"""What is said of work only; how a target stands follows from its values."""


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
        wrong = ("baseline",) if self.task else _OF_A_TASK
        for name in wrong:
            if name in self.model_fields_set:
                subject = SUBJECTS[0] if self.task else SUBJECTS[1]
                values = {"key": name, "subject": subject}
                wrong_key = Message(N_("{key} does not belong to an entry for a {subject}"), values)
                raise fault("exclusive", wrong_key, key=name)
        says = ("status", "percent", "value", "happened", "due", "allocated", "spent", "evidence", "note")
        if not self.model_fields_set.intersection(says):
            message = N_("the entry says nothing: it needs one of {keys}")
            raise fault("missing", Message(message, {"keys": ", ".join(says)}))
        return self


class ProgressList(RootModel[tuple[ProgressEntry, ...]]):
    """A progress file as editors see it: a list with an entry a line."""


ProgressFile = Lines[ProgressEntry]
Recorded = EntryLine[ProgressEntry]
"""An entry with its line."""


def progress_path(plan: Path) -> Path:
    """Where the progress of a plan stands."""
    return plan.with_name(f"{plan.stem}.progress.yaml")


def progress_name(plan_name: str) -> str:
    """The same as the user names it."""
    return progress_path(Path(plan_name)).as_posix()


def load_progress(plan: Path, name: str) -> ProgressFile | None:
    """The progress file beside a plan; None where nobody keeps one. ``name`` is how the user names the plan."""
    path = progress_path(plan)
    if not path.is_file():
        return None
    return load_lines(path, ProgressEntry, progress_name(name))


def each_once(lines: Iterable[Recorded]) -> tuple[Recorded, ...]:
    """The entries without those that say exactly the same as one before.

    Why: a file is a set of entries. Where two people add equal lines, git keeps one or both, as it comes.
    """
    seen: dict[str, Recorded] = {}
    for line in lines:
        seen.setdefault(line.entry.model_dump_json(), line)
    return tuple(seen.values())


def target_values(file: ProgressFile) -> tuple[Delivery, ...]:
    """The values of targets among the entries, as a results file delivers them."""
    kept = {line.number for line in each_once(file.entries)}
    return tuple(
        _delivery(file, index, line.entry)
        for index, line in enumerate(file.entries)
        if line.entry.target and line.number in kept
    )


def _delivery(file: ProgressFile, index: int, entry: ProgressEntry) -> Delivery:
    same = ("target", "value", "baseline", "date", "period", "evidence", "note")
    result = ResultEntry.model_construct(None, **{name: getattr(entry, name) for name in same})
    return Delivery(file.file, ("entries", index), None, ("entries", index), result)

"""What agencies deliver after a plan was issued: the files beside the plan, one for all or one per agency."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Self

from pydantic import Field, model_validator

from cchc_cli.diagnostics import Location
from cchc_cli.message import N_, Message
from cchc_cli.plan.fault import fault
from cchc_cli.plan.fields import Day, Line
from cchc_cli.plan.record import Record, exclusive
from cchc_cli.plan.statistics import Reached
from cchc_cli.source.loader import Loaded, load_model

SUBJECTS = ("row", "target", "goal")


class ResultEntry(Record):
    """One delivery: figures of a row, the value of a target, or how a goal was reached."""

    first: ClassVar[tuple[str, ...]] = SUBJECTS

    row: Line | None = Field(
        None,
        description=N_("The row of a statistics table: its number as cchc stats shows it, or its id."),
        examples=["PHỤ LỤC 1/3.-1"],
    )
    target: Line | None = Field(
        None,
        description=N_("The target: its name, or its place and number."),
        examples=["dung-han", "I.3#2"],
    )
    goal: Line | None = Field(
        None, description=N_("The goal: its printed number, or its id."), examples=["8"]
    )
    agency: Line | None = Field(
        None, description=N_("The agency that delivers this, when not the one of the whole file.")
    )
    date: Day = Field(description=N_("The day it was delivered."), examples=["20/4/2020"])
    period: Line | None = Field(
        None, description=N_("The period that the value is for."), examples=["Quý I", "6 tháng đầu năm"]
    )
    values: dict[str, Line] = Field(
        {},
        description=N_(
            "The figures of the row: column head → figure. The beginning of a head is enough when it is unique."
        ),
        examples=[{"Năm 2019": "12"}],
    )
    value: Line | None = Field(
        None, description=N_("The value that was reached."), examples=["96,4%", "0 hồ sơ"]
    )
    baseline: Line | None = Field(
        None,
        description=N_("The value that it is compared with, when the target is a change."),
        examples=["92%"],
    )
    result: Reached | None = Field(
        None, description=N_("Whether the goal was reached, as the agency judges it.")
    )
    evidence: Line | None = Field(
        None, description=N_("Where it is proved."), examples=["Báo cáo số 15/BC-UBND ngày 15/4/2024"]
    )
    note: Line | None = Field(None, description=N_("A remark."))

    @model_validator(mode="after")
    def _one_subject(self) -> Self:
        exclusive(self, SUBJECTS)
        if self.subject is None:
            raise fault("missing", Message(N_("an entry is for a row, a target or a goal; none is named")))
        if self.row and not self.values:
            raise fault("missing", Message(N_("the figures of the row are missing (values)")))
        if self.target and not self.value:
            raise fault("missing", Message(N_("the value of the target is missing (value)")))
        if self.goal and not (self.result or self.value):
            raise fault("missing", Message(N_("a goal needs its result or its value")))
        for key, owner in (("values", self.row), ("baseline", self.target), ("result", self.goal)):
            if key in self.model_fields_set and not owner:
                message = Message(
                    N_("{key} does not belong to an entry for a {subject}"),
                    {"key": key, "subject": self.subject},
                )
                raise fault("exclusive", message, key=key)
        return self

    @property
    def subject(self) -> str | None:
        """The key that says what the entry is for."""
        return next((key for key in SUBJECTS if getattr(self, key)), None)


class ResultList(Record):
    """A results file."""

    agency: Line | None = Field(
        None, description=N_("The agency that delivers what stands below."), examples=["Sở Tư pháp"]
    )
    results: tuple[ResultEntry, ...] = Field((), description=N_("What it delivers, new entries at the end."))


ResultsFile = Loaded[ResultList]


@dataclass(frozen=True, slots=True)
class Delivery:
    """An entry with the file and the place it stands in."""

    file: str
    location: Location
    agency: str | None
    """as the file names it"""
    agency_location: Location
    entry: ResultEntry


def results_paths(plan: Path) -> tuple[Path, ...]:
    """The results files beside a plan, sorted: ``2020.results.yaml``, ``2020.results.so-tu-phap.yaml``."""
    beside = f"{plan.stem}.results."
    if not plan.parent.is_dir():
        return ()
    found = (path for path in plan.parent.iterdir() if path.name.startswith(beside) and path.is_file())
    return tuple(sorted(path for path in found if path.suffix.lower() in (".yaml", ".yml")))


def load_results(plan: Path) -> tuple[ResultsFile, ...]:
    """The results files beside a plan, named as the plan is."""
    return tuple(load_model(path, ResultList, path.as_posix()) for path in results_paths(plan))


def deliveries(files: Iterable[ResultsFile]) -> tuple[Delivery, ...]:
    """Every entry of some files."""
    found: list[Delivery] = []
    for file in files:
        for index, entry in enumerate(file.model.results if file.model else ()):
            location: Location = ("results", index)
            own = entry.agency is not None
            agency = entry.agency if own else file.model.agency if file.model else None
            place: Location = (*location, "agency") if own else ("agency",)
            found.append(Delivery(file.file, location, agency, place, entry))
    return tuple(found)

"""The baseline beside a plan (2021.baseline.yaml): findings that are known and stay, as in an issued text."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, WithJsonSchema

from cchc_cli.message import N_
from cchc_cli.plan.fields import Line
from cchc_cli.plan.record import Record
from cchc_cli.plan.text import SCALAR_TYPES
from cchc_cli.source.loader import Loaded, load_model

SUFFIX = ".baseline.yaml"


class BaselineEntry(Record):
    """A finding that is known."""

    code: Line = Field(description=N_("The code of the rule."))
    path: str = Field("", description=N_("The place inside the plan."))
    value: Annotated[str, WithJsonSchema({"type": SCALAR_TYPES})] = Field(
        "", description=N_("The words that were found, white space collapsed.")
    )
    reason: Line | None = Field(None, description=N_("Why it stays."))


class Baseline(Record):
    """What is known to be wrong in one plan and is not reported again."""

    format: Annotated[Literal["1"], WithJsonSchema({"enum": [1, "1"]})] = Field(
        "1", description=N_("The version of the file format.")
    )
    findings: tuple[BaselineEntry, ...] = Field((), description=N_("The findings."))


def baseline_path(plan: Path) -> Path:
    """Where the baseline of a plan stands."""
    return plan.with_name(plan.stem + SUFFIX)


def load_baseline(plan: Path, name: str) -> Loaded[Baseline] | None:
    """The baseline beside a plan; None where there is none. ``name`` is how the user names the plan."""
    path = baseline_path(plan)
    if not path.is_file():
        return None
    return load_model(path, Baseline, Path(name).with_name(path.name).as_posix())

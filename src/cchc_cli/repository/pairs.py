"""What an officer settles before two plans are compared: pairs that are one thing, pairs that are not, changes to leave out."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from cchc_cli.message import N_
from cchc_cli.plan.fields import Line
from cchc_cli.plan.record import Record

SettledKind = Literal["task", "target", "section"]


class SettledPair(Record):
    """Two things of two plans."""

    kind: SettledKind = Field("task", description=N_("What they are: task, target or section."))
    old: Line = Field(
        description=N_("In the older plan, as people name it: II.5, or its id."), examples=["II.5"]
    )
    new: Line = Field(description=N_("In the newer plan."), examples=["III.2"])
    reason: Line | None = Field(None, description=N_("Why."))


class IgnoredChange(Record):
    """Changes that need not be told; every key that stands must fit."""

    kind: Line | None = Field(None, description=N_("The kind of change."), examples=["basis-added"])
    old: Line | None = Field(None, description=N_("The place in the older plan."))
    new: Line | None = Field(None, description=N_("The place in the newer plan."))
    reason: Line | None = Field(None, description=N_("Why."))


class Settled(Record):
    """The file of ``cchc diff --pairs`` and ``--ignore``."""

    same: tuple[SettledPair, ...] = Field((), description=N_("Pairs that are one thing."))
    apart: tuple[SettledPair, ...] = Field((), description=N_("Pairs that are not."))
    ignore: tuple[IgnoredChange, ...] = Field((), description=N_("Changes that need not be told."))

"""What a sentence does not say about its targets."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from cchc_cli.message import N_
from cchc_cli.plan.fields import Line, Lines, Name
from cchc_cli.plan.record import Record


class TargetNote(Record):
    """What the sentence does not say about one of its targets."""

    short: ClassVar[str | None] = "value"

    value: Line | None = Field(
        None,
        description=N_("The figure, when the sentence only names the target in braces."),
        examples=[">= 98%", "từ 98% trở lên"],
    )
    read_with: Line | None = Field(
        None,
        description=N_("Words before an earlier figure that govern this one too."),
        examples=["giảm", "tối thiểu"],
    )
    names: Lines = Field(
        (),
        description=N_(
            "What it is measured on, when the sentence cannot tell, or several indices under one figure."
        ),
    )
    part_of: Name | None = Field(
        None, description=N_("The target of which this one measures a part (Trong đó …).")
    )
    same_as: Name | None = Field(
        None, description=N_("The target that this figure says again in another unit.")
    )
    by: Line | None = Field(None, description=N_("The year or day it is due, when not within the plan year."))
    baseline: Line | None = Field(None, description=N_("What it is compared with."), examples=["năm 2022"])
    lead: Lines = Field((), description=N_("The agency that answers for it."))

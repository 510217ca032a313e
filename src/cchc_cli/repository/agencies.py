"""The agencies of a repository: the list as a file holds it."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema

from cchc_cli.message import N_
from cchc_cli.plan.fields import Day, Line, Lines
from cchc_cli.plan.record import Record
from cchc_cli.plan.text import SCALAR_TYPES
from cchc_cli.vietnamese.letters import same

Level = Literal["trung ương", "tỉnh", "huyện", "xã"]

Kind = Literal[
    "bộ",
    "ủy ban nhân dân",
    "hội đồng nhân dân",
    "sở",
    "phòng",
    "văn phòng",
    "ban",
    "thanh tra",
    "đơn vị sự nghiệp",
    "cơ quan báo chí",
    "ban chỉ đạo",
    "cấp ủy",
    "doanh nghiệp",
    "khác",
]

_SCALAR = {"type": SCALAR_TYPES}

UNKNOWN_MEMBERS = "không xác định"


class Agency(Record):
    """One agency, with every spelling under which plans name it."""

    name: Line = Field(description=N_("The official name."), examples=["Sở Nội vụ"])
    also: Lines = Field((), description=N_("Other spellings and abbreviations."))
    kind: Kind | None = Field(None, description=N_("What kind of agency it is."))
    level: Level | None = Field(None, description=N_("The level of government it belongs to."))
    parent: Line | None = Field(None, description=N_("The agency it belongs to."))
    letterhead: Lines = Field((), description=N_("Its name as the head of a paper prints it, line by line."))
    since: Day | None = Field(None, description=N_("The day it began to work."))
    until: Day | None = Field(None, description=N_("The last day it worked under this name."))
    successor: Line | None = Field(None, description=N_("The agency that took over its work."))
    source: Line | None = Field(None, description=N_("Where these facts come from."))
    note: Line | None = Field(None, description=N_("A remark."))


def _members(value: Any) -> Any:
    if isinstance(value, str) and same(value, UNKNOWN_MEMBERS):
        return None
    return value if isinstance(value, list) else [value]


class AgencyGroup(Record):
    """Agencies that plans name together."""

    name: Line = Field(description=N_("The name of the group."), examples=["UBND cấp huyện"])
    also: Lines = Field((), description=N_("Other spellings and abbreviations."))
    level: Level | None = Field(None, description=N_("The level of government it belongs to."))
    members: Annotated[
        tuple[Line, ...] | None,
        BeforeValidator(_members),
        WithJsonSchema({"anyOf": [_SCALAR, {"type": "array", "items": _SCALAR}]}),
    ] = Field(None, description=N_("Its agencies by name; không xác định when they cannot be listed."))
    since: Day | None = Field(None, description=N_("The day it began to work."))
    until: Day | None = Field(None, description=N_("The last day it worked under this name."))
    successor: Line | None = Field(None, description=N_("The agency that took over its work."))
    source: Line | None = Field(None, description=N_("Where these facts come from."))
    note: Line | None = Field(None, description=N_("A remark."))


class AgencyList(Record):
    """agencies.yaml: who can lead a task."""

    agencies: tuple[Agency, ...] = Field((), description=N_("The agencies."))
    groups: tuple[AgencyGroup, ...] = Field((), description=N_("Groups of agencies."))

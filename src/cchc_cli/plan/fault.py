"""How a model says what is wrong with a value, so that the finding gets the exact place and a translation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pydantic_core import PydanticCustomError

from cchc_cli.message import Message

FaultKind = Literal["value", "shape", "exclusive", "braces", "missing"]

FAULT = "cchc_fault"
"""The pydantic error type that carries a fault."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, below the place where pydantic says it: at ``key``, or at ``value[start:end]``."""

    kind: FaultKind
    message: Message
    key: str | None = None
    start: int | None = None
    end: int | None = None
    other: str | None = None
    """of two keys that exclude each other, the one that is not ``key``"""


def fault(
    kind: FaultKind,
    message: Message,
    *,
    key: str | None = None,
    start: int | None = None,
    end: int | None = None,
    other: str | None = None,
) -> PydanticCustomError:
    """The exception that a validator raises."""
    return PydanticCustomError(FAULT, "fault", {"fault": Fault(kind, message, key, start, end, other)})

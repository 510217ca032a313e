"""What the checks of a repository leave out, weigh differently, or ask on top, all as data."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, InstanceOf, WithJsonSchema, model_validator

from cchc_cli.diagnostics import Severity
from cchc_cli.message import N_, Message
from cchc_cli.plan.fault import fault
from cchc_cli.plan.fields import Count, Line, Lines, Name
from cchc_cli.plan.record import Record
from cchc_cli.repository.expression import BrokenExpressionError, Expression, expression
from cchc_cli.vietnamese.letters import key

_LEVELS: dict[str, Severity] = {
    **{severity.value: severity for severity in Severity},
    "lỗi": Severity.ERROR,
    "cảnh báo": Severity.WARNING,
    "gợi ý": Severity.ADVICE,
}
_NEVER = {"never": "never", "không": "never"}
_YES = {"có": True, "yes": True, "true": True, "không": False, "no": False, "false": False}


def _level(value: Any) -> Any:
    found = _LEVELS.get(key(value)) if isinstance(value, str) else None
    if found is None:
        raise fault(
            "value", Message(N_("one of these is expected here: {words}"), {"words": _words(_LEVELS)})
        )
    return found


def _limit(value: Any) -> Any:
    found = {**_LEVELS, **_NEVER}.get(key(value)) if isinstance(value, str) else None
    if found is None:
        words = _words({**_LEVELS, **_NEVER})
        raise fault("value", Message(N_("one of these is expected here: {words}"), {"words": words}))
    return str(found)


def _yes(value: Any) -> Any:
    found = _YES.get(key(value)) if isinstance(value, str) else None
    if found is None:
        raise fault("value", Message(N_("one of these is expected here: {words}"), {"words": _words(_YES)}))
    return found


def _words(known: dict[str, Any]) -> str:
    return ", ".join(known)


def _pattern(value: Any) -> Any:
    if not isinstance(value, str) or not value:
        raise fault("shape", Message(N_("one text is expected here, not a list or a map of keys")))
    try:
        return expression(value)
    except BrokenExpressionError as broken:
        raise fault("value", broken.reason) from None


_TEXT = {"type": ["string", "number", "boolean", "null"]}

Level = Annotated[Severity, BeforeValidator(_level), WithJsonSchema({"enum": list(_LEVELS)})]
Limit = Annotated[
    Literal["error", "warning", "advice", "never"],
    BeforeValidator(_limit),
    WithJsonSchema({"enum": [*_LEVELS, *_NEVER]}),
]
YesNo = Annotated[bool, BeforeValidator(_yes), WithJsonSchema({"enum": [*_YES, True, False]})]
Pattern = Annotated[InstanceOf[Expression], BeforeValidator(_pattern), WithJsonSchema({"type": "string"})]


def _own_code(value: Any) -> Any:
    if not (isinstance(value, str) and re.fullmatch(r"X[A-Z]{0,5}\d{3}", value)):
        message = N_("the code of a rule of one's own is X, letters and three digits, such as XNA001")
        raise fault("value", Message(message))
    return value


OwnCode = Annotated[str, BeforeValidator(_own_code), WithJsonSchema({"type": "string"})]


class OwnRuleEntry(Record):
    """A rule of the repository's own: a path, conditions that must all hold, and what to say then."""

    code: OwnCode = Field(
        description=N_("Its code: X, letters, three digits. Never used by cchc itself."), examples=["XNA001"]
    )
    name: Name | None = Field(None, description=N_("A short name, small letters without accents."))
    severity: Level = Field(Severity.WARNING, description=N_("How bad a finding is."))
    path: Line = Field(
        description=N_("Where to look, key by key; lists are gone through. ** stands for any keys."),
        examples=["annexes.areas.tasks", "**.deadline.text"],
    )
    where: dict[str, Pattern] = Field(
        {}, description=N_("Only places where these keys hold these words (regular expressions).")
    )
    missing: Lines = Field((), description=N_("Found where one of these keys is missing."))
    present: Lines = Field((), description=N_("Found where one of these keys is there."))
    matches: Pattern | None = Field(
        None, description=N_("Found where the text holds this (a regular expression).")
    )
    lacks: Pattern | None = Field(
        None, description=N_("Found where the text does not hold this (a regular expression).")
    )
    other_than: Lines = Field((), description=N_("Found where the text is none of these."))
    more_than: Count | None = Field(
        None, description=N_("Found where a list has more entries, or a text more letters.")
    )
    fewer_than: Count | None = Field(
        None, description=N_("Found where a list has fewer entries, or a text fewer letters.")
    )
    message: Line = Field(
        description=N_("What to say. May hold {value} and {item}, the number on paper."),
        examples=["Nhiệm vụ {item} phải ghi nguồn kinh phí"],
    )
    why: Line | None = Field(None, description=N_("Why, for cchc explain."))

    @model_validator(mode="after")
    def _asks_something(self) -> Self:
        conditions = ("missing", "present", "matches", "lacks", "other_than", "more_than", "fewer_than")
        if not self.model_fields_set.intersection(conditions):
            message = N_("a rule needs a condition: {keys}")
            raise fault("missing", Message(message, {"keys": ", ".join(conditions)}))
        return self


class LintSettings(Record):
    """The settings of the checks."""

    select: Lines = Field((), description=N_("Only these rules are asked: codes, or how they begin."))
    extend_select: Lines = Field((), description=N_("These rules are asked as well, such as preview ones."))
    ignore: Lines = Field((), description=N_("Codes of rules that are not asked here."))
    severity: dict[str, Level] = Field(
        {}, description=N_("Rules that weigh otherwise here: code → error, warning or advice.")
    )
    per_path: dict[str, Lines] = Field(
        {}, description=N_("Rules that are not asked in some files: pattern of the path → codes.")
    )
    preview: YesNo = Field(False, description=N_("Whether rules on trial are asked."))  # noqa: FBT003 - pydantic's default
    fail_on: Limit = Field(
        "warning",
        description=N_("From which severity on cchc lint ends with 1: error, warning, advice, never."),
    )
    rules: tuple[OwnRuleEntry, ...] = Field((), description=N_("Rules of this repository's own, as data."))

"""A printed text with the facts that stand in it in braces.

``đạt {từ 95% trở lên | dung-han}`` prints ``đạt từ 95% trở lên``: the words are the paper's own, typed once;
the braces say that they are a fact, and the name after the bar which one. ``{dung-han}`` alone says the same
fact again. ``{{`` prints a brace.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pydantic import GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema

from cchc_cli.message import N_, Message
from cchc_cli.plan.fault import fault

NAME = re.compile(r"[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*")

DUTY_NAMES = frozenset({"lead", "partners", "deadline"})
"""Marks whose words are a field of the place they stand in."""

WORD_NAMES = frozenset({"accountable", "theme", "quantity", "rate"})
"""Marks whose words are a fact, but not a target."""

COMPUTED_NAMES = frozenset({"number", "date", "place", "issuer", "year", "kind", "total", "in_words"})
"""References to what the document says elsewhere, or to what is computed."""

SCALAR_TYPES = ["string", "number", "boolean", "null"]
"""What an editor's YAML 1.2 reader makes of text that cchc reads as it is written."""

_BRACE = re.compile(r"[{}]")


@dataclass(frozen=True, slots=True)
class Mark:
    """A fact in braces. Offsets are those of the text as typed, braces included."""

    words: str
    """as printed; empty for a reference"""
    name: str
    """empty when the fact is named by its place"""
    start: int
    end: int

    @property
    def is_reference(self) -> bool:
        """Whether the words stand elsewhere."""
        return not self.words

    @property
    def is_target(self) -> bool:
        """Whether the words are a target's value."""
        return bool(self.words) and self.name not in DUTY_NAMES | WORD_NAMES


@dataclass(frozen=True, slots=True)
class Text:
    """A printed text; ``raw`` is what the file has."""

    raw: str
    marks: tuple[Mark, ...] = ()

    @classmethod
    def read(cls, value: object) -> Text:
        """Read a scalar; raises a fault for braces that do not fit and for what is no text."""
        if isinstance(value, Text):
            return value
        if not isinstance(value, str):
            raise fault("shape", Message(N_("one text is expected here, not a list or a map of keys")))
        return cls(value, tuple(_marks(value))) if "{" in value or "}" in value else cls(value)

    @property
    def runs(self) -> tuple[str | Mark, ...]:
        """Plain stretches and facts in order."""
        runs: list[str | Mark] = []
        at = 0
        for mark in self.marks:
            runs += [_unescaped(self.raw[at : mark.start]), mark]
            at = mark.end
        runs.append(_unescaped(self.raw[at:]))
        return tuple(run for run in runs if run)

    def printed(self, value: Callable[[Mark], str] | None = None) -> str:
        """What the paper shows; ``value`` gives the words of a reference (else its name shows)."""
        return "".join(run if isinstance(run, str) else _words(run, value) for run in self.runs)

    def mark(self, name: str) -> Mark | None:
        """The first fact of a name."""
        return next((mark for mark in self.marks if mark.name == name and mark.words), None)

    def __bool__(self) -> bool:
        return bool(self.raw.strip())

    def __str__(self) -> str:
        return self.printed()

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(cls.read)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"type": SCALAR_TYPES, "pattern": r"^([^{}]|\{\{|\}\}|\{[^{}]+\})*$"}


def _words(mark: Mark, value: Callable[[Mark], str] | None) -> str:
    if mark.words:
        return mark.words
    return value(mark) if value else f"{{{mark.name}}}"


def _marks(raw: str) -> list[Mark]:
    marks = []
    opened: int | None = None
    at = 0
    while found := _BRACE.search(raw, at):
        start, sign = found.start(), found[0]
        at = start + 1
        if opened is None and raw[start : at + 1] == sign * 2:
            at += 1
        elif sign == "{":
            if opened is not None:
                raise fault("braces", Message(N_("this { is never closed")), start=opened, end=opened + 1)
            opened = start
        elif opened is None:
            message = Message(N_("this } closes nothing; a printed brace is written twice"))
            raise fault("braces", message, start=start, end=at)
        else:
            marks.append(_mark(raw, opened, at))
            opened = None
    if opened is not None:
        raise fault("braces", Message(N_("this { is never closed")), start=opened, end=opened + 1)
    return marks


def _mark(raw: str, start: int, end: int) -> Mark:
    inside = raw[start + 1 : end - 1]
    words, bar, name = inside.rpartition("|")
    words, name = (words.strip(), name.strip()) if bar else (inside.strip(), "")
    if not words and not name:
        raise fault("braces", Message(N_("nothing stands in these braces")), start=start, end=end)
    if bar and not NAME.fullmatch(name):
        message = Message(
            N_("{name} is no name: small letters without accents, digits and -"), {"name": name}
        )
        at = start + 1 + inside.rfind("|") + 1
        at += len(raw[at:]) - len(raw[at:].lstrip())
        raise fault("braces", message, start=at, end=at + max(1, len(name)))
    if not bar and NAME.fullmatch(words):
        return Mark("", words, start, end)
    return Mark(words, name, start, end)


def _unescaped(plain: str) -> str:
    return plain.replace("{{", "{").replace("}}", "}")

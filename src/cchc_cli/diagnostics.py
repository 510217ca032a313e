"""What the tool has to say about a file: data, collected, and printed by somebody else."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from cchc_cli.message import Message

Location = tuple[str | int, ...]
"""A path inside the plan: ``("annexes", 0, "areas", 3, "tasks", 0, "deadline")``."""


class Severity(StrEnum):
    """By harm: a figure or reference is wrong; a reader is misled; form and taste."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of text; lines and columns count from 1, in characters as the file has them; the end is outside."""

    line: int
    column: int
    end_line: int
    end_column: int

    @property
    def last_line(self) -> int:
        """The last line it covers; a span that ends where a line begins does not cover that line."""
        ends_before = self.end_line > self.line and self.end_column <= 1
        return self.end_line - 1 if ends_before else self.end_line


@dataclass(frozen=True, slots=True)
class Related:
    """A second place that helps to understand the first."""

    span: Span
    message: Message
    file: str | None = None
    """None: the file of the diagnostic."""


class NoteKind(StrEnum):
    """What a note under a finding tells."""

    WHERE = "where"
    """where the paper says it (the officer holds the paper, not the YAML)"""
    EFFECT = "effect"
    """what else is wrong because of it"""
    HELP = "help"
    """what to do"""
    CAUSE = "cause"
    """more about why"""


@dataclass(frozen=True, slots=True)
class Note:
    """A line under the excerpt."""

    kind: NoteKind
    message: Message


@dataclass(frozen=True, slots=True)
class Edit:
    """Text that replaces a span; an empty span inserts."""

    span: Span
    replacement: str


@dataclass(frozen=True, slots=True)
class Fix:
    """A repair as text edits; unsafe when it changes what the plan says."""

    title: Message
    edits: tuple[Edit, ...]
    safe: bool


FixKind = Literal["safe", "unsafe"] | None
"""Whether findings of a kind can be mended by a machine, and how far that can be trusted."""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One fault of one file, with its place, its cause and what follows from it."""

    code: str
    name: str
    """English kebab-case, stable; translated for people like any message"""
    severity: Severity
    message: Message
    """the headline: if only one phrase can be shown, it is this one"""
    file: str
    """as the user named it, with "/" """
    span: Span | None = None
    """None: the fault is the whole file's"""
    location: Location = ()
    label: Message | None = None
    """the words beside the caret"""
    related: tuple[Related, ...] = ()
    notes: tuple[Note, ...] = ()
    fixes: tuple[Fix, ...] = field(default=())

    @property
    def order(self) -> tuple[str, Span, str]:
        """Sorts diagnostics as they stand in the files."""
        return (self.file, self.span or Span(0, 0, 0, 0), self.code)


@dataclass(frozen=True, slots=True)
class Page:
    """What there is to know about a kind of finding, whoever finds it. Texts are English source strings."""

    code: str
    name: str
    severity: Severity
    message: str
    """the template of its messages"""
    summary: str
    """one sentence"""
    why: tuple[str, ...] = ()
    """paragraphs: the arithmetic or legal reason"""
    bad: tuple[str, ...] = ()
    """wrong examples, fragments of a plan; a line that must be reported ends with ``# error``"""
    good: tuple[str, ...] = ()
    fix: FixKind = None
    preview: bool = False
    scope: tuple[str, ...] = ()
    """paragraphs: what is asked exactly, and what is left alone"""

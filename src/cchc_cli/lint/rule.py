"""What a rule is: it knows the plan and its surroundings, not YAML, lines, colours or the clock."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, TypeVar

from cchc_cli.analysis.budget import Budget, budgets
from cchc_cli.analysis.targets import Target, targets
from cchc_cli.analysis.work import WorkItem, work_items
from cchc_cli.diagnostics import FixKind, Location, Note, Severity
from cchc_cli.lint.parts import parts
from cchc_cli.message import Message
from cchc_cli.plan.document import DRAFT, document_day
from cchc_cli.plan.numbering import Numbering, number
from cchc_cli.plan.plan import Plan
from cchc_cli.plan.prose import Passage, passages, texts
from cchc_cli.plan.record import Record
from cchc_cli.plan.text import Text
from cchc_cli.repository.acts import Acts
from cchc_cli.repository.recognition import Registry
from cchc_cli.repository.settings import Settings

T = TypeVar("T")


@dataclass(frozen=True)
class Context:
    """What a rule may know: the plan, its numbers, and what stands beside it. Figures are made once, on demand."""

    plan: Plan
    settings: Settings
    registry: Registry
    faults: tuple[Location, ...] = ()
    """Places that reader and schema refuse: what they hold is missing from the plan."""
    acts: Acts = field(default_factory=Acts)
    """the register of acts"""
    _made: dict[Callable[[Context], Any], Any] = field(default_factory=dict, compare=False, repr=False)

    def once(self, make: Callable[[Context], T]) -> T:
        """What a function makes of this context, made once however many rules ask for it."""
        if make not in self._made:
            self._made[make] = make(self)
        found: T = self._made[make]
        return found

    def is_whole(self, location: Location) -> bool:
        """Whether nothing is missing below a place, so that a sum or a name can be held against it."""
        return not any(fault[: len(location)] == location for fault in self.faults)

    @cached_property
    def texts(self) -> tuple[tuple[Location, Text, Record], ...]:
        """Every printed text with its place and the record whose key it is."""
        return tuple(texts(self.plan))

    @cached_property
    def parts(self) -> tuple[tuple[Location, Record], ...]:
        """Every record of the plan with its place, in print order."""
        return tuple(parts(self.plan))

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """Everything the paper prints in words, cells and lines of head and foot included; a text still empty is none."""
        return tuple(passage for passage in passages(self.plan) if passage.printed.strip())

    @cached_property
    def issued(self) -> date | None:
        """The day the paper bears; of a draft whose day is blank, the last day of its month."""
        return document_day(self.plan.document.date)

    @property
    def is_draft(self) -> bool:
        """Whether the paper says that it is a draft (document.status)."""
        return self.plan.document.status == DRAFT

    @cached_property
    def numbering(self) -> Numbering:
        """The printed numbers."""
        return number(self.plan)

    @cached_property
    def budgets(self) -> tuple[Budget, ...]:
        """The money of every table that could be read whole."""
        found = budgets(self.plan, self.numbering, self.settings.source_name)
        # A sum from which a refused amount is missing would be a second finding for one cause.
        return tuple(budget for budget in found if self.is_whole((*budget.location, "budget")))

    @cached_property
    def work(self) -> tuple[WorkItem, ...]:
        """The tasks."""
        return work_items(self.plan, self.numbering)

    @cached_property
    def targets(self) -> tuple[Target, ...]:
        """The targets."""
        return targets(self.plan, self.numbering)


@dataclass(frozen=True, slots=True)
class At:
    """A place in the plan: a value, some words of it, or its key."""

    location: Location
    start: int | None = None
    end: int | None = None
    """offsets in the text as the file has it"""
    key: bool = False


@dataclass(frozen=True, slots=True)
class Replacement:
    """A repair: the value, or the words, at a place become others."""

    title: Message
    at: At
    text: str
    safe: bool
    more: tuple[tuple[At, str], ...] = ()
    """further places that change with it, such as the other one of two quotation marks"""


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule's raw result; the linter gives it span, code and severity."""

    at: At
    values: Mapping[str, object] = field(default_factory=dict)
    """for the rule's message"""
    label: Message | None = None
    related: tuple[tuple[At, Message], ...] = ()
    notes: tuple[Note, ...] = ()
    fixes: tuple[Replacement, ...] = ()


class Rule(ABC):
    """A kind of fault. The docstring is its page: what, Why, Bad, Good; its examples are run as tests."""

    code: str
    name: str
    """kebab-case, names the fault"""
    severity: Severity
    message: str
    """an English source string with {places}"""
    preview: bool = False
    """asked only with --preview, or by its code: its findings are right less often than those of the others"""
    fix: FixKind = None
    """whether its findings can be mended by a machine, and how far that can be trusted"""
    yields_to: tuple[str, ...] = ()
    """codes of rules that say more of the same words: where one of them has found them, this one has nothing to add"""

    @abstractmethod
    def check(self, context: Context) -> Iterator[Finding]:
        """Every fault of this kind in a plan."""

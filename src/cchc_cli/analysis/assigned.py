"""What an upper plan assigns to the unit below: by its name, by the name of its tier, or to everybody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Literal

from cchc_cli.analysis.matching.side import Side
from cchc_cli.analysis.targets import Target
from cchc_cli.analysis.work import WorkItem
from cchc_cli.diagnostics import Location
from cchc_cli.plan.document import document_day
from cchc_cli.repository.agencies import Agency, AgencyGroup
from cchc_cli.repository.recognition import Registry
from cchc_cli.vietnamese.addressee import Tier, everybody, is_above, is_of, is_own_figure, tier_words, tiers
from cchc_cli.vietnamese.letters import key


class Role(StrEnum):
    """As what a unit is named; the values are part of the JSON contract."""

    LEAD = "lead"
    PARTNER = "partner"
    COMMON = "common"
    """a target that names nobody, and so is everybody's"""


@dataclass(frozen=True, slots=True)
class Assigned:
    """A task or a target that the unit below has to carry."""

    kind: Literal["task", "target"]
    ref: str
    """as people name it: II.5; of a target, its name, or its place and number"""
    place: str
    """where people find it: I.3"""
    location: Location
    text: str
    """the title of the task, the words of the target"""
    role: Role
    to: tuple[str, ...]
    """the words that reach the unit; none where it is everybody's, or where both plans are one office's"""


@dataclass(frozen=True)
class Addressee:
    """The unit below, as the words of the upper plan reach it."""

    parent: Side
    child: Side
    agencies: Registry

    @cached_property
    def tiers(self) -> tuple[Tier, ...]:
        """The tiers it stands for; none where the upper plan is not of a level above."""
        if not is_above(self.parent.standpoint.kind, self.child.standpoint.kind):
            return ()
        day = document_day(self.child.plan.document.date) or date(self.child.plan.year, 1, 1)
        return tiers(self.child.standpoint.kind, day)

    @cached_property
    def is_parent(self) -> bool:
        """Whether the upper plan is its own, so that everything is asked of it."""
        return self.parent.standpoint.is_same_office(self.child.standpoint)

    def reached(self, cell: str) -> tuple[str, ...]:
        """The words of a cell of agencies that reach the unit."""
        found = [
            cell[named.start : named.end]
            for named in self.agencies.recognise(cell).named
            if self._is_meant(self.agencies.entries[named.name])
        ]
        return _longest((*found, *self.said(cell)))

    def said(self, text: str) -> tuple[str, ...]:
        """The words of running text that reach the unit, without help of the registry."""
        words = [words for tier in self.tiers for words in tier_words(text, tier)]
        if self.tiers:
            words += everybody(text)
        unit = self.child.standpoint.unit
        if unit in key(text):
            words.append(_as_written(text, unit))
        return _longest(words)

    def _is_meant(self, entry: Agency | AgencyGroup) -> bool:
        if isinstance(entry, Agency):
            return key(entry.name).endswith(self.child.standpoint.unit)
        members = [found for name in entry.members or () if (found := self.agencies.find(name))]
        if any(self._is_meant(member) for member in members):
            return True
        return is_of(entry.level, entry.name, self.tiers)


def assigned_tasks(to: Addressee) -> Iterator[tuple[Assigned, WorkItem]]:
    """The tasks with what of each is asked of the unit: of a task in steps, the steps that name it."""
    for item in to.parent.items:
        lead, partner = _reached(to, item.lead), _reached(to, item.partners)
        if to.is_parent:
            lead = partner = ()
        elif not lead and not partner:
            continue
        role = Role.LEAD if lead or to.is_parent else Role.PARTNER
        found = Assigned("task", item.address, item.address, item.location, item.title, role, lead or partner)
        yield found, _own_steps(to, item) if lead else item


def assigned_targets(to: Addressee) -> Iterator[tuple[Assigned, Target]]:
    """The targets: those of its tasks, those whose clause or passage names it, and those that name nobody."""
    tasks = {task.location: task for task, _ in assigned_tasks(to)}
    for target in to.parent.targets:
        if found := _of_target(to, target, tasks):
            role, words = found
            text = target_words(to.parent, target)
            yield Assigned("target", target.id, target.place, target.location, text, role, words), target


def target_words(side: Side, target: Target) -> str:
    """The clause of a target; what it is measured on and its figure where several share a clause."""
    quotes = sum(other.location == target.location and other.quote == target.quote for other in side.targets)
    return target.quote if quotes == 1 else f"{target.subject}: {target.words}"


def _of_target(
    to: Addressee, target: Target, tasks: dict[Location, Assigned]
) -> tuple[Role, tuple[str, ...]] | None:
    if to.is_parent:
        return Role.LEAD, ()
    if not to.tiers:
        return None
    if item := to.parent.task_of(target.location):
        task = tasks.get(item.location)
        return (task.role, task.to) if task else None
    if named := to.said(target.quote):
        return Role.LEAD, named
    if is_own_figure(target.quote) or to.agencies.recognise(target.quote).named:
        return None
    passage = to.parent.passages.get(target.location, "")
    around = to.said(passage)
    return (Role.LEAD, around) if around else (Role.COMMON, ())


def _reached(to: Addressee, cells: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words for cell in cells for words in to.reached(cell)))


def _own_steps(to: Addressee, item: WorkItem) -> WorkItem:
    """The task with the deadlines of those steps that name the unit, where steps have leads of their own."""
    own = tuple(phrase for phrase in item.phrases if _reached(to, phrase.lead))
    return replace(item, phrases=own) if own else item


def _longest(found: Iterable[str]) -> tuple[str, ...]:
    """The words that are no part of others, each once."""
    words = list(dict.fromkeys(" ".join(one.split()) for one in found))
    keys = [key(one) for one in words]
    return tuple(
        one
        for index, one in enumerate(words)
        if not any(
            keys[index] in other and (keys[index] != other or at < index)
            for at, other in enumerate(keys)
            if at != index
        )
    )


def _as_written(text: str, unit: str) -> str:
    start = key(text).find(unit)
    return text[start : start + len(unit)]

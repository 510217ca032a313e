"""Everything a plan tells somebody to do: tasks of the tables, and places of the text that carry a deadline."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from cchc_cli.diagnostics import Location
from cchc_cli.plan.deadline import DeadlineEntry
from cchc_cli.plan.duty import Area, Duty, Step, Task
from cchc_cli.plan.numbering import Numbering
from cchc_cli.plan.outline import Node, Outline
from cchc_cli.plan.plan import Annex, Plan
from cchc_cli.plan.text import Mark, Text


@dataclass(frozen=True, slots=True)
class Phrase:
    """A deadline as the paper says it, with whom and what it concerns."""

    text: str
    location: Location
    start: int = 0
    """where the words start in the scalar at the location"""
    due: date | None = None
    every: str | None = None
    after: str | None = None
    step: int | None = None
    """the number of the step or row, from 1; None where the task has none"""
    outputs: tuple[str, ...] = ()
    lead: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WorkItem:
    """A task under its printed number."""

    address: str
    area: str
    title: str
    outputs: tuple[str, ...]
    lead: tuple[str, ...]
    partners: tuple[str, ...]
    phrases: tuple[Phrase, ...]
    location: Location
    id: str | None = None
    in_table: bool = True


def work_items(plan: Plan, numbering: Numbering) -> tuple[WorkItem, ...]:
    """Tables first, as people look there first; then the text, in print order."""
    items: list[WorkItem] = []
    for index, annex in enumerate(plan.annexes):
        items += _of_table(annex, ("annexes", index), numbering)
    items += _of_outline(plan, (), numbering, _Inherited())
    for index, annex in enumerate(plan.annexes):
        items += _of_outline(annex, ("annexes", index), numbering, _Inherited())
    return _told_apart(items)


def _told_apart(items: Iterable[WorkItem]) -> tuple[WorkItem, ...]:
    """The items, each under an address of its own: a place of the text may carry the number of a task of the table."""
    seen: Counter[str] = Counter()
    apart: list[WorkItem] = []
    for item in items:
        seen[item.address] += 1
        again = f"({seen[item.address]})" if seen[item.address] > 1 else ""
        apart.append(replace(item, address=f"{item.address}{again}") if again else item)
    return tuple(apart)


def _of_table(annex: Annex, at: Location, numbering: Numbering) -> Iterator[WorkItem]:
    for index, area in enumerate(annex.areas):
        place = (*at, "areas", index)
        name = area.area.printed()
        if area.is_task:
            yield _task(area, name, name, place, numbering)
        for number, task in enumerate(area.tasks):
            yield _task(task, name, task.title.printed(), (*place, "tasks", number), numbering)
    for number, task in enumerate(annex.tasks):
        yield _task(task, "", task.title.printed(), (*at, "tasks", number), numbering)


def _task(work: Task | Area, area: str, title: str, at: Location, numbering: Numbering) -> WorkItem:
    key = "steps" if work.steps else "rows"
    steps: tuple[Step, ...] = work.steps or work.rows
    phrases = [*_phrases(work, work, at, None)]
    for index, step in enumerate(steps):
        phrases += _phrases(step, work, (*at, key, index), index + 1)
    return WorkItem(
        numbering.address(at),
        area,
        title,
        _merged(work.outputs, *(step.outputs for step in steps)),
        _merged(work.lead, *(step.lead for step in steps)),
        _merged(work.partners, *(step.partners for step in steps)),
        tuple(phrases),
        at,
        work.id,
    )


def _merged(*cells: tuple[Text, ...]) -> tuple[str, ...]:
    """The entries of cells, each once; a list mark that is typed with its words is not one of them."""
    entries = (_LIST_MARK.sub("", entry.printed()) for cell in cells for entry in cell if entry)
    return tuple(dict.fromkeys(entries))


_LIST_MARK = re.compile(r"^\s*[-+–]\s+")


def _phrases(duty: Duty, work: Duty, at: Location, step: int | None) -> Iterator[Phrase]:
    for index, entry in enumerate(duty.deadline):
        yield _phrase(
            entry,
            (*at, "deadline", index),
            step,
            _merged(duty.outputs or work.outputs),
            _merged(duty.lead or work.lead),
        )


def _phrase(
    entry: DeadlineEntry, at: Location, step: int | None, outputs: tuple[str, ...], lead: tuple[str, ...]
) -> Phrase:
    words = entry.text or entry.every or entry.after or (entry.due.isoformat() if entry.due else "")
    return Phrase(words, at, 0, entry.due, entry.every, entry.after, step, outputs, lead)


@dataclass(frozen=True, slots=True)
class _Inherited:
    """What holds for everything below a place."""

    area: str = ""
    role: str | None = None
    lead: tuple[str, ...] = ()
    phrases: tuple[Phrase, ...] = ()


def _of_outline(
    outline: Outline, at: Location, numbering: Numbering, above: _Inherited
) -> Iterator[WorkItem]:
    """Below ``role: tasks`` every last place is a task; elsewhere a place with a deadline of its own is one."""
    held = _held(outline, at, above)
    if held.role == "tasks":
        is_task = outline.list_key is None and isinstance(outline, Node)
    else:
        is_task = held.phrases != above.phrases
    if is_task:
        yield _of_place(outline, at, numbering, held)
    for index, node in enumerate(outline.places):
        yield from _of_outline(node, (*at, outline.list_key or "", index), numbering, held)
    # What closes a list speaks for the whole of it, not for its last entry.
    closing = tuple(_marked_phrases(outline, "closing", at))
    if closing and outline.list_key:
        yield _of_place(outline, at, numbering, replace(held, phrases=closing))


def _held(outline: Outline, at: Location, above: _Inherited) -> _Inherited:
    held = above
    if isinstance(outline, Node):
        if outline.heading and outline.places and not _only_names_lead(outline.heading):
            held = replace(held, area=_printed(held, outline.heading))
        if outline.role:
            held = replace(held, role=outline.role)
        if lead := _merged(outline.lead) or tuple(_marked_words(outline, "lead")):
            held = replace(held, lead=lead)
    if phrases := tuple(_own_phrases(outline, at)):
        held = replace(held, phrases=phrases)
    return held


def _only_names_lead(heading: Text) -> bool:
    """Whether a heading says who works, and not in which field: "{Sở Tư pháp | lead}:"."""
    others = (run if isinstance(run, str) else run.words for run in heading.runs if _name(run) != "lead")
    return heading.mark("lead") is not None and not any(text.strip(" :;.,") for text in others)


def _name(run: str | Mark) -> str:
    return "" if isinstance(run, str) else run.name


def _own_phrases(outline: Outline, at: Location) -> Iterator[Phrase]:
    if isinstance(outline, Node):
        for index, entry in enumerate(outline.deadline):
            yield _phrase(entry, (*at, "deadline", index), None, (), ())
        yield from _marked_phrases(outline, "heading", at)
    yield from _marked_phrases(outline, "text", at)
    if outline.list_key is None:
        yield from _marked_phrases(outline, "closing", at)


def _marked_phrases(outline: Outline, key: str, at: Location) -> Iterator[Phrase]:
    text: Text | None = getattr(outline, key)
    for mark in text.marks if text else ():
        if text and mark.name == "deadline" and mark.words:
            yield Phrase(mark.words, (*at, key), text.raw.index(mark.words, mark.start))


def _marked_words(node: Node, name: str) -> Iterator[str]:
    for text in (node.heading, node.text):
        for mark in text.marks if text else ():
            if mark.name == name and mark.words:
                yield mark.words


def _of_place(outline: Outline, at: Location, numbering: Numbering, held: _Inherited) -> WorkItem:
    heading = outline.heading if isinstance(outline, Node) else getattr(outline, "title", None)
    words = [_printed(held, text) for text in (heading, outline.text) if text]
    phrases = tuple(replace(phrase, lead=held.lead) for phrase in held.phrases)
    name = outline.id if isinstance(outline, Node) else None
    return WorkItem(
        numbering.address(at),
        held.area,
        " ".join(words),
        (),
        held.lead,
        (),
        phrases,
        at,
        name,
        in_table=False,
    )


def _printed(held: _Inherited, text: Text) -> str:
    said = {"lead": held.lead, "deadline": tuple(phrase.text for phrase in held.phrases)}
    return text.printed(lambda mark: "; ".join(said.get(mark.name, ())) or f"{{{mark.name}}}")

"""Every measurable target of a plan: relation, value, unit, and what it is measured on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from cchc_cli.diagnostics import Location
from cchc_cli.message import Message
from cchc_cli.plan.duty import Work
from cchc_cli.plan.numbering import Numbering
from cchc_cli.plan.outline import Outline
from cchc_cli.plan.plan import Plan
from cchc_cli.plan.prose import texts
from cchc_cli.plan.statistics import Goal
from cchc_cli.plan.target import TargetNote
from cchc_cli.plan.text import Mark, Text
from cchc_cli.vietnamese.clause import clause, is_striven_for, subject
from cchc_cli.vietnamese.number import Reason
from cchc_cli.vietnamese.quantity import Quantity, read_quantity


@dataclass(frozen=True, slots=True)
class Target:
    """One target; an index under a figure that holds for several is a target of its own."""

    id: str
    """its name, or its place and number in it: "I.3#2" """
    place: str
    quote: str
    """the clause as printed"""
    words: str
    subject: str
    quantity: Quantity | None
    reason: Message | None
    """why the words cannot be read; None when they can"""
    baseline: str | None
    by: str | None
    parent: str | None
    """the target of which it measures a part"""
    same_as: str | None
    location: Location
    start: int
    end: int
    """offsets of the words in the scalar at the location"""
    stretch: bool = False
    """to be striven for ("phấn đấu"), not held"""


def targets(plan: Plan, numbering: Numbering) -> tuple[Target, ...]:
    """The targets in print order."""
    found: list[Target] = []
    # A task of the table and a place of the text may carry one address (II.5): they count on, so that no id is double.
    counts: dict[str, int] = {}
    valued: set[tuple[Location, str]] = set()
    for location, text, holder in texts(plan):
        place = numbering.address(location)
        notes: dict[str, TargetNote] = holder.targets if isinstance(holder, Outline | Work) else {}
        for mark in text.marks:
            if mark.is_reference:
                # The value stands in the note; a second mention says the same target again.
                if not _says_value(mark, notes) or (location[:-1], mark.name) in valued:
                    continue
                valued.add((location[:-1], mark.name))
            if mark.is_target or mark.is_reference:
                counts[place] = counts.get(place, 0) + 1
                found += _of_mark(mark, text, location, place, counts[place], notes.get(mark.name))
        if isinstance(holder, Goal) and location[-1] == _said_in(holder) and holder.value and not text.marks:
            counts[place] = counts.get(place, 0) + 1
            found.append(_of_goal(holder, text, location, place, counts[place]))
    subjects = {target.id: target.subject for target in found}
    return tuple(
        replace(target, subject=subjects[target.same_as]) if target.same_as in subjects else target
        for target in found
    )


def _said_in(goal: Goal) -> str:
    """The key of a goal's words."""
    return "text" if goal.text else "heading"


def _says_value(mark: Mark, notes: dict[str, TargetNote]) -> bool:
    note = notes.get(mark.name)
    return note is not None and note.value is not None


def _of_mark(
    mark: Mark, text: Text, location: Location, place: str, number: int, note: TargetNote | None
) -> Iterator[Target]:
    note = note or TargetNote()
    printed, start, end, following = _printed_with(text, mark, note.value or "")
    clause_start, clause_end = clause(printed, start, end)
    before, after = printed[clause_start:start], printed[end:clause_end]
    words = printed[start:end]
    read = read_quantity(words, before, after, note.read_with or "")
    quantity = None if isinstance(read, Reason) else read
    name = mark.name or f"{place}#{number}"
    words_at = text.raw.index(mark.words, mark.start) if mark.words else mark.start
    base = Target(
        name,
        place,
        " ".join(printed[clause_start:clause_end].split()).strip(" ;,"),
        words,
        subject(before, printed[end : min(following, clause_end)]),
        quantity,
        read.message if isinstance(read, Reason) else None,
        note.baseline,
        note.by,
        note.part_of,
        note.same_as,
        location,
        words_at,
        words_at + len(mark.words or mark.name),
        is_striven_for(before),
    )
    if len(note.names) < 2:
        yield replace(base, subject=note.names[0]) if note.names else base
        return
    for index, index_name in enumerate(note.names, 1):
        yield replace(base, id=f"{name}/{index}", subject=index_name)


def _of_goal(goal: Goal, text: Text, location: Location, place: str, number: int) -> Target:
    words = goal.value or ""
    read = read_quantity(words, "", goal.unit or "")
    quantity = None if isinstance(read, Reason) else read
    if quantity and not quantity.unit and goal.unit:
        quantity = replace(quantity, unit=goal.unit)
    reason = read.message if isinstance(read, Reason) else None
    at = (*location[:-1], "value")
    goal_text = text.printed()
    return Target(
        f"{place}#{number}",
        place,
        goal_text,
        words,
        goal_text,
        quantity,
        reason,
        None,
        None,
        None,
        None,
        at,
        0,
        len(words),
    )


def _printed_with(text: Text, wanted: Mark, value: str) -> tuple[str, int, int, int]:
    """The printed text, where the words of one mark stand in it, and where the next target begins (or the end)."""
    printed = ""
    start = end = 0
    following: int | None = None
    for run in text.runs:
        if run is wanted:
            start = len(printed)
            printed += run.words or value
            end = len(printed)
            continue
        if end and following is None and isinstance(run, Mark) and run.is_target:
            following = len(printed)
        printed += run if isinstance(run, str) else run.words or f"{{{run.name}}}"
    return printed, start, end, len(printed) if following is None else following

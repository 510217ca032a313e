"""The places of a plan's text as subjects: sections, solutions, duties; what is a task is matched as one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.analysis.matching.side import Side
from cchc_cli.analysis.matching.subject import Subject
from cchc_cli.diagnostics import Location
from cchc_cli.plan.outline import Outline
from cchc_cli.vietnamese.reform_area import reform_areas

_BRACKETS = re.compile(r"\([^()]*\)")
"""Who is in charge, beside what it is about."""


@dataclass(frozen=True, slots=True)
class Section:
    """A place of the text, with its own words but for what is told elsewhere: targets, and deadlines of tasks."""

    location: Location
    address: str
    heading: str
    text: str
    above: Location | None
    """the place it stands in"""
    over: str
    """the headings above it"""


def sections(side: Side) -> tuple[Section, ...]:
    """Every place of the text that has words of its own and is no task, in print order."""
    outlines: list[tuple[Outline, Location]] = [(side.plan, ())]
    outlines += [(annex, ("annexes", index)) for index, annex in enumerate(side.plan.annexes)]
    return tuple(found for outline, at in outlines for found in _below(side, outline, at, None, ""))


def section_subjects(side: Side, found: tuple[Section, ...]) -> tuple[Subject, ...]:
    """The sections, each by its heading or its words."""
    size = max(len(found), 1)
    return tuple(
        Subject(
            "section",
            section.address,
            section.location,
            side.wording(_BRACKETS.sub(" ", section.heading) or section.text),
            side.wording(section.text if section.heading else ""),
            setting=side.wording(_BRACKETS.sub(" ", section.over)),
            areas=reform_areas(section.heading),
            place=(index + 0.5) / size,
            group="heading" if section.heading else "text",
        )
        for index, section in enumerate(found)
    )


def _below(
    side: Side, outline: Outline, at: Location, above: Location | None, over: str
) -> Iterator[Section]:
    for index, node in enumerate(outline.places):
        location = (*at, outline.list_key or "", index)
        heading = node.heading.printed() if node.heading else ""
        if location in side.item_at:
            yield from _below(side, node, location, above, over)
            continue
        text = _own_words(side, location)
        inside: Location | None = above
        if heading.strip(" :.;") or text:
            yield Section(location, side.numbering.address(location), heading, text, above, over)
            inside = location
        yield from _below(side, node, location, inside, f"{over} {heading}".strip())


def _own_words(side: Side, location: Location) -> str:
    """The paragraph and the closing of a place without the clauses of its targets."""
    words = []
    for key in ("text", "closing"):
        passage = side.passages.get((*location, key), "")
        for target in side.targets:
            if target.location == (*location, key):
                passage = _without(passage, target.quote)
        words.append(passage)
    return " ".join(" ".join(words).split()).strip(" .;,")


def _without(passage: str, quote: str) -> str:
    one_line = " ".join(passage.split())
    return one_line.replace(quote, " ", 1)

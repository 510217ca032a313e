"""ORG101."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Location, Note, NoteKind, Severity
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.lint.typed import at_words
from cchc_cli.message import N_, Message
from cchc_cli.plan.duty import Duty
from cchc_cli.plan.outline import Node
from cchc_cli.plan.plan import Annex
from cchc_cli.plan.statistics import StatRow
from cchc_cli.plan.text import Mark, Text
from cchc_cli.repository.recognition import Registry, Unknown


class UnknownAgency(Rule):
    """An agency that the repository's list does not have.

    A repository without a list of agencies is not asked.

    ## Why
    Work given to an agency that does not exist is given to nobody, and no list of late tasks can show it.

    ## Bad
    ```yaml
    areas:
      - area: CẢI CÁCH THỂ CHẾ
        tasks:
          - title: Rà soát văn bản quy phạm pháp luật
            lead: Sở Tư phap  # error
            deadline: Quý II
    ```

    ## Good
    ```yaml
    areas:
      - area: CẢI CÁCH THỂ CHẾ
        tasks:
          - title: Rà soát văn bản quy phạm pháp luật
            lead: Sở Tư pháp
            deadline: Quý II
    ```
    """

    code = "ORG101"
    name = "unknown-agency"
    severity = Severity.ERROR
    message = N_("“{words}” is in no list of agencies")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a name; a name that is unknown in many cells is found in each."""
        if not context.registry:
            return
        for location, cell in _cells(context):
            yield from _in_cell(location, cell, context.registry)
        for location, text, _ in context.texts:
            for mark in text.marks:
                if mark.words and mark.name in _MARKS:
                    yield from _in_mark(location, text, mark, context.registry)


_MARKS = ("lead", "partners")


def _cells(context: Context) -> Iterator[tuple[Location, tuple[Text, ...]]]:
    """Every cell of agencies: of areas, tasks, steps, and of places in the text."""
    for location, part in context.parts:
        if isinstance(part, Duty | Node):
            for key in _MARKS:
                yield (*location, key), getattr(part, key, ())
        elif isinstance(part, Annex | StatRow):
            yield (*location, "lead"), tuple(map(Text, part.lead))


def _in_cell(location: Location, cell: tuple[Text, ...], registry: Registry) -> Iterator[Finding]:
    printed = [text.printed() for text in cell]
    within: set[int] = set()
    for torn in registry.torn(printed):
        entries = range(torn.first, torn.last + 1)
        if not all(registry.recognise(printed[index]).named for index in entries):
            within.update(entries)
            yield _torn(At((*location, torn.first)), printed[torn.first], torn.words)
    for index, text in enumerate(cell):
        for unknown in _unknown(printed[index], registry) if index not in within else ():
            at = at_words((*location, index), text, unknown.start, unknown.end)
            yield _finding(at, unknown.words, registry)


def _unknown(cell: str, registry: Registry) -> tuple[Unknown, ...]:
    """The unknown names of a cell; where nothing in it is known, commas may be part of one name.

    "Phòng Kinh tế, Hạ tầng và Đô thị" is one office; cut at the comma it would be looked for as Phòng Kinh tế.
    """
    found = registry.recognise(cell)
    rest = cell[found.unknown[0].end :].strip(" .;") if len(found.unknown) == 1 else ""
    if found.named or not rest.startswith(","):
        return found.unknown
    words = cell.strip(" .;")
    start = cell.index(words)
    return (Unknown(words, start, start + len(words)),)


def _torn(at: At, words: str, name: str) -> Finding:
    """A name with commas that square brackets have taken for several."""
    hint = Message(N_("in [ ] a comma cuts a name; write it on a line of its own: - {name}"), {"name": name})
    return Finding(at, {"words": words}, notes=(Note(NoteKind.HELP, hint),))


def _in_mark(location: Location, text: Text, mark: Mark, registry: Registry) -> Iterator[Finding]:
    begin = text.raw.index(mark.words, mark.start)
    for unknown in registry.recognise(mark.words).unknown:
        yield _finding(At(location, begin + unknown.start, begin + unknown.end), unknown.words, registry)


def _finding(at: At, words: str, registry: Registry) -> Finding:
    names = registry.nearest(words)
    nearest = Message(N_("the nearest names: {names}"), {"names": "; ".join(names)})
    notes = [Note(NoteKind.CAUSE, nearest)] if names else []
    hint = N_(
        "add it to the agency list (agencies.yaml), or put each of several agencies on a line of its own"
    )
    return Finding(at, {"words": words}, notes=(*notes, Note(NoteKind.HELP, Message(hint))))

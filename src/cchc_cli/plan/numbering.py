"""Which number every place of a plan carries in print, and by which address people name it.

Nobody types a number: it follows from the list a place stands in. A printed label that differs is kept in
``label:``; counting goes on from it. An address is what an officer would say: "II.5", "1.c", "IV.1.-2".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cchc_cli.diagnostics import Location
from cchc_cli.plan.outline import Outline
from cchc_cli.plan.plan import Annex, Plan
from cchc_cli.vietnamese.ordinal import Numeral, continued, read_label, sequence
from cchc_cli.vietnamese.ordinal import Sequence as Labels

_MARKS = {
    "parts": "Phần thứ nhất",
    "sections": "I.",
    "items": "1.",
    "subitems": "1.1.",
    "points": "a)",
    "dashes": "-",
    "pluses": "+",
}

TASK_NUMBERING = ("I", "1")
STATISTICS_NUMBERING = ("1", "-")
GOAL_NUMBERING = ("1.",)
MONEY_NUMBERING = ("1", "")
ARTICLE = "Điều 1"
ANNEX = "Phụ lục I"
ONLY_ANNEX = "Phụ lục"
"""In small letters, as Nghị định 30/2020, annex I, part II.1.b, wants them; issued papers often print capitals."""
STAT_HEADING = "I."


@dataclass(frozen=True, slots=True)
class Place:
    """A numbered place."""

    location: Location
    label: str
    """as printed; empty where nothing is printed"""
    address: str
    """As people name it. Unique in the text, and unique among the annexes; a task of the table and a place of the
    text may share one ("II.5"), as they do on paper."""
    counting: Labels | None = None
    """how its list counts where nothing is typed"""
    typed: str | None = None
    """the label that the file has for it"""


@dataclass(frozen=True, slots=True)
class Numbering:
    """Every numbered place of a plan in print order."""

    places: Mapping[Location, Place]

    def label(self, location: Location) -> str:
        """The printed label."""
        found = self.places.get(location)
        return found.label if found else ""

    def address(self, location: Location) -> str:
        """The address of the nearest numbered place at or above a location; empty above all of them."""
        while location:
            if found := self.places.get(location):
                return found.address
            location = location[:-1]
        return ""


def number(plan: Plan) -> Numbering:
    """Number a whole plan."""
    places: list[Place] = []
    if plan.decision:
        typed = [article.label for article in plan.decision.articles]
        places += _listed(("decision", "articles"), _sequence(ARTICLE), typed, "")
    places += _outline(plan, (), "")
    places += _annexes(plan)
    return Numbering({place.location: place for place in places})


def annex_labels(annexes: Sequence[Annex]) -> tuple[str, ...]:
    """Phụ lục when only one annex carries a counted label, else Phụ lục I, Phụ lục II …; typed ones stay."""
    counted = [annex for annex in annexes if annex.label is None]
    if len(counted) == 1 and all(annex.label in (None, "") for annex in annexes):
        return tuple(ONLY_ANNEX if annex.label is None else "" for annex in annexes)
    typed = [annex.label for annex in annexes]
    # A paper that prints one label in capitals prints all of them so.
    capitals = any(label and label.startswith(ANNEX.upper().split()[0]) for label in typed)
    return tuple(continued(_sequence(ANNEX.upper() if capitals else ANNEX), typed))


def _annexes(plan: Plan) -> Iterator[Place]:
    tables_of_tasks = 0
    seen: Counter[str] = Counter()
    labels = annex_labels(plan.annexes)
    names = zip(plan.annexes, labels, _annex_names(labels), strict=True)
    for index, (annex, label, known_as) in enumerate(names):
        location: Location = ("annexes", index)
        seen[known_as] += 1
        name = f"{known_as}({seen[known_as]})" if seen[known_as] > 1 else known_as
        yield Place(location, label, name, _sequence(ANNEX), annex.label)
        is_task_table = bool(annex.areas or annex.tasks)
        tables_of_tasks += is_task_table
        # An officer names a task by area and number alone; only a second table needs its annex's name.
        prefix = "" if is_task_table and tables_of_tasks == 1 else f"{name}/"
        yield from _outline(annex, location, f"{name}/")
        yield from _tasks(annex, location, prefix)
        yield from _money(annex, location, f"{name}/")
        yield from _statistics(annex, location, f"{name}/")


def _annex_names(labels: Iterable[str]) -> Iterator[str]:
    """What people call each annex: one without a label counts on from the last (Phụ lục 3 after PHỤ LỤC 2)."""
    last: tuple[Labels, int] | None = None
    for index, label in enumerate(labels):
        if label:
            last = read_label(label) or last
            yield label
        elif last is None:
            yield f"({index + 1})"
        else:
            last = (last[0], last[1] + 1)
            yield last[0].label(last[1])


def _outline(outline: Outline, location: Location, prefix: str, parent: str = "") -> Iterator[Place]:
    key = outline.list_key
    if key is None:
        return
    labels = _sequence(_MARKS[key]).below(parent)
    typed = [node.label for node in outline.places]
    places = _listed((*location, key), labels, typed, prefix)
    for node, place in zip(outline.places, places, strict=True):
        yield place
        below = "/" if key == "parts" else "."
        yield from _outline(node, place.location, f"{place.address}{below}", place.label)


def _tasks(annex: Annex, location: Location, prefix: str) -> Iterator[Place]:
    first, second = _levels(annex.numbering, TASK_NUMBERING)
    if annex.tasks:
        typed = [task.label for task in annex.tasks]
        labels = second if len(annex.numbering) != 1 else first
        yield from _listed((*location, "tasks"), labels, typed, prefix)
    places = _listed((*location, "areas"), first, [area.label for area in annex.areas], prefix)
    for area, place in zip(annex.areas, places, strict=True):
        yield place
        typed = [task.label for task in area.tasks]
        yield from _listed((*place.location, "tasks"), second, typed, f"{place.address}.")


def _money(annex: Annex, location: Location, prefix: str) -> Iterator[Place]:
    table = annex.budget
    if table is None:
        return
    first, second = _levels(annex.numbering, MONEY_NUMBERING)
    at = (*location, "budget")
    yield from _listed((*at, "lines"), first, [line.label for line in table.lines], prefix)
    places = _listed((*at, "groups"), first, [group.label for group in table.groups], prefix)
    for group, place in zip(table.groups, places, strict=True):
        yield place
        typed = [line.label for line in group.lines]
        yield from _listed((*place.location, "lines"), second, typed, f"{place.address}.")


def _statistics(annex: Annex, location: Location, prefix: str) -> Iterator[Place]:
    goals = _levels(annex.numbering, GOAL_NUMBERING)[0]
    typed = [goal.label for goal in annex.goals]
    for goal, place in zip(annex.goals, _listed((*location, "goals"), goals, typed, prefix), strict=True):
        yield place
        yield from _outline(goal, place.location, f"{place.address}.", place.label)
    tables = annex.statistics
    several = len(tables) > 1
    typed = [table.label if table.heading else "" for table in tables]
    headings = _listed((*location, "statistics"), _sequence(STAT_HEADING), typed, prefix)
    for table, place in zip(tables, headings, strict=True):
        if table.heading:
            yield place
        levels = _levels(table.numbering, STATISTICS_NUMBERING)
        below = f"{place.address}/" if several else prefix
        yield from _rows(table.rows, (*place.location, "rows"), levels, below)


def _rows(rows: Sequence[Any], location: Location, levels: Sequence[Labels], prefix: str) -> Iterator[Place]:
    places = _listed(location, levels[0], [row.label for row in rows], prefix)
    deeper = levels[1:] or levels
    for row, place in zip(rows, places, strict=True):
        yield place
        yield from _rows(row.rows, (*place.location, "rows"), deeper, f"{place.address}.")


def _listed(location: Location, labels: Labels, typed: Iterable[str | None], prefix: str) -> list[Place]:
    """The places of one list; a label that stands twice is told apart as II and II(2)."""
    places = []
    printed = tuple(typed)
    seen: Counter[str] = Counter()
    for index, label in enumerate(continued(labels, printed)):
        short = _short(label, index + 1)
        seen[short] += 1
        again = f"({seen[short]})" if seen[short] > 1 else ""
        places.append(Place((*location, index), label, f"{prefix}{short}{again}", labels, printed[index]))
    return places


def _short(label: str, index: int) -> str:
    """The label as people say it: "II." → "II"; a dash is told by its place: "-2"."""
    read = read_label(label)
    if not label or (read and read[0].numeral is Numeral.MARK):
        return f"{label.strip() or '-'}{index}"
    last = label.strip().rstrip(".):/ ")
    return last.rpartition(".")[2] if read and "." in last else last


def _levels(typed: Sequence[str], usual: Sequence[str]) -> tuple[Labels, ...]:
    examples = [*typed, *usual[len(typed) :]]
    return tuple(_sequence(example) for example in examples)


def _sequence(example: str) -> Labels:
    return sequence(example) or Labels("", Numeral.MARK, example)

"""What changed about the tasks: those that came and went, and the cells of those that stayed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from cchc_cli.analysis.diff.change import Change, End, Shift
from cchc_cli.analysis.diff.deadline_shift import shift, times
from cchc_cli.analysis.diff.sides import Sides
from cchc_cli.analysis.matching.pair import Pair
from cchc_cli.analysis.matching.side import Side
from cchc_cli.analysis.matching.task_subjects import untimed
from cchc_cli.analysis.work import WorkItem
from cchc_cli.vietnamese.reform_area import reform_areas


def task_changes(sides: Sides, pairs: Iterable[Pair]) -> Iterator[Change]:
    """Every change of tasks, in the order of the new plan, what was dropped at its end."""
    listed = tuple(pairs)
    whole = {pair.new.location: pair for pair in listed if pair.form == "one"}
    parts = [pair for pair in listed if pair.form != "one"]
    part_of = {pair.new.location: pair for pair in parts if pair.form == "split"}
    merged = {pair.old.location: pair for pair in parts if pair.form == "merged"}
    for item in sides.new.items:
        if pair := whole.get(item.location):
            yield from cell_changes(sides, sides.old.item_at[pair.old.location], item)
        elif pair := part_of.get(item.location):
            old = sides.old.item_at[pair.old.location]
            yield _change("task-split", "", _end(old), _end(item))
            yield from _moved(sides, old, item)
        else:
            yield _change("task-new", "", None, _end(item))
    kept = {pair.old.location for pair in whole.values()}
    for item in sides.old.items:
        if pair := merged.get(item.location):
            new = sides.new.item_at[pair.new.location]
            yield _change("task-merged", "", _end(item), _end(new))
            yield from _moved(sides, item, new)
        elif item.location not in kept:
            yield _change("task-dropped", "", _end(item), None)


def _moved(sides: Sides, old: WorkItem, new: WorkItem) -> Iterator[Change]:
    """Of a part of a task the cells are its own, but when it is due can be held against the whole."""
    if change := deadline_change(sides, old, new):
        yield change


def cell_changes(sides: Sides, old: WorkItem, new: WorkItem) -> Iterator[Change]:
    """What changed about one task."""
    if _area_differs(sides, old, new):
        yield _cell("task-moved", "area", old, new, old.area, new.area)
    if sides.differ(_told(sides.old, old, untimed(old)), _told(sides.new, new, untimed(new))):
        yield _cell("title-changed", "title", old, new, old.title, new.title)
    before, after = joined(old.outputs), joined(new.outputs)
    if sides.differ(_told(sides.old, old, before), _told(sides.new, new, after)):
        yield _cell("outputs-changed", "outputs", old, new, before, after)
    for field, first, second in (("lead", old.lead, new.lead), ("partners", old.partners, new.partners)):
        if sides.agencies_differ(first, second):
            yield _cell(f"{field}-changed", field, old, new, joined(first), joined(second))
    if change := deadline_change(sides, old, new):
        yield change


def deadline_change(sides: Sides, old: WorkItem, new: WorkItem) -> Change | None:
    """How the deadline of a task moved; None where it says the same."""
    before = times(sides.old.parts(old), sides.old.speaker.year)
    after = times(sides.new.parts(new), sides.new.speaker.year)
    texts = (_phrases(old), _phrases(new))
    moved = shift(before, after, *texts, sides.differ)
    if moved is Shift.SAME and not _is_exchanged(sides, old, new):
        return None
    if moved is Shift.SAME:
        told = (_steps(old), _steps(new))
        return replace(_cell("deadline-reworded", "deadline", old, new, *told), shift=Shift.REWORDED)
    if before.is_empty or after.is_empty:
        kind = "deadline-added" if before.is_empty else "deadline-removed"
    elif moved is Shift.KIND_CHANGED and bool(before.days) != bool(after.days):
        kind = "deadline-dated" if after.days else "deadline-undated"
    else:
        kind = f"deadline-{moved}"
    return replace(_cell(kind, "deadline", old, new, *texts), shift=moved)


def _is_exchanged(sides: Sides, old: WorkItem, new: WorkItem) -> bool:
    """Whether the steps of a task have the same days, products and leads as before, and others belong together."""
    if not sides.same_office or len(old.phrases) < 2:
        return False
    before, after = _told_steps(sides.old, old), _told_steps(sides.new, new)
    columns = zip(zip(*before, strict=True), zip(*after, strict=True), strict=True)
    return sorted(before) != sorted(after) and all(sorted(one) == sorted(two) for one, two in columns)


def _told_steps(side: Side, item: WorkItem) -> list[tuple[str, ...]]:
    """Of each deadline its words, its products and its lead, as they are compared."""
    return [
        tuple(
            " ".join(side.wording(words).exact)
            for words in (phrase.text, joined(phrase.outputs), joined(phrase.lead))
        )
        for phrase in item.phrases
    ]


def _steps(item: WorkItem) -> str:
    """Who does what by when, step by step."""
    return "; ".join(
        " – ".join(filter(None, (joined(phrase.outputs), joined(phrase.lead), phrase.text.strip(" ;."))))
        for phrase in item.phrases
    )


def _area_differs(sides: Sides, old: WorkItem, new: WorkItem) -> bool:
    """Whether a task moved to another area; a heading of which the other plan has no equal is an area that was renamed."""
    if not (old.area and new.area and old.in_table and new.in_table) or old.area == old.title:
        return False
    if not sides.same_office:
        first, second = reform_areas(old.area), reform_areas(new.area)
        return bool(first and second) and not first & second
    if not sides.differ(old.area, new.area):
        return False
    return any(not sides.differ(old.area, area) for area in _areas(sides.new)) or any(
        not sides.differ(area, new.area) for area in _areas(sides.old)
    )


def _areas(side: Side) -> dict[str, None]:
    return dict.fromkeys(item.area for item in side.items if item.in_table)


def joined(entries: Iterable[str]) -> str:
    """The entries of a cell in one line."""
    return "; ".join(entry.strip(" ;").lstrip("-+– ") for entry in entries)


def _told(side: Side, item: WorkItem, cell: str) -> str:
    """A cell without the figures of its targets, which are compared by themselves."""
    for target in side.targets:
        if target.location[: len(item.location)] == item.location:
            cell = cell.replace(target.words, " ", 1)
    return cell


def _phrases(item: WorkItem) -> str:
    return joined(phrase.text for phrase in item.phrases)


def _cell(kind: str, field: str, old: WorkItem, new: WorkItem, before: str, after: str) -> Change:
    return _change(kind, field, _end(old, before), _end(new, after))


def _end(item: WorkItem, text: str | None = None) -> End:
    if text is None:
        return End(item.address, item.title, item.location)
    return End(item.address, text, item.location, title=item.title)


def _change(kind: str, field: str, old: End | None, new: End | None) -> Change:
    return Change(kind, "task", field, old, new)

"""A comparison in words: what each level, kind and field is called, and the headline."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from cchc_cli.analysis.diff.change import Change, End, Level, Topic
from cchc_cli.analysis.diff.comparison import Comparison
from cchc_cli.message import N_, Message, Translate
from cchc_cli.output.answers.diff_excerpt import excerpts
from cchc_cli.source.tree import Tree
from cchc_cli.vietnamese.money import vnd
from cchc_cli.vietnamese.number import Number, grouped


@dataclass(frozen=True)
class Compared:
    """Two plans as the user named them, and what differs."""

    old: str
    new: str
    old_tree: Tree
    new_tree: Tree
    found: Comparison
    topics: tuple[Topic, ...]
    """what was asked for"""

    @property
    def changes(self) -> tuple[Change, ...]:
        """The changes that were asked for."""
        return tuple(change for change in self.found.changes if change.subject in self.topics)

    def line(self, change: Change, *, new: bool) -> int | None:
        """The line of one side in its file, from 1: of the words or the cell that have changed, where they can be told."""
        end, tree = (change.new, self.new_tree) if new else (change.old, self.old_tree)
        return _line(tree, end, change.field) if end else None


LEVELS: dict[Level, str] = {
    Level.REDUCED: N_("Less than before"),
    Level.LATER: N_("Later in its year"),
    Level.RAISED: N_("More than before, or sooner"),
    Level.NEW: N_("New"),
    Level.REWORDED: N_("Other words, agencies or places"),
}

KIND_NAMES: dict[str, str] = {
    "task-dropped": N_("task dropped"),
    "task-new": N_("new task"),
    "task-split": N_("task split off"),
    "task-merged": N_("task merged"),
    "task-moved": N_("task in another area"),
    "title-changed": N_("title"),
    "outputs-changed": N_("outputs"),
    "lead-changed": N_("lead agency"),
    "partners-changed": N_("partner agencies"),
    "deadline-later": N_("deadline later"),
    "deadline-earlier": N_("deadline earlier"),
    "deadline-undated": N_("no date any more"),
    "deadline-dated": N_("a date now"),
    "deadline-removed": N_("no deadline any more"),
    "deadline-added": N_("a deadline now"),
    "deadline-kind-changed": N_("another kind of deadline"),
    "deadline-reworded": N_("deadline in other words"),
    "target-dropped": N_("target dropped"),
    "target-new": N_("new target"),
    "target-split": N_("target split off"),
    "target-merged": N_("target merged"),
    "target-lowered": N_("target lowered"),
    "target-raised": N_("target raised"),
    "target-loosened": N_("target loosened"),
    "target-tightened": N_("target tightened"),
    "target-due-later": N_("target due later"),
    "target-due-earlier": N_("target due earlier"),
    "target-value-changed": N_("target with another figure"),
    "target-relation-changed": N_("target of another kind"),
    "target-unit-changed": N_("target in another unit"),
    "target-baseline-changed": N_("target with another baseline"),
    "target-reworded": N_("target in other words"),
    "money-lowered": N_("less money"),
    "money-raised": N_("more money"),
    "money-dropped": N_("no money any more"),
    "money-new": N_("money now"),
    "section-dropped": N_("passage dropped"),
    "section-new": N_("new passage"),
    "section-split": N_("passage split off"),
    "section-merged": N_("passage merged"),
    "section-moved": N_("passage in another place"),
    "section-reworded": N_("passage in other words"),
    "basis-removed": N_("legal basis removed"),
    "basis-added": N_("legal basis added"),
    "basis-replaced": N_("legal basis replaced"),
}

MONEY_FIELDS: dict[str, str] = {
    "total": N_("total"),
    "lines": N_("sum of the lines"),
    "line": N_("line of the table"),
    "source": N_("by source"),
    "area": N_("by area"),
    "agency": N_("by agency"),
}


def headline(compared: Compared) -> Iterator[Message]:
    """What a leader reads first, a sentence a topic that was asked for."""
    found, topics = compared.found, compared.topics
    if "task" in topics:
        yield Message(
            N_("Tasks: {kept} kept, {new} new, {dropped} dropped{split}{merged}{carried}"), _of_tasks(found)
        )
    if "target" in topics:
        values = {name: found.count(f"target-{name}") for name in ("raised", "lowered", "new", "dropped")}
        values["tightened"] = found.count("target-tightened")
        values["loosened"] = found.count("target-loosened")
        yield Message(
            N_(
                "Targets: {raised} raised, {lowered} lowered, {tightened} tightened, {loosened} loosened, {new} new, {dropped} dropped"
            ),
            values,
        )
    if "money" in topics:
        yield _money(found)
    if "section" in topics:
        values = {name: found.count(f"section-{name}") for name in ("reworded", "new", "dropped")}
        yield Message(N_("Text: {reworded} passages changed, {new} new, {dropped} dropped"), values)
    if "basis" in topics:
        values = {name: found.count(f"basis-{name}") for name in ("added", "removed", "replaced")}
        yield Message(N_("Legal bases: {added} added, {removed} removed, {replaced} replaced"), values)


def _of_tasks(found: Comparison) -> dict[str, object]:
    return {
        "kept": found.kept,
        "new": found.count("task-new"),
        "dropped": found.count("task-dropped"),
        "split": _if_any(N_(", {count} split off"), found.count("task-split")),
        "merged": _if_any(N_(", {count} merged"), found.count("task-merged")),
        "carried": _if_any(N_(", {count} carried over unfinished"), found.carried_over or 0),
    }


def _if_any(msgid: str, count: int) -> Message | str:
    return Message(msgid, {"count": count}) if count else ""


def _money(found: Comparison) -> Message:
    old, new = (money.total for money in found.money)
    if old is None or new is None:
        stated = [vnd(total.amount) if total else Message(N_("not stated")) for total in (old, new)]
        return Message(N_("Money: {old} → {new}"), {"old": stated[0], "new": stated[1]})
    if old.amount == new.amount:
        return Message(N_("Money: {amount}, unchanged"), {"amount": vnd(new.amount)})
    return Message(
        N_("Money: {old} → {new} ({percent})"),
        {
            "old": vnd(old.amount),
            "new": vnd(new.amount),
            "percent": shown_percent(percent(old.amount, new.amount)),
        },
    )


def percent(old: Number, new: Number) -> Decimal | None:
    """By how much of the old amount the new one differs; None from nothing."""
    if not old:
        return None
    return round(Decimal(new - old) * 100 / Decimal(old), 1)


def shown_percent(value: Decimal | None) -> str:
    """A difference as people write it: +12,5%; a minus is a sign of its own width."""
    if value is None:
        return "-"
    return f"{'+' if value > 0 else ''}{grouped(value)}%"


def about(change: Change, translate: Translate) -> str:
    """What a change is about, in one line."""
    if change.subject == "money":
        field = translate(MONEY_FIELDS[change.field])
        title = _title(change)
        return f"{title} ({field})" if title else field
    return _title(change)


def _title(change: Change) -> str:
    end = change.new or change.old
    return " ".join(end.title.split()) if end else ""


def label(change: Change, translate: Translate, shorten: Callable[[str], str] = str) -> str:
    """The change by name, and what it is about; what came or went, and a title, say that themselves."""
    name = translate(KIND_NAMES[change.kind])
    is_whole = (change.old is None or change.new is None) and change.subject != "money"
    says_itself = is_whole or change.kind in ("title-changed", "target-reworded")
    subject = "" if says_itself else shorten(about(change, translate))
    return f"{name}: {subject}" if subject else name


def sides(change: Change, ellipsis: str) -> tuple[str, str]:
    """Both sides as people read them: of long texts only where they differ, of money the share by which it changed."""
    old, new = told(change.old, change), told(change.new, change)
    if change.old is None or change.new is None:
        return old, new
    if change.subject == "money" and change.old.amount is not None and change.new.amount is not None:
        return old, f"{new} ({shown_percent(percent(change.old.amount, change.new.amount))})"
    return excerpts(old, new, ellipsis) if change.field else (old, new)


def told(end: End | None, change: Change) -> str:
    """One side as people read it."""
    if end is None:
        return ""
    if change.subject == "money" and end.amount is not None:
        return vnd(end.amount)
    return " ".join(end.text.split())


def _line(tree: Tree, end: End, field: str) -> int | None:
    if not tree.root:
        return None
    if end.words:
        return tree.words_span(end.location, *end.words).line
    cell = (*end.location, field)
    return tree.span(cell if field and tree.exists(cell) else end.location).line

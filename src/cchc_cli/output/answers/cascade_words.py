"""A cascade in words: what each state and role is called, the headline, and what an inspector would remark."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.analysis.assigned import Role
from cchc_cli.analysis.cascade import Carried, Cascade, State
from cchc_cli.analysis.diff.change import Change
from cchc_cli.diagnostics import Location
from cchc_cli.message import N_, Message, Translate
from cchc_cli.output.answers.diff_excerpt import excerpts
from cchc_cli.source.tree import Tree


@dataclass(frozen=True)
class Held:
    """A lower plan as the user named it, held against the upper one."""

    plan: str
    unit: str
    """whose plan it is, as running text says it"""
    tree: Tree
    found: Cascade


@dataclass(frozen=True)
class Inspected:
    """An upper plan and the lower ones that should carry it."""

    parent: str
    unit: str
    tree: Tree
    children: tuple[Held, ...]

    @property
    def rows(self) -> dict[tuple[Location, str], Carried]:
        """Everything that is asked of one of the lower plans, in the order of the upper one."""
        found: dict[tuple[Location, str], Carried] = {}
        for child in self.children:
            found.update({place: one for place, one in child.found.by_place.items() if place not in found})
        order = {place: index for index, place in enumerate(self._order())}
        return dict(sorted(found.items(), key=lambda entry: order[entry[0]]))

    def _order(self) -> Iterator[tuple[Location, str]]:
        for side in {id(child.found.parent): child.found.parent for child in self.children[:1]}.values():
            yield from ((target.location, target.id) for target in side.targets)
            yield from ((item.location, item.address) for item in side.items)


STATES: dict[State, str] = {
    State.MISSING: N_("missing"),
    State.WEAKER: N_("weaker"),
    State.LATER: N_("later"),
    State.COVERED: N_("covered"),
}

HEADINGS: dict[State, str] = {
    State.MISSING: N_("Missing from the plan"),
    State.WEAKER: N_("Targets below those assigned"),
    State.LATER: N_("Deadlines later than assigned"),
    State.COVERED: N_("Carried"),
}

HELPS = N_("Helps others with, and does not mention")
"""Of what is not binding, what is missing."""

KINDS: dict[str, str] = {"task": N_("task"), "target": N_("measurable target")}

ROLES: dict[Role, str] = {
    Role.LEAD: N_("leads"),
    Role.PARTNER: N_("helps"),
    Role.COMMON: N_("for all"),
}


def headline(held: Held) -> Iterator[Message]:
    """What a leader reads first."""
    found = held.found
    parent, child = found.parent.plan, found.child.plan
    if not found.carried:
        yield Message(N_("The upper plan assigns nothing to {unit}."), {"unit": held.unit})
        return
    yield from citation(held)
    if parent.year != child.year:
        values = {"year": child.year, "parent_year": parent.year}
        yield Message(
            N_(
                "The plan of {year} is held against one of {parent_year}: each deadline is read within its own year."
            ),
            values,
        )
    yield from _count(N_("Tasks to lead: {total} ({told})"), found, "task", binding=True)
    yield from _count(N_("Targets: {total} ({told})"), found, "target", binding=True)
    yield from _count(N_("To help with: {total} ({told})"), found, None, binding=False)


def citation(held: Held) -> Iterator[Message]:
    """Whether the child rests on the parent's paper."""
    cited = held.found.citation
    if cited.cited:
        yield Message(N_("Legal bases: {number} is cited."), {"number": cited.number})
    elif cited.cited is False and cited.instead:
        message = N_("Legal bases: {number} is not cited; cited instead: {instead}.")
        yield Message(message, {"number": cited.number, "instead": cited.instead.strip(" .;")})
    elif cited.cited is False:
        yield Message(N_("Legal bases: {number} is not cited."), {"number": cited.number})


def _count(msgid: str, found: Cascade, kind: str | None, *, binding: bool) -> Iterator[Message]:
    chosen = [one for one in found.carried if one.is_binding is binding and kind in (None, one.assigned.kind)]
    counts = {state: sum(one.state is state for one in chosen) for state in State}
    told: Message | str = ""
    for state in (State.COVERED, State.WEAKER, State.LATER, State.MISSING):
        if counts[state]:
            one = Message(_COUNTED[state], {"count": counts[state]})
            told = Message("{first}, {second}", {"first": told, "second": one}) if told else one
    if chosen:
        yield Message(msgid, {"total": len(chosen), "told": told})


_COUNTED: dict[State, str] = {
    State.COVERED: N_("{count} carried"),
    State.WEAKER: N_("{count} with a lower target"),
    State.LATER: N_("{count} later"),
    State.MISSING: N_("{count} missing"),
}


def parts(found: Cascade) -> Iterator[tuple[str, str, tuple[Carried, ...]]]:
    """The name, heading and content of each part, the gravest first."""
    for state in State:
        chosen = tuple(one for one in found.carried if one.state is state and one.is_binding)
        if state is State.COVERED:
            idle = tuple(one for one in found.carried if one.state is State.MISSING and not one.is_binding)
            if idle:
                yield "helps", HELPS, idle
            chosen = tuple(
                one
                for one in found.carried
                if one.state is state or (not one.is_binding and one.state is not State.MISSING)
            )
        if chosen:
            yield str(state), HEADINGS[state], chosen


def remarks(one: Carried, ellipsis: str = "…") -> Iterator[Message]:
    """What an inspector writes beside it."""
    if one.state is State.MISSING:
        yield _of_missing(one)
    for change in one.changes:
        if message := _REMARKS.get(change.kind):
            yield Message(message, _both(change, ellipsis))
    yield from _of_words(one)
    if one.pair and one.pair.form == "merged":
        yield Message(N_("carried together with another task"))
    if one.pair and one.pair.form == "split":
        yield Message(N_("carried in parts"))
    if one.unled:
        yield Message(N_("no lead agency is named"))


def place(one: Carried, translate: Translate, arrow: str = "→", *, both: bool = True) -> str:
    """Where the upper plan has it, and the lower one; a target is called one, as a task may have its number."""
    own = one.assigned.place
    if one.assigned.kind == "target":
        own = Message(N_("target {place}"), {"place": own}).text(translate)
    return f"{own} {arrow} {one.place.place}" if one.place and both else own


def _of_words(one: Carried) -> Iterator[Message]:
    kinds = {change.kind for change in one.changes}
    if one.left_out:
        yield Message(N_("leaves out: {words}"), {"words": "; ".join(f"“{words}”" for words in one.left_out)})
    elif "title-changed" in kinds:
        yield Message(N_("worded otherwise"))
    if "outputs-changed" in kinds:
        yield Message(N_("other outputs"))


def _of_missing(one: Carried) -> Message:
    is_target = one.assigned.kind == "target"
    if one.mention is None:
        return Message(N_("no such target") if is_target else N_("no such task"))
    values = {"place": one.mention.place, "words": one.mention.text}
    if one.mention.kind == "target":
        return Message(N_("stands at {place} as a target only; no task, lead or deadline"), values)
    if is_target:
        return Message(N_("{place} speaks of it without a figure"), values)
    return Message(N_("{place} speaks of it in general; no lead, output or deadline"), values)


def _both(change: Change, ellipsis: str) -> dict[str, object]:
    old, new = (" ".join(end.text.split()).strip(" ;.") if end else "" for end in (change.old, change.new))
    old, new = excerpts(old, new, ellipsis)
    return {"old": old or "-", "new": new or "-"}


_REMARKS: dict[str, str] = {
    "target-lowered": N_("“{new}”, assigned “{old}”"),
    "target-loosened": N_("“{new}”, assigned “{old}”"),
    "target-raised": N_("higher: “{new}”, assigned “{old}”"),
    "target-tightened": N_("stricter: “{new}”, assigned “{old}”"),
    "target-value-changed": N_("another figure: “{new}”, assigned “{old}”"),
    "target-unit-changed": N_("another unit: “{new}”, assigned “{old}”"),
    "target-relation-changed": N_("of another kind: “{new}”, assigned “{old}”"),
    "target-baseline-changed": N_("another baseline: “{new}”, assigned “{old}”"),
    "target-due-later": N_("due “{new}”, assigned “{old}”"),
    "target-due-earlier": N_("due “{new}”, assigned “{old}”"),
    "deadline-later": N_("deadline “{new}”, assigned “{old}”"),
    "deadline-earlier": N_("sooner: “{new}”, assigned “{old}”"),
    "deadline-dated": N_("deadline “{new}”, assigned “{old}”"),
    "deadline-kind-changed": N_("deadline “{new}”, assigned “{old}”"),
    "deadline-undated": N_("no date any more: “{new}”, assigned “{old}”"),
    "deadline-removed": N_("no deadline, assigned “{old}”"),
}

"""``cchc cascade`` for programs and for Excel."""

from __future__ import annotations

from cchc_cli.analysis.cascade import Carried, Place, State
from cchc_cli.diagnostics import Location
from cchc_cli.message import N_, Translate
from cchc_cli.output.answers.cascade_words import KINDS, ROLES, STATES, Held, Inspected, remarks
from cchc_cli.output.csv import Cell, write_csv
from cchc_cli.output.json import answer
from cchc_cli.source.tree import Tree

SCHEMA = "cchc/cascade/v1"


def as_json(found: Inspected, translate: Translate) -> str:
    """The answer for programs."""
    first = found.children[0].found.parent.plan
    return answer(
        SCHEMA,
        translate,
        parent={
            "plan": found.parent,
            "unit": found.unit,
            "year": first.year,
            "number": first.document.number,
        },
        children=[_child(held, found) for held in found.children],
        matrix=[
            {
                "kind": asked.assigned.kind,
                "ref": asked.assigned.ref,
                "text": _line(asked.assigned.text),
                "states": [
                    one.state if (one := held.found.by_place.get(place)) else None for held in found.children
                ],
            }
            for place, asked in found.rows.items()
        ],
    )


def as_csv(found: Inspected, translate: Translate) -> str:
    """A row for each thing that is asked; of several plans a column each."""
    if len(found.children) > 1:
        return _matrix(found, translate)
    held = found.children[0]
    columns = [
        N_("result"),
        N_("task or target"),
        N_("place"),
        N_("assigned"),
        N_("role"),
        N_("assigned to"),
        N_("place below"),
        N_("in the lower plan"),
        N_("what was found"),
        N_("likeness"),
        N_("line of the upper plan"),
        N_("line of the lower plan"),
    ]
    rows: list[tuple[Cell, ...]] = []
    for one in held.found.carried:
        place = one.place or one.mention
        rows.append(
            (
                translate(STATES[one.state]),
                translate(KINDS[one.assigned.kind]),
                one.assigned.place,
                _line(one.assigned.text),
                translate(ROLES[one.assigned.role]),
                "; ".join(one.assigned.to),
                place.place if place else "",
                _line(place.text) if place else "",
                "; ".join(remark.text(translate) for remark in remarks(one)),
                None if one.pair is None else str(one.pair.score),
                _number(found.tree, one.assigned.location),
                _number(held.tree, place.location) if place else None,
            )
        )
    return write_csv([translate(column) for column in columns], rows)


def _matrix(found: Inspected, translate: Translate) -> str:
    columns = [N_("task or target"), N_("place"), N_("assigned"), N_("role"), N_("assigned to")]
    rows: list[tuple[Cell, ...]] = []
    for place, asked in found.rows.items():
        states = [held.found.by_place.get(place) for held in found.children]
        rows.append(
            (
                translate(KINDS[asked.assigned.kind]),
                asked.assigned.place,
                _line(asked.assigned.text),
                translate(ROLES[asked.assigned.role]),
                "; ".join(asked.assigned.to),
                *(translate(STATES[one.state]) if one else "" for one in states),
            )
        )
    heads = [translate(column) for column in columns]
    return write_csv([*heads, *(held.unit for held in found.children)], rows)


def _child(held: Held, found: Inspected) -> dict[str, object]:
    cited = held.found.citation
    return {
        "plan": held.plan,
        "unit": held.unit,
        "year": held.found.child.plan.year,
        "citation": {"number": cited.number, "cited": cited.cited, "instead": cited.instead or None},
        "summary": {
            "binding": {str(state): held.found.count(state) for state in State},
            "helping": {str(state): held.found.count(state, binding=False) for state in State},
        },
        "items": [_item(one, held, found) for one in held.found.carried],
    }


def _item(one: Carried, held: Held, found: Inspected) -> dict[str, object]:
    pair = one.pair
    return {
        "kind": one.assigned.kind,
        "ref": one.assigned.ref,
        "place": one.assigned.place,
        "text": _line(one.assigned.text),
        "role": one.assigned.role,
        "to": list(one.assigned.to),
        "line": _number(found.tree, one.assigned.location),
        "state": one.state,
        "child": _place(one.place, held),
        "mention": _place(one.mention, held),
        "score": pair.score if pair else None,
        "form": pair.form if pair else None,
        "how": pair.how if pair else None,
        "why": list(pair.why) if pair else [],
        "left_out": list(one.left_out),
        "unled": one.unled,
        "changes": [
            {
                "kind": change.kind,
                "field": change.field,
                "shift": change.shift,
                "assigned": _line(change.old.text) if change.old else None,
                "child": _line(change.new.text) if change.new else None,
            }
            for change in one.changes
        ],
        "remarks": list(remarks(one)),
    }


def _place(place: Place | None, held: Held) -> dict[str, object] | None:
    if place is None:
        return None
    return {
        "kind": place.kind,
        "ref": place.ref,
        "place": place.place,
        "text": _line(place.text),
        "line": _number(held.tree, place.location),
    }


def _line(text: str) -> str:
    return " ".join(text.split())


def _number(tree: Tree, location: Location) -> int | None:
    return tree.span(location).line if tree.root else None

"""``cchc cascade`` for people: the headline, then what is missing, weaker and later; of several plans a matrix."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.analysis.cascade import Carried, State
from cchc_cli.message import N_, Message, Translate
from cchc_cli.output.answers.cascade_words import STATES, Held, Inspected, headline, parts, place, remarks
from cchc_cli.output.answers.wording import heading, paragraph, shortened
from cchc_cli.output.look import Look
from cchc_cli.output.row import Column, Row
from cchc_cli.output.table import table

_TITLE = 140
"""columns of what is asked"""
_REMARK = 260


def as_text(found: Inspected, translate: Translate, look: Look) -> str:
    """The answer."""
    if len(found.children) == 1:
        return "".join(_one(found, found.children[0], translate, look))
    return "".join(_many(found, translate, look))


def title(found: Inspected, held: Held) -> Message:
    """Whose plan is held against whose."""
    years = {"year": held.found.child.plan.year, "parent_year": held.found.parent.plan.year}
    values = {"unit": held.unit, "parent": found.unit, **years}
    return Message(N_("{unit} {year} against what {parent} assigns in {parent_year}"), values)


def _one(found: Inspected, held: Held, translate: Translate, look: Look) -> Iterator[str]:
    yield heading(title(found, held).text(translate), look)
    for sentence in headline(held):
        yield paragraph(sentence, translate, look)
    for name, words, chosen in parts(held.found):
        count = Message(N_("{level}: {count}"), {"level": Message(words), "count": len(chosen)})
        yield "\n" + heading(count.text(translate), look)
        if name != State.COVERED:
            yield _table(chosen, translate, look)
            continue
        remarked = tuple(one for one in chosen if any(remarks(one)))
        if remarked:
            yield _table(remarked, translate, look, brief=True)
        places = ", ".join(
            dict.fromkeys(_place(one, translate, look) for one in chosen if one not in remarked)
        )
        if places:
            yield paragraph(Message(N_("As assigned: {places}"), {"places": places}), translate, look)


def _table(chosen: tuple[Carried, ...], translate: Translate, look: Look, *, brief: bool = False) -> str:
    columns = [Column(translate(N_("place"))), Column(translate(N_("assigned")))]
    if not brief:
        columns.append(Column(translate(N_("assigned to"))))
    columns.append(Column(translate(N_("what was found"))))
    rows = []
    for one in chosen:
        told = [shortened(remark.text(translate), _REMARK, look) for remark in remarks(one, look.ellipsis)]
        cells = [_place(one, translate, look), shortened(one.assigned.text, _TITLE, look)]
        if not brief:
            cells.append("; ".join(one.assigned.to))
        rows.append(Row((*cells, "\n".join(told))))
    return table(columns, rows, look, translate)


def _place(one: Carried, translate: Translate, look: Look) -> str:
    return place(one, translate, "->" if look.ascii_only else "→")


def _many(found: Inspected, translate: Translate, look: Look) -> Iterator[str]:
    for held in found.children:
        yield heading(title(found, held).text(translate), look)
        for sentence in headline(held):
            yield paragraph(sentence, translate, look)
        yield "\n"
    rows = []
    for at, asked in found.rows.items():
        states = [held.found.by_place.get(at) for held in found.children]
        if any(one and one.is_binding and one.state is not State.COVERED for one in states):
            told = (translate(STATES[one.state]) if one else "-" for one in states)
            rows.append(
                Row(
                    (place(asked, translate, both=False), shortened(asked.assigned.text, _TITLE, look), *told)
                )
            )
    if not rows:
        yield paragraph(Message(N_("Everything that is assigned is carried.")), translate, look)
        return
    columns = (Column(translate(N_("place"))), Column(translate(N_("assigned"))))
    yield table((*columns, *(Column(held.unit) for held in found.children)), rows, look, translate)

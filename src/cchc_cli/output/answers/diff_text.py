"""``cchc diff`` for people: the headline, then the changes by level, both sides beside each other."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.analysis.diff.change import Change, Level
from cchc_cli.message import N_, Message, Translate
from cchc_cli.output.answers.diff_words import LEVELS, Compared, headline, label, sides
from cchc_cli.output.answers.wording import heading, paragraph, shortened
from cchc_cli.output.look import Look
from cchc_cli.output.row import Column, Row
from cchc_cli.output.table import table

_TEXT = 160
"""columns of a text of which only one side stands"""
_BOTH = 320
"""columns of each of two texts"""
_ABOUT = 90
"""columns of a title that only says what a change is about"""


def as_text(compared: Compared, translate: Translate, look: Look) -> str:
    """The answer."""
    return "".join(_parts(compared, translate, look))


def _parts(compared: Compared, translate: Translate, look: Look) -> Iterator[str]:
    old, new = compared.found.old.plan, compared.found.new.plan
    values = {"old": compared.old, "old_year": old.year, "new": compared.new, "new_year": new.year}
    title = Message(N_("{old} (year {old_year}) → {new} (year {new_year})"), values)
    yield heading(title.text(translate), look)
    for sentence in headline(compared):
        yield paragraph(sentence, translate, look)
    if not compared.changes:
        yield "\n"
        yield paragraph(Message(N_("Nothing has changed in meaning.")), translate, look)
    for level in Level:
        changes = [change for change in compared.changes if change.level is level]
        if changes:
            count = Message(N_("{level}: {count}"), {"level": Message(LEVELS[level]), "count": len(changes)})
            yield "\n" + heading(count.text(translate), look)
            yield _table(changes, compared, translate, look)


def _table(changes: list[Change], compared: Compared, translate: Translate, look: Look) -> str:
    columns = (
        Column(translate(N_("place"))),
        Column(translate(N_("change"))),
        Column(translate(N_("before"))),
        Column(translate(N_("now"))),
    )
    rows = [Row(tuple(_cells(change, compared, translate, look))) for change in changes]
    return table(columns, rows, look, translate)


def _cells(change: Change, compared: Compared, translate: Translate, look: Look) -> Iterator[str]:
    yield _place(change, compared, translate, look)
    yield label(change, translate, lambda title: shortened(title, _ABOUT, look))
    room = _TEXT if change.old is None or change.new is None else _BOTH
    for side in sides(change, look.ellipsis):
        yield shortened(side, room, look)


def _place(change: Change, compared: Compared, translate: Translate, look: Look) -> str:
    """Both places, and both lines below them."""
    arrow = "->" if look.ascii_only else "→"
    refs = list(dict.fromkeys(end.ref for end in (change.old, change.new) if end and end.ref))
    lines = [
        str(line) for line in (compared.line(change, new=False), compared.line(change, new=True)) if line
    ]
    if change.old is None:
        refs[:1] = [f"{arrow} {refs[0]}"] if refs else []
    elif change.new is None and refs:
        refs[:1] = [f"{refs[0]} {arrow}"]
    shown = Message(N_("line {lines}"), {"lines": f" {arrow} ".join(lines)}).text(translate)
    return "\n".join(filter(None, [f" {arrow} ".join(refs), shown if lines else ""]))

"""A comparison on paper: the answer's own words, put into the view that the templates print."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Literal

from cchc_cli.cli.language import in_vietnamese
from cchc_cli.message import N_, Message

if TYPE_CHECKING:
    from cchc_cli.analysis.diff.change import Change, End
    from cchc_cli.analysis.matching.side import Side
    from cchc_cli.output.answers.diff_words import Compared
    from cchc_cli.render.view import Compared as Entry
    from cchc_cli.render.view import ComparedPart, Remark, Stated
    from cchc_cli.repository.repository import Repository

Paper = Literal["html", "docx"]

_TOPICS = {
    "target": N_("Targets"),
    "task": N_("Tasks"),
    "money": N_("Money"),
    "section": N_("Text of the plan"),
    "basis": N_("Legal bases"),
}
_NAMED_BY_CELL = {"title-changed", "outputs-changed", "lead-changed", "partners-changed"}
"""Kinds that are called by the cell alone, which says too little where nothing else stands beside it."""
_FIELDS = {
    "outputs": N_("outputs"),
    "lead": N_("lead agency"),
    "partners": N_("partner agencies"),
    "deadline": N_("deadline"),
    "area": N_("area"),
    "unit": N_("unit"),
    "baseline": N_("baseline"),
    "due": N_("to be reached"),
}


def on_paper(compared: Compared, form: Paper, repositories: tuple[Repository, Repository]) -> bytes:
    """The comparison as an official paper (in the order of the plans) or as a page (by how much it matters)."""
    from cchc_cli.output.answers.diff_words import headline
    from cchc_cli.render.comparison import build_comparison, page
    from cchc_cli.render.template import COMPARISON_DOCX, COMPARISON_PAGE, shipped
    from cchc_cli.render.word import render as word

    parts = tuple(_by_topic(compared) if form == "docx" else _by_level(compared))
    summary = [sentence.text(in_vietnamese) for sentence in headline(compared)]
    if not compared.changes:
        summary.append(in_vietnamese(N_("Nothing has changed in meaning.")).rstrip("."))
    plans = (compared.found.old.plan, compared.found.new.plan)
    view = build_comparison(plans, repositories, summary, parts)
    return word(view, shipped(COMPARISON_DOCX)) if form == "docx" else page(view, shipped(COMPARISON_PAGE))


def _by_topic(compared: Compared) -> Iterator[ComparedPart]:
    from cchc_cli.render.view import ComparedPart

    for topic, title in _TOPICS.items():
        changes = [change for change in compared.changes if change.subject == topic]
        if changes:
            yield ComparedPart(topic, in_vietnamese(title), tuple(_entries(changes, compared)))


def _by_level(compared: Compared) -> Iterator[ComparedPart]:
    from cchc_cli.analysis.diff.change import Level
    from cchc_cli.output.answers.diff_words import LEVELS
    from cchc_cli.render.view import ComparedPart

    for level in Level:
        changes = [change for change in compared.changes if change.level is level]
        if changes:
            yield ComparedPart(str(level), in_vietnamese(LEVELS[level]), tuple(_entries(changes, compared)))


def _entries(changes: Iterable[Change], compared: Compared) -> Iterator[Entry]:
    """What changed about one thing stands in one entry."""
    together: dict[object, list[Change]] = {}
    for change in changes:
        together.setdefault(_thing(change), []).append(change)
    for group in together.values():
        yield _entry(group, compared)


def _thing(change: Change) -> object:
    ends = (change.old, change.new)
    if change.subject == "money":
        return change.kind, _subject(change)
    if change.subject == "basis" or (change.subject == "target" and None in ends):
        # A clause may set several targets, and a paragraph name several bases.
        return change.kind, tuple((end.location, end.text) for end in ends if end)
    return change.subject, tuple((end.ref, end.location) if end else None for end in ends)


def _subject(change: Change) -> str:
    from cchc_cli.output.answers.diff_words import about

    return about(change, in_vietnamese)


def _entry(group: list[Change], compared: Compared) -> Entry:
    from cchc_cli.render.view import Compared as Entry

    found = compared.found
    first = group[0]
    old = _stated(first.old, found.old, group, new=False) if first.old else None
    new = _stated(first.new, found.new, group, new=True) if first.new else None
    several = len({change.kind for change in group}) < len(group)
    return Entry(old, new, tuple(_remark(change, several=several) for change in group))


def _remark(change: Change, *, several: bool) -> Remark:
    from cchc_cli.output.answers.diff_words import KIND_NAMES, percent, shown_percent
    from cchc_cli.render.view import Remark

    text = in_vietnamese(KIND_NAMES[change.kind])
    if change.kind in _NAMED_BY_CELL:
        text = Message(N_("another {field}"), {"field": text}).text(in_vietnamese)
    text = _capital(text)
    old, new = change.old, change.new
    if several:
        text = f"{text}: {_subject(change)}"
    if change.subject == "money" and old and new and old.amount is not None and new.amount is not None:
        text = f"{text} ({shown_percent(percent(old.amount, new.amount))})"
    return Remark(str(change.level), text)


def _stated(end: End, side: Side, group: list[Change], *, new: bool) -> Stated:
    from cchc_cli.render.view import Stated

    whole = [change for change in group if change.kind == "target-reworded"]
    lines = [_line(change, new=new) for change in whole or group if change.field]
    head = end.title if group[0].subject != "money" else _capital(_subject(group[0]))
    says_itself = any(change.kind in ("title-changed", "target-reworded") for change in group)
    if not lines:
        lines = [("", " ".join(end.text.split())), *_duty(end, side)]
    elif head and not says_itself:
        lines.insert(0, ("", " ".join(head.split())))
    return Stated(_place(end, group[0]), tuple(line for line in lines if line[1]))


def _line(change: Change, *, new: bool) -> tuple[str, str]:
    from cchc_cli.output.answers.diff_words import told

    end = change.new if new else change.old
    field = _FIELDS.get(change.field, "")
    return _capital(in_vietnamese(field)), told(end, change)


def _duty(end: End, side: Side) -> list[tuple[str, str]]:
    """Of a task that came or went: who, and by when."""
    item = side.item_at.get(end.location)
    if item is None:
        return []
    said = {"lead": item.lead, "deadline": [phrase.text for phrase in item.phrases]}
    return [
        (_capital(in_vietnamese(_FIELDS[field])), "; ".join(word.strip(" ;.") for word in words))
        for field, words in said.items()
    ]


def _place(end: End, change: Change) -> str:
    """The number that the paper prints; a name that an officer gave stands in no paper."""
    ref, sign, _ = end.ref.partition("#")
    if change.subject not in ("task", "section") and not (change.subject == "target" and sign):
        return ""
    # Dashes are counted for people who look for them (II.1.-2); the paper prints no number there.
    return re.split(r"\.[-+]", ref)[0].rstrip(".")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]

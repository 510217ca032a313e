"""Reading a deadline phrase: statements → terms → clauses → parts."""

from __future__ import annotations

import datetime
from dataclasses import replace
from functools import lru_cache

from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.deadline.clause import Clause, Role, read_clause
from cchc_cli.vietnamese.deadline.joining import join_clauses
from cchc_cli.vietnamese.deadline.lexicon import Cue
from cchc_cli.vietnamese.deadline.part import Deadline, Kind, Part
from cchc_cli.vietnamese.deadline.recurrence import occurrences
from cchc_cli.vietnamese.deadline.scan import terms
from cchc_cli.vietnamese.deadline.series import clauses
from cchc_cli.vietnamese.deadline.statement import Statement, statements
from cchc_cli.vietnamese.deadline.term import StampUnit, bounds

_KINDS: dict[StampUnit, Kind] = {
    "day": Kind.DAY,
    "month": Kind.MONTH,
    "quarter": Kind.QUARTER,
    "half-year": Kind.HALF_YEAR,
    "months": Kind.RANGE,
    "year": Kind.WITHIN_YEAR,
    "years": Kind.RANGE,
}


@lru_cache(maxsize=4096)
def read_deadline(text: str, year: int) -> Deadline:
    """What a deadline phrase says in a plan of ``year``; never a date that the words do not give.

    A phrase that is not understood gives parts of kind "unknown"; only a blank one gives none.
    """
    parts = tuple(part for statement in statements(text) for part in _parts(statement, text, year))
    if not parts and text.strip():
        start, end = _trimmed(text, 0, len(text), marks=" \t\n")
        parts = (_unknown(text, start, end),)
    return Deadline(text, year, parts)


def _parts(statement: Statement, text: str, year: int) -> list[Part]:
    cut = clauses(terms(statement, text))
    read = tuple(read_clause(clause, bracketed=bracketed) for clause, bracketed in cut)
    return [_part(clause, text, year) for clause in join_clauses(read)]


def _part(clause: Clause, text: str, year: int) -> Part:
    start, end = _trimmed(text, clause.start, clause.end)
    match clause.role:
        case Role.DATED:
            return _dated(clause, text, start, end, year)
        case Role.RECURRING:
            return _recurring(clause, text, start, end, year)
        case Role.ONGOING:
            return _ongoing(clause, text, start, end, year)
        case Role.CONDITIONAL | Role.AD_HOC:
            condition = text[clause.condition if clause.condition is not None else start : end]
            reason = Message(N_("depends on something without a date: {condition}"), {"condition": condition})
            return Part(
                text[start:end],
                start,
                end,
                Kind.CONDITIONAL,
                offset=clause.offset,
                condition=condition,
                reason=reason,
            )
        case Role.EXCEPTION:
            reason = Message(N_("says only when the work is not done: {words}"), {"words": text[start:end]})
            return Part(text[start:end], start, end, Kind.UNKNOWN, reason=reason)
        case Role.LENGTH:
            reason = Message(
                N_("gives a length of time but not from when: {words}"), {"words": text[start:end]}
            )
            return Part(text[start:end], start, end, Kind.UNKNOWN, offset=clause.offset, reason=reason)
        case _:
            return _unknown(text, start, end)


def _dated(clause: Clause, text: str, start: int, end: int, year: int) -> Part:
    """A part with a date: a cue before the date says which of its bounds hold."""
    assert clause.stamp is not None  # noqa: S101 - for the type checker
    span = bounds(clause.stamp, year)
    words = text[start:end]
    if isinstance(span, Message):
        return Part(
            words,
            start,
            end,
            Kind.UNKNOWN,
            reason=span,
            impossible=not (clause.stamp.lunar or clause.stamp.blank),
        )
    first, last = span
    kind = Kind.RANGE if clause.stamp.until else _KINDS[clause.stamp.unit]
    cues = clause.cues
    is_stretch = clause.stamp.until is not None or clause.stamp.unit == "years"
    if Cue.BEFORE in cues:
        if Cue.HOUR in cues:
            return Part(words, start, end, kind, None, last)
        allowed = last if Cue.CLOSE in cues else first - datetime.timedelta(days=1)
        return Part(words, start, end, Kind.BEFORE, None, allowed)
    if not is_stretch and cues & {Cue.FROM, Cue.AFTER}:
        begin = last + datetime.timedelta(days=1) if Cue.AFTER in cues else first
        return _open(words, start, end, begin)
    if not is_stretch and cues & {Cue.BY, Cue.TO}:
        return Part(words, start, end, kind, None, last)
    return Part(words, start, end, kind, first, last)


def _recurring(clause: Clause, text: str, start: int, end: int, year: int) -> Part:
    reason = None
    if clause.unnamed:
        reason = Message(
            N_("recurs at an interval that cchc does not keep: {words}"), {"words": text[start:end]}
        )
    elif not clause.every:
        reason = Message(N_("recurs, but the words state no period"))
    span = bounds(clause.stamp, year) if clause.stamp else None
    first = None if span is None or isinstance(span, Message) else span[0]
    part = Part(
        text[start:end],
        start,
        end,
        Kind.RECURRING,
        first,
        None,
        clause.every,
        clause.anchors,
        clause.excepted,
        reason=reason,
    )
    if clause.every != ("year",) or len(clause.anchors) != 1:
        return part
    due = occurrences(part, datetime.date(year - 1, 1, 1), datetime.date(year + 1, 12, 31))
    return replace(part, last_day=next(round_.last_day for round_ in due if round_.periods[0].year == year))


def _ongoing(clause: Clause, text: str, start: int, end: int, year: int) -> Part:
    words = text[start:end]
    span = bounds(clause.stamp, year) if clause.stamp and clause.cues & {Cue.FROM, Cue.AFTER} else None
    if span is not None and not isinstance(span, Message):
        return _open(words, start, end, span[0])
    return Part(words, start, end, Kind.ONGOING, reason=Message(N_("ongoing work, with no last day")))


def _open(words: str, start: int, end: int, begin: datetime.date) -> Part:
    reason = Message(N_("begins on a day, but has no last day"))
    return Part(words, start, end, Kind.ONGOING, begin, None, reason=reason)


def _unknown(text: str, start: int, end: int) -> Part:
    reason = Message(N_("not understood as a time: {words}"), {"words": text[start:end]})
    return Part(text[start:end], start, end, Kind.UNKNOWN, reason=reason)


def _trimmed(text: str, start: int, end: int, marks: str = " \t\n\u00a0\u3000,;.:") -> tuple[int, int]:
    """The stretch without marks at its edges; a bracket that is opened inside is closed inside."""
    if not text[start:end].strip(marks):
        return start, end
    while start < end and text[start] in marks:
        start += 1
    while end < len(text) and text[end] == ")" and text.count("(", start, end) > text.count(")", start, end):
        end += 1
    while end > start and text[end - 1] in marks:
        end -= 1
    return start, end

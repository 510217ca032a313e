"""Clauses put together: which of them make one part of the deadline."""

from __future__ import annotations

from dataclasses import replace

from cchc_cli.vietnamese.deadline.anchor import anchored
from cchc_cli.vietnamese.deadline.clause import Clause, Role, excepting
from cchc_cli.vietnamese.deadline.lexicon import Cue
from cchc_cli.vietnamese.deadline.pair import commented, paired
from cchc_cli.vietnamese.deadline.part import EVERY, Anchor, Every
from cchc_cli.vietnamese.deadline.term import StampUnit

Clauses = tuple[Clause, ...]

_PERIODS: dict[StampUnit, Every] = {"quarter": "quarter", "half-year": "half-year", "year": "year"}


def join_clauses(clauses: Clauses) -> Clauses:
    """The clauses of one statement as parts, in order."""
    single = _with_words(_with_brackets(_with_exceptions(clauses)))
    return _with_pairs(_with_shared_anchors(_with_reports(single)))


def _with_exceptions(clauses: Clauses) -> Clauses:
    """What goes on from an exception is left out too: "trừ tháng 7 và tháng 8"."""
    found: list[Clause] = []
    for clause in clauses:
        before = found[-1] if found else None
        is_dated = clause.role is Role.DATED and not clause.lead and not clause.cues
        if before and before.role is Role.EXCEPTION and is_dated and _same_unit(before, clause):
            found.append(excepting(clause))
        else:
            found.append(clause)
    return tuple(found)


def _same_unit(first: Clause, second: Clause) -> bool:
    return first.stamp is not None and second.stamp is not None and first.stamp.unit == second.stamp.unit


def _with_brackets(clauses: Clauses) -> Clauses:
    found: list[Clause] = []
    for clause in clauses:
        whole = commented(found[-1], clause) if found and clause.bracketed else None
        if whole:
            found[-1] = whole
        else:
            found.append(clause)
    return tuple(found)


def _with_words(clauses: Clauses) -> Clauses:
    """Clauses without a time go to the next one ("Xây dựng, ban hành Kế hoạch tháng 01"), or to the one before.

    Behind a condition they continue it: "theo tiến độ kế hoạch, đề án".
    """
    found: list[Clause] = []
    for index, clause in enumerate(clauses):
        before = found[-1] if found else None
        is_last = all(later.role is Role.WORDS for later in clauses[index:])
        if before and before.role is Role.WORDS:
            anchors = _weekly(clause, before.weekdays) + clause.anchors
            found[-1] = replace(clause, start=before.start, lead=before.lead + clause.lead, anchors=anchors)
        elif (
            before
            and clause.role is Role.WORDS
            and (is_last or before.role in (Role.CONDITIONAL, Role.AD_HOC))
        ):
            found[-1] = replace(
                before, end=clause.end, anchors=before.anchors + _weekly(before, clause.weekdays)
            )
        else:
            found.append(clause)
    return tuple(found)


def _weekly(clause: Clause, weekdays: tuple[int, ...]) -> tuple[Anchor, ...]:
    """Days of weekly work that stand beside it: "thứ Ba và thứ Năm hằng tuần"."""
    return tuple(Anchor(day, None) for day in weekdays) if clause.every == ("week",) else ()


def _with_reports(clauses: Clauses) -> Clauses:
    """A list of reporting periods is one part: "Quý I, 6 tháng, quý III, năm", "6 tháng, cuối năm"."""
    found: list[Clause] = []
    run: list[Clause] = []
    for clause in clauses:
        is_report = clause.lead == ("báo", "cáo") == run[0].lead[:2] if run else False
        if run and not (_is_period(clause) and (not clause.lead or is_report)):
            found += _as_reports(run)
            run = []
        if _is_period(clause):
            run.append(clause)
        else:
            found.append(clause)
    return tuple(found + _as_reports(run))


def _is_period(clause: Clause) -> bool:
    if clause.role is Role.RECURRING:
        return bool(clause.every) and not clause.anchors
    stamp = clause.stamp
    is_plain = clause.role is Role.DATED and stamp is not None and not stamp.until and stamp.unit in _PERIODS
    return is_plain and clause.cues <= {Cue.CLOSE, Cue.EDGE}


def _as_reports(run: list[Clause]) -> list[Clause]:
    """One clause of a run in which some periods are bare; "Quý I, hằng quý" is a date and then a round."""
    if len(run) < 2 or not any(clause.role is Role.RECURRING for clause in run):
        return run
    if run[0].role is Role.DATED and run[1].role is Role.RECURRING and run[1].explicit:
        return run
    named = {name for clause in run for name in clause.every}
    named |= {_PERIODS[clause.stamp.unit] for clause in run if clause.role is Role.DATED and clause.stamp}
    every = tuple(name for name in EVERY if name in named)
    explicit = any(clause.explicit for clause in run)
    return [Clause(run[0].start, run[-1].end, Role.RECURRING, run[0].lead, every=every, explicit=explicit)]


def _with_shared_anchors(clauses: Clauses) -> Clauses:
    """Dates before the last of a round belong to it: "15/6 và 15/12 hằng năm", "ngày 01 và ngày 15 hằng tháng"."""
    found: list[Clause] = []
    for clause in reversed(clauses):
        whole = _with_shared_anchor(clause, found[-1]) if found else None
        if whole:
            found[-1] = whole
        else:
            found.append(clause)
    return tuple(reversed(found))


def _with_shared_anchor(first: Clause, second: Clause) -> Clause | None:
    stamp = first.stamp
    if (
        first.role is not Role.DATED
        or stamp is None
        or stamp.year is not None
        or not second.anchors
        or second.lead
    ):
        return None
    if stamp.month is not None and second.every != ("year",):
        return None
    anchor = anchored(stamp, first.cues, second.every)
    if anchor is None:
        return None
    follows = tuple(replace(other, exclusive=anchor.exclusive or other.exclusive) for other in second.anchors)
    return replace(second, start=first.start, lead=first.lead, anchors=(anchor, *follows))


def _with_pairs(clauses: Clauses) -> Clauses:
    found: list[Clause] = []
    for clause in clauses:
        whole = paired(found[-1], clause) if found else None
        if whole:
            found[-1] = whole
        else:
            found.append(_with_carried_cue(found[-1], clause) if found else clause)
    return tuple(found)


def _with_carried_cue(first: Clause, second: Clause) -> Clause:
    """As in "Trước ngày 15/6 và 15/12": the second date is excluded like the first."""
    one, other = first.stamp, second.stamp
    if first.role is not Role.DATED or second.role is not Role.DATED or second.cues or second.lead:
        return second
    if one is None or other is None or not one.unit == other.unit == "day" or other.until:
        return second
    return replace(second, cues=first.cues & {Cue.BEFORE, Cue.BY, Cue.TO})

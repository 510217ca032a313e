"""A clause of a deadline statement, and what it says about time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from cchc_cli.vietnamese.deadline.anchor import anchored, weekday_anchor
from cchc_cli.vietnamese.deadline.lexicon import Cue
from cchc_cli.vietnamese.deadline.part import EVERY, Anchor, Every, Offset
from cchc_cli.vietnamese.deadline.steering import cues_before, is_statement, resolved
from cchc_cli.vietnamese.deadline.term import Beat, Duration, Plain, Stamp, Steer, Term, Weekday

_CONDITIONS = (Cue.BASIS, Cue.EVENT)


class Role(Enum):
    """What a clause contributes."""

    DATED = auto()
    RECURRING = auto()
    ONGOING = auto()
    CONDITIONAL = auto()
    AD_HOC = auto()
    """ "đột xuất": outside any schedule"""
    EXCEPTION = auto()
    """ "trừ tháng 7", "không tổ chức trong quý III": a time at which the work is not done"""
    LENGTH = auto()
    """a length of time that does not say from when"""
    WORDS = auto()
    """no time at all"""


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause; offsets count into the phrase."""

    start: int
    end: int
    role: Role
    lead: tuple[str, ...] = ()
    """the folded words before its time"""
    stamp: Stamp | None = None
    """its date; of a condition, a date that ends it and is part of it"""
    cues: frozenset[Cue] = frozenset()
    """those that govern the stamp"""
    every: tuple[Every, ...] = ()
    explicit: bool = False
    """said to recur, not only a period named"""
    anchors: tuple[Anchor, ...] = ()
    excepted: tuple[int, ...] = ()
    """the months that an exception leaves out"""
    offset: Offset | None = None
    condition: int | None = None
    """where its condition begins"""
    follows: bool = False
    """its condition is what the work comes after ("sau khi có hướng dẫn")"""
    bracketed: bool = False
    weekdays: tuple[int, ...] = ()
    """the days of the week that it names; 1 is Monday"""
    unnamed: bool = False
    """recurs at an interval that has no name here"""


def read_clause(terms: tuple[Term, ...], *, bracketed: bool = False) -> Clause:
    """What one clause says.

    An event ("khi có …") governs work that is ongoing, recurring or only placed in the year, so those are conditional;
    a day, month or quarter stays what it is. What stands behind a condition belongs to it: "theo Quyết định … ngày 03/4" is no date.
    """
    terms = resolved(terms)
    cut = next(
        (i for i, term in enumerate(terms) if isinstance(term, Steer) and term.cue in _CONDITIONS), len(terms)
    )
    ahead = terms[:cut]
    weekdays = tuple(term.day for term in terms if isinstance(term, Weekday))
    clause = _timed(
        ahead,
        Clause(
            terms[0].start, terms[-1].end, Role.WORDS, _lead(terms), bracketed=bracketed, weekdays=weekdays
        ),
    )
    if cut == len(terms):
        return clause
    condition = terms[cut]
    is_event = isinstance(condition, Steer) and condition.cue is Cue.EVENT
    if clause.role is Role.AD_HOC or not _withstands(clause, is_event=is_event):
        role = Role.AD_HOC if clause.role is Role.AD_HOC else Role.CONDITIONAL
        listed = terms[-1] if isinstance(terms[-1], Stamp) else None
        bare = Clause(clause.start, clause.end, role, clause.lead, listed, bracketed=bracketed)
        follows = isinstance(condition, Steer) and condition.words.endswith("sau khi")
        return replace(bare, condition=condition.start, offset=_offset(terms, cut), follows=follows)
    return clause


def _timed(terms: tuple[Term, ...], bare: Clause) -> Clause:
    """The clause that terms without a condition make."""
    cues = {term.cue for term in terms if isinstance(term, Steer)}
    stamp = _governing(terms)
    if Cue.ONGOING in cues:
        return replace(bare, role=Role.ONGOING, stamp=stamp, cues=cues_before(terms, stamp))
    if Cue.PERIODIC in cues and stamp is not None and stamp.unit == "half-year" and not stamp.until:
        return replace(bare, role=Role.RECURRING, every=("half-year",), explicit=True)
    beats = _recurrences(terms, stamp, periodic=Cue.PERIODIC in cues)
    if beats or (Cue.PERIODIC in cues and (stamp is None or stamp.unit == "year")):
        return _recurring(
            replace(bare, role=Role.RECURRING, cues=cues_before(terms, stamp)),
            terms,
            beats,
            stamp,
            periodic=Cue.PERIODIC in cues,
        )
    if stamp:
        timed = replace(bare, role=Role.DATED, stamp=stamp, cues=cues_before(terms, stamp))
        return excepting(timed) if Cue.EXCEPT in timed.cues or _is_denied(bare.lead) else timed
    if Cue.AD_HOC in cues:
        return replace(bare, role=Role.AD_HOC, condition=bare.start)
    if any(isinstance(term, Duration) for term in terms):
        return replace(bare, role=Role.LENGTH, offset=_offset(terms, len(terms)))
    return bare


def _governing(terms: tuple[Term, ...]) -> Stamp | None:
    """The stamp that fixes the time: a day, or else one finer than a year ("Kế hoạch năm 2022 trong tháng 12")."""
    stamps = [term for term in terms if isinstance(term, Stamp)]
    days = [stamp for stamp in stamps if stamp.unit == "day"]
    finer = [stamp for stamp in stamps if stamp.unit != "year"]
    return next(iter(days or finer or stamps), None)


def _recurrences(terms: tuple[Term, ...], stamp: Stamp | None, *, periodic: bool) -> list[Beat]:
    """The periods said to recur; bare ones count only where no date stands ("báo cáo năm trước ngày 15/12")."""
    beats = [term for term in terms if isinstance(term, Beat)]
    explicit = [beat for beat in beats if beat.explicit]
    if explicit:
        return explicit
    if stamp is None or (periodic and stamp.unit == "year"):
        return beats
    return []


def _recurring(
    clause: Clause, terms: tuple[Term, ...], beats: list[Beat], stamp: Stamp | None, *, periodic: bool
) -> Clause:
    every = tuple(name for name in EVERY if any(beat.every == name for beat in beats))
    own = next((beat.anchor for beat in beats if beat.anchor), None)
    is_start = Cue.FROM in clause.cues and not (stamp and stamp.until)
    if every == ("week",):
        anchor = weekday_anchor(terms)
    elif is_start or stamp is None or stamp.year is not None:
        anchor = None
    else:
        anchor = anchored(stamp, clause.cues, every, own)
    return replace(
        clause,
        every=every,
        explicit=periodic or any(beat.explicit for beat in beats),
        anchors=(anchor,) if anchor else (own,) if own else (),
        stamp=stamp if is_start else None,
        unnamed=bool(beats) and not every and not own,
    )


def excepting(clause: Clause) -> Clause:
    """A time at which the work is not done."""
    stamp = clause.stamp
    return replace(clause, role=Role.EXCEPTION, excepted=stamp.calendar_months if stamp else ())


def _is_denied(lead: tuple[str, ...]) -> bool:
    """As in "không tổ chức trong tháng 7"; "không để hồ sơ quá hạn trong năm" is what is to be done."""
    return lead[:1] == ("không",) and len(lead) > 1 and is_statement(lead[1:])


def _withstands(clause: Clause, *, is_event: bool) -> bool:
    """Whether a clause keeps its own time in spite of a condition behind it."""
    if clause.role in (Role.WORDS, Role.LENGTH):
        return False
    if not is_event:
        return True
    return (
        clause.role is Role.DATED and clause.stamp is not None and clause.stamp.unit not in ("year", "years")
    )


def _offset(terms: tuple[Term, ...], cut: int) -> Offset | None:
    """The length of time counted from the event; negative where the words say "trước"."""
    duration = next((term for term in terms if isinstance(term, Duration)), None)
    if duration is None:
        return None
    is_before = any(isinstance(term, Steer) and term.word == "trước" for term in terms[: cut + 1])
    return Offset(-duration.count if is_before else duration.count, duration.unit)


def _lead(terms: tuple[Term, ...]) -> tuple[str, ...]:
    lead: list[str] = []
    for term in terms:
        if not isinstance(term, Plain):
            break
        lead.append(term.word)
    return tuple(lead)

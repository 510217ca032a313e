"""The day inside each period on which recurring work is due, from the times that the words name."""

from __future__ import annotations

from cchc_cli.vietnamese.deadline.lexicon import Cue
from cchc_cli.vietnamese.deadline.part import Anchor, Every
from cchc_cli.vietnamese.deadline.steering import cues_before
from cchc_cli.vietnamese.deadline.term import Plain, Stamp, Term, Weekday


def anchored(
    stamp: Stamp, cues: frozenset[Cue], every: tuple[Every, ...], own: Anchor | None = None
) -> Anchor | None:
    """The day inside each period that a stamp names; None when it names none ("hằng quý, tháng 12")."""
    exclusive = Cue.BEFORE in cues and Cue.HOUR not in cues and Cue.CLOSE not in cues
    later = own.later if own else stamp.later
    if stamp.month is None:
        return Anchor(stamp.day, own.month if own else None, later, exclusive)
    if every != ("year",) or not stamp.is_placed:
        return None
    if stamp.until:
        end = stamp.until
        return None if end.month is None else Anchor(end.day, end.month + end.months - 1, later)
    if stamp.unit not in ("day", "month", "quarter", "half-year"):
        return None
    if stamp.day is not None:
        return Anchor(stamp.day, stamp.month, later, exclusive)
    return (
        Anchor(1, stamp.month, later, exclusive)
        if exclusive
        else Anchor(None, stamp.month + stamp.months - 1, later)
    )


def weekday_anchor(terms: tuple[Term, ...]) -> Anchor | None:
    """As in "trước thứ Sáu hằng tuần"."""
    day = next((term for term in reversed(terms) if isinstance(term, Weekday)), None)
    if day is None:
        return None
    named = tuple(term for term in terms if not (isinstance(term, Plain) and term.word == "ngày"))
    cues = cues_before(named, day)
    return Anchor(day.day, None, exclusive=Cue.BEFORE in cues and Cue.HOUR not in cues)

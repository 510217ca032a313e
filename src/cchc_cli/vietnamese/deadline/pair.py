"""Two neighbouring clauses: whether they speak as one, and what they then say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from cchc_cli.vietnamese.deadline.anchor import anchored
from cchc_cli.vietnamese.deadline.clause import Clause, Role
from cchc_cli.vietnamese.deadline.lexicon import Cue
from cchc_cli.vietnamese.deadline.part import EVERY, Anchor
from cchc_cli.vietnamese.deadline.steering import is_statement
from cchc_cli.vietnamese.deadline.term import StampUnit

_COARSE = ("two-months", "quarter", "four-months", "half-year", "year")
_FINENESS: tuple[StampUnit, ...] = ("day", "month", "quarter", "half-year", "months", "year", "years")


def paired(first: Clause, second: Clause) -> Clause | None:
    """Two neighbours as one clause; None when each speaks for itself."""
    pairing = _PAIRINGS.get((first.role, second.role))
    return pairing(first, second) if pairing else None


def commented(first: Clause, bracket: Clause) -> Clause | None:
    """A clause with the brackets behind it: "Quý I (ban hành)", "Quý IV (trước 15/12)"; None when they speak apart.

    A finer date in the brackets is the date meant; words, conditions and the name of a report leave the date alone.
    """
    if first.role is Role.WORDS:
        return None
    if bracket.role is Role.EXCEPTION:
        return _excepted(first, bracket)
    if bracket.role is Role.WORDS and bracket.weekdays and first.every == ("week",):
        anchors = tuple(Anchor(day, None) for day in bracket.weekdays)
        return replace(first, end=bracket.end, anchors=first.anchors + anchors)
    if bracket.role is Role.DATED and first.role is Role.LENGTH:
        return _second(first, bracket)
    if bracket.role is Role.DATED and first.role is Role.RECURRING and bracket.stamp and bracket.stamp.month:
        return _recurring_then(first, bracket) if first.explicit else _second(first, bracket)
    if bracket.role is Role.DATED and first.role is Role.DATED:
        return replace(bracket, start=first.start, lead=first.lead) if _is_finer(bracket, first) else None
    names_report = bracket.role is Role.RECURRING and not bracket.explicit and first.role is Role.DATED
    is_comment = bracket.role in (Role.WORDS, Role.CONDITIONAL, Role.AD_HOC) or names_report
    return _first(first, bracket) if is_comment else None


def _first(first: Clause, second: Clause) -> Clause:
    return replace(first, end=second.end)


def _second(first: Clause, second: Clause) -> Clause:
    return replace(second, start=first.start)


def _is_finer(second: Clause, first: Clause) -> bool:
    if not (first.stamp and second.stamp) or second.stamp.month is None:
        return False
    return _FINENESS.index(second.stamp.unit) < _FINENESS.index(first.stamp.unit)


def _recurring_then(first: Clause, bracket: Clause) -> Clause | None:
    """As in "02 lần/năm (tháng 6, tháng 12)": the brackets name the rounds."""
    stamp = bracket.stamp
    is_named = len(first.every) == 1 and first.every[0] in _COARSE
    if not is_named or stamp is None or stamp.year is not None:
        return None
    anchor = anchored(stamp, bracket.cues, ("year",))
    if anchor is None:
        return None
    return replace(first, end=bracket.end, every=("year",), anchors=(*first.anchors, anchor))


def _excepted(first: Clause, second: Clause) -> Clause:
    """As in "hằng tháng, trừ tháng 7"."""
    return replace(first, end=second.end, excepted=first.excepted + second.excepted)


def _condition_on(first: Clause, second: Clause) -> Clause | None:
    """As in "theo tiến độ và định kỳ", "khi có kết quả quý I, quý II", "theo Đề án và Kế hoạch năm 2021"."""
    goes_on = not is_statement(second.lead) or (second.role is Role.RECURRING and not second.every)
    same_unit = first.stamp is not None and second.stamp is not None and first.stamp.unit == second.stamp.unit
    is_listed = same_unit and not second.lead and second.cues <= {Cue.EDGE, Cue.CLOSE}
    return _first(first, second) if goes_on or is_listed else None


def _recurring_twice(first: Clause, second: Clause) -> Clause | None:
    """As in "hằng quý, 6 tháng và năm"; two rounds with days of their own stay apart."""
    if (first.anchors or second.anchors) and first.every != second.every:
        return None
    if second.lead and second.lead[:2] not in (first.lead[:2], ("báo", "cáo")):
        return None
    every = tuple(name for name in EVERY if name in first.every + second.every)
    explicit = first.explicit or second.explicit
    return replace(
        first, end=second.end, every=every, anchors=first.anchors + second.anchors, explicit=explicit
    )


def _recurring_on_day(first: Clause, second: Clause) -> Clause | None:
    """As in "Hằng năm, trước ngày 15/12" and "Hằng tháng (trước ngày 25)"."""
    stamp = second.stamp
    if first.explicit and stamp is not None and stamp.unit == "years" and not second.lead:
        return _first(first, second)  # "hằng năm, giai đoạn 2026-2030"
    if not first.explicit or stamp is None or stamp.year is not None or Cue.FROM in second.cues:
        return None
    anchor = anchored(stamp, second.cues, first.every) if is_statement(second.lead) else None
    return replace(first, end=second.end, anchors=(*first.anchors, anchor)) if anchor else None


def _length_from_event(first: Clause, second: Clause) -> Clause:
    """As in "trong thời hạn 15 ngày, kể từ ngày ban hành"."""
    return replace(second, start=first.start, offset=first.offset)


def _length_from_day(first: Clause, second: Clause) -> Clause | None:
    """As in "trong thời hạn 15 ngày, kể từ ngày 01/3": cchc does not count days of grace."""
    if second.stamp and second.stamp.until:
        return _second(first, second)  # "trong 02 ngày, từ ngày 15 đến 16/4"
    if Cue.FROM not in second.cues:
        is_day = second.stamp is not None and second.stamp.unit == "day"
        return _second(first, second) if is_day and not is_statement(second.lead or ("",)) else None
    return Clause(first.start, second.end, Role.CONDITIONAL, condition=second.start, offset=first.offset)


def _dated_after(first: Clause, second: Clause) -> Clause | None:
    """As in "quý II/2026, sau khi có hướng dẫn": what comes first leaves the date alone."""
    return _first(first, second) if second.follows and not second.lead else None


def _ongoing_in_year(first: Clause, second: Clause) -> Clause | None:
    is_year = second.stamp is not None and second.stamp.unit == "year" and not second.lead
    return _first(first, second) if is_year else None


_PAIRINGS: dict[tuple[Role, Role], Callable[[Clause, Clause], Clause | None]] = {
    (Role.CONDITIONAL, Role.CONDITIONAL): _first,
    (Role.CONDITIONAL, Role.AD_HOC): _first,
    (Role.CONDITIONAL, Role.DATED): _condition_on,
    (Role.CONDITIONAL, Role.RECURRING): _condition_on,
    (Role.AD_HOC, Role.AD_HOC): _first,
    (Role.AD_HOC, Role.RECURRING): _second,
    (Role.AD_HOC, Role.ONGOING): _second,
    (Role.RECURRING, Role.AD_HOC): _first,
    (Role.RECURRING, Role.RECURRING): _recurring_twice,
    (Role.RECURRING, Role.DATED): _recurring_on_day,
    (Role.ONGOING, Role.AD_HOC): _first,
    (Role.ONGOING, Role.ONGOING): _first,
    (Role.ONGOING, Role.DATED): _ongoing_in_year,
    **{(role, Role.EXCEPTION): _excepted for role in Role if role is not Role.WORDS},
    (Role.DATED, Role.CONDITIONAL): _dated_after,
    (Role.LENGTH, Role.CONDITIONAL): _length_from_event,
    (Role.LENGTH, Role.DATED): _length_from_day,
}

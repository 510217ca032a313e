"""Terms that belong to each other: ranges, lists that share a year or a month, and the clauses of a statement."""

from __future__ import annotations

from dataclasses import replace

from cchc_cli.vietnamese.deadline.lexicon import Cue
from cchc_cli.vietnamese.deadline.term import Beat, Join, Plain, Stamp, Steer, Term

Terms = tuple[Term, ...]


def clauses(terms: Terms) -> tuple[tuple[Terms, bool], ...]:
    """The terms of each clause, and whether it stands in brackets.

    Cut at joining words and marks, and before the words of a second date ("KH tháng 01 báo cáo tháng 12").
    """
    found: list[tuple[list[Term], bool]] = [([], False)]
    whole = _with_ranges(_with_shared(_with_days_of_months(terms)))
    for index, term in enumerate(whole):
        clause, bracketed = found[-1]
        if isinstance(term, Join):
            found.append(([], term.mark == "(" or (bracketed and term.mark != ")")))
            continue
        if isinstance(term, Plain) and term.word == ":" and _is_round(clause):
            found.append(([], True))  # "02 lần/năm: tháng 6, tháng 12"
            continue
        if _is_round(clause) and _places_rounds(whole, index):
            found.append(([], True))
        elif clause and _opens_exception(whole, index):
            found.append(([], bracketed))
        elif isinstance(term, Stamp) and (cut := _behind_date(clause)) and not _narrows(clause[cut:], term):
            found.append((clause[cut:], bracketed))
            del clause[cut:]
        found[-1][0].append(term)
    return tuple((tuple(clause), bracketed) for clause, bracketed in found if clause)


def _with_days_of_months(terms: Terms) -> Terms:
    """One day of several months: "ngày 20 của các tháng 3, 6, 9 và 12"."""
    found: list[Term] = []
    day: Stamp | None = None
    for term in terms:
        if day and isinstance(term, Stamp) and term.unit == "month" and not term.until:
            is_first = found[-1] is day or isinstance(found[-1], Plain)
            if is_first:
                del found[found.index(day) :]
            found.append(replace(term, start=day.start if is_first else term.start, unit="day", day=day.day))
            continue
        if isinstance(term, Stamp) and term.unit == "day" and term.month is None:
            day = term
        elif not isinstance(term, Join) and not (isinstance(term, Plain) and term.word in _OF):
            day = None
        found.append(term)
    return tuple(found)


_OF = ("của", "các", "trong", "mỗi", "từng")


def _is_round(clause: list[Term]) -> bool:
    """Whether a clause says that work recurs, and names no day of it."""
    recurs = any(isinstance(term, Beat) and term.explicit and not term.anchor for term in clause)
    return recurs and not any(isinstance(term, Stamp) for term in clause)


def _places_rounds(terms: Terms, index: int) -> bool:
    """As in "02 lần/năm vào tháng 5 và tháng 10"."""
    steer, target = terms[index], terms[index + 1] if index + 1 < len(terms) else None
    placed = isinstance(target, Stamp) and target.unit in ("day", "month") and target.month is not None
    beats = [term for term in terms[:index] if isinstance(term, Beat)]
    coarse = bool(beats) and beats[-1].every in ("quarter", "four-months", "half-year", "year")
    return isinstance(steer, Steer) and steer.cue is Cue.IN and placed and coarse


def _opens_exception(terms: Terms, index: int) -> bool:
    """As in "các tháng trong năm trừ tháng 7"."""
    steer, target = (
        terms[index],
        next((term for term in terms[index + 1 :] if not isinstance(term, Steer)), None),
    )
    return isinstance(steer, Steer) and steer.cue is Cue.EXCEPT and isinstance(target, Stamp | Beat)


def _with_shared(terms: Terms) -> Terms:
    """What only the last of a list says holds for those before it: "ngày 15 và 20/3", "quý I, II/2022"."""
    found = list(terms)
    for index in range(len(found) - 3, -1, -1):
        first, join, last = found[index : index + 3]
        if isinstance(first, Stamp) and isinstance(last, Stamp) and _is_joint(join):
            found[index] = _sharing(first, last)
    return _with_months(tuple(found))


def _with_months(terms: Terms) -> Terms:
    """A day without a month takes that of the month before it: "tháng 12, trước ngày 25"."""
    found = list(terms)
    month: Stamp | None = None
    for index, term in enumerate(terms):
        if isinstance(term, Beat):
            return terms  # "hằng tháng, trước ngày 25"
        if isinstance(term, Stamp) and term.month is None and month:
            found[index] = replace(term, month=month.month, year=month.year, later=month.later)
        elif isinstance(term, Stamp):
            month = term if term.unit == "month" else None
    return tuple(found)


def _sharing(first: Stamp, last: Stamp) -> Stamp:
    if first.unit == "day" == last.unit and first.month is None and last.month is not None:
        return replace(first, month=last.month, year=last.year, later=last.later)
    if first.year is not None or first.later or first.month is None or last.month is None:
        return first
    if last.unit == "year" and last.year is not None and first.unit != "year":
        return replace(first, year=last.year)  # "Quý II - năm 2021"
    ascending = (first.month, first.day or 0) < (last.month, last.day or 0)
    return (
        replace(first, year=last.year, later=last.later) if first.unit == last.unit and ascending else first
    )


def _with_ranges(terms: Terms) -> Terms:
    """Two stamps with "-" or "đến" between them as one; three in a row are a list."""
    found: list[Term] = []
    index = 0
    while index < len(terms):
        first, after = terms[index], _range_end(terms, index)
        chained = after and (
            _range_end(terms, after - 1) or (found and _is_dash(found[-1]) and isinstance(found[-2], Stamp))
        )
        last = terms[after - 1] if after and not chained else None
        if isinstance(first, Stamp) and isinstance(last, Stamp) and after:
            found.append(_joined(first, last))
            index = after
        else:
            found.append(first)
            index += 1
    return tuple(found)


def _joined(first: Stamp, last: Stamp) -> Stamp:
    if last.unit == "year" != first.unit and first.year == last.year:
        return replace(first, end=last.end)
    return replace(first, end=last.end, until=last)


def _range_end(terms: Terms, index: int) -> int | None:
    """The index behind the second stamp of a range that begins here."""
    step = index + 1
    if step >= len(terms) or not isinstance(terms[index], Stamp):
        return None
    to = terms[step]
    if not (_is_dash(to) or (isinstance(to, Steer) and to.cue is Cue.TO)):
        return None
    step += 1
    while (
        step < len(terms)
        and isinstance(steer := terms[step], Steer)
        and steer.cue in (Cue.CLOSE, Cue.EDGE, Cue.HOUR)
    ):
        step += 1
    return step + 1 if step < len(terms) and isinstance(terms[step], Stamp) else None


def _is_joint(term: Term) -> bool:
    return (isinstance(term, Join) and term.mark not in ("(", ")")) or (
        isinstance(term, Steer) and term.cue is Cue.TO
    )


def _is_dash(term: Term) -> bool:
    return isinstance(term, Join) and term.mark == "-"


def _narrows(between: list[Term], stamp: Stamp) -> bool:
    """Whether a day only narrows the period just before it: "báo cáo quý I trước ngày 10/3"."""
    cues = {term.cue for term in between if isinstance(term, Steer)}
    only_cues = all(
        isinstance(term, Steer) or (isinstance(term, Plain) and term.word == ":") for term in between
    )
    return stamp.unit == "day" and only_cues and bool(cues & {Cue.BEFORE, Cue.BY, Cue.TO})


def _is_date(term: Term) -> bool:
    return isinstance(term, Stamp) and term.unit not in ("year", "years")


def _behind_date(clause: list[Term]) -> int | None:
    """The index behind a date in a clause that has one and no condition before it."""
    for index, term in enumerate(clause):
        if isinstance(term, Steer) and term.cue in (Cue.BASIS, Cue.EVENT, Cue.FROM):
            return None
        if _is_date(term):
            return index + 1
    return None

"""Tokens → terms: each stretch of a deadline phrase gets the first meaning that fits."""

from __future__ import annotations

from collections.abc import Callable

from cchc_cli.vietnamese.date import date_at
from cchc_cli.vietnamese.deadline.clock import around_the_clock, hour, week_of_month, weekday
from cchc_cli.vietnamese.deadline.day_stamp import blank, date_stamp
from cchc_cli.vietnamese.deadline.lexicon import CUES, LONGEST_CUE, Cue
from cchc_cli.vietnamese.deadline.lunar import lunar_day, lunar_month, with_calendar
from cchc_cli.vietnamese.deadline.recurrence_term import beat, rate, reported_months
from cchc_cli.vietnamese.deadline.stamp import elliptical, month, quarter, quarter_in_list
from cchc_cli.vietnamese.deadline.term import Duration, Join, Plain, Steer, Term
from cchc_cli.vietnamese.deadline.turn import turn
from cchc_cli.vietnamese.deadline.view import Found, View
from cchc_cli.vietnamese.deadline.year_stamp import months_of_year, year
from cchc_cli.vietnamese.token import Token

_JOINS = frozenset([",", "và", "hoặc", "hay", "&", "+", "(", ")", "/", "-"])
_DOCUMENT_WORDS = frozenset(
    ["định", "quyết", "thị", "tư", "văn", "qđ", "nq", "ct", "nđ", "tt", "cv", "luật", "án", "trình", "lệnh"]
)


def terms(line: tuple[Token, ...], text: str) -> tuple[Term, ...]:
    """The terms of one statement, in order; together they cover every token."""
    found: list[Term] = []
    index = 0
    while index < len(line):
        view = View(line, index, text, tuple(found[-2:]))
        term, index = with_calendar(view, next(hit for recognise in _RECOGNISERS if (hit := recognise(view))))
        found.append(term)
    return tuple(found)


def _citation(view: View) -> Found | None:
    """As in "số 12/QĐ-UBND ngày 03/4/2020", "12/QĐ-UBND", "Nghị quyết 19/2021": its figures are no due date."""
    step = 1 if view.word(0) == "số" else 0
    step += view.word(step) in (":", ".") and step > 0
    if view.number(step) is None:
        return None
    after = step + 1
    while after < len(view) and view.token(after).glued and view.word(after) not in (",", ";", "(", ")"):
        after += 1
    if step == 0 and not _is_symbol(view, after):
        return None
    comma = view.word(after) == ","
    dated = (
        date_at(view.line, view.index + after + comma, view.text)
        if view.word(after + comma) == "ngày"
        else None
    )
    end = dated[1] if dated else view.index + after
    return Plain(view.start, view.line[end - 1].end, "số"), end


def _is_symbol(view: View, after: int) -> bool:
    """Whether glued figures without "số" name a document: letters in them, or a kind of document before them."""
    if after < 3:
        return False
    lettered = any(view.token(step).kind == "word" for step in range(2, after)) and view.word(1) in ("/", "-")
    before = view.before
    return (lettered and not _is_calendar_word(view)) or (
        isinstance(before, Plain) and before.word in _DOCUMENT_WORDS
    )


def _is_calendar_word(view: View) -> bool:
    """As in "3-tháng 5", "1/quý"."""
    return view.word(2) in ("tháng", "t", "quý", "q", "lần", "kỳ", "năm", "tuần")


def _school_year(view: View) -> Found | None:
    """As in "năm học 2021 - 2022": it begins and ends on days that the words do not give."""
    if (view.word(0), view.word(1)) != ("năm", "học") or view.number(2) is None:
        return None
    return view.plain(5 if view.word(3) == "-" and view.number(4) is not None else 3)


def _cue(view: View) -> Found | None:
    for length in range(min(LONGEST_CUE, len(view)), 0, -1):
        cue = CUES.get(tuple(view.word(step) for step in range(length)))
        if cue is not None and not (cue is Cue.TO and view.word(length) in ("các", "từng", "với")):
            return view.plain(length) if cue is Cue.NOTHING else view.steer(cue, length)
    return None


def _duration(view: View) -> Found | None:
    """A length of time, where the words around ask for one; "6 tháng" elsewhere is a period of reporting."""
    found = view.counted_unit()
    if found is None:
        return None
    count, unit, step = found
    before = view.before
    asked = isinstance(before, Steer) and before.cue in (
        Cue.SPAN,
        Cue.BY,
        Cue.AFTER,
        Cue.BEFORE,
        Cue.IN,
        Cue.EVENT,
    )
    if not (
        asked
        or unit in ("day", "working-day", "hour", "week")
        or view.word(step) in ("kể", "sau", "từ", "khi", "tính")
        or (view.word(step), view.word(step + 1)) == ("trước", "khi")
    ):
        return None
    return Duration(view.start, view.end(step), count, unit), view.index + step


def _join(view: View) -> Found | None:
    mark = view.word(0)
    if mark not in _JOINS:
        return None
    inside_name = (
        mark in ("-", "/") and view.token(0).glued and view.is_glued(1) and isinstance(view.before, Plain)
    )
    return view.plain(1) if inside_name else (Join(view.start, view.end(1), mark), view.index + 1)


def _plain(view: View) -> Found:
    return view.plain(1)


_RECOGNISERS: tuple[Callable[[View], Found | None], ...] = (
    _citation,
    _school_year,
    around_the_clock,
    hour,
    rate,
    turn,
    week_of_month,
    weekday,
    lunar_day,
    lunar_month,
    quarter_in_list,
    blank,
    date_stamp,
    months_of_year,
    month,
    quarter,
    elliptical,
    _duration,
    reported_months,
    beat,
    year,
    _cue,
    _join,
    _plain,
)
"""In this order: what is longer or more particular comes first."""

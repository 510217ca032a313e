"""Recognisers of hours and days of the week: "17 giờ 00 ngày", "từ 7h30 đến 11h30", "24/24", "thứ Sáu"."""

from __future__ import annotations

from cchc_cli.vietnamese.date import date_at
from cchc_cli.vietnamese.deadline.lexicon import NUMBERS, Cue
from cchc_cli.vietnamese.deadline.term import Plain, Weekday
from cchc_cli.vietnamese.deadline.view import Found, View

_COUNTED = frozenset(["tuần", "lần", "tháng", "quý", "họp", "đợt", "năm", "kỳ", "phiên", "khóa", "khoá"])
"""After these "thứ hai" is the second of them, no Monday."""


def hour(view: View) -> Found | None:
    """As in "17 giờ 00 phút ngày", "17h00 ngày", "từ 7h30 đến 11h30 ngày": it leaves the day as it is."""
    start = int(view.word(0) == "từ")
    step = _clock(view, start)
    if step is None:
        return None
    if view.word(step) in ("đến", "-", "tới") and (end := _clock(view, step + 1)):
        step = end
    elif start:
        return None  # "từ 8h00 ngày 10/3": the work begins then
    step += view.word(step) == ","
    is_followed = view.word(step) in ("ngày", "thứ", "chủ") or view.number(step) is not None
    return view.steer(Cue.HOUR, step) if is_followed else None


def around_the_clock(view: View) -> Found | None:
    """As in "24/24 giờ", "trực 24/7"; "trước 24/7" and a bare "24/7" are a day of July."""
    if (view.number(0), view.word(1)) != (24, "/"):
        return None
    is_week = view.number(2) == 7 and view.word(3) != "/" and isinstance(view.before, Plain)
    if view.number(2) != 24 and not is_week:
        return None
    step = 3 + (view.word(3) in ("giờ", "h"))
    return view.steer(Cue.ONGOING, step)


def weekday(view: View) -> Found | None:
    """As in "thứ Sáu", "thứ 2", "Chủ nhật"."""
    if (view.word(0), view.word(1)) == ("chủ", "nhật"):
        return Weekday(view.start, view.end(2), 7), view.index + 2
    if view.word(0) == "t" and view.is_glued(1) and _is_of_date(view):
        return Weekday(view.start, view.end(2), (view.number(1) or 0) - 1), view.index + 2
    before = view.before.word if isinstance(view.before, Plain) else ""
    is_counted = before in _COUNTED or (before == "ngày" and view.number(1) is not None)
    if view.word(0) != "thứ" or is_counted:
        return None
    number = 5 if view.word(1) == "năm" else view.count(1)
    if number is None or not 2 <= number <= 7:
        return None
    return Weekday(view.start, view.end(2), number - 1), view.index + 2


def week_of_month(view: View) -> Found | None:
    """As in "tuần thứ 2 tháng 4", "tuần 1, 2 của tháng 10": a stretch of the month that bounds it."""
    if view.word(0) != "tuần":
        return None
    step = 1 + (view.word(1) in ("thứ", "lễ"))
    if not _is_week(view, step):
        return None
    step += 1
    while view.word(step) in ("-", ",", "và", "&", "đến") and _is_week(view, step + 1):
        step += 2
    step += view.word(step) == ","
    step += view.word(step) in ("của", "trong")
    placed = view.word(step) in ("tháng", "t", "hằng", "mỗi")
    return view.steer(Cue.EDGE, step) if placed else None


def _is_of_date(view: View) -> bool:
    """As in "T6, 20/3/2026", which is a Friday."""
    found = date_at(view.line, view.index + 3, view.text) if view.word(2) in (",", "(") else None
    date = found[0].date if found else None
    return date is not None and date.isoweekday() + 1 == view.number(1)


def _is_week(view: View, step: int) -> bool:
    number = view.number(step)
    return (1 <= number <= 5) if number is not None else view.word(step) in (*NUMBERS, "nhất")


def _clock(view: View, step: int) -> int | None:
    """The step behind an hour that begins at ``step``."""
    if view.number(step) is None:
        return None
    if view.word(step + 1) == ":" and view.is_glued(step + 2) and view.number(step + 2) is not None:
        return step + 3
    if view.word(step + 1) not in ("giờ", "g", "h"):
        return None
    step += 2
    minutes = view.number(step) is not None and view.number(step + 1) is None
    step += minutes and view.word(step + 1) not in ("/", "-", ".")
    return step + (view.word(step) in ("phút", "'", "’", "′"))

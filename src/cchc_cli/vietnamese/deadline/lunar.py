"""Times of the lunar calendar, which have no day until somebody looks it up: "tháng 02 âm lịch", "rằm tháng Giêng"."""

from __future__ import annotations

from dataclasses import replace

from cchc_cli.vietnamese.deadline.term import Stamp
from cchc_cli.vietnamese.deadline.view import Found, View

_MONTHS = {"giêng": 1, "chạp": 12}
"""Names that only the lunar calendar uses."""
_DAYS = ("mùng", "mồng")


def lunar_day(view: View) -> Found | None:
    """As in "mùng 10 tháng 3", "rằm tháng 7", "ngày 23 tháng Chạp"."""
    if view.word(0) == "rằm":
        month = _month(view, 1)
        return _stamp(view, 15, *month) if month else None
    named = view.word(0) in (*_DAYS, "ngày")
    day = view.number(int(named))
    if day is None or not (1 <= day <= 30):
        return None
    if view.word(0) in _DAYS and view.word(2) == "/" and (number := view.number(3)) is not None:
        return _stamp(view, day, number, 4)
    month = _month(view, named + 1)
    if month is None or not (view.word(0) in _DAYS or view.word(named + 2) in _MONTHS):
        return None
    return _stamp(view, day, *month)


def lunar_month(view: View) -> Found | None:
    """As in "tháng Giêng", "tháng Chạp"."""
    month = _month(view, 0)
    return _stamp(view, None, *month) if month and view.word(1) in _MONTHS else None


def with_calendar(view: View, found: Found) -> Found:
    """A time with "âm lịch" behind it, in brackets or not."""
    term, index = found
    if not isinstance(term, Stamp) or term.unit not in ("day", "month"):
        return found
    step = index - view.index
    bracketed = view.word(step) == "("
    step += bracketed
    if (view.word(step), view.word(step + 1)) == ("âm", "lịch"):
        step += 2
    elif view.word(step) in ("âl", "al"):
        step += 1
    else:
        return found
    step += bracketed and view.word(step) == ")"
    return replace(term, end=view.end(step), lunar=True), view.index + step


def _month(view: View, step: int) -> tuple[int, int] | None:
    """The month named at ``step``, and the step behind it."""
    if view.word(step) != "tháng":
        return None
    number = _MONTHS.get(view.word(step + 1), view.count(step + 1))
    return (number, step + 2) if number is not None else None


def _stamp(view: View, day: int | None, month: int, after: int) -> Found:
    year, later, end = view.year_suffix(after)
    unit = "month" if day is None else "day"
    stamp = Stamp(view.start, view.end(end), unit, month, day, year, later=later, lunar=True)  # type: ignore[arg-type]
    return stamp, view.index + end

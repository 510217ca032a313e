"""Recognisers of years and of stretches of a year: "năm 2021", "giai đoạn 2021 - 2025", "6 tháng đầu năm"."""

from __future__ import annotations

from cchc_cli.vietnamese.deadline.lexicon import Cue
from cchc_cli.vietnamese.deadline.term import Plain, Stamp, StampUnit, Steer
from cchc_cli.vietnamese.deadline.view import Found, View

_PLACING = (Cue.IN, Cue.EDGE, Cue.CLOSE, Cue.BY, Cue.TO, Cue.ONGOING)
_MONTHS = {"tháng": 1, "t": 1, "quý": 3}


def months_of_year(view: View) -> Found | None:
    """As in "6 tháng đầu năm 2021", "11 tháng đầu năm", "hai quý cuối năm", "quý cuối năm", "nửa cuối năm"."""
    alone = {"nửa": 6, "quý": 3, "tháng": 1}.get(view.word(0))
    count = alone or (view.count(0) or 0) * _MONTHS.get(view.word(1), 0)
    step = 1 if alone else 2
    edge = view.word(step)
    if not 1 <= count <= 11 or edge not in ("đầu", "cuối"):
        return None
    if view.word(step + 1) != "năm" and view.number(step + 1) is None:
        return None
    written, later, after = view.year_suffix(step + 1)
    if after == step + 1:
        after, written = step + 2, view.number(step + 1)
    unit: StampUnit = {1: "month", 3: "quarter", 6: "half-year"}.get(count, "months")  # type: ignore[assignment]
    first = 1 if edge == "đầu" else 13 - count
    return Stamp(view.start, view.end(after), unit, first, None, written, count, later), view.index + after


def year(view: View) -> Found | None:
    """As in "năm 2021", "trong năm", "cả năm", "giai đoạn 2021 - 2025", "2021 - 2025", "năm sau"."""
    step = {"năm": 1, "cả": 2, "toàn": 2, "giai": 2}.get(view.word(0), 0)
    if step == 2 and (view.word(0), view.word(1)) not in (("cả", "năm"), ("toàn", "năm"), ("giai", "đoạn")):
        return None
    first = _year_figure(view, step)
    if first is None:
        return _year_word(view, step)
    dash = step + 1
    begin = dash + 1 + (view.word(dash + 1) == "năm")
    last = _year_figure(view, begin) if view.word(dash) in ("-", "đến") else None
    if last is not None and last > first:
        stamp = Stamp(view.start, view.end(begin + 1), "years", 1, None, first, 12 * (last - first + 1))
        return stamp, view.index + begin + 1
    return Stamp(view.start, view.end(step + 1), "year", 1, None, first, 12), view.index + step + 1


def _year_figure(view: View, step: int) -> int | None:
    """A year in figures; "9001:2015" and "19/2021" hold none."""
    value = view.number(step)
    if value is None or not 1900 <= value < 2200:
        return None
    glued_to_figure = step == 0 and view.token(0).glued and isinstance(view.before, Plain)
    return None if glued_to_figure else value


def _year_word(view: View, step: int) -> Found | None:
    """The plan year or the next, where a cue shows that "năm" is no period of reporting."""
    if step == 2 and view.word(1) == "năm":
        return Stamp(view.start, view.end(2), "year", 1, months=12), view.index + 2
    if view.word(0) != "năm":
        return None
    _, later, after = view.year_suffix(0)
    if later:
        return Stamp(view.start, view.end(after), "year", 1, months=12, later=later), view.index + after
    if view.word(1) == "nay" or (isinstance(view.before, Steer) and view.before.cue in _PLACING):
        after = 1 + (view.word(1) == "nay")
        return Stamp(view.start, view.end(after), "year", 1, months=12), view.index + after
    return None

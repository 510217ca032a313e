"""Recognisers of recurrence: "hằng quý", "02 lần/năm", "Mỗi tháng 02 kỳ", "ngày 20 của tháng cuối quý", bare "quý, 6 tháng, năm"."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from cchc_cli.vietnamese.deadline.lexicon import NOUNS_AFTER_UNIT, TURNS, UNITS, Cue
from cchc_cli.vietnamese.deadline.part import Anchor, Every
from cchc_cli.vietnamese.deadline.stamp import quarter_number
from cchc_cli.vietnamese.deadline.term import Beat, Plain, Stamp, Steer
from cchc_cli.vietnamese.deadline.view import Found, View

_EACH = ("hằng", "mỗi", "từng", "các", "một")
_HALVES: dict[str, Every] = {"tháng": "fortnight", "năm": "half-year"}
_FEW = (("ít", "nhất"), ("tối", "thiểu"), ("không", "quá"), ("tối", "đa"))
_NEXT = ("sau", "tiếp", "kế", "liền")

_DAYS: dict[Every, Fraction] = {"day": Fraction(1), "week": Fraction(7)}
_MONTHS: dict[Every, Fraction] = {
    "month": Fraction(1),
    "quarter": Fraction(3),
    "half-year": Fraction(6),
    "year": Fraction(12),
}
_BY_DAYS: dict[Fraction, Every] = {
    Fraction(1): "day",
    Fraction(7): "week",
    Fraction(14): "fortnight",
    Fraction(15): "fortnight",
    Fraction(30): "month",
}
_BY_MONTHS: dict[Fraction, Every] = {
    Fraction(1, 4): "week",
    Fraction(1, 2): "fortnight",
    Fraction(1): "month",
    Fraction(2): "two-months",
    Fraction(3): "quarter",
    Fraction(4): "four-months",
    Fraction(6): "half-year",
    Fraction(12): "year",
}


def rate(view: View) -> Found | None:
    """So many times in so much time, in either order: "02 lần/năm", "6 tháng/lần", "Mỗi tháng một kỳ"."""
    found = _times_per_unit(view) or _unit_per_times(view)
    if found is None:
        return None
    every, after = found
    return Beat(view.start, view.end(after), every, explicit=True), view.index + after


def reported_months(view: View) -> Found | None:
    """As in "6 tháng", "9 tháng", "3 tháng" as periods of reporting; "hằng" or "mỗi" may stand before."""
    each = view.word(0) in _EACH and view.word(1) not in ("tháng", "t")
    step = int(each)
    count, unit = view.count(step), view.word(step + 1)
    if (
        count == 1
        and not each
        and unit in ("tuần", "tháng", "quý", "năm")
        and view.word(step + 2) in ("", ",", "và", "hoặc")
    ):
        return Beat(view.start, view.end(2), UNITS[unit], explicit=False), view.index + 2
    every: Every | None = {3: "quarter", 6: "half-year", 9: "nine-months", 12: "year"}.get(count or 0)  # type: ignore[assignment]
    if every is None or unit not in ("tháng", "t") or view.number(step + 2) is not None:
        return None
    return Beat(view.start, view.end(step + 2), every, explicit=each), view.index + step + 2


def beat(view: View) -> Found | None:
    """As in "hằng quý", "các tháng", "ngày 20 của tháng cuối quý", "ngày 05 tháng sau", and the bare units "quý", "năm"."""
    if view.word(0) == "tháng" and (anchored := _month_inside(view)):
        return anchored
    each = view.word(0) in _EACH and view.word(0) != "một"
    if each and view.word(1) == "tháng" and (inside := _month_inside(view.ahead(1))):
        return replace(inside[0], start=view.start), inside[1]  # "các tháng cuối quý"
    if each and view.word(1) == "nửa" and (half := _HALVES.get(view.word(2))):
        return Beat(view.start, view.end(3), half, explicit=True), view.index + 3
    unit = UNITS.get(view.word(int(each)))
    after = 1 + each
    if each and (view.word(after) in _NEXT or view.word(after) == "còn"):
        return None  # "các năm tiếp theo" goes on, it does not recur
    if (
        unit is None
        or (_figure(view, unit, after) is not None and view.word(0) not in ("mỗi", "hằng", "từng"))
        or view.word(after) in NOUNS_AFTER_UNIT
    ):
        return None
    if each:
        return Beat(view.start, view.end(after), unit, explicit=True), view.index + after
    placed = isinstance(view.before, Steer) and view.before.cue in (Cue.IN, Cue.SPAN, Cue.TO, Cue.ONGOING)
    if (
        unit == "day"
        or placed
        or (
            unit == "year"
            and isinstance(view.before, Steer)
            and view.before.cue in (Cue.EDGE, Cue.CLOSE, Cue.BY)
        )
    ):
        return None  # "trong quý" names no quarter; "trong năm" and "cuối năm" are the plan year
    return Beat(view.start, view.end(after), unit, explicit=False), view.index + after


def _figure(view: View, unit: Every, step: int) -> int | None:
    return quarter_number(view, step) if unit == "quarter" else view.number(step)


def _follows_day(view: View) -> bool:
    """As in "ngày 20 tháng báo cáo", "ngày 20 của tháng"."""
    between = view.before
    is_link = (isinstance(between, Plain) and between.word == "của") or (
        isinstance(between, Steer) and between.cue is Cue.IN
    )
    day = view.behind[0] if is_link else between
    return isinstance(day, Stamp) and day.unit == "day" and day.month is None


def _month_inside(view: View) -> Found | None:
    """As in "tháng cuối [của] [mỗi] quý", "tháng sau": the day before it, if any, is added when terms are put together."""
    if view.word(1) in _NEXT:
        after = 2 + (view.word(2) in ("theo", "kề", "tiếp"))
        return Beat(
            view.start, view.end(after), "month", explicit=True, anchor=Anchor(None, None, later=1)
        ), view.index + after
    if _follows_day(view):
        after = 3 if (view.word(1), view.word(2)) == ("báo", "cáo") else 1
        if after == 3 or view.word(1) in ("", ",", ";", ")", "("):
            return Beat(view.start, view.end(after), "month", explicit=True), view.index + after
    edge = {"cuối": None, "đầu": 1, "thứ": view.count(2)}.get(view.word(1), 0)
    step = 2 + (view.word(1) == "thứ" or view.word(2) in ("cùng", "tiên"))
    step += view.word(step) in ("của", "trong")
    step += view.word(step) in _EACH
    unit = UNITS.get(view.word(step))
    if (
        edge == 0
        or (unit not in ("quarter", "year") and view.word(step) != "kỳ")
        or quarter_number(view, step + 1) is not None
    ):
        return None
    later = int(view.word(step + 1) in _NEXT)
    after = step + 1 + later + (later and view.word(step + 2) in ("theo", "kề", "tiếp"))
    return Beat(
        view.start, view.end(after), unit, explicit=True, anchor=Anchor(None, edge, later)
    ), view.index + after


def _times_per_unit(view: View) -> tuple[Every | None, int] | None:
    """As in "02 lần/năm", "1 lần mỗi quý", "2 kỳ/tháng"."""
    times = view.count(0)
    if times is None or times == 0 or view.word(1) not in TURNS:
        return None
    step = 2
    while view.word(step) in ("/", "trong", "mỗi", "một", "trên", "hằng"):
        step += 1
    count, unit, after = _units(view, step)
    if unit is None or step == 2:
        return None
    return _named(Fraction(count, times), unit), after


def _unit_per_times(view: View) -> tuple[Every | None, int] | None:
    """As in "6 tháng/lần", "Mỗi tháng 02 kỳ", "một năm hai lần", "mỗi quý ít nhất 01 lần"."""
    each = view.word(0) in ("mỗi", "hằng", "từng")
    count, unit, step = _units(view, int(each))
    in_words = view.number(step) is None and view.count(step) is not None and view.word(step + 1) in TURNS
    if unit is None or not (each or in_words or view.count(0) is not None or view.word(0) == "nửa"):
        return None
    slash = view.word(step) == "/"
    step += slash
    if (view.word(step), view.word(step + 1)) in _FEW:
        step += 2
    times = view.count(step)
    if view.word(step + (times is not None)) not in TURNS or (times is None and not slash):
        return None
    return _named(Fraction(count, times or 1), unit), step + 1 + (times is not None)


def _units(view: View, step: int) -> tuple[int | Fraction, Every | None, int]:
    """As in "6 tháng", "tháng", "nửa năm": count, unit, index behind."""
    count = Fraction(1, 2) if view.word(step) == "nửa" else view.count(step)
    begin = step + (count is not None)
    return count or 1, UNITS.get(view.word(begin)), begin + 1


def _named(share: Fraction, unit: Every) -> Every | None:
    """The period that comes to ``share`` units; several times a week count as weekly; None where no name fits."""
    if unit in _DAYS:
        return _BY_DAYS.get(share * _DAYS[unit], "week" if unit == "week" and share < 1 else None)
    return _BY_MONTHS.get(share * _MONTHS[unit])

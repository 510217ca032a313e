"""Recognisers of days: "ngày 15/3", "15-20/3/2026", "ngày 20", and the blanks that a draft leaves in them."""

from __future__ import annotations

from cchc_cli.vietnamese.date import DateReading, date_at
from cchc_cli.vietnamese.deadline.lexicon import ACTIONS, CUES, LIST_GOES_ON, Cue
from cchc_cli.vietnamese.deadline.term import Plain, Stamp, StampUnit, Steer
from cchc_cli.vietnamese.deadline.view import Found, View


def date_stamp(view: View) -> Found | None:
    """A day ("ngày 15/3"), a month of a year ("01/2024"), or a day that leaves out its month ("ngày 20")."""
    found = date_at(view.line, view.index, view.text)
    if found is None:
        return _first_of_stretch(view) or _day_only(view)
    reading, after = found
    named = view.word(0) in ("ngày", "tháng")
    if not named and not _may_be_unnamed(view, reading, after - view.index):
        return None
    worded = any(token.text == "tháng" for token in view.line[view.index + 1 : after])
    later = 0
    if reading.year is None:
        _, later, step = view.year_suffix(after - view.index)
        after = view.index + step
    unit: StampUnit = "month" if reading.day is None else "day"
    end = view.line[after - 1].end
    stamp = Stamp(view.start, end, unit, reading.month, reading.day, reading.year, later=later, worded=worded)
    return stamp, after


def blank(view: View) -> Found | None:
    """As in "Trước ngày …/3/2026", "Tháng …/2026": a figure that a draft leaves open."""
    if view.word(0) not in ("ngày", "tháng", "quý"):
        return None
    if view.word(0) == "tháng" and _is_month_left_out(view):
        return _blank(view, 1)
    step = 1
    while view.word(step) in (".", "...", "_"):
        step += 1
    is_day = view.word(0) == "ngày" and step == 1
    month_follows = view.word(1) == "tháng" and view.number(2) is not None
    is_limit = isinstance(view.before, Steer) and view.before.cue in (Cue.BEFORE, Cue.BY, Cue.TO, Cue.FROM)
    is_open = step > 1 or (is_day and (view.word(1) == "/" or (month_follows and is_limit)))
    return _blank(view, step) if is_open else None


def _may_be_unnamed(view: View, reading: DateReading, step: int) -> bool:
    """Whether figures without "ngày" or "tháng" are a date: "50/63 xã", "1/2 số xã" and "đạt 19/2021" are not."""
    if reading.day is not None and reading.year is not None:
        return True
    if isinstance(view.before, Plain):
        return reading.reason is None and view.word(step) in LIST_GOES_ON
    return isinstance(view.before, Steer) or _goes_on(view, step)


def _goes_on(view: View, step: int) -> bool:
    """Whether a date may end here: what follows is an end, a list, a cue or a verb, not a thing that is counted."""
    pair = f"{view.word(step)} {view.word(step + 1)}"
    return (
        view.word(step) in LIST_GOES_ON
        or view.word(step) in ACTIONS
        or pair in ACTIONS
        or (view.word(step),) in CUES
        or tuple(pair.split()) in CUES
    )


def _first_of_stretch(view: View) -> Found | None:
    """As in "04-06/2021", "15-20/3/2026": the first month or day of a stretch."""
    first = view.number(0)
    if first is None or view.word(1) != "-" or view.number(2) is None:
        return None
    last = date_at(view.line, view.index + 2, view.text)
    if last is None or last[1] <= view.index + 3:
        return None
    if last[0].day is None:
        is_month = first <= 12 and view.is_glued(2) and last[0].year is not None
        return (Stamp(view.start, view.end(1), "month", first), view.index + 1) if is_month else None
    if not 1 <= first < last[0].day or last[0].reason:
        return None
    return Stamp(view.start, view.end(1), "day", None, first), view.index + 1


def _blank(view: View, step: int) -> Found:
    """A time without a figure that it needs, with the month and the year behind it."""
    month = view.number(step + 1) if view.word(step) in ("/", "tháng") else None
    step += 2 if month is not None and month < 100 else 0
    _, _, after = view.year_suffix(step)
    unit: StampUnit = "quarter" if view.word(0) == "quý" else "month"
    return Stamp(view.start, view.end(after), unit, 1, blank=True), view.index + after


def _is_month_left_out(view: View) -> bool:
    """As in "ngày   tháng   năm 2026", left open in a draft; "hằng tháng năm 2026" is no blank."""
    is_year = view.word(1) == "năm" and view.number(2) is not None and (view.number(2) or 0) > 1900
    return is_year and (view.before is None or view.line[view.index - 1].text in ("ngày", "trong", "vào"))


def _day_only(view: View) -> Found | None:
    """As in "ngày 20", "từ 15 đến 20/3"."""
    named = view.word(0) == "ngày"
    day = view.number(named)
    ranged = isinstance(view.before, Steer) and view.before.cue is Cue.FROM and view.word(1) in ("đến", "-")
    if (
        day is None
        or not (named or ranged or _is_day_of_period(view))
        or day > 31
        or view.word(named + 1) == "%"
    ):
        return None
    return Stamp(view.start, view.end(1 + named), "day", None, day), view.index + 1 + named


def _is_day_of_period(view: View) -> bool:
    """As in "15 hằng tháng", "trước ngày 20 hằng tháng, 20 tháng cuối quý"."""
    if isinstance(view.before, Plain):
        return False
    if view.word(1) in ("hằng", "mỗi"):
        return view.word(2) == "tháng"
    return view.word(1) == "tháng" and view.word(2) in ("cuối", "đầu", "giữa") and view.word(3) == "quý"

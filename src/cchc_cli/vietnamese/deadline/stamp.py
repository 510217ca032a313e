"""Recognisers of calendar times: days, months, quarters, years, and the bare figures that continue a list of them."""

from __future__ import annotations

from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.date import DateReading, date_at
from cchc_cli.vietnamese.deadline.lexicon import NUMBERS, ROMAN, Cue
from cchc_cli.vietnamese.deadline.term import Join, Plain, Stamp, StampUnit, Steer
from cchc_cli.vietnamese.deadline.view import Found, View

_LIST_GOES_ON = frozenset(
    [
        "",
        ",",
        ";",
        ".",
        ")",
        "(",
        "-",
        "&",
        "+",
        "/",
        "và",
        "hoặc",
        "hay",
        "đến",
        "năm",
        "hằng",
        "mỗi",
        "của",
        "theo",
        "khi",
        "sau",
    ]
)
"""What may follow a bare figure that continues a list ("tháng 3, 6 và 9"); "tháng 3, 5 xã" is no list of months."""


def date_stamp(view: View) -> Found | None:
    """A day ("ngày 15/3"), a month of a year ("01/2024"), or a day that leaves out its month ("ngày 20")."""
    found = date_at(view.line, view.index, view.text)
    if found is None:
        return _month_before_dash(view) or _day_only(view)
    reading, after = found
    named = view.word(0) in ("ngày", "tháng")
    if not named and not _may_be_unnamed(view, reading, view.word(after - view.index)):
        return None
    later = 0
    if reading.year is None:
        _, later, step = view.year_suffix(after - view.index)
        after = view.index + step
    unit: StampUnit = "month" if reading.day is None else "day"
    return Stamp(
        view.start, view.line[after - 1].end, unit, reading.month, reading.day, reading.year, later=later
    ), after


def months_of_year(view: View) -> Found | None:
    """As in "6 tháng đầu năm 2021", "9 tháng đầu năm", "nửa cuối năm"."""
    count = 6 if view.word(0) == "nửa" else view.count(0)
    step = 1 if view.word(0) == "nửa" else 2
    edge = view.word(step)
    if (
        count not in (3, 6, 9)
        or (step == 2 and view.word(1) not in ("tháng", "t"))
        or edge not in ("đầu", "cuối")
    ):
        return None
    if view.word(step + 1) != "năm" and view.number(step + 1) is None:
        return None
    written, later, after = view.year_suffix(step + 1)
    if after == step + 1:
        after, written = step + 2, view.number(step + 1)
    unit: StampUnit = {3: "quarter", 6: "half-year"}.get(count, "months")  # type: ignore[assignment]
    first = 1 if edge == "đầu" else 13 - count
    return Stamp(view.start, view.end(after), unit, first, None, written, count, later), view.index + after


def month(view: View) -> Found | None:
    """As in "tháng 3", "tháng mười hai", "T1", "Th.3", with or without a year."""
    if view.word(0) == "tháng":
        found = _month_word(view)
    elif view.word(0) in ("t", "th"):
        step = 1 + (view.word(1) == ".")
        value = view.number(step)
        found = (value, step + 1) if value is not None and view.is_glued(step) else None
    else:
        return None
    if found is None:
        return None
    return _with_year(view, "month", found[0], 1, found[1])


def quarter(view: View) -> Found | None:
    """As in "Quý III", "quý 01/2021", "Q.II", "QIV"."""
    step = 1 + (view.word(1) == ".")
    if view.word(0) not in ("quý", "q"):
        return None
    number = quarter_number(view, step)
    return None if number is None else _with_year(view, "quarter", number, 3, step + 1)


def elliptical(view: View) -> Found | None:
    """The figure that continues a list or a range: "tháng 3, 6 và 9", "quý I - III", "ngày 15, 20 hằng tháng"."""
    if len(view.behind) < 2 or not isinstance(view.behind[0], Stamp):
        return None
    join, first = view.behind[1], view.behind[0]
    if not (isinstance(join, Join) and join.mark not in ("(", ")")) and not (
        isinstance(join, Steer) and join.cue is Cue.TO
    ):
        return None
    number = quarter_number(view, 0) if first.unit == "quarter" and first.months == 3 else view.number(0)
    if number is None or number > 31 or view.word(1) not in _LIST_GOES_ON:
        return None
    if first.unit == "day" and first.month is None:
        return Stamp(view.start, view.end(1), "day", None, number), view.index + 1
    return (
        _with_year(view, first.unit, number, first.months, 1) if first.unit in ("month", "quarter") else None
    )


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


def quarter_number(view: View, step: int) -> int | None:
    """A quarter's number in figures, Roman (scanned "l" for "I" included) or words."""
    word = view.word(step)
    value = view.number(step)
    if value is not None:
        return value
    return ROMAN.get(
        word.replace("l", "i"), NUMBERS.get(word) if word in ("một", "hai", "ba", "bốn", "tư") else None
    )


def _may_be_unnamed(view: View, reading: DateReading, following: str) -> bool:
    """Whether figures without "ngày" or "tháng" are a date: "50/63 xã", "2/3 số xã" and "đạt 19/2021" are not."""
    if reading.day is not None and reading.year is not None:
        return True
    steered = view.before is None or isinstance(view.before, Steer)
    if reading.reason and not (steered and (following == "" or reading.month <= 31)):
        return False
    return steered or following in _LIST_GOES_ON or following in ("mỗi", "hằng")


def _month_before_dash(view: View) -> Found | None:
    """As in "04-06/2021": the first month of a stretch."""
    month = view.number(0)
    if month is None or month > 12 or view.word(1) != "-" or not view.is_glued(2):
        return None
    last = date_at(view.line, view.index + 2, view.text)
    is_month = last is not None and last[0].day is None and view.word(2) != "tháng"
    return (Stamp(view.start, view.end(1), "month", month), view.index + 1) if is_month else None


def _day_only(view: View) -> Found | None:
    """As in "ngày 20", "từ 15 đến 20/3"."""
    named = view.word(0) == "ngày"
    day = view.number(named)
    ranged = isinstance(view.before, Steer) and view.before.cue is Cue.FROM and view.word(1) in ("đến", "-")
    if day is None or not (named or ranged) or day > 31 or view.word(named + 1) == "%":
        return None
    return Stamp(view.start, view.end(1 + named), "day", None, day), view.index + 1 + named


def _month_word(view: View) -> tuple[int, int] | None:
    number = view.number(1)
    if number is not None:
        return number, 2
    value = NUMBERS.get(view.word(1))
    if value == 10 and view.word(2) in ("một", "hai"):
        return 10 + NUMBERS[view.word(2)], 3
    return (value, 2) if value is not None else None


def _with_year(view: View, unit: StampUnit, number: int, months: int, step: int) -> Found:
    """A month or a quarter, with its year when one follows."""
    written, later, after = view.year_suffix(step)
    fault = None
    first = number
    if unit == "quarter":
        first = 3 * number - 2
        if not 1 <= number <= 4:
            fault = Message(N_("there is no quarter {number}: quarters run from I to IV"), {"number": number})
    stamp = Stamp(view.start, view.end(after), unit, first, None, written, months, later, None, fault)
    return stamp, view.index + after


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


_PLACING = (Cue.IN, Cue.EDGE, Cue.CLOSE, Cue.BY, Cue.TO, Cue.ONGOING)

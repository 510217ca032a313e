"""Recognisers of months and quarters, and of the bare figures that continue a list of times."""

from __future__ import annotations

from dataclasses import replace

from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.date_form import year_at
from cchc_cli.vietnamese.deadline.lexicon import LIST_GOES_ON, NUMBERS, ROMAN, TURNS, Cue
from cchc_cli.vietnamese.deadline.term import Join, Stamp, StampUnit, Steer
from cchc_cli.vietnamese.deadline.view import Found, View


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


def quarter_in_list(view: View) -> Found | None:
    """As in "quý 1,2/2026": the second figure is a quarter of the year, not February."""
    first = _list_head(view)
    number = view.number(0)
    if (
        first is None
        or (first.unit, first.months) != ("quarter", 3)
        or number is None
        or not 1 <= number <= 4
    ):
        return None
    return _with_year(view, "quarter", number, 3, 1) if year_at(view.line, view.index + 1) else None


def elliptical(view: View) -> Found | None:
    """The figure that continues a list or a range: "tháng 3, 6 và 9", "quý I - III", "ngày 15, 20 hằng tháng"."""
    first = _list_head(view)
    if first is None:
        return None
    number = quarter_number(view, 0) if first.unit == "quarter" and first.months == 3 else view.number(0)
    if number is None or number > 31 or view.word(1) not in LIST_GOES_ON:
        return None
    if first.unit == "day" and first.month is None:
        return Stamp(view.start, view.end(1), "day", None, number), view.index + 1
    if first.unit == "day" and first.worded and number <= 12:
        written, later, after = view.year_suffix(1)  # "ngày 20 tháng 3, 6, 9"
        day = replace(first, start=view.start, end=view.end(after), month=number, year=written, later=later)
        return day, view.index + after
    return (
        _with_year(view, first.unit, number, first.months, 1) if first.unit in ("month", "quarter") else None
    )


def quarter_number(view: View, step: int) -> int | None:
    """A quarter's number in figures, Roman (scanned "l" for "I" included) or words."""
    word = view.word(step)
    value = view.number(step)
    if value is not None:
        return value
    return ROMAN.get(
        word.replace("l", "i"), NUMBERS.get(word) if word in ("một", "hai", "ba", "bốn", "tư") else None
    )


def _list_head(view: View) -> Stamp | None:
    """The time that a figure here continues: the one before a comma, "và", a dash or "đến"."""
    if len(view.behind) < 2:
        return None
    first, join = view.behind
    is_listed = isinstance(join, Join) and join.mark not in ("(", ")")
    is_range = isinstance(join, Steer) and join.cue is Cue.TO
    return first if isinstance(first, Stamp) and (is_listed or is_range) else None


def _month_word(view: View) -> tuple[int, int] | None:
    number = view.number(1)
    if number is not None:
        return number, 2
    if view.word(2) in TURNS:
        return None  # "tháng một lần"
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

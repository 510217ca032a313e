"""Recognisers of turns, whose number is no day and no month: "Đợt 1 tháng 3", "Lần thứ 2", "Đợt 2/2026"."""

from __future__ import annotations

from cchc_cli.vietnamese.date_form import year_at
from cchc_cli.vietnamese.deadline.lexicon import ROMAN
from cchc_cli.vietnamese.deadline.term import Stamp
from cchc_cli.vietnamese.deadline.view import Found, View

_PLACES = ("phần", "mục", "điều", "khoản", "điểm", "phụ", "biểu", "nhóm")
_TURNS = ("đợt", "lần", "bước", "vòng", "kỳ", "khóa", "phiên", "số", *_PLACES)
_TWO_WORDS = (("giai", "đoạn"), ("phụ", "lục"))
_PERIODS = (3, 6, 9, 12)


def turn(view: View) -> Found | None:
    """A turn and its number; with a year behind a slash it is a time in that year."""
    step = 2 if (view.word(0), view.word(1)) in _TWO_WORDS else 1 if view.word(0) in _TURNS else 0
    if step == 0:
        return None
    step += view.word(step) == "thứ"
    number = view.number(step)
    if number is None:
        is_roman = view.word(step) in ROMAN
        return view.plain(step + 1) if is_roman else None
    if number > 99 or (view.word(0) == "kỳ" and number in _PERIODS and view.word(step + 1) in ("tháng", "t")):
        return None  # "giai đoạn 2026-2030", "kỳ 6 tháng"
    if view.word(0) == "số" or view.word(step + 1) in ("-", "."):
        return None
    if view.word(step + 1) != "/":
        return view.plain(step + 1)
    year = year_at(view.line, view.index + step + 1)
    if year is None:
        is_place = view.word(0) in _PLACES and view.number(step + 2) is not None
        return view.plain(step + 3) if is_place else None
    return Stamp(view.start, view.line[year[1] - 1].end, "year", 1, None, year[0], 12), year[1]

"""The years of the plan, moved wherever they stand; acts of one year, cited with number and day left blank."""

from __future__ import annotations

import re

from cchc_cli.analysis.renewal.setting import Setting
from cchc_cli.diagnostics import Location
from cchc_cli.source.rewriting import Rewriting
from cchc_cli.source.tree import Scalar, scalars
from cchc_cli.vietnamese import draft_remark
from cchc_cli.vietnamese.date import read_date
from cchc_cli.vietnamese.next_year import year_moves
from cchc_cli.vietnamese.yearly_act import yearly_acts


def move_years(rewriting: Rewriting, setting: Setting) -> None:
    """Every text of the file."""
    root = rewriting.tree.root
    if root is None:
        return
    for location, scalar in scalars(root):
        if location[-1] == "due":
            _move_day(rewriting, location, scalar.value, setting)
        elif not _is_fixed(location) and not _in_series(rewriting, location, setting.plan.year):
            _move(rewriting, location, scalar, setting)


def _move(rewriting: Rewriting, location: Location, scalar: Scalar, setting: Setting) -> None:
    text, old = scalar.value, setting.plan.year
    for move in () if location[-1] == "attached" else year_moves(text, old, setting.year):
        is_put = rewriting.words(location, move.start, move.end, move.new)
        is_due = "deadline" in location or _ends_deadline(text, move.end)
        if not is_put or (move.is_guess and not is_due):
            rewriting.remark(location, draft_remark.moved(move.old_words, move.new_words))
    for act in () if location[-1] == "attached" else yearly_acts(text, old):
        for start, end, blank in act.blanks:
            rewriting.words(location, start, end, blank)
        setting.fill(rewriting, location, draft_remark.yearly_act(act.words, setting.year))
    if _THEME.search(text):
        setting.fill(rewriting, location, draft_remark.theme(setting.year))


def _move_day(rewriting: Rewriting, location: Location, text: str, setting: Setting) -> None:
    found = read_date(text)
    by = setting.year - setting.plan.year
    if not found or not found.date or abs(found.date.year - setting.plan.year) > 1:
        return
    moved = text.replace(str(found.date.year), str(found.date.year + by))
    if (again := read_date(moved)) is None or again.date is None:
        # 29 February.
        rewriting.value(location, f"{found.date.year + by}-02-28")
    else:
        rewriting.value(location, moved)


def _is_fixed(location: Location) -> bool:
    """Whether a text is no words of the paper, or is written by somebody else here."""
    return location[-1] in _FIXED or location in _HEAD or "values" in location or "baseline" in location


def _in_series(rewriting: Rewriting, location: Location, year: int) -> bool:
    """Whether a head belongs to columns for a row of years, which is history."""
    if "columns" not in location:
        return False
    columns = rewriting.tree.exact(location[: location.index("columns") + 1])
    if columns is None:
        return False
    said = " ".join(scalar.value for _, scalar in scalars(columns))
    years = {int(found) for found in _YEAR.findall(said)}
    return len(years) > _PAIR and any(abs(found - year) > 1 for found in years)


def _ends_deadline(text: str, at: int) -> bool:
    return _DEADLINE_MARK.match(text, at) is not None


_PAIR = 2
_FIXED = frozenset(("year", "id", "label", "task", "amount", "total", "unit", "part_of", "same_as", "number"))
_HEAD = frozenset((("document", "number"), ("document", "date"), ("document", "status")))
_YEAR = re.compile(r"\b20\d\d\b")
_THEME = re.compile(r"\|\s*theme\s*\}")
_DEADLINE_MARK = re.compile(r"[^{}]*\|\s*deadline\s*\}")

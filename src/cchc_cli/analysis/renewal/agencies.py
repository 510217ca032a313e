"""Agencies that have ended by the first day of the new year, and those that took over their work."""

from __future__ import annotations

import re
from datetime import date

from cchc_cli.analysis.renewal.setting import Setting
from cchc_cli.diagnostics import Location
from cchc_cli.repository.recognition import Named
from cchc_cli.repository.succession import Standing, current
from cchc_cli.source.rewriting import Rewriting
from cchc_cli.source.tree import scalars
from cchc_cli.vietnamese import draft_remark
from cchc_cli.vietnamese.after_districts import communes_too, of_communes
from cchc_cli.vietnamese.district_level import LAST_DAY, SOURCE, of_district_level
from cchc_cli.vietnamese.letters import key

_LEAD = re.compile(r"\{(?P<words>[^{}|]+?)\s*\|\s*lead\s*\}")
_CELLS = frozenset(("lead", "partners", "recipients"))
_SINGLE = frozenset(("issuer", "superior"))
_MERGED_EVERYWHERE = date(2025, 7, 1)
"""The shipped days are those of one province; the others followed until the provinces merged."""


def replace_ended(rewriting: Rewriting, setting: Setting) -> None:
    """Successors in the cells; elsewhere a remark."""
    root = rewriting.tree.root
    if root is None:
        return
    for location, scalar in scalars(root):
        if _CELLS.intersection(location):
            _in_cell(rewriting, location, scalar.value, setting)
        elif location[0] == "document" and location[-1] in _SINGLE:
            _remarks(
                rewriting, location, scalar.value, setting.history.recognise(scalar.value).named, setting
            )
        elif location[0] != "document":
            for mark in _LEAD.finditer(scalar.value):
                _in_cell(rewriting, location, mark["words"], setting, mark.start("words"))
            _remarks(rewriting, location, scalar.value, tuple(setting.history.known(scalar.value)), setting)


def _in_cell(rewriting: Rewriting, location: Location, text: str, setting: Setting, at: int = 0) -> None:
    """``at``: where the text begins in the scalar."""
    recognised = setting.history.recognise(text).named
    named = {found.name for found in recognised}
    taken: list[tuple[int, int]] = []
    districts = tuple(of_district_level(text)) if setting.first_day > LAST_DAY else ()
    for found in recognised:
        standing = _ended(found, setting)
        if standing is None or standing.until is None:
            continue
        is_of_district = any(start < found.end and found.start < end for start, end in districts)
        if is_of_district and not standing.successors:
            continue
        taken.append((found.start, found.end))
        words = text[found.start : found.end]
        following = standing.successors[-1] if standing.successors else ""
        whole = following and key(words).split()[0] == key(standing.name).split()[0]
        if (
            whole
            and following not in named
            and rewriting.words(location, at + found.start, at + found.end, following)
        ):
            named.add(following)
            told = draft_remark.agency_replaced(words, following, standing.until, standing.source or "")
        else:
            told = draft_remark.agency_ended(words, standing.until, following)
        rewriting.remark(location, told)
    for start, end in districts:
        if not any(first < end and start < last for first, last in taken):
            rewriting.remark(location, _of_district(rewriting, location, text, (start, end), at))


def _of_district(
    rewriting: Rewriting, location: Location, text: str, stretch: tuple[int, int], at: int
) -> str:
    """Put words for the districts' level to the communes, unless the cell names those already."""
    start, end = stretch[0], communes_too(text, stretch[1])
    words = text[start:end]
    new = of_communes(words)
    rest = key(text[:start] + text[end:])
    if new and key(new) not in rest and rewriting.words(location, at + start, at + end, new):
        return draft_remark.agency_replaced(words, new, LAST_DAY, SOURCE)
    return draft_remark.agency_ended(words, LAST_DAY, "")


def _remarks(
    rewriting: Rewriting, location: Location, text: str, named: tuple[Named, ...], setting: Setting
) -> None:
    for found in named:
        standing = _ended(found, setting)
        if standing and standing.until:
            following = standing.successors[-1] if standing.successors else ""
            told = draft_remark.agency_ended(text[found.start : found.end], standing.until, following)
            rewriting.remark(location, told)


def _ended(found: Named, setting: Setting) -> Standing | None:
    standing = current(setting.history, found.name, setting.first_day)
    if standing is None or standing.state != "ended":
        return None
    own = setting.registry.entries.get(found.name)
    is_own = own is not None and own.until is not None
    return standing if is_own or setting.first_day >= _MERGED_EVERYWHERE else None

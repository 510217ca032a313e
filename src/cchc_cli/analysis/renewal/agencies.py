"""Agencies that have ended by the first day of the new year, and those that took over their work."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from cchc_cli.analysis.renewal.setting import Setting
from cchc_cli.diagnostics import Location
from cchc_cli.repository.recognition import Named
from cchc_cli.repository.succession import Standing, current
from cchc_cli.source.rewriting import Rewriting
from cchc_cli.source.tree import scalars
from cchc_cli.vietnamese import draft_remark
from cchc_cli.vietnamese.after_districts import communes_too, of_communes
from cchc_cli.vietnamese.agency_cell import JOINT_BEFORE, JOINT_BEHIND
from cchc_cli.vietnamese.district_level import LAST_DAY, SOURCE, of_district_level
from cchc_cli.vietnamese.letters import key

_LEAD = re.compile(r"\{(?P<words>[^{}|]+?)\s*\|\s*lead\s*\}")
_CELLS = frozenset(("lead", "partners", "recipients"))
_DUTIES = frozenset(("lead", "partners"))
_BLANK = "…"
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
    standings = {found: _ended(found, setting) for found in recognised}
    gone = {(found.start, found.end) for found, standing in standings.items() if standing and standing.until}
    taken: list[tuple[int, int]] = []
    lasting = [(found.start, found.end) for found in recognised if (found.start, found.end) not in gone]
    districts = (
        tuple(_behind(text, stretch, lasting) for stretch in of_district_level(text))
        if setting.first_day > LAST_DAY
        else ()
    )
    for found in recognised:
        standing = standings[found]
        if standing is None or standing.until is None:
            continue
        is_of_district = any(start < found.end and found.start < end for start, end in districts)
        if is_of_district and not standing.successors:
            continue
        taken.append((found.start, found.end))
        words = text[found.start : found.end]
        following = standing.successors[-1] if standing.successors else ""
        new = _as_said(following, standing.name, words)
        if (
            new
            and following not in named
            and rewriting.words(location, at + found.start, at + found.end, new)
        ):
            named.add(following)
            told = draft_remark.agency_replaced(words, new, standing.until, standing.source or "")
        else:
            # Whoever took over and is not in the cell must not be lost.
            is_named = not following or following in named
            stays = [
                (each.start, each.end)
                for each in recognised
                if is_named and (each.start, each.end) not in gone
            ]
            told = _not_replaced(
                rewriting, location, text, _Gone(found.start, found.end, standing.until, following), stays
            )
        rewriting.remark(location, told)
    for start, end in districts:
        if not any(first < end and start < last for first, last in taken):
            stays = [
                (each.start, each.end)
                for each in recognised
                if (each.start, each.end) not in gone and not (each.start < end and start < each.end)
            ]
            rewriting.remark(location, _of_district(rewriting, location, text, (start, end), at, stays))


def _as_said(following: str, name: str, words: str) -> str:
    """The successor in the way the cell names agencies; in a row of departments "Sở" stands before the first alone."""
    kind = following.split()[:1]
    if not kind or key(kind[0]) != key(name).split()[0]:
        return following if following and key(words).split()[0] == key(name).split()[0] else ""
    return following if key(words).split()[0] == key(kind[0]) else " ".join(following.split()[1:])


def _behind(text: str, stretch: tuple[int, int], lasting: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """The words of the districts' level alone: "Sở Tư pháp và UBND huyện Tân Kỳ" begins with somebody who goes on."""
    start, end = stretch
    for first, last in sorted(lasting):
        joint = JOINT_BEHIND.match(text, last)
        if first == start and joint and joint.end() < end:
            start = joint.end()
    return start, end


class _Gone(NamedTuple):
    """An agency of a cell that has ended, and in whose place nobody can be put."""

    start: int
    end: int
    until: date
    following: str


def _not_replaced(
    rewriting: Rewriting, location: Location, text: str, gone: _Gone, stays: Sequence[tuple[int, int]]
) -> str:
    """Leave it out beside others that go on, or leave its place blank: a draft must not give work to whom there is not."""
    words = text[gone.start : gone.end]
    if (
        _DUTIES.intersection(location)
        and not stays
        and rewriting.words(location, gone.start, gone.end, _BLANK)
    ):
        return draft_remark.agency_ended(words, gone.until, gone.following)
    if not (_DUTIES.intersection(location) and stays):
        return draft_remark.agency_ended(words, gone.until, gone.following)
    before, after = JOINT_BEFORE.search(text[: gone.start]), JOINT_BEHIND.match(text, gone.end)
    start = before.start() if before else gone.start
    end = gone.end if before or not after else after.end()
    if (before or after) and rewriting.words(location, start, end, ""):
        return draft_remark.agency_left_out(words, gone.until, gone.following)
    return draft_remark.agency_ended(words, gone.until, gone.following)


def _of_district(
    rewriting: Rewriting,
    location: Location,
    text: str,
    stretch: tuple[int, int],
    at: int,
    stays: Sequence[tuple[int, int]],
) -> str:
    """Put words for the districts' level to the communes, unless the cell names those already."""
    start, end = stretch[0], communes_too(text, stretch[1])
    words = text[start:end]
    new = of_communes(words)
    rest = key(text[:start] + text[end:])
    if new and key(new) not in rest and rewriting.words(location, at + start, at + end, new):
        return draft_remark.agency_replaced(words, new, LAST_DAY, SOURCE)
    if at:
        return draft_remark.agency_ended(words, LAST_DAY, "")
    return _not_replaced(rewriting, location, text, _Gone(start, end, LAST_DAY, ""), stays)


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

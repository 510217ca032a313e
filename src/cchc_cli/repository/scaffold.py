"""What a new plan or a new repository is for: the level, the era of local government, the programme of the year."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message
from cchc_cli.repository.recognition import Registry
from cchc_cli.repository.succession import current
from cchc_cli.vietnamese.draft_remark import is_proposal

Level = Literal["province", "department", "district", "commune"]
Era = Literal["three-tier", "two-tier"]
Programme = Literal["2011-2020", "2021-2030"]


TWO_TIERS_SINCE = date(2025, 7, 1)
"""Luật Tổ chức chính quyền địa phương số 72/2025/QH15."""

_FIRST_YEAR, _LAST_YEAR = 2011, 2030
"""Nghị quyết 30c/NQ-CP (2011 - 2020) and 76/NQ-CP of 2021 (2021 - 2030)."""

_DISTRICT = "Cấp huyện"


@dataclass(frozen=True, slots=True)
class Setting:
    """Where and when a plan is made."""

    level: Level
    year: int
    era: Era
    programme: Programme


def setting(level: Level, year: int, era: Era | None, registry: Registry) -> Setting:
    """The setting that a level and a year make; what cannot be is refused with its reason.

    Plans for 2025 were issued at the end of 2024, under three tiers; one made after 30/6/2025 asks for
    two tiers itself. ``registry`` knows when the district level ended.
    """
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        message = N_("no reform programme is known for {year}: those known run from {first} to {last}")
        raise CchcError(Message(message, {"year": year, "first": _FIRST_YEAR, "last": _LAST_YEAR}))
    chosen = era or ("two-tier" if year > TWO_TIERS_SINCE.year else "three-tier")
    _refuse_wrong_era(chosen, year)
    if level == "district":
        _refuse_ended_level(year, chosen, registry)
    return Setting(level, year, chosen, "2011-2020" if year <= 2020 else "2021-2030")


def usual_year(day: date) -> int:
    """The year an officer plans for on a day: the plan of next year is made from November on."""
    return day.year + 1 if day.month >= 11 else day.year


def draft_month(year: int, day: date) -> str:
    """The month a draft is dated with, as papers write it: this month, or the December before the plan year."""
    near = date(year - 1, 10, 1) <= day <= date(year, 12, 31)
    month, of_year = (day.month, day.year) if near else (12, year - 1)
    return f"tháng {month:02} năm {of_year}" if month < 3 else f"tháng {month} năm {of_year}"


@dataclass(frozen=True, slots=True)
class ToFill:
    """A place that somebody has to fill in."""

    line: int
    """of the comment, from 1"""
    what: str


_MARK = re.compile(r"(?:^|\s)#\s*cần điền:\s*(?P<what>\S.*?)\s*$")


def to_fill(text: str) -> tuple[ToFill, ...]:
    """The places of a YAML file that a comment ``# cần điền: …`` names, in order."""
    found = ((number, _MARK.search(line)) for number, line in enumerate(text.splitlines(), 1))
    return tuple(ToFill(number, mark["what"]) for number, mark in found if mark)


def proposals(text: str) -> tuple[int, ...]:
    """The lines of a YAML file on which a comment ``# đề xuất: …`` tells a guess that nobody has looked at yet."""
    return tuple(number for number, line in enumerate(text.splitlines(), 1) if is_proposal(line))


def _refuse_wrong_era(era: Era, year: int) -> None:
    begins = TWO_TIERS_SINCE.year
    if era == "two-tier" and year < begins:
        raise CchcError(
            Message(
                N_(
                    "in {year} local government had three tiers: the two tiers began on 1 July 2025 (Law No. 72/2025/QH15)"
                ),
                {"year": year},
            )
        )
    if era == "three-tier" and year > begins:
        raise CchcError(
            Message(
                N_(
                    "in {year} local government has two tiers: province and commune, since 1 July 2025 (Law No. 72/2025/QH15)"
                ),
                {"year": year},
            )
        )


def _refuse_ended_level(year: int, era: Era, registry: Registry) -> None:
    first_day = date(year, 1, 1) if era == "three-tier" else max(date(year, 1, 1), TWO_TIERS_SINCE)
    standing = current(registry, _DISTRICT, first_day)
    if standing is None or standing.state != "ended" or standing.until is None:
        return
    raise CchcError(
        Message(
            N_(
                "there is no district plan any more: the district level worked until {until} ({source}). {note}"
            ),
            {
                "until": f"{standing.until:%d/%m/%Y}",
                "source": standing.source or "",
                "note": standing.note or "",
            },
        )
    )

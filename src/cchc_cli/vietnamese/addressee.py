"""Whom the words of an upper plan reach below: everybody, or the units of one level, whoever they are by name.

"UBND các huyện, thành, thị", "các phòng chuyên môn thuộc UBND cấp huyện" and "cấp huyện" reach every district; "các sở, ngành"
every department; "địa phương", "các cấp", "các cơ quan, đơn vị" everybody. "Các cơ quan, đơn vị liên quan" reaches nobody yet:
it leaves open who is concerned.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Literal

from cchc_cli.vietnamese import district_level
from cchc_cli.vietnamese.agency_group import UPPER, described

Tier = Literal["sở", "huyện", "xã"]
"""The units that a plan can be carried down to."""

_TIERS: dict[str, Tier] = {
    "sở": "sở",
    **dict.fromkeys(("huyện", "quận", "thị xã", "thành phố"), "huyện"),
    **dict.fromkeys(("xã", "phường", "thị trấn", "đặc khu"), "xã"),
}
"""Kinds of units and the tier they belong to."""

_OPEN = r"(?!\s+(?:có\s+)?liên\s+quan|\s+(?:cấp|thuộc)\s+tỉnh|\s+(?:được\s+giao|thông\s+tin|báo\s+chí|trung\s+ương|chủ\s+trì))"
_EVERYBODY = re.compile(
    r"(?<!\w)(?:(?:các\s+)?địa\s+phương|(?:ở\s+)?(?:tất\s+cả\s+)?các\s+cấp(?!\s+ủy)"
    rf"|(?:(?:các|mỗi)\s+)?cơ\s+quan\s*,\s*đơn\s+vị{_OPEN}|mỗi\s+(?:cơ\s+quan|đơn\s+vị)|(?<!của\s)(?<!của\scác\s)cơ\s+quan\s+(?:hành\s+chính\s+)?nhà\s+nước)(?!\w)",
    re.IGNORECASE,
)
_LEVEL: dict[Tier, re.Pattern[str]] = {
    "sở": re.compile(
        r"(?<!\w)(?:các\s+)?(?:sở(?:(?:,\s*|\s+)(?:ban|ngành))+(?:\s+cấp\s+tỉnh)?|(?i:các\s+sở)(?=\s*[,;.]|\s*$|\s+cấp))(?!\w)",
        re.IGNORECASE,
    ),
    "huyện": re.compile(
        r"(?<!\w)(?:(?:UBND|Ủy ban nhân dân)\s+)?(?:cấp\s+huyện|(?:các\s+)?huyện(?:\s*,\s*(?:thành\s+phố|thành|thị\s+xã|thị|TX|TP))+)(?!\w)",
        re.IGNORECASE,
    ),
    "xã": re.compile(
        r"(?<!\w)(?:(?:UBND|Ủy ban nhân dân)\s+)?(?:cấp\s+xã|(?:các\s+)?xã(?:\s*,\s*(?:phường|thị\s+trấn|đặc\s+khu))+)(?!\w)",
        re.IGNORECASE,
    ),
}
_UNIT_BY_NAME = re.compile(rf"(?<!\w)(?i:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu)\s+(?=[{UPPER}])")
_OWN_FIGURE = re.compile(r"(?<!\w)(?:của|toàn)\s+(?:tỉnh|huyện)(?!\w)", re.IGNORECASE)


def everybody(text: str) -> Iterator[str]:
    """The words of a text that reach all units, at every level."""
    return (found[0] for found in _EVERYBODY.finditer(text))


def tier_words(text: str, tier: Tier) -> Iterator[str]:
    """The words of a text that reach all units of a tier."""
    yield from (found[0] for found in _LEVEL[tier].finditer(text))
    if tier != "sở":
        yield from (
            text[group.start : group.end] for group in described(text) if group.about.endswith(f" {tier}")
        )


def tiers(kind: str, day: date) -> tuple[Tier, ...]:
    """The tiers that a unit of a kind stands for: a commune of the two-tier era has taken over what was asked of districts."""
    own = _TIERS.get(kind)
    if own is None:
        return ()
    return ("xã", "huyện") if own == "xã" and day > district_level.LAST_DAY else (own,)


def is_above(upper: str, lower: str) -> bool:
    """Whether units of one kind assign work to those of another; whoever is of no known kind stands above them all."""
    rank = _RANKS.get(_TIERS.get(upper, upper))
    return rank is None or rank < _RANKS.get(_TIERS.get(lower, lower), 0)


_RANKS = {"tỉnh": 0, "sở": 1, "huyện": 1, "xã": 2}


def is_of(level: str | None, name: str, own: tuple[Tier, ...]) -> bool:
    """Whether a group of agencies of a level means units of these tiers; of those of the province only its departments do."""
    if level == "tỉnh":
        return "sở" in own and next(tier_words(name, "sở"), None) is not None
    return level in own


def names_unit(words: str) -> bool:
    """Whether words name one unit: "UBND tỉnh Thanh Hóa", where "UBND tỉnh" is anybody's own."""
    return _UNIT_BY_NAME.search(words) is not None


def is_own_figure(clause: str) -> bool:
    """Whether a clause measures the upper unit as a whole: "Chỉ số cải cách hành chính … của tỉnh"."""
    return _OWN_FIGURE.search(clause) is not None

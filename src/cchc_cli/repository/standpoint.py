"""From where a plan speaks: its unit with the level and the names, so that two plans can be told apart from what they say."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cchc_cli.errors import CchcError
from cchc_cli.plan.plan import Plan
from cchc_cli.repository.agencies import Agency
from cchc_cli.repository.issuer import Issuer, read_issuer
from cchc_cli.repository.recognition import Registry
from cchc_cli.vietnamese.letters import key, same
from cchc_cli.vietnamese.wording import Speaker

_BRACKETS = re.compile(r"\s*\([^()]*\)")


@dataclass(frozen=True, slots=True)
class Standpoint:
    """The office that speaks, and when."""

    speaker: Speaker
    unit: str
    """folded, with its kind: "tỉnh nghệ an" """
    kind: str
    """tỉnh, huyện, xã, sở …; empty where the head does not say it"""

    def is_same_office(self, other: Standpoint) -> bool:
        """Whether both plans are one office's: every word that differs is then a change."""
        return self.unit == other.unit

    def is_same_level(self, other: Standpoint) -> bool:
        """Whether "huyện" and "xã" mean the same on both sides."""
        return _RANK.get(self.kind) == _RANK.get(other.kind)


_RANK = {
    **dict.fromkeys(("tỉnh", "sở"), 1),
    **dict.fromkeys(("huyện", "quận", "thị xã", "thành phố"), 2),
    **dict.fromkeys(("xã", "phường", "thị trấn", "đặc khu"), 3),
}


def standpoint(plan: Plan) -> Standpoint:
    """The standpoint of a plan, from the head of its paper."""
    own = _issuer(plan.document.issuer)
    above = _issuer(plan.document.superior or "")
    kind = own.kind
    if kind == "thành phố" and not above.name:
        kind = "tỉnh"  # a city without a superior is one of those under the Government
    names = [name for issuer in (own, above) for name in (issuer.unit, issuer.place) if name]
    folded = sorted({key(name) for name in names}, key=len, reverse=True)
    return Standpoint(Speaker(plan.year, tuple(folded)), key(own.unit or plan.document.issuer), kind)


def unit_name(plan: Plan, agencies: Registry) -> str:
    """The unit of a plan as running text says it: huyện Tương Dương, Sở Nội vụ."""
    unit = _issuer(plan.document.issuer).unit or plan.document.issuer
    entry = agencies.find(unit)
    if isinstance(entry, Agency) and same(entry.name, unit):
        return entry.name
    words = unit.split()
    return " ".join(word.capitalize() if word.isupper() else word for word in words)


def _issuer(text: str) -> Issuer:
    try:
        return read_issuer(_BRACKETS.sub("", text))
    except CchcError:
        return Issuer(name=text, unit=text)

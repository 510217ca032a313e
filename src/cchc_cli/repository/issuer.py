"""The agency that issues a plan, as an officer names it: what its paper and its registry need to know of it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message
from cchc_cli.repository.scaffold import Level
from cchc_cli.vietnamese.letters import key


@dataclass(frozen=True, slots=True)
class Issuer:
    """Every part is empty when the words do not say it."""

    name: str = ""
    """the full name: Ủy ban nhân dân xã Tam Quang"""
    unit: str = ""
    """as running text says it: xã Tam Quang, Sở Nội vụ"""
    kind: str = ""
    """the unit's kind in small letters: xã, phường, huyện, thành phố, sở"""
    place: str = ""
    """the place beside the date"""
    superior: str = ""
    """the agency above, in capitals"""

    @property
    def head(self) -> str:
        """The name as the head of a paper prints it."""
        return self.name.upper()

    @property
    def is_committee(self) -> bool:
        """Whether it is a people's committee."""
        return bool(self.kind) and self.kind != "sở"

    @property
    def level(self) -> Level | None:
        """The level its kind belongs to; None for a city, which stood on two levels, and for what is not known."""
        return _LEVELS.get(self.kind)


NOBODY = Issuer()

_LEVELS: dict[str, Level] = {
    "tỉnh": "province",
    "sở": "department",
    "huyện": "district",
    "quận": "district",
    "thị xã": "district",
    "xã": "commune",
    "phường": "commune",
    "thị trấn": "commune",
    "đặc khu": "commune",
}

_KINDS = "tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu"
_COMMITTEE = re.compile(
    rf"(?:(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)\s+)?(?P<kind>{_KINDS})\s+(?P<name>.+)", re.IGNORECASE
)
_DEPARTMENT = re.compile(
    r"(?P<name>sở\s+.+?)(?:\s+(?P<kind>tỉnh|thành phố)\s+(?P<province>.+))?", re.IGNORECASE
)
_WRITTEN = re.compile(r"[^\W\d_][\w\s\-–,.()/&’']*")
"""Letters, figures and the signs that names hold: nothing that YAML or a text in braces would take for its own."""

_NAMED_AFTER_A_PERSON = key("Hồ Chí Minh")
"""A city that keeps its kind before its name: Thành phố Hồ Chí Minh (Nghị định 30/2020, annex II)."""


def read_issuer(text: str) -> Issuer:
    """Read a name; an empty text is nobody, a name of no known form is kept as it is."""
    words = " ".join(unicodedata.normalize("NFC", text).split())
    if not words:
        return NOBODY
    if not _WRITTEN.fullmatch(words):
        message = N_("“{text}” is no name of an agency; write it as Ủy ban nhân dân xã Tam Quang")
        raise CchcError(Message(message, {"text": text}))
    if found := _COMMITTEE.fullmatch(words):
        return _committee(found["kind"].lower(), found["name"])
    if found := _DEPARTMENT.fullmatch(words):
        return _department(found["name"], (found["kind"] or "").lower(), found["province"] or "")
    return Issuer(name=words, unit=words)


def _committee(kind: str, name: str) -> Issuer:
    unit = _unit(kind, name)
    # A unit that is named by a number or after a person keeps its kind (Nghị định 30/2020, annex II).
    keeps = name[0].isdigit() or key(name) == _NAMED_AFTER_A_PERSON
    place = unit[0].upper() + unit[1:] if keeps else name
    return Issuer(f"Ủy ban nhân dân {unit}", unit, kind, place)


def _department(name: str, kind: str, province: str) -> Issuer:
    name = name[0].upper() + name[1:]
    if not province:
        return Issuer(name, name, "sở")
    above = _committee(kind, province)
    return Issuer(name, name, "sở", above.place, above.head)


def _unit(kind: str, name: str) -> str:
    if kind == "thành phố" and key(name) == _NAMED_AFTER_A_PERSON:
        return f"Thành phố {name}"
    return f"{kind} {name}"

"""The lines above a signer's name: by whose authority, in which post (Nghị định 30/2020, annex I, part I, II.7)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cchc_cli.vietnamese.letters import key

IN_NAME_OF = "TM"
IN_PLACE_OF = "KT"

_LINE = re.compile(r"\s*(?P<mark>T/M|K/T|TM|KT|TL|TUQ|Q)(?P<stop>\.|/|)(?P<gap>\s*)(?P<rest>\S.*)")
_DEPUTY = re.compile(rf"\bphó\b|^(?:thứ trưởng|{key('ủy viên')}|trợ lý)\b")
_COMMITTEES = {"ubnd": key("ủy ban nhân dân"), "hđnd": key("hội đồng nhân dân")}
_LED_BY_ONE = ("sở ", "bộ ", "phòng ", "cục ", "chi cục ", "văn phòng ", key("ủy ban nhân dân"), "ubnd")
_PARTY = re.compile(
    rf"\b(?:tỉnh|thành|huyện|thị|quận|đảng|xã)\s+{key('ủy')}\b|đảng bộ|ban thường vụ|đoàn|hội\b"
)
_TITLED = re.compile(
    r"\s*(?P<title>(?:(?:PGS|GS|TS|ThS|Ths|BS|KS|CN|NGƯT|NGND)\s*\.\s*)+|(?:Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư)\s+)"
)
_TITLES_KEPT = re.compile(r"trường|viện|y tế|giáo dục|công an|quân|quốc phòng|bộ đội|biên phòng")


@dataclass(frozen=True, slots=True)
class SignatureLine:
    """One line; ``mark`` is empty where it says no authority."""

    mark: str
    stop: str
    rest: str

    @property
    def right(self) -> str:
        """The line with its mark as the decree writes it."""
        return f"{self.mark}. {self.rest}" if self.mark else self.rest

    @property
    def is_deputy(self) -> bool:
        """Whether it is the post of a deputy."""
        return _DEPUTY.search(key(self.rest)) is not None


def read_signature_line(line: str) -> SignatureLine:
    """The authority and the rest of a line: "KT. CHỦ TỊCH" → KT and CHỦ TỊCH."""
    found = _LINE.fullmatch(line)
    # "TLĐ" and "QUYỀN" begin with the letters of a mark, and are none.
    if found is None or not (found["stop"] or found["gap"]):
        return SignatureLine("", "", line.strip())
    return SignatureLine(found["mark"].replace("/", ""), found["stop"], found["rest"].strip())


def is_led_by_one(issuer: str) -> bool:
    """Whether a deputy of the agency signs in the place of its head: of agencies, not of boards and associations."""
    return key(issuer).startswith(_LED_BY_ONE)


def is_of_party(issuer: str) -> bool:
    """Whether the issuer follows the Party's rules on papers, which write T/M."""
    return _PARTY.search(key(issuer)) is not None


def committee_named(words: str) -> str:
    """The people's committee or council that a name is of, abbreviated; empty for another name."""
    name = key(words)
    return next((short for short, long in _COMMITTEES.items() if long in name or short in name.split()), "")


def title_before_name(signer: str, issuer: str) -> str:
    """The academic title that stands before a signer's name; empty for none, and where an agency may write it."""
    found = _TITLED.match(signer)
    return found["title"].strip() if found and not _TITLES_KEPT.search(key(issuer)) else ""

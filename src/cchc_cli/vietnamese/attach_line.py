"""The line in brackets below a title: "(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2026 của UBND huyện)"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cchc_cli.vietnamese.letters import key

RIGHT_OPENING = "Kèm theo"
"""As the forms 1.3 and 2.1 of Nghị định 30/2020 have it."""

_KINDS = (
    r"\{kind\}|Quyết\s+định|Kế\s+hoạch|Chương\s+trình|Công\s+văn|Văn\s+bản|Tờ\s+trình|Báo\s+cáo|Nghị\s+quyết|"
    r"Thông\s+báo|Hướng\s+dẫn|Đề\s+án|Phương\s+án|Chỉ\s+thị|Quy\s+chế|Thông\s+tư|Nghị\s+định"
)
_OPENING = re.compile(
    rf"\s*[(\[]?\s*(?P<opening>(?:ban\s+hành\s+)?(?:kèm\s+)?theo|đính\s+kèm(?:\s+theo)?)\s+(?P<kind>{_KINDS})(?!\w)",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\bsố(?P<colon>\s*:)?\s*(?P<number>\{number\}|(?:\d[\w.]*|[….…_]+)?\s*/(?:\d{4}/)?\s*[A-ZĐa-z][\w&-]*(?:\s*[-–]\s*[A-ZĐ][\w&]*)*)",
    re.IGNORECASE,
)
_DATE = re.compile(r"\{date\}|\bngày\b[\s\d….…_/-]*(?:tháng[\s\d….…_]*)?(?:năm[\s\d….…_]*)?", re.IGNORECASE)
_ISSUER = re.compile(r"\bcủa\s+(?P<issuer>\{issuer\}|[^);\n]*[^);.\s])", re.IGNORECASE)

_LONG = {
    "ubnd": "ủy ban nhân dân",
    "hđnd": "hội đồng nhân dân",
    "bcđ": "ban chỉ đạo",
    "cchc": "cải cách hành chính",
    "tp": "thành phố",
    "tx": "thị xã",
}
_POSTS = frozenset(
    key("chủ tịch phó giám đốc bộ trưởng thủ tướng chánh văn phòng trưởng ban hội đồng các của và").split()
)
_BLANK = re.compile(r"[\s….…_/-]*")
_MONTH = re.compile(r"(?P<month>\d{1,2})\s*(?:/|năm)\s*(?P<year>\d{4})")


@dataclass(frozen=True, slots=True)
class Part:
    """Some words of the line."""

    words: str
    start: int
    end: int

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing in it but dots and signs."""
        return _BLANK.fullmatch(self.words) is not None


@dataclass(frozen=True, slots=True)
class AttachLine:
    """What the line says; None for what it leaves out."""

    opening: Part
    kind: Part
    colon: Part | None
    """behind "số", where it does not belong"""
    number: Part | None
    between: Part | None
    """what stands between number and date"""
    date: Part | None
    issuer: Part | None

    @property
    def month(self) -> tuple[int, int] | None:
        """Month and year of its date."""
        found = _MONTH.search(self.date.words) if self.date else None
        return (int(found["month"]), int(found["year"])) if found else None

    @property
    def date_in_figures(self) -> bool:
        """Whether the date is written 05/01/2026."""
        return self.date is not None and "/" in self.date.words


def read_attach_line(text: str) -> AttachLine | None:
    """The parts of a line; None for a text that is none."""
    opening = _OPENING.match(text)
    if opening is None:
        return None
    number = _NUMBER.search(text, opening.end())
    date = _DATE.search(text, number.end() if number else opening.end())
    behind = max(found.end() for found in (opening, number, date) if found)
    issuer = _ISSUER.search(text, behind)
    between = Part(text[number.end() : date.start()], number.end(), date.start()) if number and date else None
    return AttachLine(
        _part(opening, "opening"),
        _part(opening, "kind"),
        _part(number, "colon") if number and number["colon"] else None,
        _part(number, "number") if number else None,
        between,
        _stripped(date) if date else None,
        _part(issuer, "issuer") if issuer else None,
    )


def is_named_in(issuer: str, head: str) -> bool:
    """Whether the name of an issuer says nothing that the head of the paper does not.

    An abbreviation that nobody can spell out says nothing certain, and is let pass.
    """
    words = _spelt(issuer)
    if any(word.isupper() and len(word) > 1 for word in words):
        return True
    known = {key(word) for word in _spelt(head)} | _POSTS
    return all(key(word) in known for word in words)


def _spelt(name: str) -> list[str]:
    words = re.findall(r"[^\W_]+", name)
    is_capitals = name.isupper()
    spelt: list[str] = []
    for word in words:
        long = _LONG.get(key(word))
        spelt += long.split() if long else [word.capitalize() if is_capitals else word]
    return spelt


def _part(found: re.Match[str], name: str) -> Part:
    return Part(found[name], found.start(name), found.end(name))


def _stripped(found: re.Match[str]) -> Part:
    words = found[0].rstrip(" .…_")
    return Part(words, found.start(), found.start() + len(words))

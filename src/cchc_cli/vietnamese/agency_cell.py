"""What a cell of agencies says beside names: whom it leaves open, and how names are told without any list of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.vietnamese.agency_group import described
from cchc_cli.vietnamese.agency_words import cut, own_name
from cchc_cli.vietnamese.letters import key


@dataclass(frozen=True, slots=True)
class Mention:
    """An agency or group that a cell names, with what two mentions of it have in common."""

    about: str
    start: int
    end: int


def mentions(cell: str) -> tuple[Mention, ...]:
    """The agencies and groups of a cell, told by their words alone."""
    groups = [Mention(f"{found.about}: {found.form}", found.start, found.end) for found in described(cell)]
    taken = [(group.start, group.end) for group in groups]
    return tuple(sorted((*groups, *_named(cell, taken)), key=lambda mention: mention.start))


def is_left_open(cell: str, end: int) -> bool:
    """Whether the words behind a name leave open which agencies are meant: "các sở, ngành {liên quan}"."""
    return _OPEN.match(cell, end) is not None


def circular(cell: str) -> tuple[int, int] | None:
    """Words that name an agency by its being named: "các cơ quan được giao chủ trì"; None where a paper says which."""
    found = _CIRCULAR.search(cell)
    return found.span() if found and not _TOLD_ELSEWHERE.match(cell, found.end()) else None


def names_nobody(cell: str) -> bool:
    """Whether a cell names no agency that could be asked: "Tất cả các cấp, các ngành có liên quan"."""
    return _NOBODY.fullmatch(cell.strip(" .;-")) is not None


def stray_members(text: str) -> Iterator[tuple[int, int, int, int]]:
    """Agencies of another kind inside "các Sở: Nội vụ, Tư pháp, Văn phòng UBND tỉnh": their span, and that of the head."""
    for row in _LISTED.finditer(text):
        head = row["head"].lower()
        for member in _MEMBER.finditer(text, row.start("members"), row.end("members")):
            kind = _KIND.match(member["name"])
            if kind and kind[0].lower() != head:
                yield (*member.span("name"), *row.span("head"))


_OPEN = re.compile(r"\s*,?\s*(?:có\s+|được\s+)?(?:liên quan|khác|còn lại)", re.IGNORECASE)
_CIRCULAR = re.compile(
    r"(?:các\s+)?(?:cơ quan|đơn vị|tổ chức|ngành|địa phương)(?:\s*,\s*(?:các\s+)?(?:cơ quan|đơn vị|tổ chức|ngành|địa phương))*"
    r"\s+(?:(?:được|đã)\s+)*(?:(?:giao|phân công)(?:\s+nhiệm vụ)?(?:\s+(?:chủ trì|phối hợp|thực hiện))?|chủ trì|phối hợp)"
    r"(?=\s*(?:[,;.)]|$|tại|theo|trong|nêu|ở))",
    re.IGNORECASE,
)
_TOLD_ELSEWHERE = re.compile(r"[^;]*?(?:\bsố\s+\d|phụ lục|/[A-ZĐ]{2})", re.IGNORECASE)
_NOBODY = re.compile(
    r"(?:tất cả\s+)?(?:các\s+)?(?:cơ quan|đơn vị|cấp|ngành|sở|ban|phòng|bộ|tổ chức|địa phương|cá nhân)"
    r"(?:(?:\s*,\s*|\s+và\s+|\s+)(?:các\s+)?(?:cơ quan|đơn vị|cấp|ngành|sở|ban|phòng|bộ|tổ chức|địa phương|cá nhân))*"
    r"\s+(?:có\s+)?liên quan",
    re.IGNORECASE,
)
_LISTED = re.compile(r"(?<!\w)[Cc]ác\s+(?P<head>[Ss]ở|[Pp]hòng|[Bb]an|[Bb]ộ)\s*:\s*(?P<members>[^;.\n]+)")
_MEMBER = re.compile(r",\s*(?P<name>(?:(?!\s+và\s)[^,])+)")
_KIND = re.compile(
    r"(?:Văn phòng|Thanh tra|Công an|Ban|Đài|Báo|Trung tâm|Chi cục|Cục|Kho bạc|UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng|Sở|Bộ|Phòng)"
    r"(?=\s+[^\W\d_])"
)
_SEGMENT = re.compile(r"[^,;.\n]+")
_SPLIT = re.compile(
    r"\s+và\s+(?=(?:các\s+)?(?:Sở|Phòng|Ban|Văn phòng|UBND|Thanh tra|Báo|Đài|Công an|Trung tâm)\b)"
)


def _named(cell: str, taken: list[tuple[int, int]]) -> Iterator[Mention]:
    for segment in _SEGMENT.finditer(cell):
        at = segment.start()
        for part in _SPLIT.split(segment[0]):
            start = cell.index(part, at)
            at = start + len(part)
            words = own_name(cut(part))
            if words and not any(
                first < start + words[-1].end and start + words[0].start < last for first, last in taken
            ):
                begin, end = start + words[0].start, start + words[-1].end
                yield Mention(key(cell[begin:end]), begin, end)


JOINT_BEFORE = re.compile(r"(?:\s*[,;]|\s+và)\s*$")
JOINT_BEHIND = re.compile(r"\s*(?:[,;]|và(?=\s))\s*")
"""What stands between two agencies of a cell, before the second and behind the first."""

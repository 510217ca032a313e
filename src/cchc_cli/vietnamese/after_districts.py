"""Words for the districts' level, put to the communes, which took over most of its work on 01/7/2025."""

from __future__ import annotations

import re


def of_communes(words: str) -> str | None:
    """The same said of communes: "UBND các huyện, thị xã" → "UBND các xã, phường"; None for one district by its name."""
    if _OFFICE.search(words):
        # A commune has no such office.
        return None
    new = _LEVEL.sub(lambda found: f"{found['kind']}ấp xã", words)
    if new == words:
        listed = _UNITS.search(words)
        if listed is None or not _ENDED.search(listed[0]):
            return None
        new = f"{words[: listed.start()]}xã, phường{words[listed.end() :]}"
    return None if _LEFT.search(new) or new == words else new


def communes_too(text: str, at: int) -> int:
    """Behind ", cấp xã", where that follows: the two levels are named in one breath."""
    found = _COMMUNES.match(text, at)
    return found.end() if found else at


_OFFICE = re.compile(r"(?<!\w)(?:Phòng|Đài|Thanh tra|Ban|Công an|Tòa án|Toà án|Viện)\s")
_COMMUNES = re.compile(r"(?:,|\s+và)\s+cấp xã(?!\w)")
_LEVEL = re.compile(r"(?P<kind>[Cc])ấp huyện(?!\s+[A-ZĐ])(?:(?:,|\s+và)\s+cấp xã)?")
_UNIT = r"(?:huyện|quận|thành phố|thị xã|thị trấn|thành|thị|xã|phường|TX|TP)"
_UNITS = re.compile(rf"(?<!\w){_UNIT}(?:\s*(?:,|và)\s*{_UNIT})*(?!\w)(?!\s+[A-ZĐÀ-Ỹ])")
_ENDED = re.compile(r"(?<!\w)(?:huyện|quận|thị xã|thị trấn)(?!\w)")
_LEFT = re.compile(r"(?<!\w)(?:huyện|quận|thị xã|thị trấn)(?!\w)", re.IGNORECASE)

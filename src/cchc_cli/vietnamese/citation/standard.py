"""Standards of management systems: "TCVN ISO 9001:2015"."""

from __future__ import annotations

import re
from dataclasses import dataclass

_YEARS = {
    "9000": (2000, 2005, 2007, 2015),
    "9001": (1994, 1996, 2000, 2008, 2015),
    "9004": (2000, 2009, 2011, 2018),
    "14001": (1996, 1998, 2004, 2005, 2010, 2015),
    "22000": (2005, 2007, 2018),
    "45001": (2018,),
    "50001": (2011, 2012, 2018),
    "27001": (2005, 2009, 2013, 2019, 2022),
    "17025": (2001, 2005, 2007, 2017),
}
"""Numbers that ISO gave, with the years of their editions; Vietnam took them over as TCVN ISO."""

_ELECTRIC = ("27001", "17025")
"""Standards that ISO made together with IEC."""

_FOUND = re.compile(
    r"(?<![\w/.:])(?:(?P<vn>TCVN)(?P<gap1>\s*))?(?:(?P<iso>ISO(?:\s*/\s*IEC)?)(?P<gap2>\s*[:-]?\s*))?"
    rf"(?P<number>{'|'.join(_YEARS)})(?P<colon>\s*:\s*)(?P<year>(?:19|20)\d\d)(?![\w:/])"
)
_HINT = re.compile(r"\d{4}\s*:\s*(?:19|20)")
_BARE_NATIONAL = re.compile(r"tiêu\s+chuẩn\s+quốc\s+gia\b[^;.\n]{0,60}$", re.IGNORECASE)
_NEAR = 25
_SENTENCE = re.compile(r"[;.\n]\s")


@dataclass(frozen=True, slots=True)
class Standard:
    """A standard as written; offsets count into the text that was read."""

    start: int
    end: int
    text: str
    proper: str
    """as it is to be written"""
    lacks_prefix: bool
    """whether ISO or TCVN is missing"""

    @property
    def is_untidy(self) -> bool:
        """Whether only spaces and marks are wrong: "ISO 9001: 2015"."""
        return not self.lacks_prefix and self.text != self.proper


def find_standards(text: str) -> tuple[Standard, ...]:
    """Every standard of a management system, those included that lack their prefix ("TCVN 9001:2008")."""
    if not _HINT.search(text):
        return ()
    found: list[Standard] = []
    for hit in _FOUND.finditer(text):
        if int(hit["year"]) in _YEARS[hit["number"]]:
            found.append(_standard(text, hit, found[-1] if found else None))
    return tuple(found)


def _standard(text: str, hit: re.Match[str], before: Standard | None) -> Standard:
    iso = "ISO/IEC" if hit["number"] in _ELECTRIC else "ISO"
    is_national = bool(hit["vn"]) or _BARE_NATIONAL.search(text, 0, hit.start()) is not None
    # "TCVN ISO 9001:2008 và 9001:2015": the prefix holds for both.
    is_listed = not hit["vn"] and not hit["iso"] and _follows(text, before, hit.start())
    kept = hit["iso"].replace(" ", "") if hit["iso"] else iso
    prefix = "" if is_listed else f"TCVN {kept} " if is_national or not hit["iso"] else f"{kept} "
    proper = f"{prefix}{hit['number']}:{hit['year']}"
    missing = (not hit["iso"] and not is_listed) or (is_national and not hit["vn"] and not is_listed)
    return Standard(hit.start(), hit.end(), hit[0], proper, missing)


def _follows(text: str, before: Standard | None, start: int) -> bool:
    """Whether a number stands so near a well-written one that the prefix of that one holds for it too."""
    if before is None or before.lacks_prefix or start - before.end > _NEAR:
        return False
    return not _SENTENCE.search(text, before.end, start)

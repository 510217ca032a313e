"""Groups of agencies in running text: "các sở, ban, ngành tỉnh", "UBND các huyện, thành phố", "các phòng chuyên môn".

Such groups are described, not named: the words are common nouns, and one group can be described in many ways.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from cchc_cli.vietnamese.letters import key

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Nouns:
    """Common nouns of agencies in a row: "Sở, Ban, ngành"."""

    start: int
    end: int
    nouns: tuple[Span, ...]
    capitals: tuple[Span, ...]
    """nouns with a capital that no beginning of a sentence asks for"""
    unseparated: tuple[tuple[int, Span, int], ...]
    """where a comma may be missing ("sở ngành"): the first noun's start, the gap, the second noun's end"""
    core_end: int
    """the end of the last noun that means agencies and nothing else: not that of "địa phương" """

    def separated(self, text: str) -> Iterator[tuple[str, str]]:
        """Pairs of nouns with a comma between them."""
        for first, second in pairwise(self.nouns):
            if text[first[1] : second[0]].strip().startswith(","):
                yield _pair(text, first, second)


@dataclass(frozen=True, slots=True)
class Described:
    """A group of one level of government, and the words that describe it."""

    about: str
    """what two descriptions of one group have in common"""
    form: str
    """the description, folded"""
    start: int
    end: int
    said: int
    """where the words begin in which descriptions of one group differ"""


def nouns(text: str) -> tuple[Nouns, ...]:
    """Every row of common nouns, and "các Sở" alone."""
    rows = [_row(text, found) for found in _ROW.finditer(text)] if _MAY_BE_ROW.search(text) else []
    return (*rows, *_alone(text, rows))


def described(text: str) -> tuple[Described, ...]:
    """Every description of a group whose level is said."""
    return (*_of_nouns(text), *_of_offices(text), *_of_units(text))


def goes_on_to_another_level(text: str, described: Described) -> bool:
    """Whether the head of a description is said once for two levels, as in "UBND cấp huyện, cấp xã"."""
    return _ANOTHER_LEVEL.match(text, described.end) is not None


_ANOTHER_LEVEL = re.compile(r"\s*(?:[,;]|và|hoặc)\s*cấp\s", re.IGNORECASE)


def territories(cell: str) -> tuple[Span, ...]:
    """Territories that a cell of agencies names as if they were agencies: "Các sở, ngành tỉnh và huyện, thành phố"."""
    of_agencies = [found.span() for found in _UNITS_OF_LEVEL.finditer(cell)]
    return tuple(
        found.span("units")
        for found in _TERRITORY.finditer(cell)
        if not any(start < found.end("units") and found.start("units") < end for start, end in of_agencies)
    )


def starts_sentence(text: str, at: int) -> bool:
    """Whether a capital is due at a place: at the beginning, or behind a sign that ends a sentence or opens a list."""
    before = text[:at].rstrip(" \t\"“‘'(-–+")
    return not before or before[-1] in ".:;!?…\n/|" or text[len(before) : at].count("\n") > 0


def small_nouns(words: str) -> str:
    """The words with small letters where they are common nouns of agencies: "Sở, Ban, Ngành cấp tỉnh"."""
    return _EACH.sub(lambda noun: noun[0].lower(), words)


UPPER = "A-Z" + "".join(
    chr(code) for code in (*range(0xC0, 0x1B1), *range(0x1EA0, 0x1EFA)) if chr(code).isupper()
)
"""The capitals of the Vietnamese alphabet, for a class of characters."""

_SEPARATOR = (
    r"(?:(?:\s*[,;]\s*|\s+và\s+)(?:các\s+)?|(?<=sở)\s+(?=ban|ngành)|(?<=ban)\s+(?=ngành)|(?<=bộ)\s+(?=ngành))"
)
_NOUN = (
    r"(?:sở|ban(?!\s+(?:hành|bố|đầu|tặng|thưởng|chấp))|ngành(?!\s+nghề)|bộ(?!\s+(?:phận|máy|tiêu|chỉ|thủ|luật|môn|cơ|đội|mặt|chính))"
    r"|(?<!văn )(?<!trưởng )(?<!phó )phòng(?!\s*,?\s*(?:chống|họp|ngừa|cháy|trừ|máy|thủ|làm|một|khám|học))|đơn vị(?!\s+(?:hành|sự|tư|tính|thi))"
    r"|cơ quan|đoàn thể|địa phương)"
)
_ROW = re.compile(rf"(?<![\w-]){_NOUN}(?:{_SEPARATOR}{_NOUN})+(?![\w-])", re.IGNORECASE)
_MAY_BE_ROW = re.compile(r"(?:[Ss]ở|[Bb]an|gành|[Bb]ộ|hòng|vị|quan|thể|phương)[,;]?\s")
"""Cheap to look for: most texts have no row."""

_EACH = re.compile(rf"(?<!\w){_NOUN}(?!\w)", re.IGNORECASE)
_UNSEPARATED = {("sở", "ban"), ("sở", "ngành"), ("ban", "ngành"), ("bộ", "ngành")}
"""Two nouns that are two agencies; "phòng ban" is one word of the dictionary."""

_CORE = frozenset({"sở", "ban", "ngành", "phòng", "bộ"})
"""Rows of other nouns ("cơ quan, đơn vị", "đoàn thể") are other groups."""

MINISTRY = "bộ"

_ALONE = re.compile(
    rf"(?<!\w)[Cc]ác\s+(?P<noun>Sở|Ngành|Phòng|Huyện|Xã)(?=\s*[,.);]|\s+(?![{UPPER}])[^\W\d_]|\s*$)"
)


def _row(text: str, found: re.Match[str]) -> Nouns:
    spans = tuple(noun.span() for noun in _EACH.finditer(text, *found.span()))
    written = [text[start:end] for start, end in spans]
    is_capitals = all(word.isupper() for word in written)
    capitals = tuple(
        (start, end)
        for start, end in spans
        if not is_capitals and text[start].isupper() and not starts_sentence(text, start)
    )
    gaps = tuple(
        (first[0], (first[1], second[0]), second[1])
        for first, second in pairwise(spans)
        if text[first[1] : second[0]].isspace() and _pair(text, first, second) in _UNSEPARATED
    )
    core = [end for start, end in spans if text[start:end].lower() in _CORE]
    return Nouns(found.start(), found.end(), spans, capitals, gaps, max(core, default=found.end()))


def _pair(text: str, first: Span, second: Span) -> tuple[str, str]:
    return text[first[0] : first[1]].lower(), text[second[0] : second[1]].lower()


def _alone(text: str, rows: list[Nouns]) -> Iterator[Nouns]:
    for found in _ALONE.finditer(text):
        span = found.span("noun")
        if not any(row.start <= span[0] < row.end for row in rows):
            yield Nouns(*span, (span,), (span,), (), span[1])


_LEVEL = r"(?P<level>tỉnh|huyện|xã)(?!\w)(?!,\s*(?:huyện|quận|thị|thành|xã|phường|đặc khu))"
_TAIL = rf"\s+(?P<tail>(?:(?:trực\s+)?thuộc\s+)?(?:(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+)?(?:cấp\s+)?){_LEVEL}"
_MAY_BE_LEVEL = re.compile(r"(?:tỉnh|Tỉnh|huyện|Huyện|xã|Xã|phường|quận|thành phố|TX|TP)(?!\w)")
_LEVEL_BEHIND = re.compile(_TAIL, re.IGNORECASE)
_OFFICES_OF_LEVEL = re.compile(rf"(?<!\w)(?P<office>phòng|cơ quan)\s+chuyên\s+môn{_TAIL}", re.IGNORECASE)


def _of_nouns(text: str) -> Iterator[Described]:
    if not _MAY_BE_LEVEL.search(text):
        return
    for row in nouns(text):
        found = _LEVEL_BEHIND.match(text, row.end)
        words = [text[start:end].lower() for start, end in row.nouns]
        if found and len(words) > 1 and _CORE.issuperset(words):
            tail = key(f"{found['tail']} {found['level']}")
            about = f"{words[0]} {found['level'].lower()}"
            yield Described(about, f"{', '.join(words)} {tail}", row.start, found.end(), row.start)


def _of_offices(text: str) -> Iterator[Described]:
    for found in _OFFICES_OF_LEVEL.finditer(text) if "chuyên môn" in text else ():
        about = f"{found['office'].lower()} chuyên môn {found['level'].lower()}"
        tail = key(f"{found['tail']} {found['level']}").replace("ubnd", "ủy ban nhân dân")
        yield Described(about, tail, *found.span(), found.start("tail"))


_DISTRICT = r"(?:huyện|quận|thị xã|thành phố|thành(?!\s+phố)|thị(?!\s+(?:xã|trấn))|TX|TP)"
_COMMUNE = r"(?:xã|phường|thị trấn|đặc khu)"
_HEAD = (
    r"(?P<head>(?:(?:Chủ tịch|Văn phòng|Thường trực|Lãnh đạo)\s+)?(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân)"
    rf"|Đài Truyền thanh|Phòng\s+[{UPPER}]\w*(?:\s+[^\W\d_]+){{0,5}}?)"
)
_LINK = r"\s+(?:thuộc\s+(?:UBND|Ủy ban nhân dân)\s+)?"


def _units(unit: str) -> str:
    return (
        rf"(?:cấp\s+{unit}|các\s+{unit}(?:(?:\s*,\s*|\s+và\s+){unit})*|{unit}(?:(?:\s*,\s*|\s+và\s+){unit})+)"
    )


_UNITS_OF_LEVEL = re.compile(
    rf"(?<!\w){_HEAD}{_LINK}(?:(?P<huyện>{_units(_DISTRICT)})|(?P<xã>{_units(_COMMUNE)}))(?!\w)(?!\s+[{UPPER}])"
)


def _of_units(text: str) -> Iterator[Described]:
    for found in _UNITS_OF_LEVEL.finditer(text) if _MAY_BE_LEVEL.search(text) else ():
        level = "huyện" if found["huyện"] else "xã"
        head = key(found["head"]).replace("ubnd", key("ủy ban nhân dân"))
        form = key(text[found.end("head") : found.end()]).replace("ubnd", key("ủy ban nhân dân"))
        said = found.start("huyện") if found["huyện"] else found.start("xã")
        yield Described(f"{head} {level}", form, *found.span(), _link_start(found, said))


def _link_start(found: re.Match[str], said: int) -> int:
    """Where "thuộc UBND …" or the units begin."""
    between = found.string[found.end("head") : said]
    return found.end("head") + len(between) - len(between.lstrip())


_TERRITORY = re.compile(
    rf"(?:^|(?<=[,;])|(?<= và))\s*(?P<units>(?i:(?:các\s+)?(?:{_DISTRICT}|{_COMMUNE})"
    rf"(?:(?:\s*,\s*|\s+và\s+)(?:{_DISTRICT}|{_COMMUNE}))+))(?!\w)(?!\s+[{UPPER}])"
)

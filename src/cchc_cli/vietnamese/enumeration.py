"""What one enumeration, or one statement, says twice.

Members of a list that are alike only in their last words ("cơ chế một cửa, một cửa liên thông") say different things.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cchc_cli.vietnamese.repetition import Repeat


def said_again(text: str) -> Iterator[Repeat]:
    """What one enumeration names twice: "A và B, A", twice in a row, or in full beside its abbreviation."""
    if "," in text:
        for found in _CLAUSE.finditer(text):
            yield from _in_list(found[0], found.start())
        if _JOINS.search(text):
            for found in _AROUND.finditer(text):
                yield Repeat(*found.span("again"), found.span("first"))
    if _REACHES.search(text):
        for found in _RATE.finditer(text):
            yield Repeat(*found.span("again"), found.span("first"))


_CLAUSE = re.compile(r"[^.;:()\n“”\"]+")
_MEMBER_BREAK = re.compile(r"\s*,\s*(?:và\s+|hoặc\s+)?|\s+(?:và|hoặc)\s+")
_THING_END = re.compile(r" (?:tại|của|cho|ở|trong|theo|để|phục vụ|vào|trên)(?!\w)")
_RATE = re.compile(r"\b(?P<first>tỷ lệ|tỉ lệ)\b[^.;,:\n]*\bđạt (?P<again>(?P=first))\b", re.IGNORECASE)
_SYLLABLE = r"[^\W\d_]+"
_REACHES = re.compile(r"đạt t[ỷỉ] lệ", re.IGNORECASE)
_JOINS = re.compile(r" (?:và|hoặc) ")
_AROUND = re.compile(
    rf"(?<!\w)(?P<first>{_SYLLABLE} {_SYLLABLE}) (?:và|hoặc) (?!(?P=first)){_SYLLABLE} {_SYLLABLE}, (?P<again>(?P=first))(?!\w)",
    re.IGNORECASE,
)


def _in_list(clause: str, offset: int) -> Iterator[Repeat]:
    if "," not in clause:
        return
    named: dict[str, tuple[int, int]] = {}
    abbreviated: dict[str, tuple[int, int]] = {}
    before = ""
    for start, end in _members(clause):
        said = clause[start:end].casefold()
        thing = _THING_END.split(said, maxsplit=1)[0]
        short = _initials(thing)
        first = abbreviated.get(thing) or (named.get(short) if short != thing else None)
        if said == before and " " in said:
            first = named[thing]
        if first:
            yield Repeat(offset + start, offset + end, (offset + first[0], offset + first[1]))
        named[thing] = (start, end)
        if short != thing:
            abbreviated.setdefault(short, (start, end))
        before = said


def _members(clause: str) -> Iterator[tuple[int, int]]:
    start = len(clause) - len(clause.lstrip())
    for found in _MEMBER_BREAK.finditer(clause):
        if start < found.start():
            yield start, found.start()
        start = found.end()
    if start < len(clause.rstrip()):
        yield start, len(clause.rstrip())


def _initials(said: str) -> str:
    """A member with its last words as one abbreviation: "ứng dụng công nghệ thông tin" → "ứng dụng cntt"."""
    words = said.split()
    is_long = 5 <= len(words) <= 7
    return " ".join((*words[:2], "".join(word[0] for word in words[2:]))) if is_long else said

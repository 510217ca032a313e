"""Slips with spaces: tabs, spaces that only look like spaces, and spaces that are not there."""

from __future__ import annotations

import re

from cchc_cli.diagnostics import Diagnostic, Edit, Fix
from cchc_cli.message import N_, Message
from cchc_cli.source import codes
from cchc_cli.source.fault_at import fault_at
from cchc_cli.source.text import SourceText

_LEAD = r"[ ]*(?:-[ ]+)*"
STRANGE_SPACES = frozenset("\u00a0\u1680\u202f\u205f\u2060\u3000\ufeff") | frozenset(
    map(chr, range(0x2000, 0x200E))
)
"""What looks like a space, or like nothing, and is a letter to YAML; pasted from Word and from web pages."""

_STRANGE = "".join(sorted(STRANGE_SPACES))
_BLANK = re.compile(rf"{_LEAD}-?(?P<blank>[\t{_STRANGE}][\t {_STRANGE}]*)(?=\S)")
"""Blanks where layout counts: before the first word or after a dash."""

_BLANK_AFTER_KEY = re.compile(rf"{_LEAD}[a-z_]+:(?P<blank>[{_STRANGE}]+)(?=\S)")

_NO_SPACE = re.compile(rf"{_LEAD}(?P<key>[a-z_]+):(?=[^\s/])")
_NO_DASH = re.compile(r"[ ]*(?P<sign>[-–—−•·▪●*+])(?P<space>\s*)(?=[^\W\d_])")
_KEY = re.compile(rf"{_LEAD}[a-z_]+:(?:\s|$)")
_BLOCK = re.compile(r".*:\s+[|>][+-]?\d?\s*(?:#.*)?$")

_FAR = 40
"""Lines above an error in which its cause is looked for: the entries of a list run on as one text."""


def blank(source: SourceText, at: int) -> Diagnostic | None:
    """A tab, or a space that is none to YAML, in the lines around an error."""
    line = source.place(at)[0]
    for number in (line, *_above(source, line), line + 1):
        if not 1 <= number <= source.line_count:
            continue
        text = source.line(number)
        found = _BLANK.match(text) or _BLANK_AFTER_KEY.match(text)
        if not found:
            continue
        start, blanks = source.offset(number, found.start("blank") + 1), found["blank"]
        if "\t" in blanks:
            return _tab(source, start, blanks)
        return strange_space(source, start, len(blanks))
    return None


def strange_space(source: SourceText, start: int, length: int) -> Diagnostic:
    """A space that is a letter to YAML, where an ordinary one was meant."""
    blanks = source.text[start : start + length]
    message = Message(
        N_("a space of another kind (U+{code}) stands here; type an ordinary space"),
        {"code": f"{ord(blanks[0]):04X}"},
    )
    return _replaced(source, codes.STRANGE_SPACE, message, start, blanks, " " * length)


def _tab(source: SourceText, start: int, blanks: str) -> Diagnostic:
    start += blanks.index("\t")
    message = Message(N_("a tab indents this line; use spaces (two for each level)"))
    edits = tuple(
        Edit(source.span(start + index, start + index + 1), "  ")
        for index, sign in enumerate(blanks[blanks.index("\t") :])
        if sign == "\t"
    )
    fix = Fix(Message(N_("replace each tab by two spaces")), edits, safe=False)
    return fault_at(source, codes.TAB, message, start, start + 1, fixes=(fix,))


def no_space(source: SourceText, at: int) -> Diagnostic | None:
    """A key or a dash with its text right behind it, or another sign where a list has its dash."""
    line = source.place(at)[0]
    for number in (line, *_above(source, line)):
        text = source.line(number)
        if found := _NO_SPACE.match(text):
            message = Message(N_("a space is missing after {key}:"), {"key": found["key"]})
            start = source.offset(number, found.start("key") + 1)
            end = source.offset(number, found.end() + 1)
            edits = (Edit(source.span(end, end), " "),)
            fix = Fix(Message(N_("put a space there")), edits, safe=False)
            return fault_at(source, codes.NO_SPACE, message, start, end, fixes=(fix,))
        if (found := _NO_DASH.match(text)) and not (found["sign"] == "-" and found["space"]):
            sign, start = found["sign"], source.offset(number, found.start("sign") + 1)
            message = Message(
                N_("an entry of a list starts with a hyphen and a space; here stands {sign}"), {"sign": sign}
            )
            return _replaced(source, codes.NO_SPACE, message, start, sign + found["space"], "- ")
    return None


def _replaced(
    source: SourceText, code: codes.Code, message: Message, start: int, old: str, new: str
) -> Diagnostic:
    end = start + len(old)
    fix = Fix(Message(N_("replace it")), (Edit(source.span(start, end), new),), safe=False)
    return fault_at(source, code, message, start, max(start + 1, start + len(old.rstrip())), fixes=(fix,))


def _above(source: SourceText, line: int) -> tuple[int, ...]:
    """The lines before an error, up to and with the nearest that holds a sound key; none of a text under ``>-``."""
    lines = []
    for number in range(line - 1, max(0, line - 1 - _FAR), -1):
        lines.append(number)
        if _KEY.match(source.line(number)):
            return () if _BLOCK.match(source.line(number)) else tuple(lines)
    return tuple(lines)

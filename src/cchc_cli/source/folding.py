"""Where each character of a scalar's value stands in the file.

libyaml tells where a scalar starts and ends, not where its characters are; findings inside a sentence under
``>-`` need that. The source of one scalar is read again, and only when somebody asks for a place in it.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Folding:
    """A scalar's value with the offset of every character."""

    value: str
    offsets: tuple[int, ...]
    """where each character of the value starts"""
    ends: tuple[int, ...]
    """where it ends: two signs further on for an escape, behind its marks for a decomposed letter"""
    first: int
    """where the text starts, after quote or block header"""
    first_line_end: int

    @classmethod
    def of(cls, text: str, start: int, end: int, style: str) -> Folding:
        """Read the source between two offsets again; an escape it does not know gives another value."""
        if style in ("|", ">"):
            return _block(text, start, end, style)
        inner = (start + 1, end - 1) if style else (start, end)
        return _flow(text, *inner, style)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where ``value[start:end]`` starts and ends in the file."""
        first = (
            self.offsets[start] if start < len(self.offsets) else self.ends[-1] if self.ends else self.first
        )
        return first, max(
            first, self.ends[min(end, len(self.ends)) - 1]
        ) if end > start and self.ends else first

    def composed(self) -> Folding:
        """The same with letters and their marks composed (NFC), each with the place of all that it is made of."""
        pieces: list[_Piece] = []
        at = 0
        while at < len(self.value):
            end = at + 1
            while end < len(self.value) and unicodedata.combining(self.value[end]):
                end += 1
            cluster = unicodedata.normalize("NFC", self.value[at:end])
            pieces += [(sign, self.offsets[at], self.ends[end - 1]) for sign in cluster]
            at = end
        return _folding(pieces, self.first, self.first_line_end)


_Piece = tuple[str, int, int]
"""A character of the value, and where it starts and ends."""


def _folding(pieces: list[_Piece], first: int, first_line_end: int) -> Folding:
    value = "".join(sign for sign, _, _ in pieces)
    return Folding(
        value, tuple(a for _, a, _ in pieces), tuple(b for _, _, b in pieces), first, first_line_end
    )


def _block(text: str, start: int, end: int, style: str) -> Folding:
    """A text under ``|`` or ``>``, read in the steps of libyaml, which differ from the letter of YAML 1.2."""
    header_end = _line_end(text, start)
    header = text[start:header_end].split("#", maxsplit=1)[0].strip()
    at = _next_line(text, header_end)
    indent, breaks, at = _opening(text, at, _explicit_indent(text, start, header))
    first = at
    pieces: list[_Piece] = []
    last: list[_Piece] = []
    """the line break behind the last line of text"""
    was_blank = False
    while at < end and _column(text, at) == indent:
        blank = text[at] in " \t"
        if style == ">" and last and not was_blank and not blank:
            pieces += breaks or [(" ", *last[0][1:])]
        else:
            pieces += [*last, *breaks]
        stop = _line_end(text, at)
        pieces += [(text[place], place, place + 1) for place in range(at, stop)]
        last = [("\n", stop, _next_line(text, stop))] if stop < len(text) else []
        breaks, at = _breaks(text, _next_line(text, stop), indent)
        was_blank = blank
    if "-" not in header:
        pieces += last
    if "+" in header:
        pieces += breaks
    return _folding(pieces, first, max(first, _line_end(text, first)) if pieces else first)


def _explicit_indent(text: str, start: int, header: str) -> int | None:
    """The indentation that a header like ``>2`` asks for: counted from the map or list around."""
    wanted = next((int(sign) for sign in header if sign.isdigit()), None)
    if wanted is None:
        return None
    line = text[text.rfind("\n", 0, start) + 1 : start]
    lead = len(line) - len(line.lstrip(" "))
    while line.startswith("-", lead):
        around = lead
        lead += 1 + len(line[lead + 1 :]) - len(line[lead + 1 :].lstrip(" "))
        if lead >= len(line):
            return around + wanted
    return lead + wanted


def _opening(text: str, at: int, wanted: int | None) -> tuple[int, list[_Piece], int]:
    """The indentation, the empty lines before the first line of text, and where that starts."""
    if wanted is not None:
        return wanted, *_breaks(text, at, wanted)
    breaks, at = _breaks(text, at, len(text))
    return max(1, _column(text, at)), breaks, at


def _breaks(text: str, at: int, indent: int) -> tuple[list[_Piece], int]:
    """Empty lines from the start of a line on, and where the next text starts, at most ``indent`` in."""
    found: list[_Piece] = []
    while True:
        start = at
        while at - start < indent and text.startswith(" ", at):
            at += 1
        stop = _line_end(text, at)
        if stop > at or stop >= len(text):
            return found, at
        found.append(("\n", stop, _next_line(text, stop)))
        at = _next_line(text, stop)


def _column(text: str, at: int) -> int:
    return at - (text.rfind("\n", 0, at) + 1)


def _flow(text: str, start: int, end: int, style: str) -> Folding:
    """A plain or quoted scalar: line breaks fold, a doubled quote or an escape is one character."""
    pieces: list[_Piece] = []
    at = start
    while at < end:
        sign = text[at]
        if sign in "\r\n":
            at = _fold_break(text, at, end, pieces)
        elif style == "'" and text.startswith("''", at):
            pieces.append(("'", at, at + 2))
            at += 2
        elif style == '"' and sign == "\\":
            at = _escape(text, at, end, pieces)
        else:
            pieces.append((sign, at, at + 1))
            at += 1
    return _folding(pieces, start, min(_line_end(text, start), end))


_ESCAPES = {
    '"': '"', "\\": "\\", "/": "/", " ": " ", "\t": "\t", "0": "\0", "a": "\a", "b": "\b", "t": "\t", "n": "\n",
    "v": "\v", "f": "\f", "r": "\r", "e": "\x1b", "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029",
}  # fmt: skip
_DIGITS = {"x": 2, "u": 4, "U": 8}


def _escape(text: str, at: int, end: int, pieces: list[_Piece]) -> int:
    letter = text[at + 1]
    if letter in "\r\n":
        stop, breaks = _past_blanks(text, _next_line(text, at + 1), end)
        pieces += breaks
        return stop
    stop = at + 2 + _DIGITS.get(letter, 0)
    value = chr(int(text[at + 2 : stop], 16)) if letter in _DIGITS else _ESCAPES.get(letter, letter)
    pieces.append((value, at, stop))
    return stop


def _fold_break(text: str, at: int, end: int, pieces: list[_Piece]) -> int:
    while pieces and pieces[-1][0] in " \t" and pieces[-1][2] - pieces[-1][1] == 1:
        pieces.pop()  # not an escaped blank, which is meant
    stop, breaks = _past_blanks(text, _next_line(text, at), end)
    pieces += breaks or [(" ", at, at + 1)]
    return stop


def _past_blanks(text: str, at: int, end: int) -> tuple[int, list[_Piece]]:
    """Where the next text starts, and the empty lines before it."""
    breaks: list[_Piece] = []
    while at < end and text[at] in " \t\r\n":
        if text[at] in "\r\n":
            breaks.append(("\n", at, _next_line(text, at)))
            at = _next_line(text, at)
        else:
            at += 1
    return at, breaks


def _line_end(text: str, at: int) -> int:
    found = text.find("\n", at)
    found = len(text) if found < 0 else found
    return found - 1 if found > at and text[found - 1] == "\r" else found


def _next_line(text: str, at: int) -> int:
    found = text.find("\n", at)
    return len(text) if found < 0 else found + 1

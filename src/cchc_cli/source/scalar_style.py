"""How one value is written: bare, in quotes, or as a block of lines. The letters never change."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

TEXT_WIDTH = 100
"""Columns that a text on one line may reach; a longer one goes under ``>-``. The five real plans, laid out by
hand, hold one bare text that is longer, and none under ``>-`` that would fit bare."""


@dataclass(frozen=True, slots=True)
class Written:
    """A value as text of a file."""

    first: str
    """what stands after the key or the dash: the value, or the header of a block"""
    lines: tuple[str, ...] = ()
    """the lines of a block, without their indentation"""


def write_value(value: str, style: str, column: int, *, keeps_lines: bool = False) -> Written:
    """The canonical form of a value that begins at a column (from 0).

    ``keeps_lines``: a line break is one of print (a title), so it is shown as one and not as a blank line.
    """
    if not value:
        # "label:" and "label: \"\"" say the same to cchc, but not to the officer who has still to fill it in.
        return Written('""' if style else "")
    line = write_line(value)
    if line is not None and column + width(line) <= TEXT_WIDTH:
        return Written(line)
    forms = [_literal, _folded] if keeps_lines and "\n" in value.rstrip("\n") else [_folded, _literal]
    blocks = (form(value) for form in forms)
    return next((block for block in blocks if block), Written(_double_quoted(value)))


def write_line(value: str, *, in_brackets: bool = False) -> str | None:
    """A value on one line, in quotes only where YAML needs them; None when no quotes hold it as it reads."""
    if _SPECIAL.search(value) or "\n" in value:
        return None
    if not _needs_quotes(value, in_brackets=in_brackets):
        return value
    if '"' not in value and "\\" not in value:
        return f'"{value}"'
    return None if "'" in value else f"'{value}'"


def write_key(value: str) -> str:
    """A key; it stands on one line whatever it holds."""
    line = write_line(value)
    return _double_quoted(value) if line is None else line


_SPECIAL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")
"""Characters that no file may hold as they are, or that YAML 1.1 takes for line breaks."""

_SIGN_AT_START = re.compile(r"[,\[\]{}#&*!|>'\"%@`]|[-?:](?=\s|$)|(?:---|\.\.\.)(?=\s|$)")
_SIGN_INSIDE = re.compile(r":(?=[ \t]|$)|[ \t]#")
_SIGN_IN_BRACKETS = re.compile(r"[,\[\]{}]|^[-?:]|:(?=[,\[\]{}])")
_NO_TEXT = re.compile(r"~|null|Null|NULL|true|True|TRUE|false|False|FALSE")
"""Words that other readers of YAML, an editor's among them, do not take for text."""


def _needs_quotes(value: str, *, in_brackets: bool) -> bool:
    return bool(
        not value
        or value[0].isspace()
        or value[-1].isspace()
        or _SIGN_AT_START.match(value)
        or _SIGN_INSIDE.search(value)
        or _NO_TEXT.fullmatch(value)
        or (in_brackets and _SIGN_IN_BRACKETS.search(value))
    )


def width(line: str) -> int:
    """Columns of a line; a letter typed as base and accents takes one."""
    return len(line) if line.isascii() else len(unicodedata.normalize("NFC", line))


_CLAUSE_END = re.compile(r"(?<=;) (?=\S)|(?<=[.!?…]) (?=[\w{])|(?<=[.!?…][”\")\]}]) (?=[\w{])")


def _folded(value: str) -> Written | None:
    """Under ``>-``, one clause a line; a line break of the value is a blank line."""
    paragraphs = _block_lines(value)
    if paragraphs is None or any(line != line.strip(" \t") for line in paragraphs):
        return None
    lines: list[str] = []
    for number, paragraph in enumerate(paragraphs):
        if number:
            lines.append("")
        if paragraph:
            lines += _clauses(paragraph)
    return Written(">" if value.endswith("\n") else ">-", tuple(lines))


def _clauses(paragraph: str) -> list[str]:
    """Broken after each ";" and each sentence: where a changed clause should be a changed line of its own."""
    clauses, start = [], 0
    for found in _CLAUSE_END.finditer(paragraph):
        following = paragraph[found.end()]
        if paragraph[found.start() - 1] == ";" or not following.islower():
            clauses.append(paragraph[start : found.start()])
            start = found.end()
    return [*clauses, paragraph[start:]]


def _literal(value: str) -> Written | None:
    """Under ``|-``, every line break as it is."""
    lines = _block_lines(value)
    if lines is None or lines[0][0].isspace():
        return None
    return Written("|" if value.endswith("\n") else "|-", tuple(lines))


def _block_lines(value: str) -> list[str] | None:
    """The lines of a value that a block shows as they are: no space at an end, where nobody sees it."""
    lines = value.removesuffix("\n").split("\n")
    if _SPECIAL.search(value) or not lines[0] or not lines[-1]:
        return None
    return None if any(line != line.rstrip(" \t") or line.isspace() for line in lines) else lines


_ESCAPES = {
    "\\": "\\\\",
    '"': '\\"',
    "\n": "\\n",
    "\t": "\\t",
    "\r": "\\r",
    "\x85": "\\N",
    "\u2028": "\\L",
    "\u2029": "\\P",
}


def _double_quoted(value: str) -> str:
    pieces = (_ESCAPES.get(sign) or (_hex(sign) if _SPECIAL.match(sign) else sign) for sign in value)
    return f'"{"".join(pieces)}"'


def _hex(sign: str) -> str:
    return f"\\x{ord(sign):02x}" if ord(sign) < 256 else f"\\u{ord(sign):04x}"

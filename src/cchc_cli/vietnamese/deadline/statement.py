"""A deadline phrase cut into statements: at semicolons, full stops, list marks and new paragraphs."""

from __future__ import annotations

from cchc_cli.vietnamese.deadline.lexicon import ROMAN
from cchc_cli.vietnamese.deadline.spelling import spelt
from cchc_cli.vietnamese.token import Token, tokens

_BULLETS = frozenset("-+*•·▪●○➢")
_SHORT = frozenset(["q", "t", "th", "tp", "tx", "tt", "ts", "gs"])
"""Abbreviations whose full stop ends no statement."""

Statement = tuple[Token, ...]


def statements(phrase: str) -> tuple[Statement, ...]:
    """The statements, without list marks and end marks; empty ones are left out.

    In a phrase that opens with "- ", a dash between spaces opens the next item: "- Tháng 01 - Tháng 12" lists
    two dates (a table cell whose lines were joined), while "Tháng 01 - Tháng 3" is a stretch of time.
    """
    line = spelt(tokens(phrase))
    dashed = bool(line) and line[0].text in _BULLETS
    found: list[list[Token]] = [[]]
    for index, token in enumerate(line):
        if _ends(line, index) or (dashed and found[-1] and _opens_item(line, index, found[-1])):
            found.append([])
        elif found[-1] and _is_new_paragraph(phrase, line, index):
            found.append([token])
        else:
            found[-1].append(token)
    bare = (_without_mark(tuple(statement)) for statement in found)
    return tuple(statement for statement in bare if statement)


def _ends(line: Statement, index: int) -> bool:
    token = line[index]
    if token.text != ".":
        return token.text == ";"
    if index + 1 == len(line):
        return True
    is_short = index > 0 and line[index - 1].text in _SHORT
    return not line[index + 1].glued and not is_short and not _numbers_item(line, index)


def _numbers_item(line: Statement, index: int) -> bool:
    """As in "1. Tháng 3": the stop belongs to the item's number."""
    return (
        index > 0 and line[index - 1].kind == "number" and (index == 1 or line[index - 2].text in (";", "."))
    )


def _opens_item(line: Statement, index: int, statement: list[Token]) -> bool:
    if (
        line[index].text not in _BULLETS
        or line[index].glued
        or index + 1 == len(line)
        or line[index + 1].glued
    ):
        return False
    following = line[index + 1]
    goes_on = following.kind == "number" and (index + 2 == len(line) or line[index + 2].text != "tháng")
    begun = [token.text for token in statement if token.text not in _BULLETS]
    is_open_range = begun[:1] == ["từ"] and "đến" not in begun
    return not (goes_on or following.text in ROMAN or is_open_range or not begun)


def _is_new_paragraph(phrase: str, line: Statement, index: int) -> bool:
    """A new line with a list mark, a capital or a figure; other new lines are only wrapped text."""
    gap = phrase[line[index - 1].end : line[index].start]
    first = phrase[line[index].start]
    return "\n" in gap and (line[index].text in _BULLETS or first.isupper() or first.isdigit())


def _without_mark(statement: Statement) -> Statement:
    """The statement without "-", "a)", "1)", "1." and the like before it."""
    while statement and statement[0].text in _BULLETS:
        statement = statement[1:]
    numbered = (
        len(statement) > 2
        and statement[1].text in (")", ".")
        and len(statement[0].text) < 3
        and not statement[2].glued
    )
    if numbered and statement[0].text not in _SHORT:
        return _without_mark(statement[2:])
    return statement
